"""Feed or fan page: the page says that no one person speaks here."""

from collections.abc import Iterator

from py_core.profiles import ProfileFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: ProfileFacts) -> Iterator[Finding]:
    """Speak where the page calls itself a feed, a fan page or a parody."""
    if facts.account.kind == "other" and not facts.request.is_self:
        yield Finding(evidence=(facts.request.profile.name or facts.request.profile.handle)[:60])


RULE = Rule(
    __name__,
    on="profile",
    severity="tip",
    tip="This page calls itself a feed, a fan page or a parody. Good to read; a reply may reach nobody.",
    why=(
        "Relationships need somebody on the other side. Pages like this often name the person who runs "
        "them, and that person can answer."
    ),
    source="anon",
    check=check,
    examples=(
        fires(
            "it says it is a parody",
            profile={
                "handle": "notthemayor",
                "name": "The Mayor",
                "bio": "Parody. Not affiliated with the city.",
            },
        ),
        fires(
            "it posts by itself",
            profile={
                "handle": "lighthouse_bot",
                "name": "Lighthouses",
                "bio": "Automated photos of lighthouses every hour",
            },
        ),
        quiet(
            "a fan of something is a person",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "Big fan of lighthouses"},
        ),
        quiet(
            "somebody who denies it",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "Not a bot. I photograph lighthouses"},
        ),
    ),
)
