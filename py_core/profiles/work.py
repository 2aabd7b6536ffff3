"""Role and workplace in a bio: "Backend developer @acme", "PhD student, Uni Bonn", "Inhaberin von …"."""

import re
from collections.abc import Iterator

from py_core.data import load_lines
from py_core.profiles.bio import Bio, Found, Phrases, phrases
from py_core.profiles.lexicon import COMMON, load_groups
from py_core.profiles.normalise import fold

JOBS = frozenset(" ".join(load_lines("py_core.profiles", "jobs.txt")).split())
SKILLS = phrases("skills")
_UNSPACED = re.compile(
    "|".join(
        sorted(
            map(re.escape, " ".join(load_lines("py_core.profiles", "job_words_unspaced.txt")).split()),
            key=len,
            reverse=True,
        )
    )
)
_CUES = load_groups("cue_words")
_JOB_PHRASES = Phrases(_CUES["job_phrases"])
_PARTS_ROLE = _CUES["not_of_self"] | _CUES["before_role"]
"""What stands before a role without being part of its name."""
_JOB_ENDINGS = tuple(_CUES["job_endings"])
_PLACES_OF_STUDY = re.compile(
    r"univers|college|\binstitut|\bschool\b|polytechnic|\bmit\b|\bucla\b|\bnyu\b|escuela|facultad"
    r"|faculdade|hochschule"
    r"|akademi|\buni\b|\biit\b|\btech\b"
)
_TOPICS = SKILLS["topic"] | SKILLS["sure"] | phrases("hobbies")["family"]


def read_job(bio: Bio, category: str | None = None) -> Found:
    """The role a person claims, with up to two words before it, or None; `category` is what X lists the account under."""
    if category and any(word in JOBS for word in fold(category).replace("/", " ").split()):
        return "category", category
    for index, size in _roles(bio):
        start = index
        while (
            start
            and index - start < 2
            and bio.stretches[start - 1] == bio.stretches[index]
            and bio.tokens[start - 1] not in _PARTS_ROLE
        ):
            start -= 1
        while bio.joined(index + size) and bio.tokens[index + size] in JOBS:
            size += 1
        return "bio", bio.quote(start, index - start + size)
    match = _UNSPACED.search(bio.text)
    return ("bio", match[0]) if match else None


def is_role(token: str) -> bool:
    """Whether the token names a role, listed or by its ending."""
    return token in JOBS or token.endswith(_JOB_ENDINGS)


def _roles(bio: Bio) -> Iterator[tuple[int, int]]:
    """Tokens that name a role the person claims."""
    yield from bio.find(_JOB_PHRASES)
    for index, token in enumerate(bio.tokens):
        plural = index == 0 and len(token) > 6 and token.endswith("s") and token[:-1] in JOBS
        if not is_role(token) and not plural:
            continue
        before = _word_before(bio, index)
        titled = token == "president" and index + 1 < len(bio.tokens) and bio.capitalised(index + 1)
        if (
            before in _CUES["not_of_self"]
            or (token, before) == ("model", "role")
            or (titled and bio.joined(index + 1))
        ):
            continue
        yield index, 1


def _word_before(bio: Bio, index: int) -> str:
    """The word a role follows in its stretch, articles skipped."""
    while bio.joined(index):
        index -= 1
        if bio.tokens[index] not in ("a", "an", "the"):
            return bio.tokens[index]
    return ""


def read_employer(bio: Bio) -> Found:
    """A workplace or place of study named beside a role, or None."""
    for index, token in enumerate(bio.tokens):
        if token.startswith("@"):
            if len(token) > 2 and _mention_of_work(bio, index):
                return "bio", bio.quote(index)
        elif index and _names_workplace(bio, index):
            return "bio", bio.run(index)
        elif (
            index
            and token in _CUES["employer_endings"]
            and bio.capitalised(index)
            and _role_before(bio, index)
        ):
            return "bio", bio.run(index - 1 if bio.joined(index) and bio.capitalised(index - 1) else index)
    return _place_of_study(bio)


def _role_before(bio: Bio, index: int) -> bool:
    """Whether a role stands in the five tokens before, in this stretch or the last."""
    near = range(max(0, index - 5), index)
    return any(is_role(bio.tokens[i]) for i in near if bio.stretches[index] - bio.stretches[i] <= 1)


def _mention_of_work(bio: Bio, index: int) -> bool:
    before = bio.tokens[max(0, index - 2) : index]
    if set(before) & _CUES["private_mention"]:
        return False
    topic = bool(before) and bio.stretches[index] == bio.stretches[index - 1] and before[-1] in _TOPICS
    return (
        topic or before[-1:] in (("at",), ("for",), ("job",), ("work",), ("of",)) or _role_before(bio, index)
    )


def _names_workplace(bio: Bio, index: int) -> bool:
    token, before = bio.tokens[index], bio.tokens[index - 1]
    if "@" in bio.gaps[index]:
        return bio.capitalised(index)
    if bio.stretches[index] != bio.stretches[index - 1]:
        return False
    heads = any(word in _CUES["heads_of"] for word in bio.tokens[max(0, index - 3) : index])
    if before in ("of", "de", "von") and heads and token not in _TOPICS and not _department(bio, index):
        return bio.capitalised(index) or (token not in COMMON and len(token) > 4)
    if not bio.capitalised(index) or not _role_before(bio, index):
        return False
    return before in _CUES["at"] or (
        before in _CUES["at_known"] and token not in COMMON and token not in _TOPICS
    )


def _department(bio: Bio, index: int) -> bool:
    """Whether an everyday word stands alone, as in "Director of Product"."""
    alone = index + 1 == len(bio.tokens) or not bio.joined(index + 1) or not bio.capitalised(index + 1)
    return alone and bio.tokens[index] in COMMON


def _place_of_study(bio: Bio) -> Found:
    students = [index for index, token in enumerate(bio.tokens) if token in _CUES["students"]]
    for index, token in enumerate(bio.tokens):
        near = any(abs(index - student) < 8 for student in students)
        if near and _PLACES_OF_STUDY.search(token) and bio.capitalised(index):
            return "bio", bio.run(max(0, index - 2) if index and bio.capitalised(index - 1) else index)
    return None
