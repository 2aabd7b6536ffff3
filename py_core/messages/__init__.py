"""Every object that crosses between the page and the core; the TypeScript types are made from these."""

from typing import Annotated

from pydantic import Field, TypeAdapter

from py_core.messages.common import Failure, Hint
from py_core.messages.draft import DraftReply, DraftRequest
from py_core.messages.niche import NicheReply, NicheRequest
from py_core.messages.post import PostReply, PostRequest
from py_core.messages.profile import ProfileReply, ProfileRequest
from py_core.messages.relationship import RelationshipReply, RelationshipRequest

type AnyRequest = Annotated[
    ProfileRequest | DraftRequest | PostRequest | RelationshipRequest | NicheRequest,
    Field(discriminator="kind"),
]
type AnyReply = Annotated[
    ProfileReply | DraftReply | PostReply | RelationshipReply | NicheReply | Failure,
    Field(discriminator="kind"),
]

REQUEST: TypeAdapter[AnyRequest] = TypeAdapter(AnyRequest)
REPLY: TypeAdapter[AnyReply] = TypeAdapter(AnyReply)

__all__ = [
    "REPLY",
    "REQUEST",
    "AnyReply",
    "AnyRequest",
    "DraftReply",
    "DraftRequest",
    "Failure",
    "Hint",
    "NicheReply",
    "NicheRequest",
    "PostReply",
    "PostRequest",
    "ProfileReply",
    "ProfileRequest",
    "RelationshipReply",
    "RelationshipRequest",
]
