"""Direct messages: facts and reply."""

from dataclasses import dataclass

from py_core.messages.common import Hint
from py_core.messages.draft import DraftReply, DraftRequest


@dataclass(frozen=True, slots=True)
class OpeningFacts:
    """What the rules may look at."""


def read(request: DraftRequest) -> OpeningFacts:
    """Facts of one draft."""
    return OpeningFacts()


def reply(request: DraftRequest, facts: OpeningFacts, hints: tuple[Hint, ...]) -> DraftReply:
    """The reply to a draft request."""
    return DraftReply(id=request.id, score=0, hints=hints)
