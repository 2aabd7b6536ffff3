"""A draft that has been turned over and over."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

LONG = 15  # minutes
MANY = 3  # times much of it was written again


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak of drafts open for long or written again and again."""
    if not facts.posting or not facts.posting.text.strip():
        return
    minutes, rewrites = facts.request.minutes_open or 0, facts.request.rewrites or 0
    if minutes >= LONG:
        yield Finding(evidence=f"open for {minutes} minutes")
    elif rewrites >= MANY:
        yield Finding(evidence=f"much of it written again {rewrites} times")


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("post",),
    severity="tip",
    tip="You have been at this one for a while. It may be good enough to post as it is.",
    why="Worrying about the quality of every post ends in hardly any posts. People come to know you by many small ones.",
    source="share",
    check=check,
    examples=(
        fires("a quarter of an hour", surface="post", text="Today I learned about caches", minutes_open=15),
        fires("three times anew", surface="post", text="Today I learned about caches", rewrites=3),
        quiet("a moment", surface="post", text="Today I learned about caches", minutes_open=14, rewrites=2),
        quiet("nothing is written", surface="post", text="", minutes_open=40),
    ),
)
