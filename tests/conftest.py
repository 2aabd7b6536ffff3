"""Fixtures every test may use."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, sync_playwright

from extension.tooling.browser import find_browser

EXTENSION = Path(__file__).parents[1] / "dist" / "chrome"


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """One Playwright for the whole run, driving Debian's Chromium rather than its own."""
    if find_browser() is None or not EXTENSION.exists():
        pytest.fail("needs Chromium and a built extension: run `python3 build.py test`, which sees to both")
    with sync_playwright() as started:
        yield started
