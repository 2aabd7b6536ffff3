"""What kind of moment a post is: read from word classes and their order by a small model trained on our own examples."""

from py_core.reading.features import features
from py_core.reading.linear import load

MODEL = load("py_core.posts", "model")


def moment(text: str) -> tuple[str, float]:
    """The likeliest kind and its probability; nothing written is `other`."""
    if not text.strip():
        return "other", 0.0
    return MODEL.likeliest(MODEL.read(features(text)))
