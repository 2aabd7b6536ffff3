"""What a user waits for: the first answer after a start, and round trips, in Chromium with the built extension."""

import json
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright

from tests.e2e import browser
from tests.e2e.network import Blocker
from tests.measure.metrics import spread, table

STARTS, ROUNDS = 7, 200
WARM_UP = 20
"""Rounds not counted."""
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
ROUND_TRIPS = """async ([bodies, rounds, before]) => {
  const port = chrome.runtime.connect({ name: 'acquaint-engine' });
  let settle; port.onMessage.addListener(message => settle(message));
  const answer = asked => new Promise(resolve => { settle = resolve; port.postMessage(asked); });
  const times = bodies.map(() => []), core = bodies.map(() => []);
  for (let round = 1 - before; round <= rounds; round++) {
    for (const [at, body] of bodies.entries()) {
      const sent = performance.now();
      const reply = await answer({ id: 1, body });
      const took = performance.now() - sent;
      if (!reply.body) throw new Error(JSON.stringify(reply));
      const told = await answer({ id: 1, report: true });
      if (round < 1) continue;
      times[at].push(took);
      core[at].push(told.report.answers.last);
    }
  }
  port.disconnect();
  return [times, core];
}"""
"""One of each kind a round, so that a slow moment of the machine falls on all alike."""


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
    """Port round trips out of the content script's own world, and how long Python took in each."""
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
        f"a message of {len(DM)} characters": dm,
        "a profile": {"id": 1, "kind": "profile", "profile": PROFILE},
    }
    bodies["a reply"] = {
        "id": 1,
        "kind": "draft",
        "surface": "reply",
        "text": DM,
        "parent": {"author": "ana_dev", "text": "I shipped it!"},
    }
    bodies["a timeline post"] = {"id": 1, "kind": "post", "text": DM}
    asked = json.dumps([[json.dumps(body) for body in bodies.values()], ROUNDS, WARM_UP])
    taken = {}
    for name, trip, core in zip(bodies, *world(f"({ROUND_TRIPS})({asked})"), strict=True):
        taken[f"round trip, {name}"], taken[f"of it in the core, {name}"] = trip, core
    return taken


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
