"""Name elsewhere: the display name is an alias, but the page tells a name."""

from collections.abc import Iterator

from py_core.profiles import ProfileFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: ProfileFacts) -> Iterator[Finding]:
    """Speak where the bio or the link tells a real name the display name does not."""
    if facts.name_elsewhere and not facts.request.is_self:
        yield Finding(values={"name": facts.name_elsewhere}, evidence=facts.name_elsewhere)


RULE = Rule(
    __name__,
    on="profile",
    severity="tip",
    tip="Behind the alias: the page gives the name {name}. Greet them by it if they use it themselves.",
    why="A greeting by name shows that you read the page, and talks to the person instead of the account.",
    source="person",
    check=check,
    examples=(
        fires(
            "the bio opens with it",
            profile={"handle": "pixelfox", "name": "pixelfox", "bio": "Maria Gonzalez - digital painter"},
        ),
        fires(
            "the bio says so",
            profile={"handle": "pixelfox", "name": "pixelfox", "bio": "hi! my name is Maria Gonzalez"},
        ),
        fires(
            "the address of their own page spells it",
            profile={
                "handle": "inkfox",
                "name": "inkfox",
                "bio": "i draw flowers on skin",
                "url": "https://natalialindkvist.com",
            },
        ),
        fires(
            "a page that asks for one's own name",
            profile={
                "handle": "inkfox",
                "name": "inkfox",
                "bio": "i draw flowers on skin",
                "url": "https://www.facebook.com/natalia.lindkvist.7",
            },
        ),
        quiet(
            "an address that only begins with a name",
            profile={
                "handle": "inkfox",
                "name": "inkfox",
                "bio": "i draw flowers on skin",
                "url": "https://nataliaflowers.com",
            },
        ),
        quiet(
            "the display name tells already",
            profile={"handle": "maria", "name": "Maria Gonzalez", "bio": "Maria Gonzalez - digital painter"},
        ),
        quiet(
            "a name of somebody else",
            profile={"handle": "pixelfox", "name": "pixelfox", "bio": "big fan of Maria Gonzalez"},
        ),
    ),
)
