"""How much of a name a display name tells: given and family name, given name alone, or none.

Titles, credentials, pronouns, emoji and what follows a bar, dash or comma are set aside first. Name lists
help with Latin letters (and Greek and Cyrillic put into Latin); other scripts are read in scripts.py.
"""

import re

from py_core.profiles import scripts
from py_core.profiles.lexicon import FAMILY, GIVEN, clearly_given
from py_core.profiles.name_words import (
    NO_NAME,
    WORDS,
    Name,
    family_shaped,
    joined,
    ordinary_word,
    several,
    single,
)
from py_core.profiles.normalise import fold, plain, script

MAX_NAME = 120
"""Characters of a display name that are read; X allows 50."""

_PRONOUNS = re.compile(
    r"\b(?:s?he|they|xe|ze|it|any|ella|elle|él|el|ela|ele|sie|er|lui|hij|zij|her|him|them)\s?[/|]\s?"
    r"(?:hers?|him|his|they|them|theirs?|she|he|any|all|ella|elle|él|el|ela|ele|ihr|ihm|hem|haar|il|lui)"
    r"(?:\s?/\s?\w{2,6})?\b",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"(?<!\w)[(\[{（【][^)\]}）】]{0,80}[)\]}）】]?")
_INNER_BRACKET = re.compile(r"(?<=\w)[(\[]\w{1,12}[)\]](?!\w)")
_NICKNAME = re.compile(r"(?<=\w )[(\"“«][^)\"”»]{1,30}[)\"”»](?= \w)")
"""A nickname between given and family name."""
_BREAKS = re.compile(
    r"\s[-–—~:@]+\s|@(?=[^\x00-\x7f])|[|•·,;:!?/\\#=+*~&«»\"“”<>【】「」]+|\s[-–—]|[-–—]\s"
    r"|[^\w\s'.,@$\-\u200c\u200d\u0300-\u036f\u0900-\u0dff\u0e00-\u0e7f]+"
)
_TITLE_GLUED = re.compile(r"\b(dr|mr|mrs|ms|prof|rev)\.(?=\w)", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_JOINED_BY_DOT = re.compile(r"(?<=[^\W\d_]{3})\.(?:[^\W\d_]\.)?(?=[^\W\d_]{3})")
_WALLET = re.compile(r"\.(?:eth|sol|btc|nft|lens)\b", re.IGNORECASE)
"""The end of a name registered on a chain."""
_MARKS = str.maketrans("", "", "™®©℠")
"""Trade marks, which would become letters."""
_DROP_DOTS = str.maketrans("", "", ".")


def read_name(display: str | None, handle: str = "") -> Name:
    """Read a display name; segments are tried in order and the first that reads as a name counts.

    What no list knows for a name still counts where the handle bears it out.
    """
    text = plain((display or "")[:MAX_NAME].translate(_MARKS)).strip().strip("([{<>}])")
    text = _WALLET.sub("", text)
    if not text:
        return NO_NAME
    if fold(text).strip(" .!_-") in WORDS["stand_ins"]:
        return Name("none", stand_in=True)
    if text.startswith("@"):
        return NO_NAME
    text = _INNER_BRACKET.sub("", _PRONOUNS.sub(" | ", text))
    text = _BRACKETED.sub(" | ", _NICKNAME.sub(" ", text))
    best = NO_NAME
    for index, segment in enumerate(part.strip(" .'-_") for part in _BREAKS.split(text)[:8]):
        if not segment or fold(segment) in WORDS["stand_ins"]:
            continue
        if fold(segment) in WORDS["characters"]:
            return Name("none", stand_in=True)
        found = _segment(segment, strict=index > 0)
        if found.kind == "full":
            return found
        if best.kind == "none":
            best = found
    return best if best.kind != "none" else _borne_out(text, handle)


def _borne_out(text: str, handle: str) -> Name:
    """What no list tells for a name, and the handle does.

    A lone capitalised word that it carries as a given name, beside a family name or "i am"; two words that are names
    and everyday words alike (Grace Hill), which it carries joined or as an initial and the second.
    """
    both = text.split()
    if len(both) == 2 and text.istitle():
        given, family = map(fold, both)
        squeezed = fold(handle).replace("_", "")
        carried = squeezed.startswith((given + family, given[:1] + family))
        if carried and given in GIVEN and family in FAMILY and len(family) > 3:
            return Name("full", both[0], certain=False)
    word = fold(text.strip(" .!_-").partition(".")[0])
    pieces = [fold(piece) for piece in _CAMEL.split(handle.replace("_", " ")) for piece in piece.split()]
    if not (3 < len(word) < 12 and word.isalpha() and text[:1].isupper() and word in pieces) or ordinary_word(
        word
    ):
        return NO_NAME
    others = [piece.strip("0123456789") for piece in pieces if piece != word]
    known = any(
        other in WORDS["i_am"]
        or (len(other) > 3 and (other in FAMILY or family_shaped(other)) and not ordinary_word(other))
        for other in others
    )
    return Name("first", word.title(), certain=False) if known else NO_NAME


def reads_as_full_name(text: str) -> bool:
    """Whether `text` is nothing but a given and a family name the lists know."""
    words = text.split()
    found = _segment(text.strip(), strict=True) if 2 <= len(words) <= 3 else NO_NAME
    return found.kind == "full" and found.certain and all(word[:1].isupper() for word in words)


def read_joined(text: str) -> str | None:
    """A full name written as one word or with hyphens, as in a web address, or None."""
    low = fold(text)
    if "-" in low:
        parts = [part for part in low.split("-") if part.isalpha()]
        known = len(parts) >= 2 and clearly_given(parts[0]) and parts[1] in FAMILY
        return " ".join(part.title() for part in parts[:2]) if known else None
    found = joined(low) if low.isalpha() else NO_NAME
    return f"{found.given} {low[len(found.given) :].title()}" if found.given else None


def _segment(segment: str, *, strict: bool) -> Name:
    """A stretch without breaks; `strict` asks for words the lists know."""
    letter = next((char for char in segment if char.isalpha()), "a")
    if script(letter) not in ("latin", "cyrillic", "greek"):
        kind = scripts.name_kind(segment, script(letter))
        return Name(kind, segment.split()[0] if kind != "none" else None)
    tokens = _tokens(_JOINED_BY_DOT.sub(" ", segment))
    if not tokens or any(fold(token) in WORDS["contact"] for token in tokens):
        return NO_NAME
    initials = [token for token in tokens if len(token.translate(_DROP_DOTS)) == 1 or _is_initials(token)]
    if len(tokens) > 1 and tokens[0].lower() in WORDS["articles"] and not _all_names(tokens):
        return NO_NAME
    core = [token for token in tokens[:-1] if token not in initials and fold(token) not in WORDS["particles"]]
    core += [token for token in tokens[-1:] if token not in initials]
    if len(core) == 1:
        low = fold(core[0])
        if fold(segment.split()[0]).strip(".") in WORDS["courtesy"] and (low in FAMILY or low not in GIVEN):
            return NO_NAME  # "Ms. Brooks" tells no given name.
        return single(core[0], initials, tokens)
    if 2 <= len(core) <= 6:
        found = several(core, strict=strict, camel=" " not in segment.strip() and "_" not in segment)
        return found if found.kind != "none" or strict else _name_then_words(core)
    return NO_NAME


def _all_names(tokens: list[str]) -> bool:
    """Whether an article is a family name, as in "Le Thanh Anh"."""
    low = [fold(token) for token in tokens]
    return (
        len(low) > 2
        and low[0] in FAMILY
        and all(word in GIVEN and not ordinary_word(word) for word in low[1:])
    )


def _name_then_words(core: list[str]) -> Name:
    """A name before everyday words, as in "Desiree The Poet" or "Megan Rae Books".

    What follows a given name alone must not make it a star or a place.
    """
    low = [fold(token).strip(".") for token in core]
    if not clearly_given(low[0]) or len(low[0]) < 4:
        return NO_NAME
    if all(map(ordinary_word, low[1:])):
        star = low[0] in FAMILY or WORDS["of_stars"].intersection(low)
        return NO_NAME if star else Name("first", core[0])
    named = (low[1] in FAMILY or low[1] in GIVEN) and not ordinary_word(low[1])
    follows = all(ordinary_word(word) or not word.isalpha() for word in low[2:])
    return Name("full", core[0], certain=False) if named and follows and len(low) > 2 else NO_NAME


def _is_initials(token: str) -> bool:
    return "." in token.strip(".") and all(len(part) == 1 for part in token.strip(".").split("."))


def _tokens(segment: str) -> list[str]:
    """Name words: titles in front and credentials behind set aside, cut where a sentence begins."""
    found: list[str] = []
    segment = _TITLE_GLUED.sub(r"\1. ", segment)
    if len(segment) > 4 and all(len(part) == 1 for part in segment.split()):
        segment = "".join(segment.split())
    for raw in segment.replace("_", " ").split():
        token = raw.strip(".'-’")
        low = fold(token).translate(_DROP_DOTS)
        if not low or low.isdigit():
            continue
        if low in WORDS["stops"] or raw.startswith("@"):
            break
        if not found and low in WORDS["titles"] and (len(segment.split()) > 1):
            continue
        if (
            found
            and low in WORDS["credentials"]
            and (token.translate(_DROP_DOTS).isupper() or "." in token or low in ("phd", "jr", "sr", "esq"))
        ):
            continue
        found.append(raw.strip("'-’"))
    if len(found) == 1:
        found = [part for part in _CAMEL.split(found[0]) if part]
    return found
