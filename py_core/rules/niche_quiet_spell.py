"""No post for a while, after a time of posting."""

from collections.abc import Iterator

from py_core.niches import NicheFacts
from py_core.niches.examples import NOW, posts
from py_core.rule import Finding, Rule, fires, quiet

ENOUGH = 5
LONG, GONE = 14, 180  # days


def check(facts: NicheFacts) -> Iterator[Finding]:
    """Speak after two weeks of silence, not after half a year: that is a decision."""
    if facts.posts >= ENOUGH and facts.days_silent is not None and LONG <= facts.days_silent <= GONE:
        yield Finding(evidence=f"{facts.days_silent} days")


RULE = Rule(
    __name__,
    on="niche",
    severity="tip",
    tip="It has been quiet: one small thing you learned is enough to be back.",
    why="Showing up again and again is what people remember. A short note counts.",
    source="network",
    check=check,
    examples=(
        fires("a month", now=NOW, posts=posts("tea", "rain", "maps", "owls", "jam", month=10)),
        fires("two months", now=NOW, posts=posts("tea", "rain", "maps", "owls", "jam", month=9)),
        quiet("last week", now=NOW, posts=posts("tea", "rain", "maps", "owls", "jam")),
        quiet("hardly ever posted", now=NOW, posts=posts("tea", month=10)),
    ),
)
