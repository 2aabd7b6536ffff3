"""Word lists kept as a few thousand short strings instead of a hundred thousand: small in the heap, quick to ask."""

from collections.abc import Iterable

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
