"""What is left of a message once greetings, pleasantries and requests to ask are taken away.

Phrases are data (openers.txt), matched token by token, longest first, in one pass: linear in the text's length.
"""

import re
import unicodedata
from dataclasses import dataclass

from py_core.data import load_lines
from py_core.text import is_stretched

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


def compared(text: str) -> str:
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


def words_in(text: str) -> list[str]:
    """Words and stops of `text`, as compared; a letter held down (heyyyy) counts once."""
    text = text.replace("’", "'")
    if text.isascii():
        low = text.lower()
        found: list[str] = TOKEN.findall(low)
        return [LONG_RUN.sub(r"\1", word) for word in found] if is_stretched(low) else found
    return [_as_compared(word) for word in TOKEN.findall(text)]


def _as_compared(word: str) -> str:
    return LONG_RUN.sub(r"\1", compared(word)).strip("\u200d")


def _phrases() -> dict[tuple[str, ...], list[tuple[tuple[str, ...], str]]]:
    """Phrases under their first two words, or their only one, longest first."""
    table: dict[tuple[str, ...], list[tuple[tuple[str, ...], str]]] = {}
    for line in load_lines("py_core.drafts", "openers.txt"):
        _, kind, listed = line.split(" ", 2)
        for phrase in listed.split("|"):
            words = tuple(words_in(phrase))
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
        words = set(words_in(listed))
        for word in words:
            bits[word] = bits.get(word, 0) | bit
        asking |= words if kind == "asking" else set()
    return bits, frozenset(asking)


PHRASES = _phrases()
HEADS = frozenset(words[0] for words in PHRASES)
"""First words of phrases, so that most words are passed over at once."""
GLUE, ASKING = _glue()
OF_THEIRS = re.compile(
    r"\b(?:your|ur) (?:talk|call|chat|advice|help|message|thoughts?|input)s? (?:\w+ )?(?:was|were|helped|made|saved|changed)\b",
    re.IGNORECASE,
)
"""Words that else ask for something, said of what the other has done."""
MOST_GLUE = 24
"""Words beyond set phrases up to which a message may still say nothing."""


def _only_glue(rest: list[str], *, after_phrase: bool) -> bool:
    """Whether one language has all these words as glue; a name or a word of substance ends it."""
    if not rest or len(rest) > MOST_GLUE:
        return False
    shared = -1
    for word in rest:
        shared &= GLUE.get(word, 0)
        if not shared:
            return False
    return after_phrase or not ASKING.isdisjoint(rest)


def leftover(text: str, names: frozenset[str] = frozenset()) -> Leftover:
    """Take known phrases and names away from the message; `names` are folded words of the addressee's name."""
    words, places, ends = _placed(text[: LOOKED_AT if len(text) <= LOOKED_AT else BEGINNING])
    spans: list[tuple[str, int, int]] = []
    rest: list[int] = []
    at = 0
    after_greeting = False
    while at < len(words):
        length, kind = _match(words, at)
        if length:
            spans.append((kind, places[at][0], places[at + length - 1][1]))
            at += length
            after_greeting = kind in ("greeting", "intro")
            continue
        if words[at] in names:
            at += 1
            continue
        skip = _name_length(words, at, ends) if after_greeting else 0
        after_greeting = False
        if skip:
            at += skip
            continue
        rest.append(at)
        at += 1
    said = [words[at] for at in rest]
    after_phrase = any(kind not in ("greeting", "filler") for kind, _, _ in spans)
    if _only_glue(said, after_phrase=after_phrase) and not OF_THEIRS.search(text[:LOOKED_AT]):
        if not ASKING.isdisjoint(said):
            spans.append(("permission", places[rest[0]][0], places[rest[-1]][1]))
        said = []
    if len(text) > LOOKED_AT and not said:
        said = words[-1:]
    return Leftover(tuple(kind for kind, _, _ in spans), tuple(said), tuple(spans))


def _placed(seen: str) -> tuple[list[str], list[tuple[int, int]], set[int]]:
    """Words without the stops, where each stands (code points), and which of them a stop follows."""
    words: list[str] = []
    places: list[tuple[int, int]] = []
    ends: set[int] = set()
    plain = seen.isascii() and not is_stretched(seen.lower())
    for found in TOKEN.finditer(seen):
        word = found[0].lower() if plain else _as_compared(found[0])
        if word[:1] not in STOPS:
            words.append(word)
            places.append(found.span())
        else:
            ends.add(len(words) - 1)
    return words, places, ends


def _match(words: list[str], at: int) -> tuple[int, str]:
    """How many words from `at` are a known phrase, and its kind; none, and nothing."""
    first = words[at]
    if first not in HEADS:
        return 0, ""
    for phrase, kind in PHRASES.get(tuple(words[at : at + 2]), ()):
        if len(phrase) <= 2 or phrase == tuple(words[at : at + len(phrase)]):
            return len(phrase), kind
    for phrase, kind in PHRASES.get((first,), ()):
        return len(phrase), kind
    return 0, ""


def _name_length(words: list[str], at: int, ends: set[int]) -> int:
    """How many unknown words from `at` are a name: letters only, then a stop, a known phrase or the end."""
    for length in range(1, MAX_NAME + 1):
        part = words[at : at + length]
        if len(part) < length or not all(map(str.isalpha, part)):
            return 0
        following = at + length
        if following == len(words) or following - 1 in ends or _match(words, following)[0]:
            return length
    return 0
