"""They do not know you yet: replies come before messages."""

from collections.abc import Iterator

from py_core.relationships import RelationshipFacts
from py_core.relationships.examples import NOW, event
from py_core.rule import Finding, Rule, fires, quiet

ENOUGH = 3  # days on which one has shown up


def check(facts: RelationshipFacts) -> Iterator[Finding]:
    """Speak while a message would come out of the blue; who did so on several days has done that part."""
    days = len(facts.fold.my_days)
    if not facts.dm_ready and days < ENOUGH and facts.stage in ("stranger", "noticed", "acquainted"):
        yield Finding(evidence=f"days on which you showed up: {days}")


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
            events=[event("sam", "ana", "reply", 20), event("sam", "ana", "reply", 22)],
        ),
        quiet(
            "you did so already, on three days",
            me="sam",
            person="ana",
            now=NOW,
            events=[event("sam", "ana", "reply", day) for day in (15, 18, 22)],
        ),
        quiet(
            "both have replied",
            me="sam",
            person="ana",
            now=NOW,
            events=[event("sam", "ana", "reply", 20), event("ana", "sam", "reply", 21)],
        ),
        quiet(
            "they answered your messages",
            me="sam",
            person="ana",
            now=NOW,
            events=[event("sam", "ana", "dm", 18), event("ana", "sam", "dm", 20)],
        ),
        quiet(
            "they wrote to you first",
            me="sam",
            person="ana",
            now=NOW,
            events=[event("ana", "sam", "dm", 20)],
        ),
    ),
)
