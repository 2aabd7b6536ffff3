"""The tone of a reply or quote: read from word classes and their order by a small model trained on our own examples."""

import re

from py_core.reading.features import features
from py_core.reading.linear import load

MODEL = load("py_core.tone", "model")
LOW_EFFORT = re.compile(
    r"^\W*(?:this|so true|true|same|facts?|real|lol|lmao|haha+|nice|cool|wow|great|ok|okay|yes|yep|yeah|no|nope|agree[d]?|exactly|\+1|first|following|interesting|good|(?:great|nice|good|awesome|amazing|cool|killer|solid) (?:post|thread|read|share|tip|stuff)|thanks|thank you|thx|mood|based|w|gm|ikr)?\W*$",
    re.IGNORECASE,
)


def is_low_effort(text: str) -> bool:
    """A word or two, or only signs, that could stand under any post."""
    return bool(text.strip()) and len(text) < 40 and bool(LOW_EFFORT.match(text))


def tone(text: str) -> tuple[str, float]:
    """The likeliest tone and its probability; nothing written is neutral."""
    if not text.strip():
        return "neutral", 0.0
    return MODEL.likeliest(MODEL.read(features(text)))
