"""What a message says, for the models of its parts and its purpose: how it reads, and a few plain marks."""

from py_core.drafts import cues
from py_core.reading.features import features

READ = 1_500
"""Code points read; longer openings are told to be shorter, not read to their end."""
MAX_TOKENS = 300
NEAR = 0
"""Classes further apart than neighbours are not read together: by messages of authors not trained on, parts gain half a
point of F1 without them and purposes one, and a third of all features need not be made. (Good news in posts loses up to a point
without them, so posts and replies keep them.)"""


def said_in(text: str) -> set[str]:
    """Features of a message, each once."""
    seen = text[:READ]
    low = seen.lower()
    found = features(seen, READ, MAX_TOKENS, NEAR)
    found.add(f"!asks{min(seen.count('?'), 4)}")
    found.add(f"!size{min(len(seen) // 80, 8)}")
    for mark, shown in (
        ("!thanks", cues.THANKS.search(low)),
        ("!bound", cues.is_bound(low)),
        ("!call", cues.wants_call(low)),
        ("!pitch", cues.pitches(low)),
    ):
        if shown:
            found.add(mark)
    if "!bound" in found and "!call" in found:
        found.add("!bound call")
    return found
