"""Web3 alias: going without a real name is the custom there."""

from collections.abc import Iterator

from py_core.profiles import ProfileFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: ProfileFacts) -> Iterator[Finding]:
    """Speak where somebody of the web3 world goes by an alias."""
    if (
        facts.web3
        and facts.account.kind == "person"
        and facts.name.kind == "none"
        and facts.request.profile.name is not None
        and not facts.request.is_self
    ):
        yield Finding(evidence="web3")


RULE = Rule(
    __name__,
    on="profile",
    severity="tip",
    tip="In web3 an alias and an NFT picture are the custom; judge by what they post and build.",
    why=(
        "Anonymity puts many people off elsewhere, but this community prefers it, so here it says nothing"
        " about how serious somebody is."
    ),
    source="anon",
    check=check,
    examples=(
        fires(
            "a name ending in .eth",
            profile={"handle": "moonwalker", "name": "moonwalker.eth", "bio": "building things"},
        ),
        fires(
            "an alias among NFT words",
            profile={"handle": "pixelfox", "name": "pixelfox", "bio": "NFT collector. wagmi"},
        ),
        quiet(
            "a real name needs no explaining",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "Solidity developer, NFT artist"},
        ),
        quiet(
            "cryptography is not crypto",
            profile={"handle": "pixelfox", "name": "pixelfox", "bio": "I like cryptography puzzles"},
        ),
    ),
)
