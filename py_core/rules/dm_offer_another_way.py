"""A request for help that leaves only one way to answer."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak of help that is well asked but for this; what lacks more has weightier tips."""
    opening = facts.opening
    if not opening or not opening.is_opening or not opening.is_read or opening.purpose != "help":
        return
    parts = opening.parts
    if parts.specific_about_them and parts.says_what_tried and not parts.asks_for_alternatives_or_people:
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="tip",
    tip="Add a way out: is there something to read, or somebody else you could ask?",
    why="Somebody without the answer, or the time, can still point you to a page or a person. That costs one line.",
    source="do_this_instead",
    check=check,
    reads=("en",),
    examples=(
        fires(
            "all but the way out",
            surface="dm",
            text="Hi Ana, your post on offline sync helped. I tried last-write-wins and lost data. How do you merge two edits?",
        ),
        fires(
            "tried, and one question",
            surface="dm",
            text="I built the lamp from your guide. I checked every cable. Which resistor did you use?",
        ),
        quiet(
            "a person would do",
            surface="dm",
            text="Hi Ana, your post on offline sync helped. I tried last-write-wins and lost data. How do you merge, or do you know anyone who does?",
        ),
        quiet("more is missing", surface="dm", text="How do I merge two edits?"),
    ),
)
