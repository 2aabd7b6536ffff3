"""Text helpers used by two or more parts of the core; every one is linear in the text's length."""

import re
from collections.abc import Sequence
from string import ascii_lowercase, digits

_THRICE = re.compile(r"([^\W_])\1\1")
_THRICE_ASCII = tuple(3 * char for char in ascii_lowercase + digits)


def utf16_offsets(text: str, positions: Sequence[int]) -> list[int]:
    """UTF-16 offsets, as JavaScript counts, of code-point positions in `text`; any order, one pass."""
    ordered = sorted(set(positions))
    found: dict[int, int] = {}
    units = 0
    last = 0
    for position in ordered:
        units += sum(2 if ord(char) > 0xFFFF else 1 for char in text[last:position])
        found[position] = units
        last = position
    return [found[position] for position in positions]


def is_stretched(low: str) -> bool:
    """Whether a letter or digit is held down somewhere (heyyy); `low` is in lower case."""
    # A fifth of the time of the pattern, in every text a person writes.
    return any(map(low.__contains__, _THRICE_ASCII)) if low.isascii() else _THRICE.search(low) is not None
