"""`python -m tests.measure.train.reading`: the models of tone and moments, from our own labelled texts only.

Logistic regression over py_core/reading's hashed features. The held-out halves (`*_held.jsonl`) are never read here.
"""

import json
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from py_core.reading.features import features
from py_core.reading.linear import slot

ROOT = Path(__file__).parents[3]
SETS = ROOT / "tests" / "measure" / "sets"
TASKS = {"tone": ("tone", "tone"), "moments": ("moment", "posts")}
"""Task: the field that holds the label, and the package of py_core its model lies in."""
OTHERS = ("wide", "fresh")
"""Sets by two authors who knew neither the word classes nor the other sets."""
TRAINED = ("train", "dev", "", *OTHERS)
SLOTS = 16_384
STRENGTH = 0.5
"""Inverse of the penalty on weights, chosen by cross-validation."""
FOLDS = 8


def rows_of(task: str, *halves: str) -> list[dict[str, Any]]:
    """Labelled texts of a task; `""` is the oldest set."""
    names = [task + ("_" + half if half else "") for half in halves]
    return [
        json.loads(line)
        for name in names
        for line in (SETS / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]


def table_of(texts: Sequence[str]) -> Any:
    """A sparse row of counts for each text."""
    rows, columns = [], []
    for row, text in enumerate(texts):
        for feature in features(text):
            rows.append(row)
            columns.append(slot(feature, SLOTS))
    return csr_matrix((numpy.ones(len(rows)), (rows, columns)), shape=(len(texts), SLOTS))


def train(texts: Sequence[str], labels: Sequence[str]) -> Any:
    """The fitted model."""
    return LogisticRegression(C=STRENGTH, max_iter=500).fit(table_of(texts), labels)


def crossed(texts: Sequence[str], labels: Sequence[str]) -> list[tuple[str, float]]:
    """Label and probability for each text, from a model that did not see it."""
    said: list[tuple[str, float]] = [("", 0.0)] * len(texts)
    whole = table_of(texts)
    known = numpy.array(labels)
    for inside, outside in StratifiedKFold(FOLDS, shuffle=True, random_state=1).split(whole, known):
        model = LogisticRegression(C=STRENGTH, max_iter=500).fit(whole[inside], known[inside])
        for at, row in zip(outside, model.predict_proba(whole[outside]), strict=True):
            said[at] = (str(model.classes_[row.argmax()]), float(row.max()))
    return said


def main() -> None:
    """Train both and write them: a head, and one signed byte for each slot and label."""
    for task, (field, package) in TASKS.items():
        rows = rows_of(task, *TRAINED)
        model = train([row["text"] for row in rows], [row[field] for row in rows])
        step = float(abs(model.coef_).max()) / 127
        weights = (model.coef_ / step).round().astype(numpy.int8)
        folder = ROOT / "py_core" / package
        head = {
            "labels": [str(label) for label in model.classes_],
            "bias": [round(float(bias), 4) for bias in model.intercept_],
            "step": round(step, 8),
            "slots": SLOTS,
            "weights": b64encode(weights.tobytes()).decode("ascii"),
        }
        (folder / "model.json").write_text(json.dumps(head, indent=1) + "\n", "utf-8")
        print(f"{task}: {len(rows)} texts, {weights.nbytes} bytes")


if __name__ == "__main__":
    main()
