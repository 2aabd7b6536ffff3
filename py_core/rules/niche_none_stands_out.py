"""Many posts, and no topic that stands out."""

from collections.abc import Iterator

from py_core.niches import NicheFacts
from py_core.niches.examples import NOW, posts
from py_core.rule import Finding, Rule, fires, quiet

ENOUGH = 10
STANDS_OUT = 0.08  # of all posts


def check(facts: NicheFacts) -> Iterator[Finding]:
    """Speak once there are enough posts to tell."""
    if facts.posts >= ENOUGH and (not facts.topics or facts.topics[0].share < STANDS_OUT):
        yield Finding(evidence=f"{facts.posts} posts")


RULE = Rule(
    __name__,
    on="niche",
    severity="tip",
    tip="No topic stands out yet: name the one you want to be known for a little more often.",
    why="People remember a name together with one thing. Posting about it again and again is how they come to do so.",
    source="niche",
    check=check,
    examples=(
        fires(
            "twelve posts about twelve things",
            now=NOW,
            posts=posts(
                "tea", "rain", "maps", "owls", "jam", "kites", "moss", "ink", "snow", "bread", "glass", "wool"
            ),
        ),
        fires(
            "many words, none twice",
            now=NOW,
            posts=posts(
                "ash fell",
                "elms grow",
                "oak doors",
                "fir cones",
                "yew hedges",
                "bay leaves",
                "fig jam",
                "box wood",
                "gum trees",
                "tea sets",
                month=10,
            ),
        ),
        quiet(
            "one topic runs through",
            now=NOW,
            posts=posts(
                *(
                    f"headless cms and {word}"
                    for word in ("ash", "elm", "oak", "fir", "yew", "bay", "fig", "box", "gum", "tea")
                )
            ),
        ),
        quiet("too few to tell", now=NOW, posts=posts("tea", "rain", "maps")),
    ),
)
