"""Stand-in name: the display name is one that stands for nobody in particular."""

from collections.abc import Iterator

from py_core.profiles import ProfileFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: ProfileFacts) -> Iterator[Finding]:
    """Speak where the display name is a placeholder or a character of fiction."""
    if (
        facts.name.stand_in
        and not facts.web3
        and facts.account.kind != "organisation"
        and not facts.request.is_self
    ):
        yield Finding(evidence=(facts.request.profile.name or "")[:60])


RULE = Rule(
    __name__,
    on="profile",
    severity="tip",
    tip="The name shown is a stand-in. Look in the bio and the posts for who is speaking.",
    why=(
        "Placeholder names tell nothing about a person. A name in the bio, a site or a conversation tells"
        " more than the display name does."
    ),
    source="anon",
    check=check,
    examples=(
        fires(
            "the classic placeholder", profile={"handle": "jd_1999", "name": "John Doe", "bio": "hello there"}
        ),
        fires("a word instead of a name", profile={"handle": "ghost1999", "name": "Anonymous", "bio": ""}),
        fires(
            "a placeholder of another language",
            profile={"handle": "mm_1", "name": "Max Mustermann", "bio": "Hallo"},
        ),
        quiet(
            "Doe is a family name too",
            profile={"handle": "ritadoe", "name": "Rita Doe", "bio": "Nurse and runner"},
        ),
        quiet("nothing is known of the name", profile={"handle": "john_doe", "name": None, "bio": "hello"}),
    ),
)
