"""What the linear models look at: words and their classes, alone, as neighbours, at the start, near, and denied."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from py_core.reading.classes import CLASSES, classes_of
from py_core.text import is_stretched

READ = 600
"""Code points read: more than a post holds without paying; what matters is said by then."""
MAX_TOKENS = 120
NEAR = 4
"""Words that two classes may stand apart and still be read together in a reply or a post."""
STEM = 5
"""Letters by which forms of a word that no class holds are known as one."""
DENIED = 4
"""Words a denial reaches."""
WORD = "w"
"""What the feature of a word itself begins with; no other feature does."""
ACTS = frozenset(("achieve", "learn", "make", "problem"))
WHO = frozenset(("i", "we", "you", "they", "this", "kin", "crowd", "folk", "<at>", "q"))
PASSED_OVER = frozenset(("finally", "now", "not", "star", "greet", "aux", "congrats"))
"""Classes of words that stand before an act without being who does it."""
_DOMAIN = r"\.(?:com|dev|io|me|shop|example|org|net|app|co|ly)\b"
_WORD = r"[^\W\d_][^\W_]*+(?:['’\u0900-\u097f\u064b-\u065f-](?=[^\W_]|[\u0900-\u097f])[^\W_]*+)*+"
TOKEN = re.compile(
    # What begins no token is passed over first, then plain words are tried, many at once: a third of the time of any other order.
    r"(?:[^\S\n]|[,'\"’()-])*+"
    r"(?:(?P<plain>(?:[A-Za-z]++ )++)"
    rf"|(?P<word>{_WORD}(?!://|[\w-]{{0,60}}+{_DOMAIN}))|(?P<url>https?://\S+|\b[\w-]+{_DOMAIN}(?:/\S*)?)"
    r"|(?P<at>@\w+)|(?P<tag>#\w+)|(?P<money>[$€£]\s?\d[\d.,]*k?\b|\b\d[\d.,]*k?\s?[$€£])|(?P<percent>\d+\s?%)"
    r"|(?P<number>\b\d[\d.,:]*(?:k|m|x|h|st|nd|rd|th)?\b)|(?P<code>`[^`\n]{1,60}`)"
    rf"|(?P<part>{_WORD})|(?P<stop>[.!?？。！？؟…;:\n]+|—|–)|(?P<sign>[^\s\w,.'\"’()-]))"
)
"""`plain`: words that a space ends, in ASCII; `part`: a word that looked like the beginning of an address and is none."""
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
LONGEST_UNSPACED = 4
type Clause = list[tuple[str, tuple[str, ...]]]
"""Words of a clause, each with its classes."""
STRETCHED = re.compile(r"(.)\1{2,}")


def features(text: str, read: int = READ, most: int = MAX_TOKENS, near: int = NEAR) -> set[str]:
    """Every feature of the first `read` code points and `most` tokens of a text, each once; linear in that part.

    `near`: words that two classes may stand apart and still be read together; 0 reads no such pairs.
    """
    seen = text[:read]
    found = set(_of_whole(seen))
    clauses = list(_clauses(seen, most, found))
    words = [pair for some in clauses for pair in some]
    if words:
        found.update("^" + name for name in words[0][1] or (words[0][0],))
        found.add("$" + words[-1][0])
    for some in clauses:
        _add_clause(some, found, near)
    return found


def _clauses(seen: str, most: int, found: set[str]) -> Iterator[Clause]:
    """The first `most` tokens as clauses; the stops between them are added to what was `found`."""
    clause: Clause = []
    stretched = is_stretched(seen.lower())
    left = most
    for token in TOKEN.finditer(seen):
        if left <= 0:
            break
        left -= 1
        kind = token.lastgroup or "sign"  # It is never None: each way to match has a name.
        said = token[kind]
        if kind == "plain":
            words = said.lower().split()[: left + 1]
            left -= len(words) - 1
            if stretched:
                words = [_bare(word, stretched=True) for word in words]
            clause += [(word, classes_of(word)) for word in words]
        elif kind == "word" or kind == "part":
            clause += _read(said.lower(), stretched=stretched)
        elif kind == "stop":
            found.add("." + said[0])
            yield clause
            clause = []
        elif kind == "sign":
            clause.append((said, CLASSES.get(said, ())))
        else:
            clause.append((f"<{kind}>", (f"<{kind}>",)))
    yield clause


def _of_whole(seen: str) -> Iterator[str]:
    stripped = seen.rstrip()
    if stripped.endswith(("?", "？", "؟")):
        yield "ends?"
    elif "?" in seen or "？" in seen or "؟" in seen:
        yield "has?"
    if stripped.endswith((":", "👇", "🧵")):
        yield "ends:"
    if "\n" in stripped:
        yield "lines"
    size = len(seen.split())
    yield "size" + str(0 if size < 2 else 1 if size < 4 else 2 if size < 8 else 3 if size < 16 else 4)


def _read(word: str, *, stretched: bool) -> Clause:
    """A word (lower case) with its classes, or the words inside a run without spaces."""
    if not word.isascii() and UNSPACED.match(word):
        return _unspaced(word.replace("’", ""))
    word = _bare(word, stretched=stretched)
    return [(word, classes_of(word))]


def _bare(word: str, *, stretched: bool) -> str:
    """A word without its apostrophes; `stretched`: a letter may be held down (yesss)."""
    if "'" in word or "’" in word:
        word = word.replace("’", "").replace("'", "")
    return STRETCHED.sub(r"\1", word) if stretched and word not in CLASSES else word


def _unspaced(text: str) -> Clause:
    """Listed words inside a run without spaces."""
    found = []
    for start in range(len(text)):
        for size in range(1, LONGEST_UNSPACED + 1):
            part = text[start : start + size]
            if len(part) == size and part in CLASSES:
                found.append((part, classes_of(part)))
    return found or [(text[:LONGEST_UNSPACED], ())]


@cache
def _part_of(classes: tuple[str, ...]) -> tuple[str | None, str | None, bool]:
    """What a word of these classes may be in a sentence: its act, its subject, or passed over; as few as there are classes."""
    act = next((name for name in classes if "-" in name and name.partition("-")[0] in ACTS), None)
    subject = next((name for name in classes if name in WHO), None)
    return act, subject, not PASSED_OVER.isdisjoint(classes)


def _who_did(some: Clause) -> str | None:
    """The first act of a clause and who does it: the writer, the reader, somebody else, or nobody said."""
    who = "nobody"
    for _, classes in some:
        act, subject, passed_over = _part_of(classes)
        if act:
            return f"s{who}>{act}"
        if subject == "kin" or who in ("nobody", "noun"):
            who = subject or (who if passed_over else "noun")
    return None


def _add_clause(some: Clause, found: set[str], near: int) -> None:
    """Add the features of one clause; this is the hot path, so it adds instead of yielding."""
    denied = 0
    act = _who_did(some)
    if act:
        found.add(act)
    for at, (word, classes) in enumerate(some):
        found.add(WORD + word)
        if len(word) > STEM:
            found.add("p" + word[:STEM])
        following = some[at + 1 : at + 1 + near] if classes else ()
        for name in classes:
            found.add("c" + name)
            if denied:
                found.add("n" + name)
            for _, others in following:
                for other in others:
                    found.add(f"k{name}>{other}")
        denied = DENIED if "not" in classes else max(0, denied - 1)
    for (first, one), (second, two) in pairwise(some):
        for name in one:
            found.add(f"m{name} {second}")
        for name in two:
            found.add(f"m{first} {name}")
    for at in range(min(2, len(some))):
        for name in some[at][1] or (some[at][0],):
            found.add(f"{at}{name}")
