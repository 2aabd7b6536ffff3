"""Our own labelled texts for the small models: one half cross-validated, one half never trained on."""

from collections.abc import Callable

from tests.measure.metrics import Judged, report


def halves(task: str, say: Callable[[str], tuple[str, float]]) -> list[str]:
    """Figures of both halves, the training texts by cross-validation; without scikit-learn only the held-out half."""
    try:
        from tests.measure.train import reading
    except ImportError:
        return ["Not measured: scikit-learn is not here."]
    field = reading.TASKS[task][0]
    rows = reading.rows_of(task, *reading.TRAINED)
    said = reading.crossed(task, [row["text"] for row in rows], [row[field] for row in rows])
    crossed = [
        Judged(row[field], label, sure, row["text"]) for row, (label, sure) in zip(rows, said, strict=True)
    ]
    held = [Judged(row[field], *say(row["text"]), row["text"]) for row in reading.rows_of(task, "held")]
    others = len(reading.rows_of(task, *reading.OTHERS))
    return [
        "### The texts trained on, each judged by a model that did not see it",
        report(crossed),
        "### Of these, the texts of other authors, a third of them near misses: the fairest figure here",
        report(crossed[-others:], worst=0),
        "### Held out: never trained on, mistakes not looked at; written by the author of the word classes, and its "
        "totals read a dozen times while tuning, so a little flattering",
        report(held, worst=0),
    ]
