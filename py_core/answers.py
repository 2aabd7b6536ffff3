"""One request in, one reply out: read the facts, ask the rules, write the reply.

Each kind is a package with two functions: `read(request)` turns a request into frozen facts, and
`reply(facts, hints)` turns facts and hints into the reply. Rules see the facts and nothing else.
"""

from typing import Any

from py_core import advise, drafts, niches, posts, profiles, relationships
from py_core.messages import AnyReply, AnyRequest

KINDS: dict[str, Any] = {
    "profile": profiles,
    "draft": drafts,
    "post": posts,
    "relationship": relationships,
    "niche": niches,
}


def facts_of(request: AnyRequest) -> Any:
    """The frozen facts the rules of this request's kind are checked against."""
    return KINDS[request.kind].read(request)


def answer(request: AnyRequest) -> AnyReply:
    """The whole reply to a valid request, its id echoed."""
    facts = facts_of(request)
    hints = advise.hints(
        request.kind,
        facts,
        surface=getattr(request, "surface", None),
        text=getattr(request, "text", None),
        locale=request.locale,
        off=request.off,
    )
    reply: AnyReply = KINDS[request.kind].reply(facts, hints)
    return reply
