"""An empty box that has been open for a moment."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

PROMPTS = (
    "What did you learn today, however small?",
    "What got in your way lately?",
    "How did you get past the last thing that blocked you?",
    "What do you think of a tool you use right now?",
    "Is there a question no search would answer?",
)


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak while nothing is written; which of the five prompts comes depends on how long the box is open."""
    posting = facts.posting
    if posting and not posting.text.strip() and facts.request.minutes_open is not None:
        yield Finding(values={"prompt": PROMPTS[facts.request.minutes_open % len(PROMPTS)]})


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("post",),
    severity="tip",
    tip="{prompt}",
    why="What you learn and get stuck on is interesting because it is yours. Thinking out loud is how people come to know you.",
    source="share",
    check=check,
    examples=(
        fires("open for a moment", surface="post", text="", minutes_open=0),
        fires("and still open", surface="post", text=" ", minutes_open=7),
        quiet("already writing", surface="post", text="Today", minutes_open=1),
        quiet("nobody asked yet", surface="post", text=""),
    ),
)
