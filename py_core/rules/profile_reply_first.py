"""Reply first: you two have not talked in public yet."""

from collections.abc import Iterator

from py_core.profiles import ProfileFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: ProfileFacts) -> Iterator[Finding]:
    """Speak where the ledger says it is early for a direct message, or you follow and they do not."""
    known = facts.request.relationship
    profile = facts.request.profile
    if facts.request.is_self or facts.account.kind == "other":
        return
    if known is not None:
        early = known.dm_ready is False and not known.has_shown_up
    else:
        early = profile.i_follow is True and profile.follows_me is False
    if early:
        yield Finding(evidence=None if known else "not following you")


RULE = Rule(
    __name__,
    on="profile",
    severity="nudge",
    tip="Reply first before DMing: a message lands better once they know you from their own posts.",
    why=(
        "Busy people answer those they have already met in the replies. Rapport in public is what makes a"
        " private message welcome."
    ),
    source="replies_first",
    check=check,
    examples=(
        fires(
            "strangers so far",
            profile={"handle": "ana", "name": "Ana Souza"},
            relationship={"stage": "stranger", "dm_ready": False},
        ),
        fires(
            "you follow, they do not",
            profile={"handle": "ana", "name": "Ana Souza", "i_follow": True, "follows_me": False},
        ),
        quiet(
            "they know you already",
            profile={"handle": "ana", "name": "Ana Souza"},
            relationship={"stage": "mutual", "dm_ready": True},
        ),
        quiet(
            "you have replied many times, and they have not",
            profile={"handle": "ana", "name": "Ana Souza"},
            relationship={"stage": "acquainted", "dm_ready": False, "gave": 12},
        ),
        quiet("nothing is known of you two", profile={"handle": "ana", "name": "Ana Souza"}),
        quiet(
            "whether a message is welcome is unknown",
            profile={"handle": "ana", "name": "Ana Souza"},
            relationship={"stage": "noticed", "dm_ready": None},
        ),
    ),
)
