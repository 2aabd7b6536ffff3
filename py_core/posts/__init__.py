"""Posts of other people: which are moments to celebrate or to answer."""

from dataclasses import dataclass

from py_core.messages.common import Hint
from py_core.messages.post import PostReply, PostRequest


@dataclass(frozen=True, slots=True)
class PostFacts:
    """What the rules may look at."""

    request: PostRequest


def read(request: PostRequest) -> PostFacts:
    """Facts of one post."""
    return PostFacts(request)


def reply(facts: PostFacts, hints: tuple[Hint, ...]) -> PostReply:
    """The reply to a post request."""
    return PostReply(id=facts.request.id, moment="other", hints=hints)
