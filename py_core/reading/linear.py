"""Linear models over hashed features and known words: one byte a weight, words known by their check sums.

A model is two files made by tests/measure/train: `<name>.json` says what the numbers in `<name>.bin` are.
"""

from binascii import crc32
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from operator import itemgetter
from struct import unpack

from py_core.data import load_bytes, load_json
from py_core.reading.features import WORD

FEWEST = 3
"""Known words a text is taken to hold at least, so that one word alone does not decide."""


def load_sums(package: str, name: str) -> tuple[int, ...]:
    """Check sums of a vocabulary, ascending."""
    packed = load_bytes(package, name)
    return unpack(f"<{len(packed) // 4}I", packed)


KNOWN = {number: row for row, number in enumerate(load_sums("py_core.reading", "words.bin"))}
"""Words the training had vectors for, by their check sums, and their rows."""

ZERO = 128
"""What a weight of nothing is stored as, so that a weight is an unsigned byte."""
SHIFTED = bytes((byte + ZERO) % 256 for byte in range(256))
"""Done twice it is undone."""
BETWEEN = "\x1f"
"""White space that stands in no feature."""
BETWEEN_BYTES, WORD_BYTES = BETWEEN.encode(), WORD.encode()


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a table, picked out of a column all at once: four times as fast as one by one in WebAssembly."""

    count: int
    pick: Callable[[Sequence[int]], tuple[int, ...]]

    @classmethod
    def of(cls, rows: Sequence[int]) -> "Rows":
        """Rows by their numbers, in any order; one that comes twice counts twice."""
        if len(rows) > 1:
            return cls(len(rows), itemgetter(*rows))
        return cls(len(rows), lambda column: tuple(column[row] for row in rows))


def known_in(words: Iterable[str]) -> Rows:
    """Rows of the KNOWN words among `words`."""
    numbers = (check_sum(WORD + word) for word in words)
    return Rows.of([KNOWN[number] for number in numbers if number in KNOWN])


def share_of(known: Rows) -> float:
    """What each of the words counts: together as much as the square root of their number."""
    return 1 / sqrt(max(FEWEST, known.count))


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

    def signed(self) -> bytes:
        """The weights as `of` takes them."""
        return b"".join(self.columns).translate(SHIFTED)

    def sums(self, rows: Rows) -> list[float]:
        """What the rows say for each label."""
        nothing = ZERO * rows.count
        return [self.step * (sum(rows.pick(column)) - nothing) for column in self.columns]


@dataclass(frozen=True, slots=True)
class Read:
    """A text as models of one number of slots see it: rows of its features, and of the KNOWN words among them."""

    slots: int
    hashed: Rows
    known: Rows

    @classmethod
    def of(cls, features: Iterable[str], slots: int) -> "Read":
        """Read a text's features once, for any number of models with `slots` rows for features."""
        # Encoded together: a call for each would cost more than all the rest.
        joined = BETWEEN.join(features).encode("utf-8", "surrogatepass")
        encoded = joined.split(BETWEEN_BYTES) if joined else []
        sums = [*map(crc32, encoded)]
        # Few sums are known, so that the second question is seldom asked.
        known = [
            KNOWN[number]
            for feature, number in zip(encoded, sums, strict=True)
            if number in KNOWN and feature[:1] == WORD_BYTES
        ]
        return cls(slots, Rows.of([number % slots for number in sums]), Rows.of(known))


@dataclass(frozen=True, slots=True)
class Model:
    """`hashed` has a row for every slot of a feature; `words`, where there is one, for every KNOWN word."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    slots: int
    hashed: Table
    words: Table | None = None

    def read(self, features: Iterable[str]) -> Read:
        """What the model, or another one with as many slots, takes."""
        return Read.of(features, self.slots)

    def scores(self, read: Read) -> list[float]:
        """Log-odds of each label, in their order.

        Raises ValueError for a text read for another number of slots.
        """
        if read.slots != self.slots:
            raise ValueError(f"read for {read.slots} slots, not {self.slots}")
        hashed = self.hashed.sums(read.hashed)
        if self.words is None:
            return [bias + one for bias, one in zip(self.bias, hashed, strict=True)]
        share = share_of(read.known)
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


def load(package: str, name: str) -> Model:
    """The model called `name` beside `package`'s modules: label by label its hashed weights, then its words'."""
    head = load_json(package, f"{name}.json")
    weights = load_bytes(package, f"{name}.bin")
    labels = tuple(head["labels"])
    cut = len(labels) * head["slots"]
    words = Table.of(head["words_step"], len(labels), weights[cut:]) if head["words_step"] else None
    hashed = Table.of(head["hashed_step"], len(labels), weights[:cut])
    return Model(labels, tuple(head["bias"]), head["slots"], hashed, words)
