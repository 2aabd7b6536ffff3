"""Posts of other people: which are moments to celebrate or to answer."""

from dataclasses import dataclass

from py_core.messages.common import Hint
from py_core.messages.post import PostReply, PostRequest
from py_core.posts.moments import moment


@dataclass(frozen=True, slots=True)
class PostFacts:
    """What the rules may look at; `sure` is the moment's probability."""

    request: PostRequest
    moment: str
    sure: float


def read(request: PostRequest) -> PostFacts:
    """Facts of one post."""
    return PostFacts(request, *moment(request.text))


def reply(facts: PostFacts, hints: tuple[Hint, ...]) -> PostReply:
    """The reply to a post request."""
    return PostReply(id=facts.request.id, moment=facts.moment, hints=hints)  # type: ignore[arg-type]
