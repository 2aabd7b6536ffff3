"""A first message longer than people read."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

LIMIT = 400  # characters


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark what stands beyond the limit."""
    opening = facts.opening
    if opening and opening.is_opening and (length := len(opening.text.strip())) > LIMIT:
        yield Finding(LIMIT, len(opening.text.rstrip()), f"{length} characters")


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="tip",
    tip="Over 400 characters: trim it to what they need in order to answer.",
    why="A long first message asks for time before there is a reason to give it. Details can follow once somebody answers.",
    source="what_not_to_do",
    study="Among tens of millions of InMails, those under 400 characters were answered more than average, those over 800 less (LinkedIn 2021-22, grade B).",
    check=check,
    examples=(
        fires("one over the limit", surface="dm", text="w" * 401, marks="w"),
        fires("far over it", surface="dm", text="w" * 400 + " and more", marks=" and more"),
        quiet("exactly at the limit", surface="dm", text="w" * 400),
        quiet("a friend may write long", surface="dm", text="w" * 900, conversation={"has_history": True}),
    ),
)
