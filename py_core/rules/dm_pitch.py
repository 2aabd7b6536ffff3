"""Selling to somebody one does not know."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.drafts.cues import PITCH
from py_core.rule import Finding, Rule, fires, quiet

LIKELY = 0.6
"""Probability from which words that no list knows as selling count as an offer."""


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the words that sell, or else the whole, unless the two know each other."""
    opening = facts.opening
    known = facts.request.relationship and facts.request.relationship.stage in ("mutual", "close")
    if opening and opening.is_opening and opening.purpose == "pitch" and not opening.is_kind and not known:
        found = PITCH.search(opening.text[:5000])
        if not found and opening.offers < LIKELY:
            return
        yield Finding(found.start(), found.end()) if found else Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="nudge",
    tip="This reads as an offer. Get to know them in their replies before you sell anything.",
    why="People buy from those they know. An offer as the first words ends most conversations before they begin.",
    source="engage",
    check=check,
    reads=("en",),
    examples=(
        fires(
            "services for anybody",
            surface="dm",
            text="Hello! We offer SEO services at a fair price.",
            marks="We offer",
        ),
        fires(
            "a demo at once", surface="dm", text="Want to book a demo of what we made?", marks="book a demo"
        ),
        quiet(
            "somebody who knows you",
            surface="dm",
            text="We offer SEO services now, remember?",
            relationship={"stage": "close", "dm_ready": True},
        ),
        quiet(
            "a job of theirs is asked about",
            surface="dm",
            text="Hi Ben, I saw your post that your team is hiring a junior data analyst. Is it open to people outside the US?",
        ),
        quiet(
            "asking about their product",
            surface="dm",
            text="I use your product every day. How do you decide what to build next?",
        ),
    ),
)
