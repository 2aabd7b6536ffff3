"""Whether a first message says nothing yet, in words no list holds: a small model beside the phrases of greetings.py.

What gives a message away is not the greeting but the lack of any word of substance. So the model looks at the words as
they stand, at their letters (spellings vary without end), and at how many words of it no bare opener was ever seen to use.
"""

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from py_core.drafts.greetings import GLUE, LOOKED_AT, OF_THEIRS, STOPS, UNSPACED_CHAR, Leftover, words_in
from py_core.profiles.lexicon import clearly_given
from py_core.profiles.normalise import fold
from py_core.reading.linear import check_sum, load, load_sums

LONGEST = LOOKED_AT
"""Code points up to which a message may be bare: none of 4,000 examples was longer."""
PIECE = 4
"""Letters of a piece of a word."""
SURE = 0.55
"""Probability from which a message counts as bare: a false stop is the worse mistake."""
CLOCK = re.compile(r"\d[:.h]\d\d")
"""A time of day: whoever names one says something."""
OPENER_WORDS = frozenset(load_sums("py_core.drafts", "bare_words.bin"))
"""Check sums of the words that stand in two bare openers or more."""
MODEL = load("py_core.drafts", "bare")


def bare(text: str, left: Leftover) -> float:
    """The probability that nothing is said yet; `left` is what known phrases leave of the text."""
    if len(text) > LONGEST or CLOCK.search(text) or OF_THEIRS.search(text):
        return 0.0
    return MODEL.chances(MODEL.read(bare_features(text, left)))["bare"]


def bare_features(text: str, left: Leftover) -> set[str]:
    """What the model looks at, for a text of at most LONGEST code points."""
    words = [word for word in words_in(text) if word[:1] not in STOPS]
    unknown = [word for word in words if not _is_glue(word)]
    return {*_counted(text, words, unknown, left), *_listed(words, frozenset(unknown))}


def _counted(text: str, words: list[str], unknown: list[str], left: Leftover) -> Iterator[str]:
    names = sum(clearly_given(fold(word)) for word in unknown)
    yield f"left{min(len(left.words), 8)}"
    yield f"words{_band(len(words))}"
    yield f"unknown{min(len(unknown), 6)}"
    yield f"unnamed{min(len(unknown) - names, 6)}"
    yield f"share{5 * len(unknown) // max(1, len(words))}"
    yield f"unknown{min(len(unknown), 6)}of{_band(len(words))}"
    yield from (f"kind {kind}" for kind in left.kinds)
    if any(mark in text for mark in "?？؟"):
        yield "question"
    if any(char.isdigit() for char in text):
        yield "digit"
    if "http" in text or "www." in text or ".com" in text:
        yield "link"
    if "\n" in text.strip():
        yield "lines"


def _listed(words: list[str], unknown: Collection[str]) -> Iterator[str]:
    for word in words:
        yield f"w{word}"
        whole = f"^{word}$"
        if len(word) >= PIECE:
            yield from (f"c{whole[at : at + PIECE]}" for at in range(len(whole) - PIECE + 1))
    framed = ["^", *words, "$"]
    for first, second in pairwise(framed):
        yield f"b{first} {second}"
        if second in unknown:
            yield f"?{first}"
    for at in range(1, len(framed) - 1):
        if UNSPACED_CHAR.match(framed[at]):
            yield f"t{framed[at - 1]}{framed[at]}{framed[at + 1]}"


def _is_glue(word: str) -> bool:
    return word in GLUE or check_sum(word) in OPENER_WORDS


def _band(count: int) -> int:
    """A count in bands that grow."""
    return count if count < 6 else 6 if count < 9 else 9 if count < 14 else 14
