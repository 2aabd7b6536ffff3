"""Praise upon praise in a first message, and none of it about anything in particular."""

import re
from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.reading.classes import classes_of
from py_core.rule import Finding, Rule, fires, quiet

MANY = 2  # words of praise
READ = 1_000
WORD = re.compile(r"[^\W\d_]+")
PRAISE = frozenset(("praise", "star", "love", "cheer"))
IDOL = frozenset(("idol", "everything", "awe", "biggest", "huge", "best", "worship", "perfect"))


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark from the first word of praise to the last, where nothing of theirs is named."""
    opening = facts.opening
    if not opening or not opening.is_opening or not opening.is_read or opening.parts.specific_about_them:
        return
    if "you" not in opening.text[:READ].lower():
        return
    found = [word.span() for word in WORD.finditer(opening.text[:READ]) if _praises(word[0].lower())]
    if len(found) >= MANY:
        yield Finding(found[0][0], found[-1][1])


def _praises(word: str) -> bool:
    return word in IDOL or not PRAISE.isdisjoint(classes_of(word))


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="tip",
    tip="Keep one compliment and say what it is for: a post, a talk, a thing they made.",
    why="General praise could go to anybody and is hard to answer. One detail shows that you know their work.",
    source="do_this_instead",
    study="In an analysis of e-mails, slightly warm ones were answered more than neutral ones; very warm ones hardly more (Boomerang 2016, grade B).",
    check=check,
    reads=("en",),
    examples=(
        fires(
            "praise of everything",
            surface="dm",
            text="Hi! You're amazing, love everything you do",
            marks="amazing, love everything",
        ),
        fires(
            "an idol",
            surface="dm",
            text="You are my idol, best designer in the world",
            marks="idol, best",
        ),
        quiet(
            "praise of something",
            surface="dm",
            text="I love your thread on kerning, it is brilliant. Which font did you set it in?",
        ),
        quiet("one kind word", surface="dm", text="You are great. Do you teach courses on typography?"),
    ),
)
