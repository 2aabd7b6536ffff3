"""Replies and quotes: their tone, what they add, and what the post they answer asks for."""

from dataclasses import dataclass

from py_core.drafts.score import breakdown, scale
from py_core.messages.common import Hint
from py_core.messages.draft import DraftReply, DraftRequest, ScorePart
from py_core.posts.moments import moment
from py_core.tone import is_low_effort, tone

POINTS: dict[str, tuple[int, str]] = {
    "kind": (40, "is kind or useful to them"),
    "more_than_a_word": (30, "more than a word anyone could leave"),
    "fits_the_moment": (20, "fits what they posted"),
    "can_be_answered": (10, "gives them something to answer"),
}
"""Weights of the score; they sum to 100."""
SCALE = scale(POINTS)
FITTING = {"win": ("hype", "question", "joke"), "problem_question": ("helpful", "question")}


@dataclass(frozen=True, slots=True)
class AnswerFacts:
    """What the rules may look at. `moment`: what the post answered is, or `other` when unknown."""

    text: str
    tone: str
    tone_sure: float
    """The probability of the tone: a rule that might hurt waits until it is likelier than all others together."""
    low_effort: bool
    moment: str
    own_thread: bool


def read(request: DraftRequest) -> AnswerFacts:
    """Facts of one reply or quote."""
    parent = request.parent
    about = moment(parent.text)[0] if parent and parent.text else "other"
    author = (parent.author or "").lstrip("@").casefold() if parent else ""
    own = bool(author) and author == (request.me or "").lstrip("@").casefold()
    return AnswerFacts(request.text, *tone(request.text), is_low_effort(request.text), about, own)


def reply(request: DraftRequest, facts: AnswerFacts, hints: tuple[Hint, ...]) -> DraftReply:
    """The reply: tone, and the score with its breakdown; nothing is scored before anything is written."""
    lines = _breakdown(facts) if facts.text.strip() else ()
    return DraftReply(
        id=request.id,
        score=sum(line.points for line in lines),
        breakdown=lines,
        tone=facts.tone,  # type: ignore[arg-type]
        hints=hints,
    )


def _breakdown(facts: AnswerFacts) -> tuple[ScorePart, ...]:
    earned = {
        "kind": facts.tone in ("hype", "joke", "helpful", "question"),
        "more_than_a_word": not facts.low_effort and len(facts.text.split()) >= 3,
        "fits_the_moment": facts.tone not in ("negative", "spam")
        and facts.tone in FITTING.get(facts.moment, (facts.tone,)),
        "can_be_answered": facts.tone in ("question", "helpful") or "?" in facts.text,
    }
    return breakdown(SCALE, earned)
