"""Skills and interests in a bio: what a person works with, and what they like beside work."""

import re

from py_core.data import load_lines
from py_core.profiles.bio import Bio, Found, phrases
from py_core.profiles.lexicon import COMMON, clearly_given, load_groups
from py_core.profiles.normalise import fold
from py_core.profiles.work import JOBS, SKILLS

_CUES = load_groups("cue_words")
_HOBBIES = phrases("hobbies")
_NOT_WORKED_AT = _HOBBIES["passion"] | _CUES["loves"] | _CUES["lived_through"]
"""Words that make a topic beside them something liked, or lived through, rather than a field of work."""


def _any_of(group: str) -> re.Pattern[str]:
    """The words of one group of hobbies.txt as they stand."""
    lines = load_lines("py_core.profiles", "hobbies.txt")
    listed = " ".join(line.partition(":")[2] for line in lines if line.startswith(f"{group}:"))
    return re.compile("|".join(map(re.escape, listed.split())))


_EMOJI = _any_of("emoji")
_LIKING = frozenset(
    (
        "好き",
        "趣味",
        "喜欢",
        "喜歡",
        "爱好",
        "愛好",
        "좋아",
        "عاشق",
        "محب",
        "هاوي",
        "אוהב",
        "אוהבת",
        "ชอบ",
        "รัก",
    )
)
_UNSPACED = _any_of("unspaced")


def read_skills(bio: Bio, *, role: bool, employer: str) -> Found:
    """A technology, method or topic; broad topics count only beside a role or a workplace."""
    for group in ("sure", "topic") if role else ("sure",):
        for index, size in bio.find(SKILLS[group], 4, whole_tags=True):
            quote = bio.quote(index, size)
            liked = group == "topic" and any(token in _NOT_WORKED_AT for token in bio.stretch(index))
            if quote not in employer and not liked:
                return "bio", quote
    return _topic(bio) if role else None


def list_skills(bio: Bio, *, role: bool, without: str = "", most: int = 3) -> tuple[str, ...]:
    """Up to `most` different skills in the words of the bio, those inside `without` (a role) left out."""
    groups = ("sure", "topic") if role else ("sure",)
    places = sorted(place for group in groups for place in bio.find(SKILLS[group], 4, whole_tags=True))
    found: dict[str, str] = {}
    for index, size in places:
        quote = bio.quote(index, size)
        if fold(quote) not in fold(without):
            found.setdefault(fold(quote), quote)
    return tuple(found.values())[:most]


def _topic(bio: Bio) -> Found:
    """What a person says they specialise in, in whatever words."""
    for index in range(2, len(bio.tokens)):
        cue, link, token = bio.tokens[index - 2 : index + 1]
        if (
            cue in _CUES["about_topic"]
            and link in _CUES["topic_link"]
            and _names_topic(token)
            and bio.joined(index)
        ):
            return "bio", bio.quote(index)
    return None


def _names_topic(token: str) -> bool:
    return token not in COMMON and len(token) > 2 and not token.startswith("@")


def read_hobby(bio: Bio) -> Found:
    """A family role, a passion, a pastime that is not the job, or something loved."""
    for index, size in bio.find(_HOBBIES["devotee"]):
        return "bio", bio.quote(index, size)
    for index, size in bio.find(_HOBBIES["passion"]):
        start = index - 1 if bio.joined(index) else index
        end = index + size
        if end + 1 < len(bio.tokens) and bio.tokens[end] in _CUES["of_what"] and bio.joined(end + 1):
            end += 2
        if bio.tokens[start] not in _CUES["political"] and not _denied(bio, index):
            return "bio", bio.quote(start, end - start)
    for index, size in bio.find(_HOBBIES["interest"]):
        if _denied(bio, index) or _is_figure_of_speech(bio, index):
            continue
        stretch = bio.stretch(index)
        tagged = bio.text[bio.spans[index][0]] == "#"
        at_work = any(token in JOBS for token in stretch) and not any(
            token in _CUES["loves"] for token in stretch
        )
        if tagged or not at_work:
            return "bio", bio.quote(index, size)
    return _in_spare_time(bio) or _family_role(bio) or _loved(bio)


def _denied(bio: Bio, index: int) -> bool:
    """Whether one of the three words before, in the stretch, says that it is not liked, or is no more."""
    near = range(max(0, index - 3), index)
    return any(
        bio.tokens[at] in _CUES["disliked"] and bio.stretches[at] == bio.stretches[index] for at in near
    )


def _is_figure_of_speech(bio: Bio, index: int) -> bool:
    """Running late, running a bakery, running on coffee, running example.com or a company."""
    following = index + 1
    if bio.tokens[index] != "running" or not bio.joined(following):
        return False
    run = bio.tokens[following]
    runs_a_house = run.startswith("@") or "." in run or bio.text[bio.spans[following][0]].isupper()
    return run in _CUES["not_run"] or runs_a_house


def _in_spare_time(bio: Bio) -> Found:
    """What somebody is at weekends or as an amateur: any word for a person who does something, listed or not."""
    for index, token in enumerate(bio.tokens[1:], 1):
        if (
            bio.tokens[index - 1] in _CUES["spare_time"]
            and bio.joined(index)
            and len(token) > 4
            and token.endswith(tuple(_CUES["spare_time_endings"]))
            and token not in _CUES["not_spare_time"]
        ):
            return "bio", bio.quote(index - 1, 2)
    return None


def is_family_role(words: str) -> bool:
    """Whether the words a hobby was read from name a place in a family rather than a pastime."""
    return fold(words.lstrip("#")) in _HOBBIES["family"]


def is_no_pastime(words: str) -> bool:
    """Whether the words a hobby was read from tell of an illness, or of what is not liked."""
    return not (_CUES["lived_through"] | _CUES["disliked"]).isdisjoint(fold(words).split())


def _family_role(bio: Bio) -> Found:
    for index, size in bio.find(_HOBBIES["family"]):
        if (bio.tokens[index - 1] if index else "") not in _CUES["somebodys"] and not _denied(bio, index):
            return "bio", bio.quote(index, size)
    return None


def _loved(bio: Bio) -> Found:
    """What somebody says they love, a club they mention, or a picture of a pastime."""
    for index, token in enumerate(bio.tokens):
        if token.startswith("@") and token[1:] in _HOBBIES["interest"]:
            return "bio", bio.quote(index)
        if token in _CUES["loves"] and index + 1 < len(bio.tokens) and bio.joined(index + 1):
            loved = bio.tokens[index + 1]
            somebody = loved.startswith("@") or clearly_given(loved)
            if len(loved) > 2 and loved not in _CUES["not_loved"] and not somebody:
                return "bio", bio.quote(index, 2)
    named = [found[0] for found in _UNSPACED.finditer(bio.text)]
    if named:  # What is liked rather than the word for liking, which tells nobody anything.
        return "bio", next((words for words in named if words not in _LIKING), named[0])
    shown = _EMOJI.search(bio.text)
    return ("bio", shown[0]) if shown else None
