"""Recent posts that leave the declared topic aside."""

from collections.abc import Iterator

from py_core.niches import NicheFacts
from py_core.niches.examples import NOW, posts
from py_core.rule import Finding, Rule, fires, quiet

FAR = 0.8  # of recent posts without the topic


def check(facts: NicheFacts) -> Iterator[Finding]:
    """Speak when most of them do."""
    if facts.drift is not None and facts.drift >= FAR:
        yield Finding(
            evidence=f"{round(facts.drift * 100)} % of recent posts",
            values={"topic": facts.request.declared[0]},
        )


RULE = Rule(
    __name__,
    on="niche",
    severity="tip",
    tip="You say you are about {topic}; your recent posts hardly name it.",
    why="What you post is what people take you for. A post now and then about your topic keeps your name tied to it.",
    source="niche",
    check=check,
    examples=(
        fires(
            "nothing about it",
            now=NOW,
            declared=["headless cms"],
            posts=posts("tea", "rain", "maps", "owls", "jam"),
        ),
        fires(
            "one in six",
            now=NOW,
            declared=["rust"],
            posts=posts("rust", "rain", "maps", "owls", "jam", "moss"),
        ),
        quiet(
            "named often",
            now=NOW,
            declared=["rust"],
            posts=posts("rust one", "rust two", "maps", "rust", "jam"),
        ),
        quiet("nothing declared", now=NOW, posts=posts("tea", "rain", "maps", "owls", "jam")),
    ),
)
