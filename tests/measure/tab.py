"""One tab, its main thread's clock, and a record of how long our own script runs in it."""

from typing import Any

from playwright.sync_api import BrowserContext, CDPSession, Page

TWO_FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
WATCH = """() => { window.seen = {shift: 0, long: []};
  new PerformanceObserver(list => { for (const e of list.getEntries()) seen.shift += e.value; }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver(list => { for (const e of list.getEntries()) seen.long.push(e.duration); }).observe({type: 'longtask', buffered: true}); }"""


class Measured:
    """One tab and its main thread's clock."""

    def __init__(self, context: BrowserContext, path: str) -> None:
        self.page: Page = context.new_page()
        self.cdp: CDPSession = context.new_cdp_session(self.page)
        # CPU time of the main thread: another process on this machine does not count.
        self.cdp.send("Performance.enable", {"timeDomain": "threadTicks"})
        self.page.goto(f"https://x.com{path}")
        self.page.evaluate(WATCH)

    def trace(self) -> "Trace":
        """Begin to note how long our own script runs."""
        return Trace(self)

    def metrics(self) -> dict[str, float]:
        """Chromium's own counters."""
        return {row["name"]: row["value"] for row in self.cdp.send("Performance.getMetrics")["metrics"]}

    def spent(self) -> float:
        """Milliseconds of work on the main thread so far."""
        return self.metrics()["TaskDuration"] * 1000

    def collected(self) -> dict[str, float]:
        """The counters after everything that can go has gone."""
        for _ in range(3):
            self.page.evaluate(TWO_FRAMES)
            self.cdp.send("HeapProfiler.collectGarbage")
        return self.metrics()


class Trace:
    """Chromium's record of function calls: which of them are ours, and for how long."""

    def __init__(self, tab: Measured) -> None:
        self.tab, self.calls, self.keys = tab, list[tuple[float, float]](), list[float]()
        self.done = False
        tab.cdp.on("Tracing.dataCollected", self.take)
        tab.cdp.on("Tracing.tracingComplete", lambda _: setattr(self, "done", True))
        config = {"includedCategories": ["devtools.timeline"]}
        tab.cdp.send("Tracing.start", {"transferMode": "ReportEvents", "traceConfig": config})

    def take(self, part: dict[str, Any]) -> None:
        """Keep our calls (start and length, in ms) and the presses of keys."""
        for event in part["value"]:
            data = event.get("args", {}).get("data", {})
            if event["name"] == "FunctionCall" and "chrome-extension:" in data.get("url", ""):
                self.calls.append((event["ts"] / 1000, event.get("tdur", event["dur"]) / 1000))
            elif event["name"] == "EventDispatch" and data.get("type") == "keydown":
                self.keys.append(event["ts"] / 1000)

    def end(self) -> "Trace":
        """Stop, and wait until all is told."""
        self.tab.cdp.send("Tracing.end")
        while not self.done:
            self.tab.page.evaluate(TWO_FRAMES)
        return self

    def per_key(self) -> list[float]:
        """Milliseconds of our own calls between one key and the next."""
        ends = [*self.keys[1:], float("inf")]
        return [
            sum(ms for at, ms in self.calls if start <= at < end)
            for start, end in zip(self.keys, ends, strict=True)
        ]
