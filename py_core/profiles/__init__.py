"""Profiles: who speaks here, what they state about themselves, and one's own checklist."""

from py_core.messages.common import Hint
from py_core.messages.profile import Account, ProfileReply, ProfileRequest, Signals
from py_core.profiles.checklist import checklist
from py_core.profiles.facts import ProfileFacts, read_facts

__all__ = ["ProfileFacts", "read", "reply"]


def read(request: ProfileRequest) -> ProfileFacts:
    """Facts of one profile."""
    return read_facts(request)


def reply(facts: ProfileFacts, hints: tuple[Hint, ...]) -> ProfileReply:
    """The reply to a profile request."""
    return ProfileReply(
        id=facts.request.id,
        account=Account(kind=facts.account.kind, confidence=facts.account.confidence),
        name=facts.name.kind,
        anonymous=facts.anonymous,
        web3=facts.web3,
        signals=_signals(facts),
        evidence=facts.evidence,
        social_proof=facts.social_proof,
        checklist=checklist(facts) if facts.request.is_self else None,
        hints=hints,
    )


def _signals(facts: ProfileFacts) -> Signals:
    stated = {found.signal for found in facts.evidence}
    return Signals(
        job="job" in stated,
        employer="employer" in stated,
        skills="skills" in stated,
        open_to_work="open_to_work" in stated,
        community="community" in stated,
        hobby="hobby" in stated,
        link_page="link_page" in stated,
    )
