"""Post request and reply: somebody's post on the timeline, and whether it is a moment to show up."""

from typing import Annotated, Literal

from pydantic import Field

from py_core.messages.common import Hint, Message, Request, Short, Text

Moment = Literal["win", "learning", "problem_question", "opinion", "work_in_progress", "other"]


class PostRequest(Request):
    """One post of somebody else."""

    kind: Literal["post"]
    text: Text
    lang: Short | None = None
    author: Short | None = None
    niche: Annotated[tuple[Short, ...], Field(max_length=50)] = ()
    """Own topics: a question among them is one the reader could answer."""


class PostReply(Message):
    """What kind of moment the post is; hints are few by design."""

    id: int | str = 0
    kind: Literal["post"] = "post"
    moment: Moment
    hints: tuple[Hint, ...] = ()
