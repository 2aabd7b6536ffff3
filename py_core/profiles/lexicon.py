"""Word lists: names as a few thousand short strings instead of a hundred thousand, small groups as sets."""

from collections.abc import Iterable, Mapping
from functools import cache

from py_core.data import load_lines


class Lexicon:
    """A set of folded words, one string a two-letter head; membership costs one scan of a short string."""

    __slots__ = ("_buckets",)

    def __init__(self, lines: Iterable[str]) -> None:
        """`lines`: head, then the rest of each word ("-" for nothing), parted by single spaces."""
        self._buckets = {line[:2]: f"{line[2:]} " for line in lines}

    def __contains__(self, word: str) -> bool:
        """Whether the folded `word` is listed."""
        return len(word) > 1 and " " not in word and f" {word[2:] or '-'} " in self._buckets.get(word[:2], "")


def load(name: str) -> Lexicon:
    """The list in `<name>.txt` beside this file."""
    return Lexicon(load_lines("py_core.profiles", f"{name}.txt"))


@cache
def load_groups(name: str, separator: str = ";") -> Mapping[str, frozenset[str]]:
    """The groups of `<name>.txt` beside this file: `group: word;word`."""
    groups = (line.partition(":") for line in load_lines("py_core.profiles", f"{name}.txt"))
    return {group: frozenset(listed.strip().split(separator)) for group, _, listed in groups}


GIVEN = load("given")
"""Given names."""
FAMILY = load("family")
"""Family names."""
COMMON = load("common")
"""Everyday English words, and names that are more often words."""
ORDINARY = load("ordinary")
"""Rarer English words and everyday words of forty other languages, none of them a listed name."""


def clearly_given(word: str) -> bool:
    """Whether the folded `word` is a given name and no everyday word."""
    return word in GIVEN and word not in COMMON
