"""Words that put somebody down."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

LIKELY = 0.5


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak where the tone is negative; the marks are left out, for it is the whole that sounds so."""
    answer = facts.answering
    if answer and answer.tone == "negative" and answer.tone_sure >= LIKELY:
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("reply", "quote"),
    severity="nudge",
    tip="This may read as hostile. Say what you would do differently, or let it pass.",
    why="Being nice to people is value enough to bring. A jab is remembered longer than the point it made.",
    source="engage",
    check=check,
    reads=("en",),
    examples=(
        fires("an insult", surface="reply", text="what a stupid take"),
        fires("contempt in a question", surface="quote", text="who asked?"),
        fires(
            "sarcasm is not praise", surface="reply", text="Oh great, another framework. Just what we needed."
        ),
        quiet(
            "disagreement with a reason",
            surface="reply",
            text="I see it differently: for us the rewrite paid off within a year.",
        ),
        quiet("laughing with them", surface="reply", text="haha my tests did exactly the same yesterday"),
    ),
)
