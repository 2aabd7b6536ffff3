"""Anonymous profile: nothing on the page says who is behind it."""

from collections.abc import Iterator

from py_core.profiles import ProfileFacts
from py_core.rule import Finding, Rule, fires, quiet

CLEARLY = 0.6
"""Probability of a person from which the tip is given (the fact has no such bar): of the organisations that do not say so, a third fewer
are told that they hide, for one anonymous person in twenty."""


def check(facts: ProfileFacts) -> Iterator[Finding]:
    """Speak where name and bio are known and neither tells who this is."""
    profile = facts.request.profile
    if facts.request.is_self or facts.web3 or not facts.anonymous or facts.name.stand_in:
        return
    is_person = facts.account.kind == "person" and facts.account.confidence >= CLEARLY
    if is_person and profile.name is not None and profile.bio is not None:
        yield Finding(evidence=profile.name[:60])


RULE = Rule(
    __name__,
    on="profile",
    severity="nudge",
    tip=(
        "Anonymous account: nothing here says who this is. "
        "Start in public replies and see whether a conversation forms."
    ),
    why=(
        "Many people are slower to trust an account without a name. "
        "Public replies show quickly whether there is a conversation to be had."
    ),
    source="anon",
    check=check,
    examples=(
        fires(
            "an alias and a saying",
            profile={"handle": "darkmoon_77", "name": "moonwalker ✨", "bio": "just here for the memes"},
        ),
        fires("no letters in the name at all", profile={"handle": "x_9931", "name": "🌙", "bio": ""}),
        quiet(
            "letters that are as likely an organisation's",
            profile={
                "handle": "RSPCA_official",
                "name": "RSPCA",
                "bio": "",
                "followers": 60_000,
                "following": 40,
            },
        ),
        quiet(
            "a first name is enough",
            profile={"handle": "darkmoon_77", "name": "Ana ✨", "bio": "just here for the memes"},
        ),
        quiet(
            "in web3 an alias is the custom",
            profile={"handle": "moon", "name": "moonwalker.eth", "bio": "NFT collector, gm"},
        ),
        quiet(
            "a bio nobody has seen may tell",
            profile={"handle": "darkmoon_77", "name": "moonwalker ✨", "bio": None},
        ),
        quiet(
            "role and workplace say who it is",
            profile={"handle": "moon", "name": "moonwalker", "bio": "Software engineer at Mozilla"},
        ),
        quiet("nothing is known yet", profile={"handle": "darkmoon_77"}),
    ),
)
