"""A bio as tokens with what stands between them, so that phrases and their surroundings can be looked up."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from py_core.data import load_lines
from py_core.profiles.normalise import fold, plain

Field = Literal["name", "handle", "bio", "location", "url", "category"]
Found = tuple[Field, str] | None
"""A field of the profile and the words found there, or None."""

MAX_QUOTE = 80
"""Longest stretch of a bio that is shown as evidence."""
MAX_BIO = 1_000
"""Characters of a bio that are read; X allows 160."""
_TOKEN = re.compile(r"https?://\S+|[@#]\w+|\d+[a-z]\b|[^\W_]+(?:['’.+-][^\W_]+)*[+#]*")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]+|[^\W\dA-Z_]+|\d+")
_BREAK = re.compile(r"[|•·,;:!?\n\r—–\"“”()\[\]{}<>~*✦★▪►➡→⚡♦●○]|\.\s|\.$|\s[-./\\]\s|/")


class Phrases(frozenset[str]):
    """A set of phrases that knows their first words, so that most tokens are passed over at once."""

    def __init__(self, _: Iterable[str] = ()) -> None:
        """`_` is what the set holds already."""
        super().__init__()
        self.heads = frozenset(phrase.partition(" ")[0] for phrase in self)


@dataclass(frozen=True, slots=True)
class Bio:
    """Folded tokens, where each stands in `text`, the characters before it, and the stretch it belongs to."""

    text: str
    tokens: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    gaps: tuple[str, ...]
    stretches: tuple[int, ...]

    def quote(self, start: int, length: int = 1) -> str:
        """The words as written, from token `start` on."""
        return self.text[self.spans[start][0] : self.spans[start + length - 1][1]]

    def capitalised(self, index: int) -> bool:
        """Whether the token is written with a capital, as a name is, or is a mention or a tag."""
        first = self.text[self.spans[index][0]]
        return first.isupper() or first in "@#"

    def joined(self, index: int) -> bool:
        """Whether the token follows the one before it without a break."""
        return 0 < index < len(self.tokens) and self.stretches[index] == self.stretches[index - 1]

    def stretch(self, index: int) -> list[str]:
        """The tokens of the stretch the token stands in."""
        here = self.stretches[index]
        return [token for token, stretch in zip(self.tokens, self.stretches, strict=True) if stretch == here]

    def run(self, start: int) -> str:
        """The capitalised words from `start` on that belong together; a mention among them stands alone."""
        size = 1
        while start + size < len(self.tokens) and size < 5 and self.joined(start + size):
            index = start + size
            if self.tokens[index].startswith("@"):
                return self.quote(index)
            if not self.capitalised(index) and self.tokens[index] not in ("of", "de", "and"):
                break
            size += 1
        return self.quote(start, size)

    def find(
        self, listed: Phrases, longest: int = 3, *, whole_tags: bool = False
    ) -> Iterator[tuple[int, int]]:
        """First token and number of tokens of every listed phrase, longest first, none overlapping.

        `whole_tags`: a phrase may not be a piece of a longer #tag.
        """
        index, count = 0, len(self.tokens)
        while index < count:
            if self.tokens[index] not in listed.heads:
                index += 1
                continue
            most = min(longest, count - index)
            sizes = (
                size for size in range(most, 0, -1) if " ".join(self.tokens[index : index + size]) in listed
            )
            size = next(sizes, 0)
            if size and not (whole_tags and self._cuts_tag(index, size)):
                yield index, size
            index += size or 1

    def _cuts_tag(self, index: int, size: int) -> bool:
        last = index + size - 1
        return (index > 0 and self.spans[index - 1] == self.spans[index]) or (
            last + 1 < len(self.spans) and self.spans[last + 1] == self.spans[last]
        )


def read_bio(bio: str | None) -> Bio:
    """Tokens of a bio; tags in camel case come apart, links stay whole."""
    text = plain((bio or "")[:MAX_BIO])
    tokens: list[str] = []
    spans: list[tuple[int, int]] = []
    gaps: list[str] = []
    stretches: list[int] = []
    last = stretch = 0
    for match in _TOKEN.finditer(text):
        gap = text[last : match.start()]
        if gap != " " and tokens and _breaks(gap):
            stretch += 1
        last = match.end()
        for part in _parts(match[0]):
            tokens.append(part)
            spans.append(match.span())
            gaps.append(gap)
            stretches.append(stretch)
            gap = ""
    return Bio(text, tuple(tokens), tuple(spans), tuple(gaps), tuple(stretches))


def _breaks(gap: str) -> bool:
    """Whether what stands between two tokens parts them."""
    return bool(_BREAK.search(gap + " ")) or gap.count(" ") > 3 or any(char > "\u2600" for char in gap)


def _parts(word: str) -> list[str]:
    """A word as it is looked up; the words of a tag in camel case."""
    if not word.startswith("#"):
        return [fold(word).replace("’", "'")]
    pieces = _CAMEL.findall(word[1:])
    if len(pieces) < 2 or sum(map(len, pieces)) < len(word) - 2:
        return [fold(word[1:])]
    return [fold(piece) for piece in pieces]


@cache
def phrases(name: str) -> dict[str, Phrases]:
    """The groups of `<name>.txt` beside this file (`group: phrase, phrase`), put in the form tokens have."""
    groups = (line.partition(":") for line in load_lines("py_core.profiles", f"{name}.txt"))
    return {
        group: Phrases(" ".join(read_bio(phrase).tokens) for phrase in listed.split(","))
        for group, _, listed in groups
    }
