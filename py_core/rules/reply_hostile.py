"""Words that put somebody down."""

import re
from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.drafts.answering import AnswerFacts
from py_core.drafts.cues import PRAISE_OF_LOOKS
from py_core.rule import Finding, Rule, fires, quiet
from py_core.tone.insults import LANGUAGES

LIKELY = 0.5
LIKELY_IN_SORROW = 0.8  # who comforts swears at the illness, not at the ill
ADDRESSED = re.compile(r"\b(?:you|u|your|ur|you're|youre|yourself)\b", re.IGNORECASE)


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the insult; where only the tone is hostile the marks are left out, for it is the whole that sounds so."""
    answer = facts.answering
    if not answer or answer.comforts:
        return
    if answer.is_cold:
        yield Finding()
    elif answer.insult:
        yield Finding(*answer.insult)
    elif answer.tone == "negative" and answer.is_read:
        yield from _sounds_hostile(answer)


def _sounds_hostile(answer: AnswerFacts) -> Iterator[Finding]:
    if PRAISE_OF_LOOKS.search(answer.text[:2000]):  # Unwise, but no attack: it has a rule of its own.
        return
    # Without a "you" it may be the illness that is cursed, or the landlord.
    if (answer.sorrow or answer.sides) and not ADDRESSED.search(answer.text[:2000]):
        return
    if answer.tone_sure >= (LIKELY_IN_SORROW if answer.sorrow else LIKELY):
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("reply", "quote"),
    severity="nudge",
    tip="This may read as hostile. Say what you would do differently, or let it pass.",
    why="Being nice to people is value enough to bring. What could be better, said plainly, can be answered; a jab cannot.",
    source="engage",
    check=check,
    alone=True,
    reads=LANGUAGES,
    examples=(
        fires("an insult", surface="reply", text="what a stupid take"),
        fires("in plain words", surface="reply", text="you are an idiot", marks="you are an idiot"),
        fires("in Spanish", surface="reply", text="Cállate imbécil", marks="Cállate"),
        fires(
            "cold under a loss",
            surface="reply",
            text="Get over it",
            parent={"author": "ana", "text": "Our dog died this morning. Fourteen years."},
        ),
        quiet(
            "at the landlord, not at the poster",
            surface="reply",
            text="Wow. Some people are trash.",
            parent={"author": "ana", "text": "My landlord kept my deposit and laughed about it"},
        ),
        quiet("among friends", surface="reply", text="Shut UP!!! That is amazing, so proud of you"),
        fires("contempt in a question", surface="quote", text="who asked?"),
        fires(
            "sarcasm is not praise", surface="reply", text="Oh great, another framework. Just what we needed."
        ),
        quiet(
            "disagreement with a reason",
            surface="reply",
            text="I see it differently: for us the rewrite paid off within a year.",
        ),
        quiet(
            "at the illness, not at the ill",
            surface="reply",
            text="fuck cancer",
            parent={"author": "ana", "text": "My scan came back. It is cancer."},
        ),
        quiet("so sorry", surface="reply", text="so sorry, that's awful news"),
        quiet("laughing with them", surface="reply", text="haha my tests did exactly the same yesterday"),
    ),
)
