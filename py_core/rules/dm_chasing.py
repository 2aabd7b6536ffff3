"""Writing again while the last word still waits for an answer."""

from collections.abc import Iterator
from datetime import timedelta

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

PATIENCE = timedelta(days=14)
WAITING = {"stage": "noticed", "waiting_since": "2026-11-10T09:00:00Z"}


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak within 14 days of one's own last word; without a clock, while an answer is awaited at all."""
    known, now = facts.request.relationship, facts.request.now
    if not facts.opening or not facts.opening.text.strip() or not known or not known.waiting_since:
        return
    last = max(known.waiting_since, known.last_contact or known.waiting_since)
    if now is None or now - last < PATIENCE:
        yield Finding(evidence=f"waiting since {known.waiting_since:%Y-%m-%d}")


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="tip",
    tip="Your last word to them is still open. Leave it two weeks; people are busy.",
    why="Silence is seldom about you. A second message before the first is answered adds to somebody's pile.",
    source="replies_first",
    check=check,
    examples=(
        fires(
            "five days later",
            surface="dm",
            text="Did you see it?",
            now="2026-11-15T09:00:00Z",
            relationship=WAITING,
        ),
        fires(
            "no clock, but an answer is awaited", surface="dm", text="Hello again Ana", relationship=WAITING
        ),
        quiet(
            "two weeks have gone",
            surface="dm",
            text="Did you see my note on adapters?",
            now="2026-11-24T09:00:00Z",
            relationship=WAITING,
        ),
        quiet("nothing is awaited", surface="dm", text="Did you see it?", relationship={"stage": "mutual"}),
        quiet("nothing is written yet", surface="dm", text=" ", relationship=WAITING),
    ),
)
