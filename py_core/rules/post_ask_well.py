"""A question to everybody that does not say what was tried."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak of requests for help without their history."""
    posting = facts.posting
    if not posting or posting.sorrow:
        return
    if posting.moment == "problem_question" and posting.needs_help and not posting.tells_tried:
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("post",),
    severity="tip",
    tip="Add what you tried: it brings better answers, and shows your work.",
    why="A question with its history can be answered precisely, and readers learn what you work on.",
    source="share",
    study="On Stack Overflow more than 92 % of experts' questions were answered, half of them within eleven minutes (grade A).",
    check=check,
    reads=("en",),
    examples=(
        fires(
            "stuck, and no more", surface="post", text="I am stuck with my Draft.js caret. Can anyone help?"
        ),
        fires(
            "an error without its history",
            surface="post",
            text="Does anybody know why this error comes up in CI?",
        ),
        quiet(
            "with its history",
            surface="post",
            text="I am stuck with my caret. Tried forceSelection and a timeout. Can anyone help?",
        ),
        quiet("a matter of taste", surface="post", text="What is your favourite tea?"),
    ),
)
