"""Figures of a classifier as Markdown: precision, recall, F1, confusion, calibration, worst mistakes."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Judged:
    """One row: what a person said, what the core said, how sure it was (0-1, or None), and the text."""

    expected: str
    found: str
    confidence: float | None = None
    shown: str = ""


def accuracy(rows: Sequence[Judged]) -> float:
    """Share of rows on which both agree; 0 for no rows."""
    return sum(row.expected == row.found for row in rows) / len(rows) if rows else 0.0


def scores(rows: Sequence[Judged], label: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of one label; a ratio with nothing below it is 0."""
    hit = sum(row.expected == row.found == label for row in rows)
    said = sum(row.found == label for row in rows)
    true = sum(row.expected == label for row in rows)
    precision, recall = hit / said if said else 0.0, hit / true if true else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if hit else 0.0


def macro_f1(rows: Sequence[Judged], labels: Sequence[str] | None = None) -> float:
    """Mean F1 over the labels that occur."""
    names = labels or sorted({row.expected for row in rows})
    return sum(scores(rows, name)[2] for name in names) / len(names) if names else 0.0


def report(rows: Sequence[Judged], *, worst: int = 10) -> str:
    """Markdown: a line of totals, a table a label, the confusion matrix, calibration, worst mistakes."""
    labels = sorted({row.expected for row in rows} | {row.found for row in rows})
    parts = [
        f"{len(rows)} rows · accuracy {accuracy(rows):.3f} · macro F1 {macro_f1(rows):.3f}",
        table(["label", "rows", "precision", "recall", "F1"], [_label_row(rows, label) for label in labels]),
        "Confusion (rows: labelled by a person, columns: by the core)",
        _confusion(rows, labels),
    ]
    if any(row.confidence is not None for row in rows):
        parts += ["Calibration", _calibration(rows)]
    wrong = sorted(
        (row for row in rows if row.expected != row.found), key=lambda row: -(row.confidence or 0)
    )[:worst]
    if wrong:
        parts += [
            "Worst mistakes",
            table(["labelled", "said", "sure", "text"], [_mistake(row) for row in wrong]),
        ]
    return "\n\n".join(parts)


def spread(times: Sequence[float]) -> list[str]:
    """Median and 95th percentile as printed."""
    return [f"{median(times):.1f}", f"{quantiles(times, n=20)[-1]:.1f}"]


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table."""
    return "\n".join(map(_line, [head, ["---"] * len(head), *rows]))


def _line(cells: Sequence[object]) -> str:
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def _label_row(rows: Sequence[Judged], label: str) -> list[object]:
    precision, recall, f1 = scores(rows, label)
    return [
        label,
        sum(row.expected == label for row in rows),
        f"{precision:.3f}",
        f"{recall:.3f}",
        f"{f1:.3f}",
    ]


def _confusion(rows: Sequence[Judged], labels: Sequence[str]) -> str:
    seen = Counter((row.expected, row.found) for row in rows)
    return table(["", *labels], [[label, *(seen[label, other] for other in labels)] for label in labels])


def _calibration(rows: Sequence[Judged]) -> str:
    bins: dict[int, list[Judged]] = {}
    for row in rows:
        if row.confidence is not None:
            bins.setdefault(min(int(row.confidence * 10), 9), []).append(row)
    cells = [
        [
            f"{key / 10:.1f}-{key / 10 + 0.1:.1f}",
            len(members),
            f"{_mean_confidence(members):.3f}",
            f"{accuracy(members):.3f}",
        ]
        for key, members in sorted(bins.items())
    ]
    return table(["stated confidence", "rows", "mean stated", "right"], cells)


def _mean_confidence(rows: Sequence[Judged]) -> float:
    return sum(row.confidence or 0 for row in rows) / len(rows)


def _mistake(row: Judged) -> list[object]:
    text = " ".join(row.shown.split()).replace("|", "\\|")
    return [row.expected, row.found, "" if row.confidence is None else f"{row.confidence:.2f}", text[:120]]
