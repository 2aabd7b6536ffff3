"""A linear model over hashed features: one byte a weight, no vocabulary in memory."""

from base64 import b64decode
from binascii import crc32
from collections.abc import Iterable
from dataclasses import dataclass
from math import exp

from py_core.data import load_json


@dataclass(frozen=True, slots=True)
class Model:
    """`weights` holds one signed byte per label for every slot, in units of `step`."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    step: float
    slots: int
    weights: memoryview

    def probabilities(self, features: Iterable[str]) -> dict[str, float]:
        """How likely each label is; they sum to one."""
        width = len(self.labels)
        sums = [0] * width
        for feature in features:
            start = slot(feature, self.slots) * width
            for index, weight in enumerate(self.weights[start : start + width]):
                sums[index] += weight
        scores = [bias + total * self.step for bias, total in zip(self.bias, sums, strict=True)]
        top = max(scores)
        powers = [exp(score - top) for score in scores]
        whole = sum(powers)
        return {label: power / whole for label, power in zip(self.labels, powers, strict=True)}


def slot(feature: str, slots: int) -> int:
    """The slot a feature shares with the few others that hash alike."""
    return crc32(feature.encode("utf-8", "surrogatepass")) % slots


def load(package: str, name: str) -> Model:
    """The model in `name`, a JSON file beside `package`'s modules; its weights are bytes in base 64."""
    head = load_json(package, name)
    weights = memoryview(b64decode(head["weights"])).cast("b")
    return Model(tuple(head["labels"]), tuple(head["bias"]), head["step"], head["slots"], weights)
