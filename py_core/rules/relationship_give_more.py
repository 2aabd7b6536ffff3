"""You have received more than you gave."""

from collections.abc import Iterator

from py_core.relationships import RelationshipFacts
from py_core.rule import Finding, Rule, fires, quiet

NOW = "2026-11-23T10:00:00Z"
ENOUGH = 3  # things received before a balance means anything


def _event(from_: str, to: str, type_: str, day: int) -> dict[str, str]:
    """One event of November 2026, for the examples."""
    return {"at": f"2026-11-{day:02}T09:00:00Z", "from": from_, "to": to, "type": type_}


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
                _event("ana", "sam", "reply", 1),
                _event("ana", "sam", "reply", 2),
                _event("ana", "sam", "repost", 3),
            ],
        ),
        fires(
            "four to one",
            me="sam",
            person="ana",
            now=NOW,
            events=[
                _event("sam", "ana", "like", 1),
                _event("ana", "sam", "reply", 2),
                _event("ana", "sam", "like", 3),
                _event("ana", "sam", "repost", 4),
                _event("ana", "sam", "like", 5),
            ],
        ),
        quiet(
            "even",
            me="sam",
            person="ana",
            now=NOW,
            events=[
                _event("ana", "sam", "reply", 1),
                _event("sam", "ana", "reply", 2),
                _event("ana", "sam", "repost", 3),
                _event("sam", "ana", "like", 4),
            ],
        ),
        quiet(
            "too little to compare",
            me="sam",
            person="ana",
            now=NOW,
            events=[_event("ana", "sam", "reply", 1)],
        ),
    ),
)
