"""Text helpers used by two or more parts of the core; every one is linear in the text's length."""

import re
from collections.abc import Callable, Iterable, Sequence
from string import ascii_lowercase, digits

_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]")
"""Scripts in which a word may stand anywhere in a run of letters, or has particles tied to it."""
_INFLECTED_FROM = 5
"""Letters from which a topic may have two more at its end: designer, bridges; a shorter one only an s."""
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


def topic_finder(topics: Iterable[str]) -> Callable[[str], str | None]:
    """A function that tells the first of `topics` a text names, as a whole word; None where it names none.

    One of two letters counts in capitals only: "go" and "ai" stand in too many texts that are about neither.
    """
    wanted = [
        (topic, topic.strip().casefold(), _topic_pattern(topic.strip())) for topic in topics if topic.strip()
    ]

    def find(text: str) -> str | None:
        low = text.casefold()
        for topic, folded, pattern in wanted:
            # The plain search first: patterns are slow, and few texts name a topic.
            if folded in low and pattern.search(text if len(folded) <= 2 else low):
                return topic
        return None

    return find


def _topic_pattern(topic: str) -> re.Pattern[str]:
    folded = topic.casefold()
    if _UNSPACED.search(folded):
        return re.compile(re.escape(folded))
    if len(folded) <= 2:
        return re.compile(rf"(?<!\w){re.escape(topic.upper())}(?!\w)")
    ending = r"\w{0,2}" if len(folded) >= _INFLECTED_FROM else "s?"
    return re.compile(rf"(?<!\w){re.escape(folded)}{ending}(?!\w)")


def is_stretched(low: str) -> bool:
    """Whether a letter or digit is held down somewhere (heyyy); `low` is in lower case."""
    # A fifth of the time of the pattern, in every text a person writes.
    return any(map(low.__contains__, _THRICE_ASCII)) if low.isascii() else _THRICE.search(low) is not None
