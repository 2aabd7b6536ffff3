"""`python3 build.py bench`: start, round trip and core, medians and ratios against peers in the same run -> docs/bench.md."""

import json
import os
import platform
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright, sync_playwright

from py_core import handle
from tests.e2e import browser
from tests.e2e.network import Blocker
from tests.measure.ledger import ledger_cost
from tests.measure.metrics import spread, table
from tests.measure.page_cost import page_cost

ROOT = Path(__file__).parents[2]
STARTS, ROUNDS = 7, 200
DM = (
    "Hi Ana, I really liked your post about build tools for small teams. I saw that you moved a large site to a headless "
    "CMS last year. Quick question: if I keep drafts in git, how would I preview them? I tried a branch per draft and a "
    "local proxy, but neither held. Do you know a resource? Thanks!"
)
PROFILE = {
    "handle": "ana_dev",
    "name": "Ana Souza 🚀",
    "bio": "Staff engineer at Northwind. I write about build tools and headless CMS. Climber, mum of two.",
    "location": "Porto",
    "url": "anasouza.example",
    "followers": 12400,
    "following": 811,
}
FIRST_ANSWER = """new Promise(resolve => {
  const look = () => 'firstAnswer' in (globalThis.acquaintTimes ?? {}) ? resolve(globalThis.acquaintTimes) : setTimeout(look, 20);
  look();
})"""
ROUND_TRIPS = """async ([body, rounds]) => {
  const port = chrome.runtime.connect({ name: 'acquaint-engine' });
  let settle; port.onMessage.addListener(message => settle(message));
  const times = [];
  for (let id = 1; id <= rounds + 20; id++) {
    const before = performance.now();
    const reply = await new Promise(resolve => { settle = resolve; port.postMessage({ id, body }); });
    if (!reply.body) throw new Error(JSON.stringify(reply));
    times.push(performance.now() - before);
  }
  port.disconnect();
  return times.slice(20);
}"""


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


def in_browser(playwright: Playwright, folder: Path) -> list[str]:
    """Starts (first, plain, restored) and round trips, in Chromium with the built extension."""
    blocker, script = Blocker(), browser.standin_script()

    def start() -> BrowserContext:
        context = browser.launch(playwright, folder / "profile", blocker.port)
        browser.answer_x(context, script, {})
        return context

    first_store, plain, restored, trips = 0.0, [], [], {}
    for number in range(STARTS):
        context = start()
        if number == 0:
            first_store = stored_after(context)
        forget_snapshot(context)
        context.close()
        context = start()
        plain.append(first_answer(context))
        stored_after(context)
        context.close()
    for number in range(STARTS):  # Of one snapshot, as people have it: none was written a moment before.
        context = start()
        restored.append(first_answer(context))
        if number == STARTS - 1:
            trips = round_trips(context)
        context.close()
    blocker.close()
    rows = [
        [
            "first answer after a browser restart, snapshot present",
            *spread(restored),
            f"{median(plain) / median(restored):.1f}x faster than plain",
        ],
        ["first answer, plain boot (no snapshot)", *spread(plain), "1"],
        ["first run ever: until the snapshot is stored", f"{first_store:.0f}", "", ""],
        *([name, *spread(times), ""] for name, times in trips.items()),
    ]
    return ["## In the browser", table(["what", "median", "p95", "ratio"], rows)]


def first_answer(context: BrowserContext) -> float:
    """Milliseconds from the content script's start to its first answer from Python."""
    page = context.new_page()
    world = isolated_world(page, "https://x.com/ana_dev")
    times = world(FIRST_ANSWER)
    page.close()
    return float(times["firstAnswer"]) - float(times["start"])


def round_trips(context: BrowserContext) -> dict[str, list[float]]:
    """Port round trips out of the content script's own world, Python's work included."""
    page = context.new_page()
    world = isolated_world(page, "https://x.com/home")
    dm = {
        "id": 1,
        "kind": "draft",
        "surface": "dm",
        "text": DM,
        "recipient": {"handle": "ana_dev", "name": "Ana Souza", "bio": PROFILE["bio"]},
    }
    bodies = {
        f"round trip, a message of {len(DM)} characters": dm,
        "round trip, a profile": {"id": 1, "kind": "profile", "profile": PROFILE},
    }
    bodies["round trip, a reply"] = {
        "id": 1,
        "kind": "draft",
        "surface": "reply",
        "text": DM,
        "parent": {"author": "ana_dev", "text": "I shipped it!"},
    }
    bodies["round trip, a timeline post"] = {"id": 1, "kind": "post", "text": DM}
    return {
        name: world(f"({ROUND_TRIPS})({json.dumps([json.dumps(body), ROUNDS])})")
        for name, body in bodies.items()
    }


def isolated_world(page: Page, address: str) -> Callable[[str], Any]:
    """Runs JavaScript in the content script's world of a page opened at `address`."""
    cdp = page.context.new_cdp_session(page)
    worlds: list[int] = []
    cdp.on(
        "Runtime.executionContextCreated",
        lambda event: (
            worlds.append(event["context"]["id"])
            if browser.extension_id() in event["context"]["origin"]
            else None
        ),
    )
    cdp.send("Runtime.enable")
    page.goto(address)

    def run(code: str) -> Any:
        result = cdp.send(
            "Runtime.evaluate",
            {"expression": code, "contextId": worlds[-1], "awaitPromise": True, "returnByValue": True},
        )
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"]))
        return result["result"].get("value")

    return run


def stored_after(context: BrowserContext) -> float:
    """Milliseconds from opening a page of the extension until the snapshot is stored."""
    page = browser.open_extension_page(context, "popup/popup.html")
    took = page.evaluate(
        """async () => { const root = await navigator.storage.getDirectory();
        for (;;) { try { await root.getFileHandle('snapshot.json'); return performance.now(); } catch { await new Promise(requestAnimationFrame); } } }"""
    )
    page.close()
    return float(took)


def forget_snapshot(context: BrowserContext) -> None:
    """As if it had never been made."""
    browser.in_extension(
        context,
        "async () => { const root = await navigator.storage.getDirectory(); for (const name of ['snapshot.json', 'heap.bin', 'library.wasm']) await root.removeEntry(name).catch(() => 0); }",
    )


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
