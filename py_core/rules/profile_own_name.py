"""Own display name: your page does not say what to call you."""

from collections.abc import Iterator

from py_core.profiles import ProfileFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: ProfileFacts) -> Iterator[Finding]:
    """Speak on one's own page where the display name is known and tells no name."""
    profile = facts.request.profile
    if (
        facts.request.is_self
        and profile.name is not None
        and facts.name.kind == "none"
        and facts.account.kind == "person"
        and not facts.web3
    ):
        yield Finding(evidence=profile.name[:60])


RULE = Rule(
    __name__,
    on="profile",
    severity="tip",
    tip="Your display name does not say what to call you. A first name beside it is enough.",
    why=(
        "People like to talk with people. If you prefer privacy, a first name and a word on your "
        "interests already do."
    ),
    source="anon",
    check=check,
    examples=(
        fires(
            "an alias alone",
            is_self=True,
            profile={"handle": "darkmoon_77", "name": "moonwalker ✨", "bio": "I like chess and my dog"},
        ),
        fires(
            "no letters at all",
            is_self=True,
            profile={"handle": "x_9931", "name": "🌙", "bio": "I love music"},
        ),
        quiet(
            "a first name is there",
            is_self=True,
            profile={"handle": "darkmoon_77", "name": "Ana | moonwalker", "bio": "I like chess"},
        ),
        quiet(
            "somebody else's page",
            profile={"handle": "darkmoon_77", "name": "moonwalker ✨", "bio": "I like chess and my dog"},
        ),
        quiet(
            "in web3 an alias is the custom",
            is_self=True,
            profile={"handle": "moon", "name": "moonwalker.eth", "bio": "gm"},
        ),
    ),
)
