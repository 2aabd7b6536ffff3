"""Names in scripts the Latin lists cannot serve: Han, Kana, Hangul, Arabic, Hebrew, Indic, Thai."""

import re
from typing import Literal

from py_core.profiles.lexicon import FAMILY, GIVEN, load_groups
from py_core.profiles.normalise import fold

_WORDS = load_groups("name_words")
_EDGES = re.compile(r"[^\w\s\u0300-\u036f\u0900-\u0dff\u0e00-\u0e7f'״.-]+")
_NISBA_STARTS = ("ال", "آل")


def name_kind(text: str, script: str) -> Literal["full", "first", "none"]:
    """Kind of name in `text`, a stretch without breaks whose first letter is of `script`."""
    edges = _EDGES.sub("", text.replace("\u200c", ""))
    tokens = [
        token
        for token in edges.split()
        if token not in _WORDS["honorifics"] and any(char.isalpha() for char in token)
    ]
    if not tokens or any(char.isdigit() for token in tokens for char in token):
        return "none"
    if script in ("han", "kana"):
        return _japanese_or_chinese(tokens)
    if script == "hangul":
        return _korean(tokens)
    if script in ("arabic", "hebrew", "indic"):
        return _listed(tokens)
    return (
        "full"
        if len(tokens) == 2 and script == "thai" and all(2 < len(token) < 20 for token in tokens)
        else "none"
    )


def _japanese_or_chinese(tokens: list[str]) -> Literal["full", "first", "none"]:
    whole = "".join(tokens)
    if len(tokens) == 2 and (tokens[0] in _WORDS["japanese_families"] or tokens[0] in _WORDS["han_families"]):
        return "full" if 1 <= len(tokens[1]) <= 5 else "none"
    if len(tokens) > 1:
        return "none"
    if romaji := _romaji(whole):
        return "first" if romaji in GIVEN else "none"
    if any(
        whole.startswith(family) for family in (whole[:2], whole[:3]) if family in _WORDS["japanese_families"]
    ):
        return "full" if 3 <= len(whole) <= 6 else "none"
    han = all("\u3400" <= char <= "\u9fff" for char in whole)
    return "full" if han and whole[0] in _WORDS["han_families"] and 2 <= len(whole) <= 3 else "none"


def _romaji(kana: str) -> str | None:
    """Kana in Latin letters as names are romanised, or None where other letters stand among them."""
    plain = "".join(chr(ord(char) - 0x60) if "ァ" <= char <= "ヶ" else char for char in kana).replace(
        "ー", ""
    )
    found = "".join(_KANA.get(char, "?") for char in plain)
    for small, glide in (("ixya", "ya"), ("ixyu", "yu"), ("ixyo", "yo")):
        found = found.replace(small, glide)
    found = (
        found.replace("shy", "sh")
        .replace("chy", "ch")
        .replace("jy", "j")
        .replace("ou", "o")
        .replace("uu", "u")
    )
    return found if found and "?" not in found and "x" not in found else None


_KANA = {pair[0]: pair[1:] for pair in _WORDS["kana"]}
"""Hiragana and how they are romanised; small ya, yu and yo begin with x."""


def _korean(tokens: list[str]) -> Literal["full", "first", "none"]:
    whole = "".join(tokens)
    if not all("\uac00" <= char <= "\ud7af" for char in whole):
        return "none"
    if len(whole) == 3 and whole[0] in _WORDS["hangul_families"]:
        return "full"
    return "first" if len(whole) == 2 and len(tokens) == 1 and whole[0] not in "우나오너" else "none"


def _listed(tokens: list[str]) -> Literal["full", "first", "none"]:
    given = [fold(token) in GIVEN for token in tokens]
    if len(tokens) == 1:
        return "first" if given[0] else "none"
    if len(tokens) > 4 or not (given[0] or given[-1]):
        return "none"
    rest = tokens[1:] if given[0] else tokens[:-1]
    named = all(
        token.startswith(_NISBA_STARTS) or fold(token) in GIVEN or fold(token) in FAMILY or len(tokens) == 2
        for token in rest
    )
    return "full" if named else "none"
