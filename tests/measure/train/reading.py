"""`python -m tests.measure.train.reading`: the models of tone and moments; the held-out sets are never read here.

Our own labelled texts, and real posts and comments (MIT, Apache-2.0) of which only our labels are in this repository: without
../shared/data they are left out, and the models come out a little worse on real timelines.
"""

import json
from collections.abc import Sequence
from typing import Any

import numpy

from py_core.reading.features import features
from tests.measure.train.fit import CORE, DATA, Task, fit_one, lines, vectors_of

TASKS = {
    "tone": Task("py_core.tone", "model", features, slots=32_768),
    "moments": Task("py_core.posts", "model", features, slots=32_768),
}
FIELDS = {"tone": "tone", "moments": "moment"}
TRAINED = {
    "tone": ("train", "dev", "", "wide", "fresh", "third", "a", "b", "c", "sim1"),
    "moments": ("train", "dev", "", "wide", "fresh", "third", "a", "b", "c", "d", "sim1"),
}
"""Sets trained on (sets/README.md says whose they are); `""` is the oldest. All from `wide` on are by authors who knew neither
the word classes nor the other sets."""
WEIGHT = {("moments", "d"): 0.25}
"""What a text of a set counts, where not 1. Bad news in the shape of wins is rarer on X than in its set: in full it taught the model to
miss one win in twelve, at a quarter it helps nearly as much, and the marks have the words of loss to go by (posts/moments.py)."""
OWN = ("train", "dev", "")
"""The sets among them by the author of the word classes."""


def rows_of(task: str, *halves: str) -> list[dict[str, Any]]:
    """Labelled texts of a task."""
    return [
        row | {"weight": WEIGHT.get((task, half), 1.0)}
        for half in halves
        for row in lines(task + ("_" + half if half else ""))
    ]


def real(task: str) -> list[dict[str, Any]]:
    """Real texts labelled by us; none without the data."""
    name, field = ("goemotions_train", "goemotions") if task == "tone" else ("janitr_posts", "janitr")
    path = DATA / "tone" / f"{name}.jsonl"
    if not path.exists():
        return []
    texts = [json.loads(line) for line in path.open(encoding="utf-8")]
    by_id = {row.get("id", str(at)): row["text"] for at, row in enumerate(texts)}
    labels = lines(f"labels_{field}")
    return [{"text": by_id[str(row.get("id", row.get("line")))], **row} for row in labels]


def weights_of(rows: Sequence[dict[str, Any]]) -> Any:
    """What each text counts: less where its set does, and half where the labeller doubted."""
    return numpy.array([row.get("weight", 1.0) * (1.0 if row.get("sure", True) else 0.5) for row in rows])


def main() -> None:
    """Train both, and write the check sums of the words that have a vector."""
    known, _ = vectors_of()
    (CORE / "reading" / "words.bin").write_bytes(known.astype("<u4").tobytes())
    for name, task in TASKS.items():
        rows = rows_of(name, *TRAINED[name]) + real(name)
        labels = [row[FIELDS[name]] for row in rows]
        fit_one(task, [row["text"] for row in rows], labels, weights_of(rows))
        print(f"{name}: {len(rows)} texts")


if __name__ == "__main__":
    main()
