"""Asking whether one may ask, or announcing a question, without the question."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the announcement when the message holds no more than that."""
    opening = facts.opening
    if opening and opening.verdict == "worst":
        yield from (Finding(start, end) for kind, start, end in opening.left.spans if kind == "permission")


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="stop",
    tip="Skip asking whether you may ask: put the question itself here.",
    why="Permission to ask takes a whole exchange before anything can be answered. A question that is already there can be answered at once.",
    source="what_not_to_do",
    check=check,
    examples=(
        fires(
            "the third worst opener",
            surface="dm",
            text="Hey, can I ask you a question?",
            marks="can I ask you a question",
        ),
        fires(
            "a brain to pick",
            surface="dm",
            text="Hi Ana! Can I pick your brain?",
            marks="Can I pick your brain",
        ),
        fires(
            "help with something", surface="dm", text="hello sir i need your help", marks="i need your help"
        ),
        fires("in German", surface="dm", text="Hallo, kurze Frage", marks="kurze Frage"),
        quiet(
            "the question follows",
            surface="dm",
            text="Quick question: which adapter do you use for drafts in your headless CMS?",
        ),
        quiet(
            "a conversation is running",
            surface="dm",
            text="can I ask you a question?",
            conversation={"has_history": True},
        ),
    ),
)
