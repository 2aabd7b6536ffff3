"""What the ledger holds, read from a page of the extension."""

from typing import Any

from playwright.sync_api import BrowserContext, Page

from tests.e2e.browser import open_extension_page

READ = """async ([own, store]) => {
  const name = 'acquaint-ledger:' + own;
  if (!(await indexedDB.databases()).some(database => database.name === name)) return [];
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = await new Promise((resolve, reject) => {
    const request = db.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  db.close();
  return all;
}"""
SAME = f"""async ([own, expected, count, limit]) => {{
  for (const end = performance.now() + limit; performance.now() < end; await new Promise(resolve => setTimeout(resolve, 50))) {{
    const found = await ({READ})([own, 'events']);
    const all = found.flatMap(({{ events }}) => events.map(({{ by, type, person }}) => [by, type, person].join(' ')));
    const ties = new Set(all);
    if (all.length >= count && ties.size === expected.length && expected.every(tie => ties.has(tie))) return true;
  }}
  return false;
}}"""
"""Looks again and again in the page: frames are not drawn in a tab that lies behind another."""
LIMIT = 30_000  # ms


class Ledger:
    """One account's ledger, watched until it holds what is expected."""

    def __init__(self, context: BrowserContext, own: str = "sam_builds") -> None:
        self.own = own
        self._page: Page = open_extension_page(context, "popup/popup.html")

    def read(self, store: str) -> list[dict[str, Any]]:
        """Every item of a store; events and posts are taken out of the records that hold several."""
        found: list[dict[str, Any]] = self._page.evaluate(READ, [self.own, store])
        return [item for held in found for item in held[store]] if store in ("events", "posts") else found

    def ties(self) -> set[tuple[str, str, str]]:
        """Who did what with whom."""
        return {(event["by"], event["type"], event["person"]) for event in self.read("events")}

    def wait_for(self, *ties: tuple[str, str, str], events: int = 0) -> None:
        """Return once exactly these ties are written, with at least so many events."""
        expected = [" ".join(tie) for tie in sorted(set(ties))]
        if not self._page.evaluate(SAME, [self.own, expected, events, LIMIT]):
            raise AssertionError(f"waited for {set(ties)}; there is {self.ties()}")

    def close(self) -> None:
        """Done reading."""
        self._page.close()
