"""What a bio states in words no list holds: a small model beside the lists of work.py, interests.py and signals.py.

It sees the words as they stand, what the lists know of them, their neighbours, and the shape of the stretches between commas and
bars ("Hydrologist, Norwegian Water Directorate" is a role, then a name). What it adds names the words that spoke for it most.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import get_args

from py_core.messages.profile import Evidence, SignalName
from py_core.profiles.account_features import EMOJI
from py_core.profiles.bio import MAX_QUOTE, Bio, phrases
from py_core.profiles.lexicon import COMMON, GIVEN, load_groups
from py_core.profiles.vocabulary import VOCABULARY
from py_core.profiles.work import JOBS, SKILLS, is_role
from py_core.reading.features import WORD
from py_core.reading.linear import load

SURE: Mapping[SignalName, float] = {"job": 0.5, "employer": 0.5, "skills": 0.5, "hobby": 0.6}
"""Probability from which the model alone says that a signal is stated, chosen on profiles of authors not trained on. What the
lists find stands: they are right nine times in ten, and doubting them by the model gained nothing."""
ORDER: Mapping[str, int] = {signal: at for at, signal in enumerate(get_args(SignalName))}
MODEL = load("py_core.profiles", "stated")
MAX_TOKENS = 60
STEM, ENDING = 5, 4
"""Letters of the first and the last part of a word."""
_HOBBIES = phrases("hobbies")
_CUES = load_groups("cue_words")
_CLASSES: tuple[tuple[str, frozenset[str]], ...] = (
    ("JOB", JOBS),
    ("SKILL", SKILLS["sure"]),
    ("TOPIC", SKILLS["topic"]),
    *((f"HOBBY {group}", _HOBBIES[group]) for group in ("family", "passion", "interest", "devotee")),
    *(
        (f"CUE {group}", _CUES[group])
        for group in ("loves", "at", "at_known", "students", "heads_of", "spare_time")
    ),
    ("ORGANISATION", VOCABULARY["organisation"]),
)


def add_stated(bio: Bio, listed: Sequence[Evidence], kind: str) -> tuple[Evidence, ...]:
    """What the lists found, and what the model finds beside them, in the order of the protocol; `kind` of account."""
    told = {found.signal for found in listed}
    if not bio.tokens or told.issuperset(SURE):
        return tuple(listed)
    placed = list(features_at(bio, [found.signal for found in listed], kind))
    chances = MODEL.chances(MODEL.read({feature for _, feature in placed}))
    added = [
        Evidence(signal=signal, field="bio", text=_telling(signal, bio, placed)[:MAX_QUOTE])
        for signal, sure in SURE.items()
        if signal not in told and chances[signal] >= sure
    ]
    return tuple(sorted([*listed, *added], key=lambda found: ORDER[found.signal])) if added else tuple(listed)


def features_at(bio: Bio, listed: Sequence[str], kind: str) -> Iterator[tuple[int | None, str]]:
    """What the model looks at, and the token each feature speaks of; None where it speaks of the whole."""
    for signal in listed:
        yield None, f"listed {signal}"
    yield None, f"kind {kind}"
    yield None, f"tokens {min(len(bio.tokens) // 4, 6)}"
    yield None, f"stretches {min(len(set(bio.stretches)), 6)}"
    for picture in EMOJI.findall(bio.text):
        yield None, f"emoji {picture}"
    shown = [_classes(bio, at) for at in range(min(len(bio.tokens), MAX_TOKENS))]
    yield from _of_words(bio, shown)
    yield from _of_stretches(bio, shown)


def _of_words(bio: Bio, shown: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    before: str = "^"
    classes_before: tuple[str, ...] = ("^",)
    for at, classes in enumerate(shown):
        if at and not bio.joined(at):
            before, classes_before = "|", ("|",)
        word = bio.tokens[at].lstrip("#")
        yield at, WORD + word
        if len(word) > STEM:
            yield at, f"p{word[:STEM]}"
            yield at, f"s{word[-ENDING:]}"
        yield at, f"b{before} {word}"
        for one in classes:
            yield at, f"c{one}"
            yield at, f"m{before} {one}"
            for other in classes_before:
                yield at, f"k{other}>{one}"
        for other in classes_before:
            yield at, f"l{other} {word}"
        before, classes_before = word, tuple(classes) or ("-",)


def _of_stretches(bio: Bio, shown: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    """The shapes of stretches, one after the other."""
    before, start = "^", 0
    for at in range(1, len(shown) + 1):
        if at < len(shown) and bio.stretches[at] == bio.stretches[start]:
            continue
        shape = _shape(shown[start:at])
        yield start, f"shape {shape}"
        yield start, f"shape {before}>{shape}"
        yield start, f"shape {shape} {min(at - start, 5)}"
        before, start = shape, at


def _shape(classes: Sequence[Sequence[str]]) -> str:
    """A stretch in a word: what the lists know of it, or how it is written."""
    flat = {one for some in classes for one in some}
    for name in ("JOB", "SKILL", "TOPIC", "@"):
        if name in flat:
            return name
    if any(one.startswith("HOBBY") for one in flat):
        return "HOBBY"
    if "ORGANISATION" in flat and "CAPITAL" in flat:
        return "ORGANISATION"
    capitals = sum("CAPITAL" in some for some in classes)
    return "NAMES" if capitals == len(classes) else "NAME" if capitals > 1 else "WORDS"


def _classes(bio: Bio, at: int) -> tuple[str, ...]:
    token = bio.tokens[at]
    bare = token.lstrip("#@")
    found = [name for name, listed in _CLASSES if bare in listed]
    if "JOB" not in found and is_role(bare):
        found.append("ROLE")
    if bare not in COMMON:
        found.append("GIVEN" if bare in GIVEN else "RARE")
    if token[:1] == "@":
        found.append("@")
    if bio.capitalised(at):
        found.append("CAPITAL")
    return tuple(found)


def _workplace(bio: Bio, says: Sequence[float]) -> str:
    """The capitalised words that may name a workplace and spoke for one most: in a stretch without a role or a skill, if any."""
    known = {at for listed in (SKILLS["sure"], SKILLS["topic"]) for at, _ in bio.find(listed, 4)}
    taken = {bio.stretches[at] for at, token in enumerate(bio.tokens) if at in known or is_role(token)}
    named = [at for at in range(len(bio.tokens)) if bio.capitalised(at)] or list(range(len(bio.tokens)))
    free = [at for at in named if bio.stretches[at] not in taken] or named
    total: dict[int, float] = {}
    for at in free:
        total[bio.stretches[at]] = total.get(bio.stretches[at], 0.0) + says[at]
    best = max(total, key=lambda stretch: total[stretch])
    return bio.run(next(at for at in free if bio.stretches[at] == best))


def _telling(signal: str, bio: Bio, placed: Sequence[tuple[int | None, str]]) -> str:
    """The words that spoke for the signal most: one token, and its neighbours in the stretch."""
    label = MODEL.labels.index(signal)
    says = [0.0] * len(bio.tokens)
    for at, feature in placed:
        if at is not None:
            says[at] += MODEL.scores(MODEL.read((feature,)))[label] - MODEL.bias[label]
    if signal == "employer":
        return _workplace(bio, says)
    best = max(range(len(says)), key=lambda at: says[at])
    start, end = best, best + 1
    while start and bio.joined(start) and best - start < 2:
        start -= 1
    while end < len(bio.tokens) and bio.joined(end) and end - best < 3:
        end += 1
    return bio.quote(start, end - start)
