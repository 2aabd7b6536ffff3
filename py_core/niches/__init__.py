"""Niche: what one's own posts make one known for, and how that fits what one declares."""

from dataclasses import dataclass

from py_core.messages.common import Hint
from py_core.messages.niche import NicheReply, NicheRequest


@dataclass(frozen=True, slots=True)
class NicheFacts:
    """What the rules may look at."""

    request: NicheRequest


def read(request: NicheRequest) -> NicheFacts:
    """Facts of one's own posts."""
    return NicheFacts(request)


def reply(facts: NicheFacts, hints: tuple[Hint, ...]) -> NicheReply:
    """The reply to a niche request."""
    return NicheReply(id=facts.request.id, hints=hints)
