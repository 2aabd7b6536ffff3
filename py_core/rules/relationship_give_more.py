"""You have received more than you gave."""

from collections.abc import Iterator

from py_core.relationships import RelationshipFacts
from py_core.relationships.examples import NOW, event
from py_core.rule import Finding, Rule, fires, quiet

ENOUGH = 3  # things received before a balance means anything


def check(facts: RelationshipFacts) -> Iterator[Finding]:
    """Speak once there is enough to compare."""
    gave, got = facts.fold.gave, facts.fold.got
    if got >= ENOUGH and gave < got / 2:
        yield Finding(evidence=f"gave {gave}, got {got}")


RULE = Rule(
    __name__,
    on="relationship",
    severity="tip",
    tip="They have given more here than you: reply to, share or cheer something of theirs.",
    why="Always aim to give a little more than you take. It is what makes a relationship last.",
    source="network",
    check=check,
    examples=(
        fires(
            "three to none",
            me="sam",
            person="ana",
            now=NOW,
            events=[
                event("ana", "sam", "reply", 1),
                event("ana", "sam", "reply", 2),
                event("ana", "sam", "repost", 3),
            ],
        ),
        fires(
            "four to one",
            me="sam",
            person="ana",
            now=NOW,
            events=[
                event("sam", "ana", "like", 1),
                event("ana", "sam", "reply", 2),
                event("ana", "sam", "like", 3),
                event("ana", "sam", "repost", 4),
                event("ana", "sam", "like", 5),
            ],
        ),
        quiet(
            "even",
            me="sam",
            person="ana",
            now=NOW,
            events=[
                event("ana", "sam", "reply", 1),
                event("sam", "ana", "reply", 2),
                event("ana", "sam", "repost", 3),
                event("sam", "ana", "like", 4),
            ],
        ),
        quiet(
            "too little to compare",
            me="sam",
            person="ana",
            now=NOW,
            events=[event("ana", "sam", "reply", 1)],
        ),
    ),
)
