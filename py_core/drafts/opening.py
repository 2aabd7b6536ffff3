"""Direct messages: what an opening says, what it still lacks, and a scaffold for the rest."""

from dataclasses import dataclass

from py_core.drafts import cues, templates
from py_core.drafts.bare import SURE, bare
from py_core.drafts.greetings import Leftover, leftover, words_in
from py_core.drafts.parts import parts_of, questions
from py_core.drafts.said import said_in
from py_core.drafts.score import breakdown, scale
from py_core.languages import ENGLISH, read_language
from py_core.messages.common import Hint
from py_core.messages.draft import DraftReply, DraftRequest, PartName, Parts, ScorePart
from py_core.reading.linear import load
from py_core.tone.sorrow import comforts

SHORT, LONG = 50, 400
"""The band, in code points, that studies of first messages favour (LinkedIn 2021-22, Boomerang; grade B)."""
POINTS: dict[str, tuple[int, str]] = {
    "says_something": (15, "says more than hello"),
    "specific_about_them": (25, "names something specific about them"),
    "specific_ask": (25, "one clear question"),
    "greets_by_name": (10, "greets by name"),
    "purpose_part": (10, "what you tried, or how long a call would be"),
    "thanks": (5, "says thanks"),
    "length": (10, f"{SHORT} to {LONG} characters"),
}
"""Weights of the score: what it is worth, and what a reader is told; they sum to 100."""
SCALE = scale(POINTS)

PURPOSES = load("py_core.drafts", "purpose")
_UNREAD: tuple[PartName, ...] = (
    "specific_about_them",
    "specific_ask",
    "says_what_tried",
    "asks_for_alternatives_or_people",
    "time_boxed_call",
)
"""Parts only the model reads; thanks and names are known in many languages."""
READ = 5_000
"""Code points in which questions are counted."""


@dataclass(frozen=True, slots=True)
class OpeningFacts:
    """What the rules may look at. `is_opening`: no conversation is running; spans are code points."""

    text: str
    is_opening: bool
    left: Leftover
    parts: Parts
    purpose: str
    verdict: str
    questions: tuple[tuple[int, int], ...]
    wants_call: bool
    bare: bool = False
    """Nothing is said yet, though no list knows these words."""
    language: str | None = None
    """ISO 639-1; None when it cannot be told."""

    @property
    def kind_words(self) -> bool:
        """Comfort or congratulation, which needs no question and no length."""
        seen = self.text[:READ]
        return cues.congratulates(seen.lower()) or comforts(seen)

    @property
    def is_read(self) -> bool:
        """Whether the cues of what is missing know this language; what is not read is not said to be missing."""
        return self.language in ENGLISH


def read(request: DraftRequest) -> OpeningFacts:
    """Facts of one message."""
    text = request.text
    seen = text[:READ]
    recipient = request.recipient
    called = f"{(recipient and recipient.name) or ''} {(recipient and recipient.handle) or ''}"
    names = frozenset(words_in(called))
    left = leftover(text, names)
    is_opening = not (request.conversation and request.conversation.has_history)
    language = read_language(seen, request.lang)
    said = PURPOSES.read(said_in(text)) if language in ENGLISH else None
    parts = parts_of(request, seen, said, left, names)
    is_bare = is_opening and not left.says_nothing and bare(text, left) >= SURE
    purpose = PURPOSES.likeliest(said)[0] if said else "thanks" if parts.thanks else "other"
    wants_call = cues.wants_call(seen.lower())
    verdict = _verdict(
        text, left, parts, purpose, is_bare=is_bare, is_opening=is_opening, wants_call=wants_call
    )
    return OpeningFacts(
        text, is_opening, left, parts, purpose, verdict, questions(seen), wants_call, is_bare, language
    )


def reply(request: DraftRequest, facts: OpeningFacts, hints: tuple[Hint, ...]) -> DraftReply:
    """The reply: verdict, purpose, parts, score with its breakdown, and two scaffolds."""
    lines = _breakdown(facts) if facts.verdict != "empty" else ()
    return DraftReply(
        id=request.id,
        score=sum(line.points for line in lines),
        breakdown=lines,
        verdict=facts.verdict,  # type: ignore[arg-type]
        purpose=facts.purpose,  # type: ignore[arg-type]
        parts=facts.parts,
        unread=() if facts.is_read else _UNREAD,
        templates=templates.offer(request),
        hints=hints,
    )


def _verdict(
    text: str,
    left: Leftover,
    parts: Parts,
    purpose: str,
    *,
    is_bare: bool,
    is_opening: bool,
    wants_call: bool,
) -> str:
    if not text.strip():
        return "empty"
    if is_bare:
        return "worst"
    if left.says_nothing and is_opening:
        thanks_only = parts.thanks and not {"permission", "greeting"} & set(left.kinds)
        return "weak" if thanks_only else "worst"
    good = parts.specific_about_them and parts.specific_ask and purpose != "pitch"
    if purpose == "chat" and wants_call and not parts.time_boxed_call:
        good = False
    return "good" if good else "weak"


def _breakdown(facts: OpeningFacts) -> tuple[ScorePart, ...]:
    parts, length, says_nothing = facts.parts, len(facts.text.strip()), facts.verdict == "worst"
    earned = {
        "says_something": not says_nothing,
        "specific_about_them": parts.specific_about_them,
        "specific_ask": parts.specific_ask,
        "greets_by_name": parts.greets_by_name,
        "purpose_part": parts.time_boxed_call
        if facts.purpose == "chat"
        else parts.says_what_tried or facts.purpose not in ("help", "pitch"),
        "thanks": parts.thanks,
        "length": SHORT <= length <= LONG,
    }
    if says_nothing:
        earned |= {"purpose_part": False}
    return breakdown(SCALE, earned)
