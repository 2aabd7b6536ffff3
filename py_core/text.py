"""Text helpers used by two or more parts of the core; every one is linear in the text's length."""

from collections.abc import Sequence


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
