"""An opinion without its reason."""

import re
from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

SHORT = 120  # characters: a longer post has usually said why
REASON = re.compile(
    r"\b(?:because|since|so that|that's why|which is why|the reason|as it|when you|once you|if you|for example|e\.g\.|until|after|without)\b|:|\?",
    re.IGNORECASE,
)


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak of short opinions that stand alone."""
    posting = facts.posting
    if (
        posting
        and posting.moment == "opinion"
        and not posting.sorrow
        and len(posting.text) <= SHORT
        and not REASON.search(posting.text)
    ):
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("post",),
    severity="tip",
    tip="Add why: what happened to you that made you think so?",
    why="Anyone can agree or shrug at a verdict. The experience behind it is yours, and people can answer it.",
    source="share",
    check=check,
    reads=("en",),
    examples=(
        fires(
            "a verdict",
            surface="post",
            text="Unpopular opinion, standups are a waste of time",
        ),
        fires("a preference", surface="post", text="I think TypeScript is overrated"),
        quiet(
            "with its reason",
            surface="post",
            text="I think TypeScript is overrated because our bugs were elsewhere",
        ),
        quiet("not an opinion", surface="post", text="I finally shipped my first app!"),
    ),
)
