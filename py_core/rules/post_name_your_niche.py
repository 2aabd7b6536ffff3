"""Several posts in a row that never name what one wants to be known for."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet
from py_core.text import topic_finder

READ = 2_000  # code points looked through
NOW_AND_THEN = 5  # posts without it
ENOUGH = 8  # words: a shorter post is small talk


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak on posts about work, once the topic has been away for a while; without a count, stay quiet."""
    posting, request = facts.posting, facts.request
    if not posting or not request.niche or posting.moment == "other" or len(posting.text.split()) < ENOUGH:
        return
    if request.posts_since_niche is None or request.posts_since_niche < NOW_AND_THEN:
        return
    if not topic_finder(request.niche)(posting.text[:READ]):
        yield Finding(values={"topic": request.niche[0]})


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("post",),
    severity="tip",
    tip="Say what it has to do with {topic}, if it does: it is a while since you named it.",
    why="People come to you for what they have seen you talk about. Naming your topic now and then keeps your name beside it.",
    source="niche",
    check=check,
    examples=(
        fires(
            "the topic was away",
            surface="post",
            text="Today I learned that every image on the page was loaded twice",
            niche=["headless cms"],
            posts_since_niche=6,
        ),
        fires(
            "just long enough",
            surface="post",
            text="I finally shipped the new search for the site I work on",
            niche=["accessibility", "css"],
            posts_since_niche=5,
        ),
        fires(
            "a word that only holds it",
            surface="post",
            text="Today I learned where to start when the whole build is slow",
            niche=["art"],
            posts_since_niche=6,
        ),
        quiet(
            "it is named",
            surface="post",
            text="Today I learned that our Headless CMS sends every image twice",
            niche=["headless cms"],
            posts_since_niche=9,
        ),
        quiet(
            "named a moment ago",
            surface="post",
            text="Today I learned that every image on the page was loaded twice",
            niche=["headless cms"],
            posts_since_niche=1,
        ),
        quiet(
            "small talk needs no topic",
            surface="post",
            text="Good morning, the weather here is lovely today again",
            niche=["css"],
            posts_since_niche=9,
        ),
    ),
)
