"""A bio as tokens with what stands between them, so that phrases and their surroundings can be looked up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from py_core.data import load_lines
from py_core.profiles.normalise import fold, plain

MAX_BIO = 1_000
"""Characters of a bio that are read; X allows 160."""
_TOKEN = re.compile(r"https?://\S+|[@#]\w+|\d+[a-z]\b|[^\W_]+(?:['’.+-][^\W_]+)*[+#]*")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]+|[^\W\dA-Z_]+|\d+")
_BREAK = re.compile(r"[|•·,;:!?\n\r—–\"“”()\[\]{}<>~*✦★▪►➡→⚡♦●○]|\.\s|\.$|\s[-./\\]\s|/")


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

    def find(self, phrases: frozenset[str], longest: int = 3) -> Iterator[tuple[int, int]]:
        """First token and number of tokens of every listed phrase, longest first, none overlapping."""
        index, count = 0, len(self.tokens)
        while index < count:
            size = next(
                (
                    n
                    for n in range(min(longest, count - index), 0, -1)
                    if " ".join(self.tokens[index : index + n]) in phrases
                ),
                0,
            )
            if size:
                yield index, size
            index += size or 1


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
        if tokens and (
            _BREAK.search(gap + " ") or gap.count(" ") > 3 or any(ord(char) > 0x2600 for char in gap)
        ):
            stretch += 1
        for part, start, end in _parts(match):
            tokens.append(part)
            spans.append((start, end))
            gaps.append(gap)
            stretches.append(stretch)
            gap = ""
        last = match.end()
    return Bio(text, tuple(tokens), tuple(spans), tuple(gaps), tuple(stretches))


def _parts(match: re.Match[str]) -> list[tuple[str, int, int]]:
    word, start, end = match[0], match.start(), match.end()
    if not word.startswith("#"):
        return [(fold(word).replace("’", "'"), start, end)]
    pieces = _CAMEL.findall(word[1:])
    if len(pieces) < 2 or sum(map(len, pieces)) < len(word) - 2:
        return [(fold(word[1:]), start, end)]
    return [(fold(piece), start, end) for piece in pieces]


def phrases(name: str) -> dict[str, frozenset[str]]:
    """The groups of `<name>.txt` beside this file (`group: phrase, phrase`), put in the form tokens have."""
    groups = (line.partition(":") for line in load_lines("py_core.profiles", f"{name}.txt"))
    return {
        group: frozenset(" ".join(read_bio(phrase).tokens) for phrase in listed.split(","))
        for group, _, listed in groups
    }
