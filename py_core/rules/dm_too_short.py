"""A first message of so few words that it cannot say for whom and for what it is."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.drafts.opening import LONG
from py_core.rule import Finding, Rule, fires, quiet

ENOUGH = 10  # words


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak of messages that say something, in few words, and are not whole already."""
    opening = facts.opening
    if not opening or not opening.is_opening or not opening.is_read or opening.verdict != "weak":
        return
    if opening.left.says_nothing or opening.purpose == "thanks":
        return
    words = len(opening.text.split())
    if words < ENOUGH and len(opening.text) <= LONG and not opening.is_whole:
        yield Finding(evidence=f"words so far: {words}")


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="tip",
    tip="Very short: one sentence on why you write to them, and one on what you need.",
    why="A handful of words leaves the reader to find out who you are and what you want. Most people will not ask.",
    source="what_not_to_do",
    study="Among 40 million e-mails, those of 50 to 125 words were answered most and those of about ten clearly less (Boomerang 2016, grade B).",
    check=check,
    reads=("en",),
    examples=(
        fires("a wish and no more", surface="dm", text="please could you teach me coding"),
        fires("a question without its story", surface="dm", text="how do i become a developer?"),
        quiet(
            "short, but whole",
            surface="dm",
            text="Your vim config is gold: which plugin floats the terminal?",
        ),
        quiet(
            "thanks may be short", surface="dm", text="Thanks for the regex you posted, it fixed our importer"
        ),
        quiet("another rule's matter", surface="dm", text="hi"),
        quiet("among friends", surface="dm", text="lunch at one?", conversation={"has_history": True}),
    ),
)
