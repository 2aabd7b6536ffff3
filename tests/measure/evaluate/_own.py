"""Our own labelled texts for the small models: what was trained on, judged by models that did not see it, and what was not."""

from collections.abc import Callable

from tests.measure.metrics import Judged, report


def halves(task: str, say: Callable[[str], tuple[str, float]]) -> list[str]:
    """Figures of the sets not trained on, and of the others by cross-validation; without scikit-learn only the former."""
    try:
        from tests.measure.train import fit, reading
    except ImportError:
        return ["Not measured: scikit-learn is not here."]
    field = reading.FIELDS[task]

    def judged(half: str) -> list[Judged]:
        return [Judged(row[field], *say(row["text"]), row["text"]) for row in reading.rows_of(task, half)]

    rows = reading.rows_of(task, *reading.TRAINED[task])
    names, said = fit.crossed(
        reading.TASKS[task],
        [row["text"] for row in rows],
        [row[field] for row in rows],
        reading.weights_of(rows),
    )
    crossed = [
        Judged(row[field], str(names[likely.argmax()]), float(likely.max()), row["text"])
        for row, likely in zip(rows, said, strict=True)
    ]
    own = len(reading.rows_of(task, *reading.OWN))
    return [
        "### A set by an author who knew only the task, not trained on; mistakes looked at once, after the last training",
        report(judged("sim2")),
        "### The texts trained on, each judged by a model that did not see it",
        report(crossed),
        "### Of these, the texts of other authors, a third of them near misses",
        report(crossed[own:], worst=0),
        "### The oldest held-out half, by the author of the word classes: a little flattering",
        report(judged("held"), worst=0),
    ]
