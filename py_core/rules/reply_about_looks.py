"""Praising looks under a post about work."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.drafts.cues import PRAISE_OF_LOOKS
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the compliment."""
    found = PRAISE_OF_LOOKS.search(facts.answering.text[:2000]) if facts.answering else None
    if found:
        yield Finding(found.start(), found.end())


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("reply", "quote"),
    severity="tip",
    tip="Praise what they did rather than how they look.",
    why="People share their work to be seen for it. Praise of the work is what starts a conversation.",
    source="engage",
    study="In a study of first messages on a dating site, compliments on looks went with fewer replies than average (grade B).",
    check=check,
    reads=("en",),
    examples=(
        fires("looks", surface="reply", text="wow you look gorgeous", marks="you look gorgeous"),
        fires("in short", surface="reply", text="wow ur hot", marks="ur hot"),
        fires("a smile", surface="reply", text="Your smile!", marks="Your smile"),
        quiet("gorgeous work", surface="reply", text="The gradients are gorgeous, how did you mix them?"),
        quiet("pretty good", surface="reply", text="you have a pretty good point"),
    ),
)
