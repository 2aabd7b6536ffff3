"""Whether words are a name: one word alone, a name written as one, or several words in a row."""

import re
from dataclasses import dataclass
from typing import Literal

from py_core.profiles.lexicon import COMMON, FAMILY, GIVEN, ORDINARY, Lexicon, clearly_given, load_groups
from py_core.profiles.normalise import fold

NameKind = Literal["full", "first", "none"]

WORDS = load_groups("name_words")
"""Titles, credentials, particles and the like."""
_ORGANISATIONS = load_groups("vocabulary", " ")["organisation"]
_FAMILY_ENDINGS = tuple(sorted(WORDS["family_endings"]))
_REPEATED = re.compile(r"(.)\1{2,}")
_LEET = str.maketrans("@$013457", "asoieast")


@dataclass(frozen=True, slots=True)
class Name:
    """What a display name tells. `given`: the given name as written, for use in sentences."""

    kind: NameKind
    given: str | None = None
    stand_in: bool = False
    certain: bool = True
    """False where no list knew the words and only their shape spoke for a name."""


NO_NAME = Name("none")


def single(token: str, initials: list[str], tokens: list[str]) -> Name:
    """One word beside initials and particles."""
    low = _REPEATED.sub(r"\1", fold(token).strip(".").partition(".")[0])
    if any(char.isdigit() or char in "@$" for char in low):
        low = low.translate(_LEET) if low[-1:].isalpha() else low
        known = low.isalpha() and clearly_given(low)
        return Name("first", token) if known else NO_NAME
    known = (
        low in GIVEN
        and (len(low) > 2 or low in WORDS["short_given"])
        and (low not in COMMON or low in WORDS["also_names"])
    )
    if initials and tokens[0] in initials and low in FAMILY and low not in COMMON:
        doubled = any(len(initial) == 2 and initial.isupper() for initial in initials)
        return Name("full" if doubled or not known else "first")
    if known or ("-" in low and all(part in GIVEN for part in low.split("-"))):
        return Name("first", token.strip("."))
    if initials and tokens[0] not in initials and _plausible(token, low):
        return Name("first", token, certain=False)
    if not initials and _respelt(low):
        return Name("first", token)
    return joined(low) if len(tokens) == 1 else NO_NAME


def _respelt(low: str) -> bool:
    """A given name with a letter doubled, or with an apostrophe: Mollyy, Sy'mone."""
    if low in FAMILY or ordinary_word(low):
        return False
    plain = low.replace("'", "")
    fewer = [plain[:at] + plain[at + 1 :] for at in range(1, len(plain)) if plain[at] == plain[at - 1]]
    tried = [*fewer, *([plain] if plain != low else [])]
    return any(len(one) > 3 and clearly_given(one) for one in tried)


def _plausible(token: str, low: str) -> bool:
    """Whether a word no list knows is written as a name and is no everyday word."""
    shaped = token[:1].isupper() and (token[1:].islower() or "'" in token)
    return shaped and low.isalpha() and 2 < len(low) < 13 and not ordinary_word(low) and _pronounceable(low)


def joined(low: str) -> Name:
    """A given and a family name written as one word, both long enough not to be chance."""
    for cut in range(4, len(low) - 4):
        if clearly_given(low[:cut]) and low[cut:] in FAMILY and not ordinary_word(low[cut:]):
            return Name("full", low[:cut].title(), certain=False)
    return NO_NAME


def several(core: list[str], *, strict: bool, camel: bool) -> Name:
    """Two words or more: a given name at either end, nothing in it an ordinary word."""
    low = [fold(token).strip(".") for token in core]
    if any(not _letters(word) or word.endswith("'s") for word in low):
        return NO_NAME
    given = [_known(word, GIVEN) for word in low]
    named = [known or _known(word, FAMILY) for known, word in zip(given, low, strict=True)]
    ordinary = [ordinary_word(word) for word in low]
    plain_word = [
        is_word and (not is_name or camel) for is_word, is_name in zip(ordinary, named, strict=True)
    ]
    if any(plain_word) or all(ordinary) or (len(core) > 4 and not all(named)):
        return NO_NAME if strict or camel else _word_then_family(core, low)
    if (
        given[0]
        and (not ordinary[0] or low[0] in WORDS["also_names"] or any(named[1:]))
        and (not camel or named[-1])
    ):
        return Name("full", core[0])
    if given[-1] and named[0] and not ordinary[0]:
        return Name("full", core[-1])
    if camel and len(core) == 3 and given[0] and (given[1] or low[-1] in FAMILY) and not any(ordinary):
        return Name("full", core[0])
    if strict or (camel and len(core) != 2) or len(core) > 3:
        return NO_NAME
    if camel:
        known = low[1] in FAMILY and low[1] not in GIVEN and len(low[1]) > 3 and _plausible(core[0], low[0])
        return Name("full", core[0], certain=False) if known and not ordinary[1] else NO_NAME
    if (
        len(core) == 3
        and all(token[:1].isupper() for token in core)
        and named[1]
        and named[2]
        and not ordinary[0]
    ):
        return Name("full", core[0], certain=False)
    if named[-1] and not any(ordinary) and all(_pronounceable(word) for word in low):
        return Name("full", core[0], certain=False)
    shaped = all(token[:1].isupper() and token[1:].islower() for token in core) and all(
        2 < len(word) < 15 for word in low
    )
    if shaped and not any(ordinary) and (any(named) or all(_pronounceable(word) for word in low)):
        return Name("full", core[0], certain=False)
    return NO_NAME


def _word_then_family(core: list[str], low: list[str]) -> Name:
    """A word of some language before a family name that is nothing else: many a rare given name is a word elsewhere."""
    if len(core) != 2 or not all(token[:1].isupper() for token in core):
        return NO_NAME
    word, family = low
    known = _known(family, FAMILY) and family not in GIVEN and not ordinary_word(family)
    return (
        Name("full", core[0], certain=False)
        if known and word in ORDINARY and not _everyday(word)
        else NO_NAME
    )


def _letters(word: str) -> bool:
    return all(char.isalpha() or char in "-'." for char in word) and word[:1].isalpha()


def ordinary_word(word: str) -> bool:
    """A word that is no name: everyday or rare, of whatever language, or of organisations."""
    return _everyday(word) or word in ORDINARY


def _everyday(word: str) -> bool:
    return word in COMMON or word in _ORGANISATIONS or (word.endswith("s") and word[:-1] in COMMON)


def family_shaped(word: str) -> bool:
    """Whether a word no list knows ends as family names of some language do."""
    return len(word) > 6 and word.endswith(_FAMILY_ENDINGS) and not ordinary_word(word)


def _known(word: str, names: Lexicon) -> bool:
    if word in names or (names is FAMILY and family_shaped(word)):
        return True
    parts = word.replace("'", "-").split("-")
    return len(parts) > 1 and (
        any(len(part) > 2 and part in names for part in parts) or "".join(parts) in names
    )


def _pronounceable(word: str) -> bool:
    vowels = sum(char in "aeiouy" for char in word)
    return 0.2 <= vowels / len(word) <= 0.75
