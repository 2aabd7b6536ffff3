"""Somebody shares a win, and the answer does not celebrate it."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak of plain or clever answers to good news; hostile ones have their own rule."""
    answer = facts.answering
    if (
        answer
        and answer.good_news
        and answer.is_read
        and not answer.comforts
        and answer.text.strip()
        and not answer.own_thread
        and answer.tone in ("neutral", "helpful")
        and not answer.is_glad
    ):
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("reply", "quote"),
    severity="tip",
    tip="They share a win: celebrate it first, and say what you like about it.",
    why="Hyping people up is the easiest value to bring, and people gladly return it.",
    source="engage",
    study="In several experiments people underestimated how good a compliment feels to the one who gets it (Boothby and Bohns 2021, grade A).",
    check=check,
    reads=("en",),
    examples=(
        fires(
            "a plain word under a launch",
            surface="reply",
            text="ok",
            parent={"author": "ana", "text": "After two years I finally launched my app!"},
        ),
        fires(
            "advice before joy",
            surface="reply",
            text="You should add a dark mode to the settings page.",
            parent={"author": "ana", "text": "After two years I finally launched my app!"},
        ),
        quiet(
            "a shout of joy",
            surface="reply",
            text="YESSSS",
            parent={"author": "ana", "text": "After two years I finally launched my app!"},
        ),
        quiet(
            "joy",
            surface="reply",
            text="Congrats Ana, two years of evenings well spent!",
            parent={"author": "ana", "text": "After two years I finally launched my app!"},
        ),
        quiet(
            "condolence",
            surface="reply",
            text="my condolences",
            parent={"author": "ana", "text": "We buried my brother today"},
        ),
        quiet("no win to celebrate", surface="reply", text="ok", parent={"author": "ana", "text": "coffee"}),
    ),
)
