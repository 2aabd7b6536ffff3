"""What is left of a message once greetings, pleasantries and requests to ask are taken away.

Phrases are data (openers.txt), matched token by token, longest first, in one pass: linear in the text's length.
"""

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from py_core.data import load_lines

LOOKED_AT = 240
"""Code points up to which a message may be a bare greeting."""
BEGINNING = 100
"""Code points read of a longer one: how it greets."""
MAX_NAME = 2
"""Unknown words straight after a greeting that may be a name."""
# Scripts written without spaces: each character is a token of its own, so that phrases match inside a run.
UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
UNSPACED_CHAR = re.compile(f"[{UNSPACED}]")
TOKEN = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+|[.,;:!?…。，！？、؟-]")
LONG_RUN = re.compile(r"([^\W\d])\1{2,}")
STOPS = frozenset(".,;:!?…。，！？、؟-")


class Token(NamedTuple):
    """One word or stop, as compared, and where it stands (code points)."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Leftover:
    """What a message is made of. `kinds`: the phrases found; `words`: what says something of its own."""

    kinds: tuple[str, ...]
    words: tuple[str, ...]
    spans: tuple[tuple[str, int, int], ...]
    """Kind, start and end of each phrase found."""

    @property
    def says_nothing(self) -> bool:
        """Nothing remains beyond phrases, names, signs and pictures."""
        return not self.words


def fold(text: str) -> str:
    """Letters as compared: one case, no accents, no look-alikes; Hangul, kana and Indic vowels stay whole."""
    if text.isascii():
        return text.lower()
    kept = []
    for char in unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text)):
        accent = unicodedata.category(char) == "Mn" and (char < "\u0600" or "\u0610" <= char <= "\u065f")
        if not accent:
            kept.append(char)
    return (
        unicodedata.normalize("NFC", "".join(kept))
        .casefold()
        .replace("ı", "i")
        .replace("ё", "е")
        .replace("ł", "l")
        .replace("đ", "d")
    )


def tokens(text: str) -> list[Token]:
    """Words and stops of `text`; a letter held down (heyyyy) counts once."""
    text = text.replace("’", " ").replace("'", " ")
    if text.isascii():
        low = text.lower()
        held = bool(LONG_RUN.search(low))
        return [
            Token(LONG_RUN.sub(r"\1", found[0]) if held else found[0], *found.span())
            for found in TOKEN.finditer(low)
        ]
    return [
        Token(LONG_RUN.sub(r"\1", fold(found[0])).strip("\u200d"), found.start(), found.end())
        for found in TOKEN.finditer(text)
    ]


def _phrases() -> dict[tuple[str, ...], list[tuple[tuple[str, ...], str]]]:
    """Phrases under their first two words, or their only one, longest first."""
    table: dict[tuple[str, ...], list[tuple[tuple[str, ...], str]]] = {}
    for line in load_lines("py_core.drafts", "openers.txt"):
        _, kind, listed = line.split(" ", 2)
        for phrase in listed.split("|"):
            words = tuple(token.word for token in tokens(phrase))
            table.setdefault(words[:2], []).append((words, kind))
    for same_start in table.values():
        same_start.sort(key=lambda entry: -len(entry[0]))
    return table


def _glue() -> tuple[dict[str, int], frozenset[str]]:
    """Languages, as bits, each word is glue in; and the words that ask for leave, time or help."""
    bits: dict[str, int] = {}
    languages: dict[str, int] = {}
    asking: set[str] = set()
    for line in load_lines("py_core.drafts", "glue.txt"):
        language, kind, listed = line.split(" ", 2)
        bit = languages.setdefault(language, 1 << len(languages))
        words = {token.word for token in tokens(listed)}
        for word in words:
            bits[word] = bits.get(word, 0) | bit
        asking |= words if kind == "asking" else set()
    return bits, frozenset(asking)


PHRASES = _phrases()
HEADS = frozenset(words[0] for words in PHRASES)
"""First words of phrases, so that most words are passed over at once."""
GLUE, ASKING = _glue()
MOST_GLUE = 24
"""Words beyond set phrases up to which a message may still say nothing."""


def _only_glue(rest: list[Token], *, after_phrase: bool) -> bool:
    """Whether one language has all these words as glue; a name or a word of substance ends it."""
    if not rest or len(rest) > MOST_GLUE:
        return False
    shared = -1
    for token in rest:
        shared &= GLUE.get(token.word, 0)
        if not shared:
            return False
    return after_phrase or any(token.word in ASKING for token in rest)


def leftover(text: str, names: frozenset[str] = frozenset()) -> Leftover:
    """Take known phrases and names away from the message; `names` are folded words of the addressee's name."""
    found = tokens(text[: LOOKED_AT if len(text) <= LOOKED_AT else BEGINNING])
    plain = [token for token in found if token.word[:1] not in STOPS]
    ends = _sentence_ends(found)
    spans: list[tuple[str, int, int]] = []
    rest: list[Token] = []
    at = 0
    after_greeting = False
    while at < len(plain):
        length, kind = _match(plain, at)
        if length:
            spans.append((kind, plain[at].start, plain[at + length - 1].end))
            at += length
            after_greeting = kind in ("greeting", "intro")
            continue
        if plain[at].word in names:
            at += 1
            continue
        skip = _name_length(plain, at, ends) if after_greeting else 0
        after_greeting = False
        if skip:
            at += skip
            continue
        rest.append(plain[at])
        at += 1
    if _only_glue(rest, after_phrase=any(kind not in ("greeting", "filler") for kind, _, _ in spans)):
        if any(token.word in ASKING for token in rest):
            spans.append(("permission", rest[0].start, rest[-1].end))
        rest = []
    if len(text) > LOOKED_AT and not rest:
        rest = plain[-1:]
    return Leftover(tuple(kind for kind, _, _ in spans), tuple(token.word for token in rest), tuple(spans))


def _match(plain: list[Token], at: int) -> tuple[int, str]:
    first = plain[at].word
    if first not in HEADS:
        return 0, ""
    if at + 1 < len(plain):
        for words, kind in PHRASES.get((first, plain[at + 1].word), ()):
            length = len(words)
            if length == 2 or words == tuple(token.word for token in plain[at : at + length]):
                return length, kind
    for words, kind in PHRASES.get((first,), ()):
        return len(words), kind
    return 0, ""


def _name_length(plain: list[Token], at: int, ends: frozenset[int]) -> int:
    """How many unknown words from `at` are a name: letters only, then a stop, a known phrase or the end."""
    for length in range(1, MAX_NAME + 1):
        part = plain[at : at + length]
        if len(part) < length or not all(token.word.isalpha() for token in part):
            return 0
        following = at + length
        if following == len(plain) or part[-1].end in ends or _match(plain, following)[0]:
            return length
    return 0


def _sentence_ends(found: list[Token]) -> frozenset[int]:
    """End offsets of words that a stop follows."""
    return frozenset(word.end for word, stop in pairwise(found) if stop.word[:1] in STOPS)
