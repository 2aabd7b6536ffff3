"""Asking for a call without saying how long."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.drafts.cues import CALL
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the words that ask for the call."""
    opening = facts.opening
    if (
        opening
        and opening.wants_call
        and opening.is_opening
        and opening.is_read
        and not opening.parts.time_boxed_call
    ):
        found = CALL.search(opening.text[:5000])
        if found:
            yield Finding(found.start(), found.end())


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="tip",
    tip="Say how long the call would be, such as 15 minutes, and roughly when.",
    why="A bounded request is easy to say yes to. An open one has to be negotiated first.",
    source="do_this_instead",
    check=check,
    reads=("en",),
    examples=(
        fires(
            "a call of any length",
            surface="dm",
            text="I loved your talk on CMS. Could we have a call sometime?",
            marks="a call",
        ),
        fires(
            "coffee some day",
            surface="dm",
            text="Would you like to grab a coffee one day?",
            marks="grab a coffee",
        ),
        quiet(
            "coffee as a topic",
            surface="dm",
            text="Your post about coffee was fun. Which beans do you use for filter?",
        ),
        quiet("fifteen minutes", surface="dm", text="Would you have time for a 15-minute call next week?"),
        quiet(
            "a talk they gave",
            surface="dm",
            text="Your talk about caching was great. Which part was hardest to explain?",
        ),
    ),
)
