"""A message that puts its reader down, or threatens."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet
from py_core.tone.insults import LANGUAGES


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the insult, in a first message and in a conversation alike."""
    opening = facts.opening
    if opening and opening.insult:
        yield Finding(*opening.insult)


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="nudge",
    tip="This may read as hostile. Say what happened and what you would like instead, or let it rest.",
    why="What went wrong, said plainly, can still be put right.",
    source="engage",
    check=check,
    alone=True,
    reads=LANGUAGES,
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
        fires(
            "a threat, and no tip on style beside it",
            surface="dm",
            text="I know where you live",
            marks="where you live",
        ),
        fires("in French", surface="dm", text="Va te faire foutre", marks="Va te faire"),
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
