"""A first message about its reader that asks for nothing they could answer."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak where something of theirs is named and no question follows; thanks and pitches are other matters."""
    opening = facts.opening
    if not opening or not opening.is_opening or not opening.is_read:
        return
    parts = opening.parts
    if opening.purpose in ("thanks", "pitch") or parts.thanks or opening.questions:
        return
    says_all = parts.specific_ask or parts.time_boxed_call or opening.is_whole
    if parts.specific_about_them and not says_all:
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="tip",
    tip="You name something of theirs: end with one question about it.",
    why="Kind words alone get a thank you at best. One question gives them something to tell you.",
    source="do_this_instead",
    study="In experiments, people who asked follow-up questions were liked more (Huang et al. 2017, grade A).",
    check=check,
    reads=("en",),
    examples=(
        fires(
            "praise of one thing",
            surface="dm",
            text="I saw that you moved your whole blog from Gatsby to Astro last month.",
        ),
        fires("something seen", surface="dm", text="Your photos of the salt flats are unreal"),
        quiet(
            "and a question", surface="dm", text="I liked your article on burnout. How long was your break?"
        ),
        quiet("thanks need no question", surface="dm", text="Thank you for your article on burnout."),
    ),
)
