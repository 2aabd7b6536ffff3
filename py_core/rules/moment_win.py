"""A post that shares good news."""

from collections.abc import Iterator

from py_core.posts import PostFacts
from py_core.rule import Finding, Rule, fires, quiet

CLEAR = 0.7  # on real timelines most posts are small talk: a missed win costs less than a wrong mark


def check(facts: PostFacts) -> Iterator[Finding]:
    """Speak of clear wins only."""
    if facts.moment == "win" and facts.sure >= CLEAR:
        yield Finding()


RULE = Rule(
    __name__,
    on="post",
    severity="tip",
    tip="A win: a word of joy from you would be welcome here.",
    why="Showing up for somebody's good news is the simplest way to be remembered, and people like to return it.",
    source="engage",
    study="In several experiments people underestimated how good a compliment feels to the one who gets it (Boothby and Bohns 2021, grade A).",
    check=check,
    reads=("en",),
    examples=(
        fires("a launch", text="After two years I finally launched my app!"),
        fires("a new job", text="Happy to share that I am starting a new job on Monday"),
        quiet("not yet", text="I have not launched my app yet"),
        quiet("coffee", text="coffee"),
    ),
)
