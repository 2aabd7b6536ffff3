"""Nothing but courtesy or announcement, in words that are in no list of openers."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the whole message where the model of openers is sure; listed phrases have rules of their own."""
    opening = facts.opening
    if opening and opening.bare:
        text = opening.text
        yield Finding(len(text) - len(text.lstrip()), len(text.rstrip()))


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="stop",
    tip="Nothing here says yet what it is about: add your question or your reason to this message.",
    why="Whoever reads this has to ask what you want before anything can begin, and most people do not get round to it.",
    source="what_not_to_do",
    check=check,
    examples=(
        fires(
            "an apology for writing is no message",
            surface="dm",
            text="Hope you don't mind me messaging you out of the blue like this",
            marks="Hope you don't mind me messaging you out of the blue like this",
        ),
        fires(
            "spelt as nobody lists it",
            surface="dm",
            text="heyya hru doinn todayy",
            marks="heyya hru doinn todayy",
        ),
        fires("in Italian", surface="dm", text="posso kiederti una cosa", marks="posso kiederti una cosa"),
        quiet(
            "a short question is enough",
            surface="dm",
            text="hey what editor theme is that in your last video",
        ),
        quiet(
            "the topic is named",
            surface="dm",
            text="Could I ask you about moving from nursing into UX research?",
        ),
        quiet(
            "in a running conversation courtesy is fine",
            surface="dm",
            text="Hope you don't mind me messaging you out of the blue like this",
            conversation={"has_history": True},
        ),
    ),
)
