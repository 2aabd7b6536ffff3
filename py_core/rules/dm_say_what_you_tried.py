"""A request for help that does not say what was tried."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.drafts.cues import HELP
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak once the question is clear and only this is missing."""
    opening = facts.opening
    if (
        opening
        and opening.is_opening
        and opening.is_read
        and opening.purpose == "help"
        and opening.parts.specific_ask
        and not opening.parts.says_what_tried
        and HELP.search(opening.text[:2000])
    ):
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="tip",
    tip="Add what you tried already; it spares them the obvious answers.",
    why="What you tried shows your own effort and lets them skip to what helps. It also makes a precise answer possible.",
    source="do_this_instead",
    study="Of 5,728 requests in an online community, those showing a concrete need succeeded more often (Althoff 2014, grade A).",
    check=check,
    reads=("en",),
    examples=(
        fires(
            "a problem without its history",
            surface="dm",
            text="Hi Ana, I read your post about Draft.js. How would I solve the problem of a caret that jumps?",
        ),
        fires(
            "stuck, and no word on how far",
            surface="dm",
            text="I saw your demo of container queries. How do I fix the problem that mine fire twice when the page is zoomed?",
        ),
        quiet(
            "it says so",
            surface="dm",
            text="How would I solve a caret that jumps? I tried forceSelection and a delay, neither worked.",
        ),
        quiet(
            "a call is no request for help",
            surface="dm",
            text="I liked your talk about careers. Would you have time for a 15-minute call next week?",
        ),
    ),
)
