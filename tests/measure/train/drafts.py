"""`python -m tests.measure.train.drafts`: what a first message does, what it is for, and whether it says nothing yet.

From our own labelled messages and openers only (sets/README.md); the held-out sets are never read here.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy

from py_core.drafts.bare import LONGEST, bare_features
from py_core.drafts.greetings import STOPS, leftover, words_in
from py_core.drafts.parts import LEARNED
from py_core.drafts.said import said_in
from py_core.reading.linear import check_sum
from tests.measure.train.fit import CORE, Task, fit_many, fit_one, lines

PARTS = Task("py_core.drafts", "parts", said_in, slots=8_192, scale=0.7)
PURPOSE = Task("py_core.drafts", "purpose", said_in, slots=8_192, scale=0.7)
BARE = Task(
    "py_core.drafts",
    "bare",
    lambda text: bare_features(text, leftover(text)),
    slots=32_768,
    words=False,
    strength=2.0,
)
MESSAGES = (
    "openings",
    "messages_dev",
    "messages_fresh",
    "messages_later",
    "messages_a",
    "messages_b",
    "messages_c",
    "messages_sim1",
)
OPENERS = ("dev", "fresh", "later", "a", "b", "c", "d", "e", "sim1")
DEARER = 2.0
"""How much dearer it is to stop somebody who says something than to let a bare opener pass."""
MET = 2
"""Fewest bare openers a word stands in that counts as a word of openers."""


def messages(*names: str) -> list[dict[str, Any]]:
    """Labelled messages; those of the oldest set that are held out stay out."""
    return [row for name in names or MESSAGES for row in lines(name) if not row.get("held")]


def openers(*names: str) -> list[dict[str, Any]]:
    """Short messages with `worst`: the sets of openers, and the messages short enough to be one."""
    rows = [row for name in names or OPENERS for row in lines(f"openers_{name}")]
    if not names:
        rows += [
            {"text": row["text"], "worst": row["verdict"] == "worst", "lang": "en"} for row in messages()
        ]
    return [row for row in rows if len(row["text"]) <= LONGEST]


def opener_words(rows: Sequence[dict[str, Any]]) -> list[int]:
    """Check sums of the words that stand in at least MET of the bare openers, ascending."""
    met = Counter(
        word
        for row in rows
        if row["worst"]
        for word in {word for word in words_in(row["text"]) if word[:1] not in STOPS}
    )
    return sorted({check_sum(word) for word, count in met.items() if count >= MET})


def main() -> None:
    """Train the three and write them. The words of openers come first, since the features of `bare` look them up."""
    rows = messages()
    texts = [row["text"] for row in rows]
    fit_many(PARTS, texts, LEARNED, [[part in row["parts"] for part in LEARNED] for row in rows])
    fit_one(PURPOSE, texts, [row["purpose"] for row in rows])
    short = openers()
    words = numpy.array(opener_words(short), "<u4").tobytes()
    path = CORE / "drafts" / "bare_words.bin"
    if not path.exists() or path.read_bytes() != words:
        path.write_bytes(words)
        raise SystemExit("The words of openers have changed: run this once more.")
    weights = numpy.array([1.0 if row["worst"] else DEARER for row in short])
    fit_many(BARE, [row["text"] for row in short], ["bare"], [[row["worst"]] for row in short], weights)
    print(f"{len(rows)} messages, {len(short)} openers")


if __name__ == "__main__":
    main()
