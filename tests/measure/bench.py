"""`python3 build.py bench`: start, round trip and core, medians and ratios against peers in the same run -> docs/bench.md."""

import json
import os
import platform
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

from py_core import handle
from tests.measure.in_browser import DM, ROUNDS, in_browser
from tests.measure.ledger import ledger_cost
from tests.measure.metrics import spread, table
from tests.measure.page_cost import page_cost

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Measure, print, and write the page."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        parts = [
            HEAD.format(machine=machine()),
            *in_browser(playwright, Path(folder)),
            *page_cost(playwright, Path(folder)),
            *ledger_cost(playwright),
            *peer(),
            linear(),
        ]
    text = "\n\n".join(parts) + "\n"
    (ROOT / "docs" / "bench.md").write_text(text, "utf-8")
    print(text)


HEAD = """<!-- Made by `python3 build.py bench`; do not edit. -->
# How fast it is

Made by `python3 build.py bench` on {machine}. Times in milliseconds; each ratio compares two figures of this one run."""


def peer() -> list[str]:
    """harper.js, and our core on CPython, on the same text."""
    done = subprocess.run(
        ["node", "tests/measure/bench_peer.mjs", DM], cwd=ROOT, check=True, capture_output=True, text=True
    )
    told = json.loads(done.stdout.splitlines()[-1])
    ours = timed(json.dumps({"kind": "draft", "surface": "dm", "text": DM}), ROUNDS)
    rows = [
        ["harper.js set-up (Node)", f"{told['setUp']:.0f}", "", ""],
        ["harper.js lint of the same text (Node)", *spread(told["times"]), "1"],
        [
            "our core, the same text (CPython)",
            *spread(ours),
            f"{median(ours) / median(told['times']):.2f} of harper.js",
        ],
    ]
    return ["## Beside a peer", table(["what", "median", "p95", "ratio"], rows)]


def linear() -> str:
    """Time against length: ten times the text may take about ten times as long."""
    rows = []
    for kind, fields in (
        ("dm", {"kind": "draft", "surface": "dm"}),
        ("reply", {"kind": "draft", "surface": "reply"}),
        ("post", {"kind": "draft", "surface": "post"}),
        ("timeline", {"kind": "post"}),
    ):
        times = [
            median(timed(json.dumps({**fields, "text": (DM + "\n") * times}), 9)) for times in (1, 10, 100)
        ]
        rows.append([kind, *(f"{each:.2f}" for each in times), f"{times[2] / times[0]:.0f}x for 100x"])
    return "## Time against length (CPython)\n\n" + table(
        ["text", f"{len(DM)} characters", "10x", "100x", "growth"], rows
    )


def timed(line: str, rounds: int) -> list[float]:
    """Milliseconds of each of `rounds` calls of the core."""
    handle(line)
    taken = []
    for _ in range(rounds):
        before = time.perf_counter()
        handle(line)
        taken.append((time.perf_counter() - before) * 1000)
    return taken


def machine() -> str:
    """What this ran on, in a few words."""
    return f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


if __name__ == "__main__":
    main()
