"""Profiles: who speaks here, what they state about themselves, and one's own checklist."""

from dataclasses import dataclass

from py_core.messages.common import Hint
from py_core.messages.profile import Account, ProfileReply, ProfileRequest, Signals


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """What the rules may look at."""

    request: ProfileRequest


def read(request: ProfileRequest) -> ProfileFacts:
    """Facts of one profile."""
    return ProfileFacts(request)


def reply(facts: ProfileFacts, hints: tuple[Hint, ...]) -> ProfileReply:
    """The reply to a profile request."""
    return ProfileReply(
        id=facts.request.id,
        account=Account(kind="person", confidence=0.5),
        name="none",
        anonymous=False,
        web3=False,
        signals=Signals(job=False, employer=False, skills=False, open_to_work=False, community=False, hobby=False, link_page=False),
        social_proof=0,
        hints=hints,
    )
