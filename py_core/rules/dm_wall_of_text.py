"""A long first message in one block."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

LONG = 300  # characters without a break


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the first block that is too long; one look over the text."""
    opening = facts.opening
    if not opening or not opening.is_opening:
        return
    start = 0
    for block in opening.text.split("\n"):
        if len(block.strip()) > LONG:
            yield Finding(start, start + len(block), f"{len(block.strip())} characters without a break")
            return
        start += len(block) + 1


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="tip",
    tip="One long block: put a blank line before your question, so that it is seen.",
    why="People read messages on a phone, between other things. A question that stands alone is found and answered.",
    source="do_this_instead",
    check=check,
    examples=(
        fires("one block", surface="dm", text="word " * 70),
        fires("a block after a short line", surface="dm", text="Hi Ana!\n" + "w" * 301, marks="w" * 301),
        quiet("as long, with a break", surface="dm", text="word " * 50 + "\n\n" + "word " * 50),
        quiet("a friend may ramble", surface="dm", text="word " * 70, conversation={"has_history": True}),
    ),
)
