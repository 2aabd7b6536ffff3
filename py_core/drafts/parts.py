"""What a first message already does: the parts of a message that can be answered. English cues."""

import re
from collections.abc import Sequence

from py_core.drafts import cues
from py_core.drafts.about_them import WORDS, names_something
from py_core.drafts.greetings import Leftover, fold, tokens
from py_core.drafts.tried import says_tried
from py_core.messages.draft import DraftRequest, Parts
from py_core.profiles.lexicon import GIVEN

READ = 5_000
"""Code points looked at for what a message does."""
CALLED_WITHIN = 200
"""Code points in which the reader may be called by name; names further on are other people's."""
OWN_WORDS = 2
"""Words beyond set phrases that make a question one about something."""
SENTENCE = re.compile(r"[^.?!？؟\n]+[?？؟]?")
EMPTY_QUESTION = re.compile(
    r"^\W*(?:(?:are you )?interested\b|want to (?:see|learn|know|hear) |ready to |sounds? good|make sense|right$|ok|what do you say)",
    re.IGNORECASE,
)
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


def _is_given(word: str) -> bool:
    return fold(word) in GIVEN


def questions(text: str) -> tuple[tuple[int, int], ...]:
    """Sentences of three words or more that end in a question mark; code points."""
    return tuple(
        found.span()
        for found in SENTENCE.finditer(text)
        if found[0][-1] in "?？؟" and len(found[0].split()) > 2
    )


def parts_of(
    request: DraftRequest,
    text: str,
    left: Leftover,
    names: frozenset[str],
    asked: Sequence[tuple[int, int]],
) -> Parts:
    """Parts of the message's first READ code points."""
    low = text.lower()
    return Parts(
        greets_by_name=_greets_by_name(text, left, names),
        specific_about_them=names_something(low) or _names_known(request, text),
        specific_ask=not left.says_nothing and _asks(text, low, left, asked),
        says_what_tried=says_tried(low),
        asks_for_alternatives_or_people=bool(cues.ALTERNATIVES.search(low)),
        time_boxed_call=bool(
            cues.BOUND.search(low) and (cues.wants_call(low) or cues.TIME_ASKED.search(low))
        ),
        thanks=bool(cues.THANKS.search(low)),
    )


def _asks(text: str, low: str, left: Leftover, asked: Sequence[tuple[int, int]]) -> bool:
    """A question with words of its own, or a wish that says for what."""
    for start, end in asked:
        own = sum(start <= place < end for place in left.places)
        if (own >= OWN_WORDS or start > 1_000) and not EMPTY_QUESTION.match(text[start:end]):
            return True
    return bool(cues.WISH.search(low) or cues.UNMARKED.search(low))


def _names_known(request: DraftRequest, text: str) -> bool:
    """A topic both share, or a telling word of their bio, occurs in the message."""
    bio = ((request.recipient and request.recipient.bio) or "")[:500]
    if not bio and not request.shared:
        return False
    folded = fold(text)
    words = set(re.findall(r"[^\W\d_]{5,}", fold(bio))) - WORDS["common"]
    return any(topic.strip() and fold(topic) in folded for topic in request.shared) or bool(
        words and words.intersection(re.findall(r"[^\W\d_]{5,}", folded))
    )


def _greets_by_name(text: str, left: Leftover, names: frozenset[str]) -> bool:
    if names and names.intersection(token.word for token in tokens(text[:60])[:5]):
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
