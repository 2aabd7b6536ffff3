"""A linear model over hashed features: one byte a weight, no vocabulary in memory."""

from base64 import b64decode
from binascii import crc32
from collections.abc import Iterable
from dataclasses import dataclass
from math import exp

from py_core.data import load_json


@dataclass(frozen=True, slots=True)
class Model:
    """`columns` holds, for each label, one signed byte for every slot, in units of `step`."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    step: float
    slots: int
    columns: tuple[memoryview, ...]

    def probabilities(self, features: Iterable[str]) -> dict[str, float]:
        """How likely each label is; they sum to one."""
        places = [slot(feature, self.slots) for feature in features]
        sums = [sum(map(column.__getitem__, places)) for column in self.columns]
        scores = [bias + total * self.step for bias, total in zip(self.bias, sums, strict=True)]
        top = max(scores)
        powers = [exp(score - top) for score in scores]
        whole = sum(powers)
        return {label: power / whole for label, power in zip(self.labels, powers, strict=True)}


def slot(feature: str, slots: int) -> int:
    """The slot a feature shares with the few others that hash alike."""
    return crc32(feature.encode("utf-8", "surrogatepass")) % slots


def load(package: str, name: str) -> Model:
    """The model in `name`, a JSON file beside `package`'s modules; its weights are bytes in base 64, label by label."""
    head = load_json(package, name)
    weights = memoryview(b64decode(head["weights"])).cast("b")
    slots = head["slots"]
    columns = tuple(weights[start : start + slots] for start in range(0, len(weights), slots))
    return Model(tuple(head["labels"]), tuple(head["bias"]), head["step"], slots, columns)
