"""Greeting only: a first message that says hello and nothing else."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the whole greeting; other rules take a polite question or a request to ask."""
    opening = facts.opening
    if (
        opening
        and opening.verdict == "worst"
        and not opening.bare
        and not {"permission", "wellbeing"} & set(opening.left.kinds)
    ):
        text = opening.text
        start = len(text) - len(text.lstrip())
        yield Finding(start, len(text.rstrip()))


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="stop",
    tip="Say what you are writing about, in this same message.",
    why="A bare greeting leaves the other person to find out what you want, and most people do not take the time.",
    source="what_not_to_do",
    study="In a study of 500,000 first messages on a dating site, those opening with hi, hey or hello were answered less than average (grade B).",
    check=check,
    examples=(
        fires("the classic", surface="dm", text="Hi", marks="Hi"),
        fires("a held key and a wave add nothing", surface="dm", text="Heyyyy 👋", marks="Heyyyy 👋"),
        fires("a name does not make it a message", surface="dm", text="hello Ana!", marks="hello Ana!"),
        fires("in Spanish too", surface="dm", text="hola, estás?", marks="hola, estás?"),
        fires("in Japanese too", surface="dm", text="こんにちは", marks="こんにちは"),
        quiet(
            "the point follows",
            surface="dm",
            text="Hi Ana, your talk on headless CMS fixed my build. Which adapter did you use?",
        ),
        quiet(
            "in a running conversation one word is fine",
            surface="dm",
            text="Hi",
            conversation={"has_history": True},
        ),
        quiet("a polite question has its own tip", surface="dm", text="Hi, how are you?"),
        quiet("a reply may be short", surface="reply", text="Hi"),
    ),
)
