"""Brand account: an organisation speaks here."""

from collections.abc import Iterator

from py_core.profiles import ProfileFacts
from py_core.rule import Finding, Rule, fires, quiet

SURE = 0.8
"""How sure the kind must be before the rule speaks."""


def check(facts: ProfileFacts) -> Iterator[Finding]:
    """Speak where an organisation is all but certain."""
    if (
        facts.account.kind == "organisation"
        and facts.account.confidence >= SURE
        and not facts.request.is_self
    ):
        yield Finding(evidence=(facts.request.profile.name or facts.request.profile.handle)[:60])


RULE = Rule(
    __name__,
    on="profile",
    severity="tip",
    tip="This is an organisation. Look for a person who works there and start with them.",
    why=(
        "People like to talk with people. Whoever tends a shared account changes, and can rarely answer "
        "for themselves."
    ),
    source="anon",
    check=check,
    examples=(
        fires(
            "a shop that says we",
            profile={
                "handle": "acmehardware",
                "name": "Acme Hardware Store",
                "bio": "We sell quality tools since 1950. Visit our shop! Open daily.",
                "url": "https://acmehardwarestore.com",
            },
        ),
        fires(
            "a mark X sells to companies",
            profile={
                "handle": "brightlabs",
                "name": "Bright Labs",
                "bio": "The platform for data teams.",
                "verified": "business",
            },
        ),
        quiet(
            "a person who names a company",
            profile={
                "handle": "ana_dev",
                "name": "Ana Souza",
                "bio": "I build websites at Acme. Mom of two.",
            },
        ),
        quiet("a person with little on the page", profile={"handle": "tom88", "name": "Tom", "bio": ""}),
    ),
)
