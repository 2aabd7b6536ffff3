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
from py_core.tone.insults import insult
from py_core.tone.sorrow import comforts
from py_core.tone.wishes import is_whole, wishes_well

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
_ASKS_NEITHER = scale(POINTS | {"purpose_part": (10, "asks for no help and no call: nothing to add")})

PURPOSES = load("py_core.drafts", "purpose")
_UNREAD: tuple[PartName, ...] = (
    "specific_about_them",
    "specific_ask",
    "says_what_tried",
    "asks_for_alternatives_or_people",
    "time_boxed_call",
)
"""Parts only the model reads; thanks and names are known in many languages."""
TOO_MANY = 4
"""Questions in one message from which it is a questionnaire."""
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
    bare: bool
    """Nothing is said yet, though no list knows these words."""
    language: str | None
    """ISO 639-1; None when it cannot be told."""
    insult: tuple[int, int] | None
    """Where the reader is put down."""
    gaps: tuple[tuple[int, int], ...]
    """Blanks of a scaffold that are still to be filled."""
    offers: float
    """The probability that it sells, recruits or promotes."""

    @property
    def is_kind(self) -> bool:
        """Comfort, joy or a good wish, which needs no question and no length."""
        return _is_kind(self.text)

    @property
    def is_whole(self) -> bool:
        """Nothing is missing from it, though it asks for nothing: kind words, regret, thanks for something, news."""
        return self.is_kind or is_whole(self.text) or cues.thanks_for(self.text[:READ].lower())

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
    likely = PURPOSES.probabilities(said) if said else {}
    purpose = max(likely, key=likely.__getitem__) if likely else "thanks" if parts.thanks else "other"
    wants_call = cues.wants_call(seen.lower())
    asked = questions(seen)
    insulting = insult(seen)
    gaps = templates.gaps_in(seen)
    is_bare = is_opening and not left.says_nothing and bare(text, left) >= SURE
    says_nothing = is_bare or (is_opening and left.says_nothing)
    if says_nothing and (insulting or _is_kind(text)):
        # "Rest in peace" and "you idiot" hold no word of substance either, and are no greetings.
        is_bare = says_nothing = False
    return OpeningFacts(
        text=text,
        is_opening=is_opening,
        left=left,
        parts=parts,
        purpose=purpose,
        verdict=_verdict(
            text,
            parts,
            purpose,
            thanks_only=not is_bare and parts.thanks and not {"permission", "greeting"} & set(left.kinds),
            says_nothing=says_nothing,
            wants_call=wants_call,
            may_be_good=insulting is None and not gaps and len(asked) < TOO_MANY,
        ),
        questions=asked,
        wants_call=wants_call,
        bare=is_bare,
        language=language,
        insult=insulting,
        gaps=gaps,
        offers=likely.get("pitch", 0.0),
    )


def _is_kind(text: str) -> bool:
    return comforts(text) or wishes_well(text)


def reply(request: DraftRequest, facts: OpeningFacts, hints: tuple[Hint, ...]) -> DraftReply:
    """The reply: verdict, purpose, parts, score with its breakdown, and two scaffolds."""
    # What a scaffold says around its blanks earns nothing: nobody has said it yet. And an insult is not to be bettered.
    lines = _breakdown(facts) if facts.verdict != "empty" and not facts.gaps and not facts.insult else ()
    return DraftReply(
        id=request.id,
        score=sum(line.points for line in lines),
        breakdown=lines,
        verdict=facts.verdict,  # type: ignore[arg-type]
        purpose=facts.purpose,  # type: ignore[arg-type]
        tone="negative" if facts.insult else None,
        parts=facts.parts,
        unread=() if facts.is_read else _UNREAD,
        templates=templates.offer(request),
        hints=hints,
    )


def _verdict(
    text: str,
    parts: Parts,
    purpose: str,
    *,
    thanks_only: bool,
    says_nothing: bool,
    wants_call: bool,
    may_be_good: bool,
) -> str:
    if not text.strip():
        return "empty"
    if says_nothing:
        return "weak" if thanks_only else "worst"
    good = parts.specific_about_them and parts.specific_ask and purpose != "pitch"
    if not may_be_good or (purpose == "chat" and wants_call and not parts.time_boxed_call):
        good = False
    return "good" if good else "weak"


def _breakdown(facts: OpeningFacts) -> tuple[ScorePart, ...]:
    parts, length, says_nothing = facts.parts, len(facts.text.strip()), facts.verdict == "worst"
    needed = {
        "chat": parts.time_boxed_call,
        "help": parts.says_what_tried,
        "pitch": parts.says_what_tried,
    }
    asks_neither = not says_nothing and facts.purpose not in needed
    earned = {
        "says_something": not says_nothing,
        "specific_about_them": parts.specific_about_them,
        "specific_ask": parts.specific_ask,
        "greets_by_name": parts.greets_by_name,
        "purpose_part": not says_nothing and needed.get(facts.purpose, True),
        "thanks": parts.thanks,
        "length": SHORT <= length <= LONG,
    }
    return breakdown(_ASKS_NEITHER if asks_neither else SCALE, earned)
