"""Drafts: what a message, reply, quote or post already does, and what it still lacks."""

from dataclasses import dataclass

from py_core.drafts import answering, opening, posting
from py_core.drafts.answering import AnswerFacts
from py_core.drafts.opening import OpeningFacts
from py_core.drafts.posting import PostingFacts
from py_core.messages.common import Hint
from py_core.messages.draft import DraftReply, DraftRequest


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """What the rules may look at; the part for the draft's own surface is set, the others are None."""

    request: DraftRequest
    opening: OpeningFacts | None = None
    """A direct message."""
    answering: AnswerFacts | None = None
    """A reply or a quote."""
    posting: PostingFacts | None = None
    """A post of one's own."""


def read(request: DraftRequest) -> DraftFacts:
    """Facts of one draft."""
    match request.surface:
        case "dm":
            return DraftFacts(request, opening=opening.read(request))
        case "reply" | "quote":
            return DraftFacts(request, answering=answering.read(request))
        case "post":
            return DraftFacts(request, posting=posting.read(request))


def reply(facts: DraftFacts, hints: tuple[Hint, ...]) -> DraftReply:
    """The reply to a draft request."""
    if facts.opening is not None:
        return opening.reply(facts.request, facts.opening, hints)
    if facts.answering is not None:
        return answering.reply(facts.request, facts.answering, hints)
    assert facts.posting is not None, "read() sets one of the three"
    return posting.reply(facts.request, facts.posting, hints)
