"""Replies and quotes: their tone, what they add, and what the post they answer asks for."""

import re
from dataclasses import dataclass

from py_core.drafts.score import breakdown, scale
from py_core.languages import ENGLISH, read_language
from py_core.messages.common import Hint
from py_core.messages.draft import DraftReply, DraftRequest, ScorePart
from py_core.posts.moments import JOY, is_good_news, moment
from py_core.tone import is_low_effort, tone
from py_core.tone.insults import insult, is_cold
from py_core.tone.sorrow import comforts, tells_sorrow
from py_core.tone.wishes import wishes_well

POINTS: dict[str, tuple[int, str]] = {
    "kind": (40, "is kind or useful to them"),
    "more_than_a_word": (30, "more than a word anyone could leave"),
    "fits_the_moment": (20, "fits what they posted"),
    "can_be_answered": (10, "gives them something to answer"),
}
"""Weights of the score; they sum to 100."""
SCALE = scale(POINTS)
FITTING = {"win": ("hype", "question", "joke"), "problem_question": ("helpful", "question")}

SURE_OF_BANTER = 0.7
"""Probability of a joke or of praise from which strong words are taken for those of friends."""
SHOUT = 3
"""Letters, all of them capitals, that are a shout."""
THIRD_PERSON = re.compile(
    r"\b(?:he|she|they|him|his|her|them|their|my (?:\w+ )?(?:landlord|landlady|boss|manager|neighbou?rs?|ex|bank|airline|insurance|doctor"
    r"|recruiter|client|company|school|teacher|colleague|coworker|roommate|flatmate|employer|sister|brother|mother|father|husband|wife))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class AnswerFacts:
    """What the rules may look at. `moment`: what the post answered is, or `other` when unknown; `good_news`: clearly so."""

    text: str
    tone: str
    tone_sure: float
    """The probability of the tone: a rule that might hurt waits until it is likelier than all others together."""
    low_effort: bool
    moment: str
    good_news: bool
    sorrow: bool
    """Bad news is answered, or somebody comforted: no time for tips on style."""
    comforts: bool
    own_thread: bool
    insult: tuple[int, int] | None
    """Where words that are hostile by themselves stand; the model of tones takes some for praise or a joke."""
    is_cold: bool
    """What somebody suffers is brushed aside."""
    sides: bool
    """The post complains of a third person, whom strong words may mean."""
    is_read: bool
    """Whether the model of tones knows the language; of others only plain signs are spoken of."""

    @property
    def is_glad(self) -> bool:
        """A shout, a congratulation, a picture of joy: too short for the model, and plain."""
        shouted = self.text.isupper() and sum(map(str.isalpha, self.text)) >= SHOUT
        return shouted or wishes_well(self.text) or JOY.search(self.text) is not None


def read(request: DraftRequest) -> AnswerFacts:
    """Facts of one reply or quote."""
    parent = request.parent
    answered = (parent.text if parent else None) or ""
    about, sure = moment(answered)
    author = (parent.author or "").lstrip("@").casefold() if parent else ""
    own = bool(author) and author == (request.me or "").lstrip("@").casefold()
    comfort = comforts(request.text)
    sorrow = tells_sorrow(answered)
    said, tone_sure = tone(request.text)
    insulting = insult(request.text)
    if insulting and said in ("joke", "hype") and tone_sure >= SURE_OF_BANTER:
        insulting = None
    if insulting:
        said, tone_sure = "negative", 1.0
    return AnswerFacts(
        request.text,
        said,
        tone_sure,
        low_effort=is_low_effort(request.text),
        moment=about,
        good_news=is_good_news(answered, about, sure),
        sorrow=comfort or sorrow,
        comforts=comfort,
        own_thread=own,
        insult=insulting,
        is_cold=sorrow and is_cold(request.text),
        sides=THIRD_PERSON.search(answered[:2000]) is not None,
        is_read=read_language(request.text, request.lang) in ENGLISH,
    )


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
    about = "other" if facts.moment == "win" and not facts.good_news else facts.moment
    earned = {
        "kind": facts.comforts or facts.tone in ("hype", "joke", "helpful", "question"),
        "more_than_a_word": not facts.low_effort and len(facts.text.split()) >= 3,
        "fits_the_moment": facts.comforts
        or (facts.tone not in ("negative", "spam") and facts.tone in FITTING.get(about, (facts.tone,))),
        "can_be_answered": facts.tone in ("question", "helpful") or "?" in facts.text,
    }
    return breakdown(SCALE, earned)
