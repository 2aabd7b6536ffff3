"""Praising looks rather than work in a first message."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.drafts.cues import PRAISE_OF_LOOKS
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the compliment."""
    opening = facts.opening
    found = PRAISE_OF_LOOKS.search(opening.text[:2000]) if opening and opening.is_opening else None
    if found:
        yield Finding(found.start(), found.end())


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="nudge",
    tip="Praise something they made instead of how they look.",
    why="Compliments on looks make many people close the message. Praise of their work starts a conversation.",
    source="engage",
    study="In a study of first messages on a dating site, compliments on looks went with fewer replies than average (grade B).",
    check=check,
    reads=("en",),
    examples=(
        fires("looks", surface="dm", text="Hi Ana, you are so beautiful!", marks="you are so beautiful"),
        fires(
            "a greeting that is one", surface="dm", text="hey gorgeous, what do you do?", marks="hey gorgeous"
        ),
        quiet(
            "beautiful work",
            surface="dm",
            text="Your beautiful design system made our week. Which tool do you draw it in?",
        ),
        quiet(
            "a pretty hard problem",
            surface="dm",
            text="You have a pretty hard problem there. Did you try a queue?",
        ),
    ),
)
