"""What kind of moment a post is: read from word classes and their order by a small model trained on our own examples."""

import re

from py_core.reading.features import features
from py_core.reading.linear import load
from py_core.tone.sorrow import tells_setback, tells_sorrow

MODEL = load("py_core.posts", "model")
LIKELY, CLEAR = 0.5, 0.65
"""Probabilities from which a win is marked: beside a word of joy, and beside one of something reached."""
ACHIEVED = frozenset(("cachieve-ed", "cachieve-0", "cachieve-s", "cwin", "cmetric", "ccongrats"))
"""Features of words that say what was won or reached."""
JOY = re.compile(
    r"!|[🎉🥳🎊🙌🚀🏆🥇✨🍾🥂💪😁🤩🥹😍]"
    r"|\b(?:happy|proud|excited|thrilled|stoked|delighted|glad|yay|woo+|dream|relie[fv]\w*|celebrat\w*|grateful)\b",
    re.IGNORECASE,
)


def moment(text: str) -> tuple[str, float]:
    """The likeliest kind and its probability; nothing written is `other`."""
    if not text.strip():
        return "other", 0.0
    return MODEL.likeliest(MODEL.read(features(text)))


def is_good_news(text: str, kind: str, sure: float) -> bool:
    """Whether a moment of this kind and probability is clearly one to be glad about.

    Loss is told in the shape of a win ("After nine years, ..."), and joy under a death is the worst mistake to help somebody
    make. So the shape is not enough: a word of joy or of something reached must be there, and none of loss.
    """
    if kind != "win" or sure < LIKELY or tells_sorrow(text) or tells_setback(text):
        return False
    return JOY.search(text) is not None or (sure >= CLEAR and not ACHIEVED.isdisjoint(features(text)))
