"""What kind of moment a post is: read from word classes and their order by a small model trained on our own examples."""

import re

from py_core.reading.features import features
from py_core.reading.linear import load
from py_core.tone.sorrow import tells_setback, tells_sorrow

MODEL = load("py_core.posts", "model")
LIKELY, CLEAR = 0.5, 0.65
"""Probabilities from which a win is marked: beside a word of joy or plain tidings, and beside something reached."""
ACHIEVED = frozenset(("cachieve-ed", "cachieve-0", "cachieve-s", "cwin", "cmetric", "ccongrats"))
"""Features of words that say what was won or reached."""
JOY = re.compile(
    r"!|[🎉🥳🎊🙌🚀🏆🥇✨🍾🥂💪😁🤩🥹😍]"
    r"|\b(?:happy|proud|excited|thrilled|stoked|delighted|glad|yay|woo+|dream|relie[fv]\w*|celebrat\w*|grateful)\b",
    re.IGNORECASE,
)
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)"
_MADE = r"(?:book|novel|album|ep|single|song|game|app|film|movie|podcast|paper|comic|course|zine)"
_PARENT = r"(?:dad|mum|mom|mother|father|parent|uncle|aunt|grand\w{2,6})"
TIDINGS = re.compile(
    rf"\b(?:{_NUMBER} (?:days|weeks|months?|years?) (?:sober|clean|smoke[ -]free|cancer[ -]free|in remission)"
    r"|cancer[ -]free|in remission|scans? (?:is|are|came back|was|were) (?:all )?(?:clear|clean)|rang the bell"
    rf"|(?:my|our) (?:\w+ )?{_MADE} is (?:finally |now |officially )?(?:out(?! of)|live|published|available|(?:in|on) \w+)"
    r"|(?:we'?re|we are) (?:having a baby|expecting|pregnant|engaged|married|parents)|it'?s a (?:girl|boy)"
    rf"|(?:i'?m|i am) (?:pregnant|engaged|an? {_PARENT})|got (?:engaged|married)|said yes|guess who(?:'s| is| has| just| got)"
    r"|(?:landed|starting|started|got|accepted) (?:a|my|the) new (?:job|role)|debt[ -]free|(?:did|made) it(?= ?(?:$|[.!,;\n🎉])| to| into| all the way)"
    r"|(?:our|my) (?:son|daughter|baby|twins|girl|boy)s? (?:was|were|is|are) born|i'?m (?:officially|now|finally) (?:an?|dr)\b"
    r"|i'?m an? (?:\w+ )?citizen|adopted (?:this|a|my|our))\b|^\W*new job\b",
    re.IGNORECASE,
)
"""Good news that holds no word of joy and names nothing won."""

PLAIN = re.compile(
    r"\b(?:(?:our|my) (?:son|daughter|baby|twins|girl|boy)s? (?:was|were|is|are) born|(?:we'?re|we are) having a baby"
    r"|i'?m an? (?:\w+ )?citizen|i'?m (?:officially|now|finally) dr\b)",
    re.IGNORECASE,
)
"""Tidings of one's own that are plain enough to need no model."""


def moment(text: str) -> tuple[str, float]:
    """The likeliest kind and its probability; nothing written is `other`."""
    if not text.strip():
        return "other", 0.0
    return MODEL.likeliest(MODEL.read(features(text)))


def is_good_news(text: str, kind: str, sure: float) -> bool:
    """Whether a moment of this kind and probability is clearly one to be glad about.

    Loss is told in the shape of a win ("After nine years, ..."), and joy under a death is the worst mistake to help somebody
    make. So the shape is not enough: a word of joy, plain tidings or something reached must be there, and no loss.
    """
    if tells_sorrow(text) or tells_setback(text):
        return False
    if PLAIN.search(text.replace("’", "'")):
        return True
    if kind != "win" or sure < LIKELY:
        return False
    glad = JOY.search(text) or TIDINGS.search(text.replace("’", "'"))
    return glad is not None or (sure >= CLEAR and not ACHIEVED.isdisjoint(features(text)))
