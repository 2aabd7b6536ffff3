"""Posts of other people: which are moments to celebrate or to answer."""

from dataclasses import dataclass

from py_core.messages.common import Hint
from py_core.messages.post import PostReply, PostRequest
from py_core.posts.moments import is_good_news, moment
from py_core.tone.sorrow import tells_sorrow


@dataclass(frozen=True, slots=True)
class PostFacts:
    """What the rules may look at: the kind of moment, and whether it is clearly one to be glad about."""

    request: PostRequest
    moment: str
    good_news: bool

    @property
    def sorrow(self) -> bool:
        """Bad news; looked for where a rule asks, since most posts of a timeline ask for nothing."""
        return tells_sorrow(self.request.text)


def read(request: PostRequest) -> PostFacts:
    """Facts of one post."""
    text = request.text
    kind, sure = moment(text)
    return PostFacts(request, kind, is_good_news(text, kind, sure))


def reply(facts: PostFacts, hints: tuple[Hint, ...]) -> PostReply:
    """The reply to a post request."""
    return PostReply(id=facts.request.id, moment=facts.moment, hints=hints)  # type: ignore[arg-type]
