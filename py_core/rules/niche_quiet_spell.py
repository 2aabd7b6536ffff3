"""No post for a while, after a time of posting."""

from collections.abc import Iterator

from py_core.niches import NicheFacts
from py_core.rule import Finding, Rule, fires, quiet

NOW = "2026-11-23T10:00:00Z"
ENOUGH = 5
LONG, GONE = 14, 180  # days


def _posts(*texts: str, month: int = 11) -> list[dict[str, str]]:
    """One post a day of 2026, for the examples."""
    return [{"at": f"2026-{month:02}-{day:02}T09:00:00Z", "text": text} for day, text in enumerate(texts, 10)]


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
        fires("a month", now=NOW, posts=_posts("tea", "rain", "maps", "owls", "jam", month=10)),
        fires("two months", now=NOW, posts=_posts("tea", "rain", "maps", "owls", "jam", month=9)),
        quiet("last week", now=NOW, posts=_posts("tea", "rain", "maps", "owls", "jam")),
        quiet("hardly ever posted", now=NOW, posts=_posts("tea", month=10)),
    ),
)
