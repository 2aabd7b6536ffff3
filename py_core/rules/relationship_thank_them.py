"""They showed up for you, and you have not answered yet."""

from collections.abc import Iterator

from py_core.relationships import RelationshipFacts
from py_core.relationships.examples import NOW, event
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: RelationshipFacts) -> Iterator[Finding]:
    """Speak while it is fresh."""
    since = facts.fold.last_from_them
    if facts.owed_thanks and since:
        yield Finding(evidence=f"they showed up on {since:%Y-%m-%d}")


RULE = Rule(
    __name__,
    on="relationship",
    severity="tip",
    tip="They showed up for you lately: a thank-you or a reply would come at the right time.",
    why="Those who show up for you are your network. Being thanked makes people glad to do it again.",
    source="network",
    study="In four experiments, helpers who were thanked were more willing to help again (Grant and Gino 2010, grade A).",
    check=check,
    examples=(
        fires(
            "a repost unanswered",
            me="sam",
            person="ana",
            now=NOW,
            events=[event("ana", "sam", "repost", 20)],
        ),
        fires(
            "a reply after yours",
            me="sam",
            person="ana",
            now=NOW,
            events=[event("sam", "ana", "reply", 18), event("ana", "sam", "reply", 20)],
        ),
        quiet(
            "you answered",
            me="sam",
            person="ana",
            now=NOW,
            events=[event("ana", "sam", "reply", 20), event("sam", "ana", "reply", 21)],
        ),
        quiet("long ago", me="sam", person="ana", now=NOW, events=[event("ana", "sam", "reply", 1)]),
    ),
)
