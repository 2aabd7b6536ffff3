"""What a first message already does: the parts of a message that can be answered.

The greeting is read by rule; the others by a small model of English messages, trained on some two thousand by many authors,
because there is no end of ways to say what one has tried or whom else one could ask.
"""

import re

from py_core.data import load_lines
from py_core.drafts import cues
from py_core.drafts.greetings import Leftover, compared, words_in
from py_core.messages.draft import DraftRequest, Parts
from py_core.profiles.lexicon import GIVEN
from py_core.profiles.normalise import fold
from py_core.reading.linear import Read, load
from py_core.text import topic_finder

CALLED_WITHIN = 200
"""Code points in which the reader may be called by name; names further on are other people's."""
LEARNED = tuple(part for part in Parts.model_fields if part != "greets_by_name")
"""The parts the model reads, in its order."""
ASKED_WITHIN = 160
"""Code points of a message that may be a plain question alone."""
CLEAR = 0.45
"""Probability from which a part counts as there, chosen on messages of authors not trained on."""
MODEL = load("py_core.drafts", "parts")
WORDS: dict[str, frozenset[str]] = {
    kind: frozenset(words.split())
    for kind, words in (line.split(" ", 1) for line in load_lines("py_core.drafts", "words.txt"))
}
SENTENCE = re.compile(r"[^.?!？؟\n]+[?？؟]?")
GREETED = re.compile(
    r"^\W*(?:hi|hey|hello|hiya|heya|howdy|dear|hola|oi|olá|ola|salut|bonjour|hallo|ciao|yo|good (?:morning|afternoon|evening))"
    r"(?: there)?[ ,]{1,3}(?:(?:mr|ms|mrs|dr|prof|professor|miss)\.? )?(@?[^\W\d_][\w'’-]+)",
    re.IGNORECASE,
)
NAME_FIRST = re.compile(
    r"^\W*(?:please )?(?:(mr|ms|mrs|dr|prof|professor|miss)\.? )?([^\W\d_][\w'’-]+)(?: san| sensei)?\s?[,!–—-]",
    re.IGNORECASE,
)
CALLED = re.compile(
    r"(?:,|\b(?:thanks|cheers|thank you|up|please|heyy+|hii+|so much))[ ,]{1,2}([A-Z][\w'’-]+)(?:\s?[.!?:,–—]| u\b|$)"
)
"""A name in the middle or at the end that may be the reader's."""


def questions(text: str) -> tuple[tuple[int, int], ...]:
    """Sentences of three words or more that end in a question mark; code points."""
    return tuple(
        found.span()
        for found in SENTENCE.finditer(text)
        if found[0][-1] in "?？؟" and len(found[0].split()) > 2
    )


def parts_of(
    request: DraftRequest, text: str, said: Read | None, left: Leftover, names: frozenset[str]
) -> Parts:
    """Parts of a message.

    `said` is how it reads, or None in a language the model does not read; `left` is what set phrases leave of it,
    `names` are the reader's.
    """
    low = text.lower()
    shown = dict.fromkeys(LEARNED, False)
    if said is not None and not left.says_nothing:
        shown |= {part: chance >= CLEAR for part, chance in MODEL.chances(said).items()}
        shown["specific_ask"] = shown["specific_ask"] or _asks_plainly(low, left)
    return Parts(
        **shown
        | {
            "greets_by_name": _greets_by_name(text, left, names),
            "specific_about_them": shown["specific_about_them"] or _names_known(request, text),
            "thanks": shown["thanks"]
            or bool(cues.THANKS_ABROAD.search(low))
            or (left.says_nothing and bool(cues.THANKS.search(low))),
        }
    )


def _asks_plainly(low: str, left: Leftover) -> bool:
    """Whether a short message is no more than a question; the model was trained on longer ones."""
    short = len(low) <= ASKED_WITHIN and "permission" not in left.kinds
    return short and cues.asks(low) and not cues.wants_call(low) and not cues.pitches(low)


def _names_known(request: DraftRequest, text: str) -> bool:
    """A topic both share, or a telling word of their bio, occurs in the message."""
    bio = ((request.recipient and request.recipient.bio) or "")[:500]
    if not bio and not request.shared:
        return False
    words = set(re.findall(r"[^\W\d_]{5,}", compared(bio))) - WORDS["common"]
    return topic_finder(request.shared)(text) is not None or bool(
        words and words.intersection(re.findall(r"[^\W\d_]{5,}", compared(text)))
    )


def _greets_by_name(text: str, left: Leftover, names: frozenset[str]) -> bool:
    if names and names.intersection(words_in(text[:60])[:5]):
        return True
    found = GREETED.match(text)
    if found:
        aside = "," in found[0] and found[1].islower()
        return found[1].lower() not in WORDS["titles"] and (not aside or _is_given(found[1]))
    first = NAME_FIRST.match(text)
    if first and (
        first[1] or _is_given(first[2]) or (first[2].istitle() and left.kinds[:1] != ("greeting",))
    ):
        return first[2].lower() not in WORDS["titles"]
    return any(_is_given(called[1]) for called in CALLED.finditer(text[:CALLED_WITHIN]))


def _is_given(word: str) -> bool:
    return fold(word) in GIVEN
