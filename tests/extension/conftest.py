"""A page of Chromium that holds a saved page of X and the extension's readers, and nothing else."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright

from extension.tooling.browser import find_browser
from tests.e2e.browser import FLAGS

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def readers() -> str:
    """The readers, bundled."""
    target = ROOT / ".cache" / "readers.js"
    settings = ["--bundle", "--format=iife", "--log-level=warning", f"--outfile={target}"]
    subprocess.run(
        ["node_modules/.bin/esbuild", "tests/extension/readers.ts", *settings], cwd=ROOT, check=True
    )
    return target.read_text("utf-8")


@pytest.fixture(scope="session")
def blank(playwright: Playwright) -> Iterator[Page]:
    """One tab for all; every request it makes is refused."""
    browser = playwright.chromium.launch(executable_path=find_browser(), headless=False, args=list(FLAGS))
    page = browser.new_page(java_script_enabled=True)
    page.route(
        "**/*",
        lambda route: (
            route.fulfill(body="", content_type="text/html")
            if route.request.is_navigation_request()
            else route.abort()
        ),
    )
    yield page
    browser.close()


@pytest.fixture
def page_of(blank: Page, readers: str) -> Callable[[str, str], Page]:
    """`page_of(html, path)`: a tab at https://x.com/path holding that HTML and the readers."""

    def load(html: str, path: str) -> Page:
        blank.goto(f"https://x.com{path}", wait_until="commit")
        blank.set_content(html, wait_until="domcontentloaded")
        blank.evaluate(readers)
        return blank

    return load
