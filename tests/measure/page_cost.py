"""What the extension costs the page: the same page with and without it, in the same run."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from playwright.sync_api import BrowserContext, Playwright, sync_playwright

from tests.e2e import browser
from tests.e2e.network import Blocker
from tests.measure.metrics import table
from tests.measure.tab import TWO_FRAMES, Measured

ROUNDS = 2
SENTENCE = "container queries ignore my zoom level, which adapter do you use for that today? "
PROFILES = ("ana_dev", "void_walker", "pixelape")
WARM_UP, VISITS, VISIT_MS = 40, 200, 180
SENTENCES = 4  # The first is not counted.
STEP = 700  # px a turn of the wheel
REST = "() => new Promise(done => setTimeout(done, 450))"  # The person stops to think: hints are drawn now.
VISIT = """async ([handle, ms]) => { standin.go('/' + handle); await new Promise(done => setTimeout(done, ms)); standin.go('/home'); await new Promise(requestAnimationFrame); }"""


def page_cost(playwright: Playwright, folder: Path) -> list[str]:
    """Keys, a scroll through a thousand posts, and two hundred profiles, each with and without."""
    blocker, script = Blocker(), browser.standin_script()
    pairs: dict[str, list[dict[str, Any]]] = {"with": [], "without": []}
    size = {"width": 1280, "height": 900}
    for number in range(ROUNDS):
        for side in pairs:
            context = browser.launch(
                playwright, folder / f"page-{side}", blocker.port, side == "with", viewport=size
            )
            browser.answer_x(context, script, {})
            warm(context)
            one = {
                "keys": {
                    name: keys(context, *where)
                    for name, where in {
                        "message": ("/i/chat/1001-1002", "[data-testid=dm-composer-textarea]"),
                        "reply": ("/ana_dev/status/9001", "[data-testid=tweetTextarea_0]"),
                    }.items()
                },
                "scroll": scroll(context),
            }
            if number == ROUNDS - 1:
                one["profiles"] = profiles(context)
            pairs[side].append(one)
            context.close()
    blocker.close()
    return ["## What it costs the page", INTRO, table(["what", "with", "without", "added"], rows(pairs))]


INTRO = (
    "The same stand-in for X with and without the extension, in turns; milliseconds are CPU time of the page's main "
    "thread. Asked: at most 1 ms a key more at the 95th percentile, no long task (50 ms) of ours, no layout shift of "
    "ours, heap within 5 % and no detached node after 200 profiles."
)


def warm(context: BrowserContext) -> None:
    """The first page of a browser compiles everything; measured are the later ones."""
    page = context.new_page()
    page.goto("https://x.com/ana_dev")
    page.evaluate(f"() => new Promise(done => setTimeout(done, {6000}))")
    page.close()


def keys(context: BrowserContext, path: str, selector: str) -> dict[str, list[float]]:
    """Main-thread time of each key, and of each rest after a sentence, in which hints come."""
    tab = Measured(context, path)
    box = tab.page.locator(selector).first
    box.click()
    spent: dict[str, list[float]] = {"key": [], "rest": []}
    for number in range(SENTENCES):
        for key in SENTENCE:
            before = tab.spent()
            tab.page.keyboard.type(key)
            tab.page.evaluate(TWO_FRAMES)
            if number:
                spent["key"].append(tab.spent() - before)
        before = tab.spent()
        tab.page.evaluate(REST)
        spent["rest"].append(tab.spent() - before)
    trace = tab.trace()
    for key in SENTENCE:
        tab.page.keyboard.type(key)
        tab.page.evaluate(TWO_FRAMES)
    spent["own"] = trace.end().per_key()
    tab.page.close()
    return spent


def scroll(context: BrowserContext) -> dict[str, float]:
    """The wheel through a thousand posts, every fifth of them worth a mark."""
    tab = Measured(context, "/home?lively")
    tab.page.locator("article").first.wait_for()
    tab.page.mouse.move(500, 500)
    before, trace = tab.spent(), tab.trace()
    for turn in range(1000 * 140 // STEP):
        tab.page.mouse.wheel(0, STEP)
        tab.page.evaluate(TWO_FRAMES)
        if turn % 20 == 0:
            tab.page.evaluate("() => new Promise(done => setTimeout(done, 700))")  # A look at a few posts.
    seen = tab.page.evaluate("seen")
    result = {
        "spent": tab.spent() - before,
        "shift": seen["shift"],
        "long": len([ms for ms in seen["long"] if ms > 50]),
        "longest": max(seen["long"], default=0),
        "own": max((ms for _, ms in trace.end().calls), default=0),
    }
    tab.page.close()
    return result


def profiles(context: BrowserContext) -> dict[str, float]:
    """Heap, nodes and listeners before and after two hundred profiles were opened and left."""
    tab = Measured(context, "/home")

    def visit(times: int) -> dict[str, float]:
        """The page's figures after so many profiles, always on the same one: each shows another number of things."""
        for number in range(times):
            tab.page.evaluate(VISIT, [PROFILES[number % 3], VISIT_MS])
        tab.page.evaluate(VISIT, [PROFILES[0], VISIT_MS])
        tab.page.evaluate(REST)
        return tab.collected()

    before = visit(WARM_UP)
    after = visit(VISITS)
    tab.cdp.send("DOM.enable")
    detached = tab.cdp.send("DOM.getDetachedDomNodes")["detachedNodes"]
    shift = tab.page.evaluate("seen.shift")
    tab.page.close()
    return {
        "heap": 100 * (after["JSHeapUsedSize"] / before["JSHeapUsedSize"] - 1),
        "nodes": after["Nodes"] - before["Nodes"],
        "listeners": after["JSEventListeners"] - before["JSEventListeners"],
        "detached": len(detached),
        "shift": shift,
    }


def rows(pairs: dict[str, list[dict[str, Any]]]) -> list[list[str]]:
    """One row a figure: with, without, and what that makes."""
    made = []
    for where in ("message", "reply"):
        for kind, what in (
            ("key", "a key"),
            ("own", "of it our own script, a key"),
            ("rest", "a rest in which hints are read and drawn"),
        ):
            with_, without = (
                [ms for run in pairs[side] for ms in run["keys"][where][kind]] for side in ("with", "without")
            )
            for name, of in (("median", median), ("p95", p95)):
                made.append(row(f"{what}, {where}, {name} (ms)", of(with_), of(without), 2))
    scrolls = {side: [run["scroll"] for run in pairs[side]] for side in pairs}
    for key, what, digits in (
        ("spent", "scroll through 1,000 posts, median (ms)", 0),
        ("long", "long tasks in that scroll, most", 0),
        ("longest", "the longest of them (ms)", 0),
        ("own", "longest stretch of our own script in that scroll (ms)", 1),
        ("shift", "layout shift in that scroll", 4),
    ):
        of = median if key == "spent" else max
        made.append(row(what, *(of(run[key] for run in scrolls[side]) for side in pairs), digits))
    last = [pairs[side][-1]["profiles"] for side in pairs]
    for key, what, digits in (
        ("heap", "heap after 200 profiles, grown by (%)", 1),
        ("nodes", "nodes after 200 profiles, more than before", 0),
        ("listeners", "listeners after 200 profiles, more than before", 0),
        ("detached", "detached nodes after 200 profiles", 0),
        ("shift", "layout shift in 200 profiles", 4),
    ):
        made.append(row(what, last[0][key], last[1][key], digits))
    return made


def row(what: str, with_: float, without: float, digits: int) -> list[str]:
    """As printed."""
    return [what, f"{with_:.{digits}f}", f"{without:.{digits}f}", f"{with_ - without:+.{digits}f}"]


def p95(times: Sequence[float]) -> float:
    """The 95th percentile."""
    return quantiles(times, n=20)[-1]


if __name__ == "__main__":
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        print("\n\n".join(page_cost(playwright, Path(folder))))
