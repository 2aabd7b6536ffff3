"""A problem is told, but not how far it is solved."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak of problems that are neither solved nor asked about."""
    posting = facts.posting
    if (
        posting
        and posting.tells_problem
        and not posting.tells_solution
        and not posting.sorrow
        and posting.moment != "problem_question"
    ):
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("post",),
    severity="tip",
    tip="Say how you solved it, or ask: somebody is stuck on the same thing.",
    why="Problems and how you got past them show what you know better than any title does.",
    source="share",
    check=check,
    reads=("en",),
    examples=(
        quiet("a leg is no bug", surface="post", text="I broke my leg"),
        fires("a problem alone", surface="post", text="The build broke again because of the cache."),
        fires("a day lost", surface="post", text="Lost the whole day to a bug in my date parser."),
        quiet(
            "solved",
            surface="post",
            text="The build broke because of the cache. The fix was to key it by lock file.",
        ),
        quiet("asked", surface="post", text="The build broke again. Does anyone know how to key the cache?"),
    ),
)
