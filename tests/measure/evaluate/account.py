"""Person or organisation on Humanizr, each row judged by a model trained without it."""

import json
import math
from pathlib import Path

from tests.measure.metrics import Judged, report

TITLE = "Person or organisation"
BAR = (
    "accuracy >= 0.93, organisation F1 >= 0.90 (Humanizr, five-fold: no row is judged by a model that saw it)"
)
FOLDS = 5


def measure(data: Path) -> str | None:
    """Cross-validated figures; None without the data or without scikit-learn."""
    path = data / "profiles" / "humanizr_dev.jsonl"
    try:
        from tests.measure.train import account as trainer
    except ImportError:
        return None
    if not path.exists():
        return None
    from py_core.profiles.account import ORGANISATION_FROM

    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    profiles = [trainer.profile_of(row) for row in rows]
    labels = [row["label"] == "organization" for row in rows]
    judged: list[Judged] = []
    for fold in range(FOLDS):
        inside = [index for index in range(len(rows)) if index % FOLDS != fold]
        weights = trainer.train([profiles[i] for i in inside], [labels[i] for i in inside])
        for index in range(fold, len(rows), FOLDS):
            features = trainer.features_of(profiles[index])
            score = sum(weights.get(key, 0.0) * value for key, value in features.items())
            organisation = 1 / (1 + math.exp(-score))
            found = organisation >= ORGANISATION_FROM
            judged.append(
                Judged(
                    expected="organisation" if labels[index] else "person",
                    found="organisation" if found else "person",
                    confidence=organisation if found else 1 - organisation,
                    shown=_described(rows[index], index),
                )
            )
    return report(judged)


def _described(row: dict[str, str], index: int) -> str:
    """A row without its words: people in it are real."""
    link = "a link" if row["url"] else "no link"
    return (
        f"row {index}: name of {len(row['name'].split())} words, bio of {len(row['bio'])} characters, {link}"
    )
