"""A scaffold with blanks that are still to be filled."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the first blank."""
    written = facts.opening or facts.posting
    if written and written.gaps:
        yield Finding(*written.gaps[0])


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm", "post"),
    severity="stop",
    tip="Fill in what stands in brackets first, in your own words.",
    why="A scaffold only shows the way. What you noticed and what you want to know is what gets answered.",
    source="do_this_instead",
    check=check,
    alone=True,
    examples=(
        fires(
            "a scaffold as it was offered",
            surface="dm",
            text="Hi Ana! I keep coming back to [their work], and [what it did for you].",
            marks="[their work]",
        ),
        fires(
            "in a post",
            surface="post",
            text="Today I learned [what you learned]. It surprised me because it was free.",
            marks="[what you learned]",
        ),
        quiet(
            "filled",
            surface="dm",
            text="Hi Ana! I keep coming back to your adapter, and it saved my launch. Which loader do you use?",
        ),
        quiet("brackets of one's own", surface="post", text="My list: [x] tests [ ] docs. Ship it."),
    ),
)
