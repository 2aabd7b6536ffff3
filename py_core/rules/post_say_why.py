"""An opinion without its reason."""

import re
from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

SHORT = 120  # characters: a longer post has usually said why
SURE = 0.7  # that it is an opinion: a confession has the same shape
REASON = re.compile(
    r"\b(?:because|since|so that|that's why|which is why|the reason|as it|when you|once you|if you|for example|e\.g\.|until|after|without|i (?:spent|tried|used|worked|lost|saw|was|have|had)|my (?:team|company|experience))\b|(?<!take):|\?",
    re.IGNORECASE,
)

GRAVE = re.compile(
    r"\b(?:war|wars|bomb\w*|genocide|massacre|kill\w*|murder\w*|rape\w*|racis\w+|children|refugees?|human rights|abuse\w*|violence|suicide"
    r"|bisexual|lesbian|gay|trans(?:gender)?|queer|asexual|non-?binary|depress\w+|autis\w+|adhd)\b",
    re.IGNORECASE,
)
"""Convictions and confessions nobody owes a reason for."""


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak of short opinions that stand alone."""
    posting = facts.posting
    if (
        posting
        and posting.moment == "opinion"
        and posting.moment_sure >= SURE
        and not GRAVE.search(posting.text)
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
        fires(
            "a colon is no reason",
            surface="post",
            text="Hot take: unit tests are a waste of time for solo devs",
        ),
        quiet(
            "a conviction nobody owes a reason for",
            surface="post",
            text="Children should not be bombed. Anywhere. Ever.",
        ),
        quiet(
            "with its reason",
            surface="post",
            text="I think TypeScript is overrated because our bugs were elsewhere",
        ),
        quiet("not an opinion", surface="post", text="I finally shipped my first app!"),
    ),
)
