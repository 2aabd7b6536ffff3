"""Default picture: the account still shows the picture X gives to everybody."""

from collections.abc import Iterator

from py_core.profiles import ProfileFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: ProfileFacts) -> Iterator[Finding]:
    """Speak where the picture is known to be the default one."""
    avatar = facts.request.profile.avatar
    if (
        avatar is not None
        and avatar.is_default
        and facts.account.kind == "person"
        and not facts.request.is_self
    ):
        yield Finding(evidence="default picture")


RULE = Rule(
    __name__,
    on="profile",
    severity="tip",
    tip="No picture yet: perhaps a new or rarely used account. See when it last posted before you write.",
    why=(
        "A picture is the first thing people set up. Where it is missing the account is often young or "
        "asleep, and an answer may take long."
    ),
    source="person",
    check=check,
    examples=(
        fires(
            "the grey silhouette", profile={"handle": "tom88", "name": "Tom", "avatar": {"is_default": True}}
        ),
        fires(
            "also beside a full bio",
            profile={
                "handle": "ana",
                "name": "Ana Souza",
                "bio": "Nurse",
                "avatar": {"is_default": True, "shape": "circle"},
            },
        ),
        quiet(
            "a picture of one's own",
            profile={"handle": "tom88", "name": "Tom", "avatar": {"is_default": False}},
        ),
        quiet(
            "the picture could not be read",
            profile={"handle": "tom88", "name": "Tom", "avatar": {"is_default": None}},
        ),
        quiet(
            "one's own page has a checklist",
            is_self=True,
            profile={"handle": "tom88", "name": "Tom", "avatar": {"is_default": True}},
        ),
    ),
)
