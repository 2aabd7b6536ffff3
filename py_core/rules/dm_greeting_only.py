"""Greeting only: a first message that says hello and nothing else."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the whole greeting."""
    text = facts.request.text.strip()
    if text.lower().strip("!. ") in ("hi", "hello", "hey"):
        start = facts.request.text.index(text)
        yield Finding(start, start + len(text))


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="stop",
    tip="Say what you are writing about, in this same message.",
    why="A bare greeting leaves the other person to do the work of finding out what you want, and most will not.",
    source="what_not_to_do",
    study="In a study of 500,000 first messages on a dating site, messages that opened with hi, hey or hello were answered less than average (grade B).",
    check=check,
    reads=("en",),
    examples=(
        fires("the classic", surface="dm", text="Hi", marks="Hi"),
        fires("an exclamation adds nothing", surface="dm", text="Hello!", marks="Hello!"),
        quiet("the point follows", surface="dm", text="Hi Ana, your talk on headless CMS fixed my build. Which adapter did you use?"),
        quiet("a reply may be short", surface="reply", text="Hi"),
    ),
)
