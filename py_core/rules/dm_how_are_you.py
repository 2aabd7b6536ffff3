"""Asking how somebody is, and nothing else, in a first message."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the pleasantry when nothing but pleasantries is there."""
    opening = facts.opening
    if opening and opening.verdict == "worst" and "permission" not in opening.left.kinds:
        yield from (Finding(start, end) for kind, start, end in opening.left.spans if kind == "wellbeing")


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="stop",
    tip="After “how are you”, add why you write to this person. Get to the point kindly.",
    why="A stranger cannot answer how they are and still does not know what you would like. The reason for writing is what gets an answer.",
    source="what_not_to_do",
    check=check,
    examples=(
        fires("the second worst opener", surface="dm", text="Hey, how's it going?", marks="how's it going"),
        fires(
            "over several lines",
            surface="dm",
            text="Hello\n\nHow are you doing today?",
            marks="How are you doing today",
        ),
        fires("in Portuguese", surface="dm", text="Oi, tudo bem?", marks="tudo bem"),
        quiet(
            "the point follows",
            surface="dm",
            text="Hey Ana, how's it going? Your thread on caching saved my week. How do you warm it up?",
        ),
        quiet("an old friend", surface="dm", text="Hey, how's it going?", conversation={"has_history": True}),
    ),
)
