"""They do not know you yet: replies come before messages."""

from collections.abc import Iterator

from py_core.relationships import RelationshipFacts
from py_core.rule import Finding, Rule, fires, quiet

NOW = "2026-11-23T10:00:00Z"


def _event(from_: str, to: str, type_: str, day: int) -> dict[str, str]:
    """One event of November 2026, for the examples."""
    return {"at": f"2026-11-{day:02}T09:00:00Z", "from": from_, "to": to, "type": type_}


def check(facts: RelationshipFacts) -> Iterator[Finding]:
    """Speak while a message would come out of the blue."""
    if not facts.dm_ready and facts.stage in ("stranger", "noticed", "acquainted"):
        yield Finding()


RULE = Rule(
    __name__,
    on="relationship",
    severity="tip",
    tip="Reply first before DMing: show up in their replies on a few different days.",
    why="People answer messages from those they have met in public. A few replies on different days are enough to be known.",
    source="replies_first",
    check=check,
    examples=(
        fires("nothing between you yet", me="sam", person="ana", now=NOW, events=[]),
        fires(
            "only you have replied",
            me="sam",
            person="ana",
            now=NOW,
            events=[_event("sam", "ana", "reply", 20), _event("sam", "ana", "reply", 22)],
        ),
        quiet(
            "both have replied",
            me="sam",
            person="ana",
            now=NOW,
            events=[_event("sam", "ana", "reply", 20), _event("ana", "sam", "reply", 21)],
        ),
        quiet(
            "they wrote to you first",
            me="sam",
            person="ana",
            now=NOW,
            events=[_event("ana", "sam", "dm", 20)],
        ),
    ),
)
