"""A post that shares good news."""

from collections.abc import Iterator

from py_core.posts import PostFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: PostFacts) -> Iterator[Finding]:
    """Speak of clear wins only."""
    if facts.good_news:
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
        quiet(
            "a death told in the shape of a win",
            text="Dad passed this morning. After nine years of fighting.",
        ),
        quiet("a parting", text="After 9 years, we've decided to divorce."),
        quiet("a refusal", text="Got rejected from all 9 PhD programs."),
        fires("an exam", text="Dad passed his driving test today, at 70!"),
    ),
)
