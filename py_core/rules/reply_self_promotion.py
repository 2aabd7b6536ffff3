"""Promoting oneself under somebody else's post."""

import re
from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

LIKELY = 0.5
OWN = re.compile(r"\b(?:my|our|we|us|dms?|bio)\b", re.IGNORECASE)
"""Without one of these, a name or a link under a question is an answer."""
LINK = re.compile(r"https?:|www\.|\.com\b|\bdms?\b|\bbio\b|\blink\b|\$", re.IGNORECASE)


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak unless the thread is one's own."""
    answer = facts.answering
    if (
        answer
        and answer.tone == "spam"
        and answer.tone_sure >= LIKELY
        and not answer.own_thread
        and not (answer.comforts and not LINK.search(answer.text[:2000]))
        and not (answer.moment == "problem_question" and not OWN.search(answer.text[:2000]))
    ):
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("reply", "quote"),
    severity="nudge",
    tip="This turns their thread towards you. Answer what they said; your own post is the place for yours.",
    why="People notice who shows up for them and who shows up to sell. The second kind is seldom answered.",
    source="engage",
    check=check,
    reads=("en",),
    examples=(
        fires(
            "a course",
            surface="reply",
            text="Great! Check out my new course, link in bio",
            parent={"author": "ana", "text": "I passed the exam!"},
        ),
        fires(
            "come to my messages",
            surface="reply",
            text="DM me for trading signals",
            parent={"author": "ana", "text": "gm"},
        ),
        quiet(
            "one's own thread",
            surface="reply",
            text="Check out my new course, link in bio",
            me="ana",
            parent={"author": "ana", "text": "I made a thing"},
        ),
        quiet(
            "a link that answers them",
            surface="reply",
            text="The docs cover exactly this: https://docs.example/cache",
            parent={"author": "bo", "text": "How do I cache this?"},
        ),
    ),
)
