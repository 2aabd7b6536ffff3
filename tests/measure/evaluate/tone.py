"""Tone of replies: on invented replies labelled by us, and on GoEmotions mapped to the protocol's tones."""

import json
from pathlib import Path

from py_core.tone import tone
from tests.measure.evaluate._own import halves
from tests.measure.metrics import Judged, report, scores, table

TITLE = "Replies: tone"
BAR = (
    "macro F1 over the seven tones >= 0.72. On first contact with sets by authors who knew only the task: 0.831 before the "
    "sets a and b joined the training, 0.866 after (the first set below). c holds comfort, praise in rough words and short answers, as "
    "hard as could be written: 0.65 before it was trained on, 0.70 five-fold after"
)
EMOTIONS = {
    "hype": {"admiration", "joy", "excitement", "love", "pride"},
    "joke": {"amusement"},
    "negative": {"anger", "annoyance", "disgust", "disapproval"},
    "question": {"curiosity", "confusion"},
    "neutral": {"neutral", "realization"},
}
"""Reddit comments that carry one of these and nothing of another row; the rest say nothing about our tones."""


def measure(data: Path) -> str | None:
    """Our own set always; the others where they are. Comments of real people are not shown."""
    parts = halves("tone", tone)
    comments = data / "tone" / "goemotions_dev.jsonl"
    if comments.exists():
        parts += [
            "### GoEmotions dev, mapped (Reddit, no reply to any post; a check, not the task)",
            report(_mapped(comments), worst=0),
        ]
    offensive = data / "tone" / "tweeteval_offensive_val.jsonl"
    if offensive.exists():
        parts += [
            "### Hostile words, tweeteval offensive (a check: much there is crude rather than hostile)",
            _offensive(offensive),
        ]
    return "\n\n".join(parts)


def _mapped(path: Path) -> list[Judged]:
    judged = []
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        found = {name for name, emotions in EMOTIONS.items() if emotions & set(row["labels"])}
        if len(found) == 1 and all(
            any(label in emotions for emotions in EMOTIONS.values()) for label in row["labels"]
        ):
            said = tone(row["text"])[0]
            judged.append(Judged(found.pop(), said if said in EMOTIONS else "neutral"))
    return judged


def _offensive(path: Path) -> str:
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    judged = [
        Judged(_hostile(row["label"]), "negative" if tone(row["text"])[0] == "negative" else "other")
        for row in rows
    ]
    precision, recall, f1 = scores(judged, "negative")
    return table(
        ["rows", "precision", "recall", "F1"], [[len(rows), f"{precision:.3f}", f"{recall:.3f}", f"{f1:.3f}"]]
    )


def _hostile(label: object) -> str:
    return "negative" if str(label).lower() in {"1", "offensive", "true"} else "other"
