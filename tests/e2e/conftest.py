"""One browser for all end-to-end tests, a fresh tab and fresh settings for each; nothing may leave the machine."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright

from tests.e2e import browser
from tests.e2e.archives import made_up, write_archive
from tests.e2e.dashboard import Dashboard
from tests.e2e.network import Blocker
from tests.pages import saved_pages

AXE = browser.ROOT / "node_modules" / "axe-core" / "axe.min.js"
FORGET = """async () => {
  // What the last test's tab sent is written before this question is answered, so nothing comes after the deletion.
  for (const { name } of await indexedDB.databases()) {
    const own = name.split('acquaint-ledger:')[1];
    if (own) await new Promise(resolve => {
      const port = chrome.runtime.connect({ name: 'acquaint-engine' });
      port.onMessage.addListener(resolve);
      port.onDisconnect.addListener(resolve);
      port.postMessage({ id: 1, ledger: { ask: 'relationship', own, person: 'nobody' } });
    });
  }
  await chrome.storage.local.clear();
  const gone = name => new Promise(resolve => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
  for (const { name } of await indexedDB.databases()) await gone(name);
}"""
"""Settings and ledgers as after installing."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test here drives a browser."""
    for item in items:
        if "tests/e2e" in str(item.path):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def standin() -> str:
    """The stand-in's script."""
    return browser.standin_script()


@pytest.fixture(scope="session")
def blocker() -> Iterator[Blocker]:
    """The proxy that lets nothing out."""
    started = Blocker()
    yield started
    started.close()


@pytest.fixture(scope="session")
def shared_context(
    playwright: Playwright, standin: str, blocker: Blocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[BrowserContext]:
    """The browser most tests share."""
    context = browser.launch(
        playwright, tmp_path_factory.mktemp("profile"), blocker.port, viewport={"width": 1280, "height": 900}
    )
    browser.answer_x(context, standin, saved_pages())
    yield context
    context.close()


@pytest.fixture
def context(shared_context: BrowserContext) -> BrowserContext:
    """The shared browser with the extension's storage as after installing."""
    browser.in_extension(shared_context, FORGET)
    return shared_context


@pytest.fixture(autouse=True)
def no_request(blocker: Blocker) -> Iterator[None]:
    """No test may make the extension ask the network for anything."""
    blocker.attempts.clear()
    yield
    assert blocker.attempts == []


@pytest.fixture
def x(context: BrowserContext) -> Iterator[browser.Opener]:
    """Opens a page of x.com in a tab of its own; closed after the test."""
    opened: list[Page] = []

    def open_page(path: str) -> Page:
        page = context.new_page()
        opened.append(page)
        page.goto(f"https://x.com{path}")
        return page

    yield open_page
    for page in opened:
        page.close()


@pytest.fixture
def axe() -> Callable[[Page], list[str]]:
    """What axe-core finds on a page of the extension, one line a barrier."""

    def run(page: Page) -> list[str]:
        page.evaluate(AXE.read_text("utf-8"))
        found: list[str] = page.evaluate(
            "axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 90)).join(' | ')))"
        )
        return found

    return run


@pytest.fixture
def screenshots() -> Path:
    """Where pictures for the docs go."""
    folder = browser.ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def dashboard(context: BrowserContext) -> Iterator[Dashboard]:
    """Opens one page of the dashboard in a tab that is closed after the test."""
    opened: list[Page] = []

    def open_page(page: str) -> Page:
        opened.append(browser.open_extension_page(context, f"dashboard/dashboard.html#{page}"))
        return opened[-1]

    yield open_page
    for page in opened:
        page.close()


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """900 replies to 60 people over a year and a half."""
    return write_archive(tmp_path_factory.mktemp("archive") / "small.zip", made_up(900, 60, minutes=900))


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """20,000 replies to 10,000 people."""
    return write_archive(tmp_path_factory.mktemp("archive") / "large.zip", made_up(20_000, 10_000))
