"""What the trainers share: labelled texts, the table a model is fitted to, cross-validation, and its two files.

Logistic regression over hashed features beside the mean of the words' vectors (vectors.py), which shrinks to one weight for
each known word and label.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from py_core.reading.features import WORD
from py_core.reading.linear import FEWEST, check_sum

ROOT = Path(__file__).parents[3]
CORE = ROOT / "py_core"
SETS = ROOT / "tests" / "measure" / "sets"
DATA = ROOT.parent / "shared" / "data"
VECTORS = Path(__file__).with_name("vectors.npz")
SENSE = 3.0
"""How much dearer vectors are than features to the penalty; by cross-validation."""
FOLDS = 8


@dataclass(frozen=True)
class Task:
    """One model: the package of py_core it lies in and its name there, how a text is read, and how it is fitted."""

    package: str
    name: str
    features: Callable[[Any], Iterable[str]]
    slots: int
    words: bool = True
    scale: float = 1.0
    """What a hashed feature counts beside a vector."""
    strength: float = 1.0
    """Inverse of the penalty on weights."""


def lines(name: str) -> list[dict[str, Any]]:
    """The rows of one set."""
    return [json.loads(line) for line in (SETS / f"{name}.jsonl").read_text("utf-8").splitlines()]


def table_of(task: Task, texts: Sequence[Any]) -> Any:
    """A sparse row for each text: its hashed features, then, if the task reads words, the mean of their vectors."""
    known, vectors = vectors_of()
    row_of = {int(number): at for at, number in enumerate(known)}
    rows, columns = [], []
    means = numpy.zeros((len(texts), vectors.shape[1]))
    for row, text in enumerate(texts):
        words = []
        for feature in task.features(text):
            number = check_sum(feature)
            rows.append(row)
            columns.append(number % task.slots)
            if feature[0] == WORD and number in row_of:
                words.append(row_of[number])
        means[row] = vectors[words].sum(0) / max(FEWEST, len(words)) ** 0.5
    hashed = csr_matrix((numpy.full(len(rows), task.scale), (rows, columns)), shape=(len(texts), task.slots))
    return hstack([hashed, csr_matrix(means)]).tocsr() if task.words else hashed


def vectors_of() -> tuple[Any, Any]:
    """Check sums of the words with a vector, ascending, and the vectors."""
    stored = numpy.load(VECTORS)
    vectors = stored["vectors"].astype(float)
    return stored["sums"], vectors * (SENSE / numpy.linalg.norm(vectors, axis=1).mean())


def fitted(task: Task, table: Any, labels: Any, weights: Any = None) -> LogisticRegression:
    """The model of a table's rows; `weights` say how much each counts."""
    return LogisticRegression(C=task.strength, max_iter=1000).fit(table, labels, sample_weight=weights)


def crossed(task: Task, texts: Sequence[Any], labels: Sequence[Any], weights: Any = None) -> tuple[Any, Any]:
    """Labels of the model, and for each text their probabilities from a model that did not see it."""
    table, known = table_of(task, texts), numpy.array(labels)
    said = numpy.zeros((len(texts), len(set(labels))))
    names: Any = None
    for inside, outside in StratifiedKFold(FOLDS, shuffle=True, random_state=1).split(table, known):
        model = fitted(task, table[inside], known[inside], None if weights is None else weights[inside])
        said[outside], names = model.predict_proba(table[outside]), model.classes_
    return names, said


def write(task: Task, labels: Sequence[str], bias: Any, weights: Any) -> None:
    """The model's two files; `weights`: a row for each label as fitted, over hashed features and vectors."""
    _, vectors = vectors_of()
    hashed, hashed_step = as_bytes(weights[:, : task.slots] * task.scale)
    words, words_step = as_bytes(weights[:, task.slots :] @ vectors.T) if task.words else (b"", None)
    head = {
        "labels": list(labels),
        "bias": [round(float(one), 4) for one in bias],
        "slots": task.slots,
        "hashed_step": hashed_step,
        "words_step": words_step,
    }
    folder = CORE / Path(*task.package.split(".")[1:])
    (folder / f"{task.name}.json").write_text(json.dumps(head, indent=1) + "\n", "utf-8")
    (folder / f"{task.name}.bin").write_bytes(hashed + words)
    print(f"{task.package}.{task.name}: {len(hashed + words)} bytes", flush=True)


def as_bytes(weights: Any) -> tuple[bytes, float]:
    """Weights as one signed byte each, label by label, and what a step of one is."""
    step = float(abs(weights).max()) / 127
    return (weights / step).round().astype(numpy.int8).tobytes(), round(step, 8)


def fit_one(task: Task, texts: Sequence[Any], labels: Sequence[str], weights: Any = None) -> None:
    """Fit and write a model whose labels exclude each other."""
    model = fitted(task, table_of(task, texts), numpy.array(labels), weights)
    write(task, [str(label) for label in model.classes_], model.intercept_, model.coef_)


def fit_many(
    task: Task,
    texts: Sequence[Any],
    labels: Sequence[str],
    held: Sequence[Sequence[bool]],
    weights: Any = None,
) -> None:
    """Fit and write a model whose labels hold or not each for itself; `held`: a row of truths for each text."""
    table, truths = table_of(task, texts), numpy.array(held)
    models = [fitted(task, table, truths[:, at], weights) for at in range(len(labels))]
    write(
        task,
        labels,
        [model.intercept_[0] for model in models],
        numpy.vstack([model.coef_[0] for model in models]),
    )
