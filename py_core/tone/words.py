"""Words and pairs of words that lean towards a tone: a small linear model, trained by tests/measure/train/tone.py."""

import itertools
import re
from math import exp

from py_core.data import load_json

TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|[!?]|[^\x00-\x7f\s]")
MAX_TOKENS = 300
MODEL = load_json("py_core.tone", "words.json")
TONES: tuple[str, ...] = tuple(MODEL["tones"])
BIAS: tuple[float, ...] = tuple(MODEL["bias"])
WEIGHTS: dict[str, list[int]] = MODEL["weights"]
"""Hundredths, one per tone, by word or pair."""


def terms(text: str) -> set[str]:
    """Words, signs and pairs of neighbours, each once."""
    found = TOKEN.findall(text.lower().replace("’", "'"))[:MAX_TOKENS]
    return {*found, *(f"{first} {second}" for first, second in itertools.pairwise(found))}


def leanings(text: str) -> dict[str, float]:
    """Probability of each tone the model knows, from words alone."""
    sums = list(BIAS)
    for term in terms(text):
        for index, weight in enumerate(WEIGHTS.get(term, ())):
            sums[index] += weight / 100
    top = max(sums)
    powers = [exp(value - top) for value in sums]
    total = sum(powers)
    return {tone: power / total for tone, power in zip(TONES, powers, strict=True)}
