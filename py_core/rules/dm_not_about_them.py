"""An opening with a question, but nothing that shows whom it is for."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak when the same message could go to anybody."""
    opening = facts.opening
    if (
        opening
        and opening.is_opening
        and opening.is_read
        and opening.verdict == "weak"
        and opening.parts.specific_ask
        and not opening.parts.specific_about_them
        and opening.purpose != "pitch"
    ):
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="nudge",
    tip="Name one thing of theirs that made you write to them and nobody else.",
    why="A message that could go to anyone reads as if it went to everyone. One detail shows you know whom you are asking.",
    source="do_this_instead",
    study="In a study of first messages on a dating site, naming a specific interest of the other person went with more replies (grade B).",
    check=check,
    reads=("en",),
    examples=(
        fires(
            "a question to whom it may concern",
            surface="dm",
            text="Hello, what is the best way to learn backend development in six months?",
        ),
        fires(
            "a career question to anybody",
            surface="dm",
            text="Hi there! Which certificate should I take first to get hired as a data analyst?",
        ),
        quiet(
            "a detail of theirs",
            surface="dm",
            text="Hi Ana, your thread on caching made me try it. What would you measure first in a small app?",
        ),
        quiet(
            "in a running conversation",
            surface="dm",
            text="What is the best way to learn backend development?",
            conversation={"has_history": True},
        ),
    ),
)
