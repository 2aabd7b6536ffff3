"""Linear models over hashed features and known words: one byte a weight, no vocabulary in memory.

A model is two files made by tests/measure/train: `<name>.json` says what the numbers in `<name>.bin` are.
"""

from array import array
from binascii import crc32
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from operator import itemgetter
from struct import unpack

from py_core.data import load_bytes, load_json
from py_core.reading.features import WORD

FEWEST = 3
"""Known words a text is taken to hold at least, so that one word alone does not decide."""


def load_sums(package: str, name: str) -> array[int]:
    """Check sums of a vocabulary, ascending: 20,000 words as 80 KB instead of a dictionary."""
    packed = load_bytes(package, name)
    return array("I", unpack(f"<{len(packed) // 4}I", packed))


KNOWN = load_sums("py_core.reading", "words.bin")
"""Words the training had vectors for."""


ZERO = 128
"""What a weight of nothing is stored as, so that a weight is an unsigned byte."""
SHIFTED = bytes((byte + ZERO) % 256 for byte in range(256))
BETWEEN = "\x1f"
"""White space that stands in no feature."""
WORD_BYTES = WORD.encode()


@dataclass(frozen=True, slots=True)
class Table:
    """A weight for every row and label, in units of `step`; `columns` holds a label's weights, one byte each, ZERO added."""

    step: float
    columns: tuple[bytes, ...]

    @classmethod
    def of(cls, step: float, labels: int, weights: bytes) -> "Table":
        """`weights`: one signed byte each, label by label."""
        rows = len(weights) // labels
        shifted = weights.translate(SHIFTED)
        return cls(step, tuple(shifted[at * rows : (at + 1) * rows] for at in range(labels)))

    def sums(self, rows: Sequence[int]) -> list[float]:
        """What the rows say for each label."""
        if not rows:
            return [0.0] * len(self.columns)
        # Picked all at once: bytes give small numbers that exist already, four times as fast as one by one in WebAssembly.
        pick = itemgetter(*rows, rows[0])  # A row more, for one alone would not be picked as a tuple.
        return [
            self.step * (sum(pick(column)) - column[rows[0]] - ZERO * len(rows)) for column in self.columns
        ]


@dataclass(frozen=True, slots=True)
class Read:
    """A text as the models see it: check sums of its features, and rows of the KNOWN words among them."""

    sums: tuple[int, ...]
    known: tuple[int, ...]

    @classmethod
    def of(cls, features: Iterable[str]) -> "Read":
        """Read a text's features once, for any number of models."""
        # Encoded together: a call for each would cost more than all the rest.
        joined = BETWEEN.join(features).encode("utf-8", "surrogatepass")
        encoded = joined.split(BETWEEN.encode()) if joined else []
        sums = tuple(map(crc32, encoded))
        words = (
            row_of(KNOWN, number)
            for feature, number in zip(encoded, sums, strict=True)
            if feature.startswith(WORD_BYTES)
        )
        return cls(sums, tuple(row for row in words if row is not None))


@dataclass(frozen=True, slots=True)
class Model:
    """`hashed` has a row for every slot of a feature; `words`, where there is one, for every KNOWN word."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    slots: int
    hashed: Table
    words: Table | None = None

    def scores(self, read: Read) -> list[float]:
        """Log-odds of each label, in their order."""
        hashed = self.hashed.sums([number % self.slots for number in read.sums])
        if self.words is None:
            return [bias + one for bias, one in zip(self.bias, hashed, strict=True)]
        share = 1 / sqrt(max(FEWEST, len(read.known)))
        words = self.words.sums(read.known)
        return [bias + one + other * share for bias, one, other in zip(self.bias, hashed, words, strict=True)]

    def probabilities(self, read: Read) -> dict[str, float]:
        """How likely each label is where exactly one holds; they sum to one."""
        scores = self.scores(read)
        top = max(scores)
        powers = [exp(score - top) for score in scores]
        whole = sum(powers)
        return {label: power / whole for label, power in zip(self.labels, powers, strict=True)}

    def likeliest(self, read: Read) -> tuple[str, float]:
        """The likeliest label where exactly one holds, and its probability."""
        likely = self.probabilities(read)
        best = max(likely, key=lambda label: likely[label])
        return best, likely[best]

    def chances(self, read: Read) -> dict[str, float]:
        """How likely each label is where any number of them may hold."""
        scores = self.scores(read)
        return {
            label: 1 / (1 + exp(-max(-30.0, min(30.0, score))))
            for label, score in zip(self.labels, scores, strict=True)
        }


def check_sum(feature: str) -> int:
    """The number a feature is known by; features that share `number % slots` share a slot."""
    return crc32(feature.encode("utf-8", "surrogatepass"))


def row_of(listed: Sequence[int], number: int) -> int | None:
    """Where `number` stands in an ascending list, or None."""
    row = bisect_left(listed, number)
    return row if row < len(listed) and listed[row] == number else None


def load(package: str, name: str) -> Model:
    """The model called `name` beside `package`'s modules: label by label its hashed weights, then its words'."""
    head = load_json(package, f"{name}.json")
    weights = load_bytes(package, f"{name}.bin")
    labels = tuple(head["labels"])
    cut = len(labels) * head["slots"]
    words = Table.of(head["words_step"], len(labels), weights[cut:]) if head["words_step"] else None
    hashed = Table.of(head["hashed_step"], len(labels), weights[:cut])
    return Model(labels, tuple(head["bias"]), head["slots"], hashed, words)
