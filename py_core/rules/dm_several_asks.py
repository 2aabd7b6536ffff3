"""Several questions at once in a first message."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

ENOUGH = 2  # the article's own scaffold asks one thing, and where else to look


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the first question too many."""
    opening = facts.opening
    if opening and opening.is_opening and len(opening.questions) > ENOUGH:
        start, end = opening.questions[ENOUGH]
        lead = len(opening.text[start:end]) - len(opening.text[start:end].lstrip())
        yield Finding(start + lead, end)


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="tip",
    tip="Several questions: choose the one that matters most, the rest can follow.",
    why="One question can be answered in a minute. Three become homework, and homework is put off.",
    source="do_this_instead",
    study="In an analysis of e-mails, those with one to three questions were answered more than those with none (Boomerang 2016, grade B).",
    check=check,
    examples=(
        fires(
            "three questions",
            surface="dm",
            text="Which stack do you use? How did you choose it? Would you choose it again?",
            marks="Would you choose it again?",
        ),
        fires(
            "four questions",
            surface="dm",
            text="Which stack? Why that one then? How long did it take? What did it cost you?",
            marks="What did it cost you?",
        ),
        quiet(
            "a question and where else to look",
            surface="dm",
            text="How would you cache drafts? Or do you know a good resource on it?",
        ),
        quiet(
            "friends may ask away",
            surface="dm",
            text="Which stack do you use? How did you choose? Would you choose it again?",
            conversation={"has_history": True},
        ),
    ),
)
