"""Replies and quotes: facts and reply."""

from dataclasses import dataclass

from py_core.messages.common import Hint
from py_core.messages.draft import DraftReply, DraftRequest


@dataclass(frozen=True, slots=True)
class AnswerFacts:
    """What the rules may look at."""


def read(request: DraftRequest) -> AnswerFacts:
    """Facts of one draft."""
    return AnswerFacts()


def reply(request: DraftRequest, facts: AnswerFacts, hints: tuple[Hint, ...]) -> DraftReply:
    """The reply to a draft request."""
    return DraftReply(id=request.id, score=0, hints=hints)
