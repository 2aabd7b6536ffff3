"""`python -m tests.measure.train.reading`: the models of tone and moments, from our own labelled texts only.

Logistic regression over py_core/reading's hashed features beside the mean of the words' vectors (vectors.py), which shrinks to
one weight for each known word and label. The held-out halves (`*_held.jsonl`) are never read here.
"""

import json
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from py_core.reading.features import WORD, features
from py_core.reading.linear import FEWEST, check_sum

ROOT = Path(__file__).parents[3]
CORE = ROOT / "py_core"
SETS = ROOT / "tests" / "measure" / "sets"
TASKS = {"tone": ("tone", "tone"), "moments": ("moment", "posts")}
"""Task: the field that holds the label, and the package of py_core its model lies in."""
SLOTS = {"tone": 32_768, "moments": 65_536}
"""So many that few features share one: a quarter of them cost moments two points; twice as many for tone brought nothing."""
OTHERS = ("wide", "fresh", "third")
"""Sets by authors who knew neither the word classes nor the other sets."""
TRAINED = ("train", "dev", "", *OTHERS)
STRENGTH = 1.0
"""Inverse of the penalty on weights, chosen on texts of an author not trained on."""
SENSE = 3.0
"""How much dearer vectors are than features to the penalty; by cross-validation, too."""
FOLDS = 8
VECTORS = Path(__file__).with_name("vectors.npz")


def rows_of(task: str, *halves: str) -> list[dict[str, Any]]:
    """Labelled texts of a task; `""` is the oldest set."""
    names = [task + ("_" + half if half else "") for half in halves]
    return [
        json.loads(line)
        for name in names
        for line in (SETS / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]


def table_of(texts: Sequence[str], slots: int) -> Any:
    """A sparse row for each text: its hashed features, then the mean of its known words' vectors."""
    known, vectors = vectors_of()
    row_of = {int(number): at for at, number in enumerate(known)}
    rows, columns = [], []
    means = numpy.zeros((len(texts), vectors.shape[1]))
    for row, text in enumerate(texts):
        words = []
        for feature in features(text):
            number = check_sum(feature)
            rows.append(row)
            columns.append(number % slots)
            if feature[0] == WORD and number in row_of:
                words.append(row_of[number])
        means[row] = vectors[words].sum(0) / max(FEWEST, len(words)) ** 0.5
    hashed = csr_matrix((numpy.ones(len(rows)), (rows, columns)), shape=(len(texts), slots))
    return hstack([hashed, csr_matrix(means)]).tocsr()


def vectors_of() -> tuple[Any, Any]:
    """Check sums of the words with a vector, ascending, and the vectors."""
    stored = numpy.load(VECTORS)
    vectors = stored["vectors"].astype(float)
    return stored["sums"], vectors * (SENSE / numpy.linalg.norm(vectors, axis=1).mean())


def fitted(table: Any, labels: Any) -> Any:
    """The model of a table's rows."""
    return LogisticRegression(C=STRENGTH, max_iter=500).fit(table, labels)


def crossed(task: str, texts: Sequence[str], labels: Sequence[str]) -> list[tuple[str, float]]:
    """Label and probability for each text, from a model that did not see it."""
    said: list[tuple[str, float]] = [("", 0.0)] * len(texts)
    whole = table_of(texts, SLOTS[task])
    known = numpy.array(labels)
    for inside, outside in StratifiedKFold(FOLDS, shuffle=True, random_state=1).split(whole, known):
        model = fitted(whole[inside], known[inside])
        for at, row in zip(outside, model.predict_proba(whole[outside]), strict=True):
            said[at] = (str(model.classes_[row.argmax()]), float(row.max()))
    return said


def packed(weights: Any) -> dict[str, Any]:
    """Weights as one signed byte each, label by label, and what a step of one is."""
    step = float(abs(weights).max()) / 127
    whole = (weights / step).round().astype(numpy.int8)
    return {"step": round(step, 8), "weights": b64encode(whole.tobytes()).decode("ascii")}


def write(path: Path, content: dict[str, Any]) -> None:
    """A data file of the core."""
    path.write_text(json.dumps(content, indent=1) + "\n", "utf-8")


def main() -> None:
    """Train both and write them: a head, and one signed byte for each slot or known word and label."""
    known, vectors = vectors_of()
    write(CORE / "reading" / "words.json", {"sums": b64encode(known.astype("<u4").tobytes()).decode("ascii")})
    for task, (field, package) in TASKS.items():
        rows = rows_of(task, *TRAINED)
        slots = SLOTS[task]
        model = fitted(table_of([row["text"] for row in rows], slots), [row[field] for row in rows])
        head = {
            "labels": [str(label) for label in model.classes_],
            "bias": [round(float(bias), 4) for bias in model.intercept_],
            "slots": slots,
            "hashed": packed(model.coef_[:, :slots]),
            "words": packed(model.coef_[:, slots:] @ vectors.T),
        }
        write(CORE / package / "model.json", head)
        print(f"{task}: {len(rows)} texts")


if __name__ == "__main__":
    main()
