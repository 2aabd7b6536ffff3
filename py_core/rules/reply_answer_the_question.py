"""Somebody asks for help, and the answer neither helps nor asks back."""

import re
from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

ENOUGH = 4  # words
SURE = 0.6  # that it praises or jokes: a short answer is easily taken for either
PASSES_BY = re.compile(
    r"\b(?:same here|me too|good question|great question|no idea|no clue|following|interested too|would (?:also )?(?:love|like) to know"
    r"|(?:i|i've|i’ve|been|was|am|i'm) (?:was |been )?(?:just |also )?(?:wondering|thinking|curious|asking myself)|let (?:me|us) know|curious too)\b",
    re.IGNORECASE,
)
"""What is said to a question by who has no answer; other plain words may well be one."""


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak of answers that pass a question by; a lone word has its own rule."""
    answer = facts.answering
    if (
        answer
        and answer.moment == "problem_question"
        and (
            PASSES_BY.search(answer.text[:2000])
            if answer.tone == "neutral"
            else answer.tone in ("hype", "joke") and answer.tone_sure >= SURE
        )
        and not answer.low_effort
        and not answer.sorrow
        and answer.is_read
        and len(answer.text.split()) >= ENOUGH
    ):
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("reply", "quote"),
    severity="tip",
    tip="They ask for something: share what worked for you, or ask what they tried.",
    why="Even a small pointer is value. A question back shows that you read theirs.",
    source="engage",
    check=check,
    reads=("en",),
    examples=(
        fires(
            "interest without help",
            surface="reply",
            text="I was thinking about that one yesterday",
            parent={"author": "ana", "text": "Does anyone know a good book on compilers?"},
        ),
        fires(
            "praise instead of help",
            surface="reply",
            text="Love this, great post as always!",
            parent={"author": "ana", "text": "Does anyone know a good book on compilers?"},
        ),
        quiet(
            "an answer in a language the core does not read",
            surface="reply",
            text="Weil der Typ durch die Closure verloren geht. Nimm eine const, das ist einfacher.",
            parent={"author": "ana", "text": "Does anyone know why TypeScript loses my type here?"},
        ),
        quiet(
            "a short answer",
            surface="reply",
            text="Looks like Recoleta to me",
            parent={"author": "ana", "text": "Does anyone know what font this is?"},
        ),
        quiet(
            "a pointer",
            surface="reply",
            text="Try Crafting Interpreters, it's free online and chapter 4 explains scanners well",
            parent={"author": "ana", "text": "Does anyone know a good book on compilers?"},
        ),
        quiet(
            "a question back",
            surface="reply",
            text="Which language do you want to write it in?",
            parent={"author": "ana", "text": "Does anyone know a good book on compilers?"},
        ),
    ),
)
