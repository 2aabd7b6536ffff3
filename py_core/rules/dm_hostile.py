"""A message that puts its reader down."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.drafts.cues import INSULT
from py_core.rule import Finding, Rule, fires, quiet

READ = 600
"""Code points looked through."""


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the insult, in a first message and in a conversation alike."""
    opening = facts.opening
    found = INSULT.search(opening.text[:READ]) if opening and opening.is_read else None
    if found:
        yield Finding(found.start(), found.end())


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="nudge",
    tip="This may read as hostile. Say what happened and what you would like instead, or let it rest.",
    why="Nobody answers an insult with help. What went wrong, said plainly, can still be put right.",
    source="engage",
    check=check,
    reads=("en",),
    examples=(
        fires("an insult", surface="dm", text="you are an idiot", marks="you are an idiot"),
        fires(
            "of their work",
            surface="dm",
            text="Your course is a scam, give me my money back",
            marks="Your course is a scam",
        ),
        fires(
            "in a conversation too",
            surface="dm",
            text="ok then, shut up",
            conversation={"has_history": True},
            marks="shut up",
        ),
        quiet(
            "disagreement with a reason",
            surface="dm",
            text="Your last post on grief was wrong about one thing: the study had no control group.",
        ),
        quiet("the opposite, in strong words", surface="dm", text="shut up and take my money, this is great"),
        quiet(
            "anger with an ask",
            surface="dm",
            text="Your course cost me 300 euros and two lessons are missing. Could you send them?",
        ),
        quiet("asked to go on", surface="dm", text="Thank you for everything you do, never stop posting"),
    ),
)
