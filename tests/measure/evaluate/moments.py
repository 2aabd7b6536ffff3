"""Moments on the timeline: on invented posts labelled by us."""

from pathlib import Path

from py_core.posts.moments import moment
from tests.measure.evaluate._own import halves

TITLE = "Timeline: moments"
BAR = (
    "accuracy over the six >= 0.72, win F1 >= 0.85. On first contact, before the model was made, the cue lists it "
    "replaced got accuracy 0.578, win F1 0.79 on the development half and 0.566, 0.72 on the held-out half. A later, harder third of 219 posts, written after the "
    "model and then added to its training, got accuracy 0.712, win F1 0.69 on first contact, "
    "and 95 plain ones after that 0.947, 0.95. A set by another author got 0.587, 0.53 before 900 texts of a third author "
    "joined the training, 0.692, 0.65 after; then it joined, too. A fourth author's 800 got 0.649, 0.68, then joined"
)


def measure(_data: Path) -> str | None:
    """Our own set."""
    return "\n\n".join(halves("moments", moment))
