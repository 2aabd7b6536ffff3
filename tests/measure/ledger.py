"""What the ledger costs: an archive of 80,000 tweets coming in, and one person's relationship among 200,000 events."""

import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from playwright.sync_api import Playwright, expect

from tests.e2e import archives, browser
from tests.e2e.network import Blocker
from tests.measure.metrics import table

IMPORTS, PEOPLE, EVENTS = 3, 200, 200_000
LONG_TASKS = """() => {
  globalThis.longest = 0;
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ entryTypes: ['longtask'] });
}"""
READ = """async ([own, people]) => {
  const port = chrome.runtime.connect({ name: 'acquaint-engine' });
  let settle; port.onMessage.addListener(message => settle(message));
  const times = [];
  for (const [n, person] of people.entries()) {
    const before = performance.now();
    const reply = await new Promise(resolve => {
      settle = resolve;
      port.postMessage({ id: n + 1, ledger: { ask: 'relationship', own, person } });
    });
    if (!reply.ledger?.relationship) throw new Error(JSON.stringify(reply));
    times.push(performance.now() - before);
  }
  port.disconnect();
  return times;
}"""


def ledger_cost(playwright: Playwright) -> list[str]:
    """Two tables: imports, and reads of one person."""
    with tempfile.TemporaryDirectory() as folder:
        real = archives.REAL_TWEETS.exists()
        tweets = archives.real_tweets() if real else archives.made_up(80_000, 7_000)
        small = archives.write_archive(Path(folder) / "80k.zip", tweets)
        large = archives.write_archive(Path(folder) / "200k.zip", archives.made_up(EVENTS, 10_000))
        runs = [imported(playwright, small) for _ in range(IMPORTS)]
        _, _, fresh, kept = imported(playwright, large, read=True)
    seconds = [run[0] for run in runs]
    whose = "real" if real else "made-up"
    rows = [
        [
            f"archive of 80,000 {whose} tweets, until it is in (s)",
            f"{median(seconds):.1f}",
            f"{max(seconds):.1f}",
        ],
        [
            "longest task on the page meanwhile (ms)",
            f"{median(run[1] for run in runs):.0f}",
            f"{max(run[1] for run in runs):.0f}",
        ],
        [f"one person’s relationship among {EVENTS:,} events, folded afresh (ms)", *spread(fresh)],
        [f"one person’s relationship among {EVENTS:,} events, kept (ms)", *spread(kept)],
    ]
    return [
        "## The ledger\n\nAsked: 80,000 tweets in at most 12 s with the page responsive; a relationship in at most 10 ms. "
        "The reads go over the port, as a tab's do; the last column of the imports is the slowest.",
        table(["what", "median", "p95"], rows),
    ]


def imported(
    playwright: Playwright, archive: Path, read: bool = False
) -> tuple[float, float, list[float], list[float]]:
    """Import into an empty ledger; seconds, longest task on the page, then reads of people (fresh, kept)."""
    blocker = Blocker()
    with tempfile.TemporaryDirectory() as profile:
        context = browser.launch(playwright, Path(profile), blocker.port)
        page = browser.open_extension_page(context, "dashboard/dashboard.html#archive")
        page.evaluate(LONG_TASKS)
        before = time.perf_counter()
        page.locator("input[type=file]").first.set_input_files(archive)
        expect(page.get_by_text("is in.")).to_be_visible(timeout=300_000)
        seconds = time.perf_counter() - before
        longest: float = page.evaluate("longest")
        fresh: list[float] = []
        kept: list[float] = []
        if read:
            people = [f"person_{n * 37 % 10_000}" for n in range(PEOPLE)]
            page.evaluate(READ, ["sam_builds", ["person_9999"]])  # The engine may still be starting.
            fresh = page.evaluate(READ, ["sam_builds", people])
            kept = page.evaluate(READ, ["sam_builds", people])
        context.close()
    blocker.close()
    return seconds, longest, fresh, kept


def spread(times: list[float]) -> list[str]:
    """Median and 95th percentile."""
    return [f"{median(times):.1f}", f"{quantiles(times, n=20)[-1]:.1f}"]
