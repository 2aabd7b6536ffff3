"""A linear model over hashed features and known words: one byte a weight, no vocabulary in memory."""

from array import array
from base64 import b64decode
from binascii import crc32
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from struct import unpack
from typing import Any

from py_core.data import load_json
from py_core.reading.features import WORD

FEWEST = 3
"""Known words a text is taken to hold at least, so that one word alone does not decide."""


def _known(name: str) -> array[int]:
    """Check sums of the words the training had vectors for, ascending: 20,000 words as 80 KB instead of a dictionary."""
    packed = b64decode(load_json("py_core.reading", name)["sums"])
    return array("I", unpack(f"<{len(packed) // 4}I", packed))


KNOWN = _known("words.json")


@dataclass(frozen=True, slots=True)
class Table:
    """For each label one signed byte for every row, in units of `step`."""

    step: float
    columns: tuple[memoryview, ...]

    def sums(self, rows: Sequence[int]) -> list[float]:
        """What the rows say for each label."""
        return [sum(map(column.__getitem__, rows)) * self.step for column in self.columns]


@dataclass(frozen=True, slots=True)
class Model:
    """`hashed` has a row for every slot of a feature; `words`, smaller say of words unseen in training, for every KNOWN one."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    slots: int
    hashed: Table
    words: Table

    def probabilities(self, features: Iterable[str]) -> dict[str, float]:
        """How likely each label is; they sum to one."""
        sums = {feature: check_sum(feature) for feature in features}
        hashed = self.hashed.sums([number % self.slots for number in sums.values()])
        known = known_rows(sums)
        words = self.words.sums(known)
        share = 1 / sqrt(max(FEWEST, len(known)))
        scores = [
            bias + one + other * share for bias, one, other in zip(self.bias, hashed, words, strict=True)
        ]
        top = max(scores)
        powers = [exp(score - top) for score in scores]
        whole = sum(powers)
        return {label: power / whole for label, power in zip(self.labels, powers, strict=True)}


def check_sum(feature: str) -> int:
    """The number a feature is known by; features that share `number % slots` share a slot."""
    return crc32(feature.encode("utf-8", "surrogatepass"))


def known_rows(sums: Mapping[str, int]) -> list[int]:
    """Rows of the words among the features that are KNOWN."""
    rows = []
    for feature, number in sums.items():
        if feature[0] == WORD:
            row = bisect_left(KNOWN, number)
            if row < len(KNOWN) and KNOWN[row] == number:
                rows.append(row)
    return rows


def load(package: str, name: str) -> Model:
    """The model in `name`, a JSON file beside `package`'s modules; its weights are bytes in base 64, label by label."""
    head = load_json(package, name)
    return Model(
        tuple(head["labels"]),
        tuple(head["bias"]),
        head["slots"],
        _table(head["hashed"], head["slots"]),
        _table(head["words"], len(KNOWN)),
    )


def _table(head: Any, rows: int) -> Table:
    weights = memoryview(b64decode(head["weights"])).cast("b")
    return Table(head["step"], tuple(weights[at : at + rows] for at in range(0, len(weights), rows)))
