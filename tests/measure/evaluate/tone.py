"""Tone of replies: on invented replies labelled by us, and on GoEmotions mapped to the protocol's tones."""

import json
from pathlib import Path

from py_core.tone import tone
from tests.measure.evaluate._own import halves
from tests.measure.metrics import Judged, report, scores, table

TITLE = "Replies: tone"
BAR = (
    "macro F1 over the seven tones >= 0.72. On first contact, before the model was made, the cue lists it replaced "
    "got 0.672 on the development half and 0.694 on the held-out half. A later, harder third of 197 replies, written after "
    "the model and then added to its training, got 0.765 on first contact, and 70 plain ones after that 0.941. A set by another "
    "author got 0.693 before 770 texts of a third author joined the training, 0.757 after; then it joined, too. A fourth author's 800 got 0.743, then joined"
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
