"""A word or a sign that could stand under any post."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the word; under a win the rule for wins speaks instead."""
    answer = facts.answering
    if answer and answer.low_effort and not answer.good_news and not answer.sorrow:
        text = answer.text
        yield Finding(len(text) - len(text.lstrip()), len(text.rstrip()))


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("reply", "quote"),
    severity="tip",
    tip="Add one thing of your own: what you liked, what it reminds you of, or a question.",
    why="A word anyone could leave starts no conversation. One sentence of yours is something they can answer.",
    source="engage",
    check=check,
    examples=(
        fires("this", surface="reply", text="This", marks="This"),
        fires("a lone emoji", surface="reply", text=" 🔥 ", marks="🔥"),
        quiet(
            "a heart under a loss",
            surface="reply",
            text="❤️",
            parent={"author": "ana", "text": "We had to put my dog down this morning."},
        ),
        quiet("one thing added", surface="reply", text="This, and the part on caching most of all"),
        quiet("in a message it is something else", surface="dm", text="This"),
    ),
)
