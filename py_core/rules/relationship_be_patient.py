"""Your last message is unanswered, and it has not been long."""

from collections.abc import Iterator
from datetime import timedelta

from py_core.relationships import RelationshipFacts
from py_core.relationships.examples import NOW, event
from py_core.rule import Finding, Rule, fires, quiet

PATIENCE = timedelta(days=14)


def check(facts: RelationshipFacts) -> Iterator[Finding]:
    """Speak for two weeks; after that nothing is said either."""
    waiting = facts.fold.waiting_since
    if waiting is not None and facts.request.now - waiting <= PATIENCE:
        yield Finding(evidence=f"waiting since {waiting:%Y-%m-%d}")


RULE = Rule(
    __name__,
    on="relationship",
    severity="tip",
    tip="No answer yet: give it time, and do not take it personally.",
    why="People are busy, and relationships take longer than a conversation. A second message within two weeks seldom helps.",
    source="network",
    study="Of 1.2 billion tweets, fewer than a third got any reaction at all (Sysomos 2010, grade B).",
    check=check,
    examples=(
        fires("a message last week", me="sam", person="ana", now=NOW, events=[event("sam", "ana", "dm", 17)]),
        fires(
            "a reply yesterday",
            me="sam",
            person="ana",
            now=NOW,
            events=[event("ana", "sam", "reply", 3), event("sam", "ana", "reply", 22)],
        ),
        quiet(
            "they answered",
            me="sam",
            person="ana",
            now=NOW,
            events=[event("sam", "ana", "dm", 17), event("ana", "sam", "dm", 18)],
        ),
        quiet(
            "a like expects no answer",
            me="sam",
            person="ana",
            now=NOW,
            events=[event("sam", "ana", "like", 22)],
        ),
    ),
)
