"""A kind reply to what somebody learned or makes, without a question back."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

ENOUGH = 3  # words: fewer is low effort, which has its own rule


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak of praise and remarks under posts that tell of learning or work under way."""
    answer = facts.answering
    if (
        not answer
        or answer.own_thread
        or answer.sorrow
        or answer.moment not in ("learning", "work_in_progress")
    ):
        return
    if answer.tone in ("hype", "neutral") and len(answer.text.split()) >= ENOUGH and "?" not in answer.text:
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("reply", "quote"),
    severity="tip",
    tip="Ask one thing about it: what was hard, what comes next, how they did it.",
    why="A question tells them that you read it, and lets them say more. That is how a reply becomes a conversation.",
    source="engage",
    study="In experiments, people who asked follow-up questions were liked more, and askers did not expect it (Huang et al. 2017, grade A).",
    check=check,
    examples=(
        fires(
            "praise of work under way",
            surface="reply",
            text="This looks amazing, great job",
            parent={"text": "Still working on the new dashboard, here is a sneak peek"},
        ),
        fires(
            "praise of a lesson",
            surface="reply",
            text="Great thread, love this",
            parent={"text": "Today I learned how indexes work in postgres"},
        ),
        quiet(
            "asked",
            surface="reply",
            text="Looks amazing! What do you use for the charts?",
            parent={"text": "Still working on the new dashboard, here is a sneak peek"},
        ),
        quiet(
            "a win wants joy",
            surface="reply",
            text="This is huge, congratulations",
            parent={"text": "I got the job!"},
        ),
        quiet("what is answered is unknown", surface="reply", text="This looks amazing, great job"),
    ),
)
