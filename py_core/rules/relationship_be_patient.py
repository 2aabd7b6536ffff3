"""Your last message is unanswered, and it has not been long."""

from collections.abc import Iterator
from datetime import timedelta

from py_core.relationships import RelationshipFacts
from py_core.rule import Finding, Rule, fires, quiet

NOW = "2026-11-23T10:00:00Z"
PATIENCE = timedelta(days=14)


def _event(from_: str, to: str, type_: str, day: int) -> dict[str, str]:
    """One event of November 2026, for the examples."""
    return {"at": f"2026-11-{day:02}T09:00:00Z", "from": from_, "to": to, "type": type_}


def check(facts: RelationshipFacts) -> Iterator[Finding]:
    """Speak for two weeks; after that nothing is said either."""
    waiting = facts.fold.waiting_since
    if waiting is not None and facts.request.now - waiting <= PATIENCE:
        yield Finding()


RULE = Rule(
    __name__,
    on="relationship",
    severity="tip",
    tip="No answer yet: give it time, and do not take it personally.",
    why="People are busy, and relationships take longer than a conversation. A second message within two weeks seldom helps.",
    source="network",
    check=check,
    examples=(
        fires(
            "a message last week", me="sam", person="ana", now=NOW, events=[_event("sam", "ana", "dm", 17)]
        ),
        fires(
            "a reply yesterday",
            me="sam",
            person="ana",
            now=NOW,
            events=[_event("ana", "sam", "reply", 3), _event("sam", "ana", "reply", 22)],
        ),
        quiet(
            "they answered",
            me="sam",
            person="ana",
            now=NOW,
            events=[_event("sam", "ana", "dm", 17), _event("ana", "sam", "dm", 18)],
        ),
        quiet(
            "a like expects no answer",
            me="sam",
            person="ana",
            now=NOW,
            events=[_event("sam", "ana", "like", 22)],
        ),
    ),
)
