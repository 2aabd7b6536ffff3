"""Posts of one's own: what they tell, and what a reader might miss in them."""

import re
from dataclasses import dataclass

from py_core.drafts import templates
from py_core.drafts.cues import HELP, TRIED
from py_core.drafts.score import breakdown, scale
from py_core.messages.common import Hint
from py_core.messages.draft import DraftReply, DraftRequest, ScorePart
from py_core.posts.moments import moment
from py_core.text import topic_finder
from py_core.tone.sorrow import tells_sorrow

READ = 2_000
PROBLEM = re.compile(
    r"\b(?:broke(?! down| up| my (?:heart|arm|leg|wrist|ankle|foot|toe|nose|hand|finger|hip))|broken(?! heart)|bug|error|crash(?:es|ed|ing)?|fails?|failing|failed (?:to|with|on|at|because|again)"
    r"|stuck (?:on|with)|lost (?:the|a|my) (?:whole )?(?:day|hour|morning|evening)|(?:doesn't|does not|won't|will not|refuses to) (?:work|start|load|run|build|compile|connect|open|boot|deploy|install|turn on)"
    r"|problem|struggl\w+ (?:with|to get)|blocked by)\b",
    re.IGNORECASE,
)
SOLUTION = re.compile(
    r"\b(?:fix(?:ed)?|solved|solution|turns out|the trick|worked|works now|instead|learned|root cause|because it|it was|it wasn't|the culprit|found it)\b",
    re.IGNORECASE,
)
POINTS: dict[str, tuple[int, str]] = {
    "says_something": (40, "says what you did, learned or think"),
    "names_your_niche": (20, "names what you want to be known for"),
    "can_be_answered": (20, "gives readers something to answer"),
    "length": (20, "short enough to read in passing"),
}
"""Weights of the score; they sum to 100."""
SCALE = scale(POINTS)


@dataclass(frozen=True, slots=True)
class PostingFacts:
    """What the rules may look at."""

    text: str
    moment: str
    moment_sure: float
    tells_problem: bool
    tells_solution: bool
    tells_tried: bool
    needs_help: bool
    gaps: tuple[tuple[int, int], ...]
    """Blanks of a scaffold that are still to be filled."""
    sorrow: bool
    """Loss, illness or the like: no time for tips on writing."""


def read(request: DraftRequest) -> PostingFacts:
    """Facts of one post."""
    seen = request.text[:READ]
    kind, sure = moment(seen)
    return PostingFacts(
        text=request.text,
        moment=kind,
        moment_sure=sure,
        tells_problem=bool(PROBLEM.search(seen)),
        tells_solution=bool(SOLUTION.search(seen)),
        tells_tried=bool(TRIED.search(seen)),
        needs_help=bool(HELP.search(seen)),
        gaps=templates.gaps_in(seen),
        sorrow=tells_sorrow(seen),
    )


def reply(request: DraftRequest, facts: PostingFacts, hints: tuple[Hint, ...]) -> DraftReply:
    """The reply: a score with its breakdown; an empty box has none, and ways to begin instead."""
    written = bool(facts.text.strip())
    lines = _breakdown(request, facts) if written and not facts.gaps else ()
    return DraftReply(
        id=request.id,
        score=sum(line.points for line in lines),
        breakdown=lines,
        templates=() if written else templates.starters(request),
        hints=hints,
    )


def _breakdown(request: DraftRequest, facts: PostingFacts) -> tuple[ScorePart, ...]:
    names_topic = topic_finder(request.niche)(facts.text[:READ]) is not None
    earned = {
        "says_something": facts.moment != "other" or facts.tells_problem or len(facts.text.split()) >= 6,
        "names_your_niche": not request.niche or names_topic,
        "can_be_answered": "?" in facts.text
        or facts.moment in ("win", "opinion", "learning", "problem_question"),
        "length": len(facts.text) <= 500,
    }
    return breakdown(SCALE, earned)
