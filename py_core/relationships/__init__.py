"""Relationships: events between two people folded into a stage, a strength and what is open."""

from dataclasses import dataclass

from py_core.messages.common import Hint
from py_core.messages.relationship import RelationshipReply, RelationshipRequest


@dataclass(frozen=True, slots=True)
class RelationshipFacts:
    """What the rules may look at."""

    request: RelationshipRequest


def read(request: RelationshipRequest) -> RelationshipFacts:
    """Facts of one relationship."""
    return RelationshipFacts(request)


def reply(facts: RelationshipFacts, hints: tuple[Hint, ...]) -> RelationshipReply:
    """The reply to a relationship request."""
    return RelationshipReply(id=facts.request.id, stage="stranger", strength=0, gave=0, got=0, dm_ready=False, hints=hints)
