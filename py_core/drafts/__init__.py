"""Drafts: what a message, reply, quote or post already does, and what it still lacks."""

from dataclasses import dataclass

from py_core.messages.common import Hint
from py_core.messages.draft import DraftReply, DraftRequest


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """What the rules may look at."""

    request: DraftRequest


def read(request: DraftRequest) -> DraftFacts:
    """Facts of one draft."""
    return DraftFacts(request)


def reply(facts: DraftFacts, hints: tuple[Hint, ...]) -> DraftReply:
    """The reply to a draft request."""
    return DraftReply(id=facts.request.id, score=0, hints=hints)
