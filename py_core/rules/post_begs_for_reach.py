"""A post that trades likes, shares or comments for nothing."""

import re
from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet

READ = 2_000
BEGS = re.compile(
    r"\b(?:like|rt|retweet|repost|share|follow|comment|bookmark)\b(?: (?:this|and|\+|&|&amp;|or|me|like|rt|retweet|repost|share|follow|comment|bookmark)){0,4} if you\b"
    r"|\b(?:follow for follow|f4f|follow ?back|like for like|(?:rt|retweet|like) (?:&|and|\+) (?:follow|rt|retweet|like))\b"
    r"|\b(?:comment|reply(?: with)?|drop)(?: the word| a| an)? [\"'“‘][^\"'”’\n]{1,20}[\"'”’] (?:and|to|below|if|for)\b"
    r"|\btag (?:a|one|two|three|\d) (?:friends?|people|person|dev|devs)\b"
    r"|\bsmash (?:that|the) like\b|\bonly real (?:ones|fans) (?:will )?(?:rt|retweet|repost|share)\b|\bdrop your (?:handle|username)\b|\b(?:gain|get) \d[\d,.]*k? followers\b",
    re.IGNORECASE,
)

GOOD_CAUSE = re.compile(
    r"\b(?:needs?|missing|lost|donat\w+|donors?|blood|fundrais\w+|charity|shelter|rescue|coats|food bank|volunteers?)\b",
    re.IGNORECASE,
)
"""Reach is the point of these, and helps somebody else."""


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Mark the begging."""
    seen = facts.posting.text[:READ] if facts.posting else ""
    found = BEGS.search(seen)
    if found and not GOOD_CAUSE.search(seen):
        yield Finding(found.start(), found.end())


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("post",),
    severity="tip",
    tip="Leave out the call for likes and say what you did or think: people answer that.",
    why="Tricks for reach bring numbers, not people you know. What you learned or made is what they will remember.",
    source="share",
    check=check,
    reads=("en",),
    examples=(
        fires("a like for nothing", surface="post", text="Like if you love CSS", marks="Like if you"),
        fires("a word for a gift", surface="post", text="Comment “GUIDE” and I will send it to you"),
        fires(
            "followers for followers",
            surface="post",
            text="Drop your handle, let's grow",
            marks="Drop your handle",
        ),
        quiet("a real question", surface="post", text="If you like CSS, which book would you share?"),
        quiet("asking for comments", surface="post", text="I would love your comments on my first draft"),
    ),
)
