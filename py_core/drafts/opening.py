"""Direct messages: what an opening says, what it still lacks, and a scaffold for the rest."""

import re
from dataclasses import dataclass

from py_core.drafts import cues, templates
from py_core.drafts.greetings import Leftover, leftover, tokens
from py_core.drafts.parts import READ, parts_of, questions
from py_core.languages import read_language
from py_core.messages.common import Hint
from py_core.messages.draft import DraftReply, DraftRequest, Parts, ScorePart

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

PATH = re.compile(
    r"\b(?:your (?:journey|career|path|story)|how you (?:got|started|became)|career)\b", re.IGNORECASE
)
TALK = re.compile(
    r"\b(?:(?:love|like|enjoy|great|nice|happy) (?:to )?(?:chat\w*|connect|talk\w*|hear)|get to know|stay in touch|be friends)\b",
    re.IGNORECASE,
)
STUCK = re.compile(
    r"\b(?:stuck|problem|issue|error|bug|help|advice|struggl\w+|trouble|fails?|failing|broken)\b",
    re.IGNORECASE,
)
CLOSING = re.compile(r"\bin advance\b|\bappreciate (?:any|your)\b", re.IGNORECASE)


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
    pitches: bool
    language: str | None = None
    """ISO 639-1; None when it cannot be told."""

    @property
    def is_read(self) -> bool:
        """Whether the cues of what is missing know this language; what is not read is not said to be missing."""
        return self.language in ("en", None)


def read(request: DraftRequest) -> OpeningFacts:
    """Facts of one message."""
    text = request.text
    seen = text[:READ]
    recipient = request.recipient
    names = frozenset(
        token.word
        for token in tokens(
            f"{(recipient and recipient.name) or ''} {(recipient and recipient.handle) or ''}"
        )
    )
    left = leftover(text, names)
    is_opening = not (request.conversation and request.conversation.has_history)
    asked = questions(seen)
    language = read_language(seen, request.lang)
    parts = parts_of(request, seen, left, names, asked)
    pitches = bool(cues.PITCH_IN_LOWER.search(seen.lower()))
    wants_call = cues.wants_call(seen.lower())
    purpose = _purpose(seen, left, parts, pitches=pitches, wants_call=wants_call)
    verdict = _verdict(text, left, parts, purpose, is_opening=is_opening)
    return OpeningFacts(text, is_opening, left, parts, purpose, verdict, asked, wants_call, pitches, language)


def reply(request: DraftRequest, facts: OpeningFacts, hints: tuple[Hint, ...]) -> DraftReply:
    """The reply: verdict, purpose, parts, score with its breakdown, and two scaffolds."""
    breakdown = _breakdown(facts) if facts.verdict != "empty" else ()
    return DraftReply(
        id=request.id,
        score=sum(part.points for part in breakdown),
        breakdown=breakdown,
        verdict=facts.verdict,  # type: ignore[arg-type]
        purpose=facts.purpose,  # type: ignore[arg-type]
        parts=facts.parts,
        templates=templates.offer(request),
        hints=hints,
    )


def _purpose(text: str, left: Leftover, parts: Parts, *, pitches: bool, wants_call: bool) -> str:
    if pitches:
        return "pitch"
    about_path = PATH.search(text) is not None
    if parts.time_boxed_call or (wants_call and (parts.specific_ask or about_path or TALK.search(text))):
        return "chat"
    if _thanks_first(text, parts):
        return "thanks"
    if (
        parts.specific_ask
        or parts.says_what_tried
        or parts.asks_for_alternatives_or_people
        or (cues.HELP.search(text) and not parts.thanks)
    ):
        return "help"
    if about_path or TALK.search(text):
        return "chat"
    return "thanks" if parts.thanks and not left.says_nothing else "other"


def _thanks_first(text: str, parts: Parts) -> bool:
    """Thanks for something named, before any question, and nothing that is stuck."""
    said = cues.THANKS.search(text.lower())
    if said is None or not parts.specific_about_them or parts.says_what_tried or STUCK.search(text):
        return False
    asked = text.find("?")
    return asked < 0 or (said.start() < asked and CLOSING.search(text[:asked]) is None)


def _verdict(text: str, left: Leftover, parts: Parts, purpose: str, *, is_opening: bool) -> str:
    if not text.strip():
        return "empty"
    if left.says_nothing and is_opening:
        thanks_only = (
            bool(cues.THANKS.search(text.lower()))
            and "permission" not in left.kinds
            and "greeting" not in left.kinds
        )
        return "weak" if thanks_only else "worst"
    good = parts.specific_about_them and parts.specific_ask and purpose != "pitch"
    if purpose == "chat" and cues.wants_call(text[:READ].lower()) and not parts.time_boxed_call:
        good = False
    return "good" if good else "weak"


def _breakdown(facts: OpeningFacts) -> tuple[ScorePart, ...]:
    parts, length = facts.parts, len(facts.text.strip())
    earned = {
        "says_something": not facts.left.says_nothing,
        "specific_about_them": parts.specific_about_them,
        "specific_ask": parts.specific_ask,
        "greets_by_name": parts.greets_by_name,
        "purpose_part": parts.time_boxed_call
        if facts.purpose == "chat"
        else parts.says_what_tried or facts.purpose not in ("help", "pitch"),
        "thanks": parts.thanks,
        "length": SHORT <= length <= LONG,
    }
    if facts.left.says_nothing:
        earned |= {"purpose_part": False}
    return tuple(
        ScorePart(part=part, label=label, points=points if earned[part] else 0, of=points)
        for part, (points, label) in POINTS.items()
    )
