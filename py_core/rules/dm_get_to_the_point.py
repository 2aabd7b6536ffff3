"""Something is said, but neither a question nor a wish nor thanks."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

ENOUGH = 6  # words of one's own before a missing question is worth a word


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak of openings that go nowhere yet, once they are more than a few words."""
    opening = facts.opening
    if (
        not opening
        or not opening.is_opening
        or not opening.is_read
        or opening.verdict != "weak"
        or opening.purpose in ("thanks", "pitch")
    ):
        return
    if (
        len(opening.left.words) >= ENOUGH
        and not opening.parts.specific_ask
        and not opening.parts.asks_for_alternatives_or_people
        and (opening.questions or not opening.is_whole)
    ):
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="nudge",
    tip="Get to the point: end with one question they can answer as it stands.",
    why="People answer what they can answer at once. If it is not clear what you would like from them, the message waits.",
    source="what_not_to_do",
    check=check,
    reads=("en",),
    examples=(
        quiet(
            "comfort needs no question",
            surface="dm",
            text="I'm so sorry about your dad. Thinking of you.",
            recipient={"name": "Ana Souza"},
        ),
        quiet(
            "nor does joy",
            surface="dm",
            text="Hi Ana! Congrats on shipping the adapter. Two years of evenings is a lot.",
            recipient={"name": "Ana Souza"},
        ),
        fires(
            "a compliment that goes nowhere",
            surface="dm",
            text="Hi Ana, I have been following your work on build tools for two years now.",
        ),
        fires(
            "a preamble without its question",
            surface="dm",
            text="I am a junior developer and I started learning web development in March of this year.",
        ),
        quiet(
            "a clear question",
            surface="dm",
            text="Hi Ana, I have been following your work on build tools. Which bundler would you start with today?",
        ),
        quiet(
            "a thank-you asks nothing",
            surface="dm",
            text="Your article on caching saved my weekend, thank you so much for writing it!",
        ),
        quiet("still being typed", surface="dm", text="Hi Ana, I have"),
    ),
)
