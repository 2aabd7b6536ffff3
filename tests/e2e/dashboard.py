"""Driving the dashboard: from page to page, to somebody's page, and an archive in."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

type Dashboard = Callable[[str], Page]
SLOW = 120_000  # ms an import or a reading may take on a busy machine


def go(page: Page, name: str) -> None:
    """Another page of the dashboard in the same tab."""
    page.get_by_role("navigation").get_by_role("link", name=name, exact=True).click()


def find(page: Page, handle: str) -> None:
    """Search somebody among the people and open their page."""
    page.get_by_label("Search").fill(handle)
    page.get_by_role("link", name=handle, exact=True).click()


def bring_in(page: Page, archive: Path) -> None:
    """Import an archive and wait until it is in."""
    page.locator("input[type=file]").first.set_input_files(archive)
    expect(page.get_by_text("The archive of @sam_builds is in.")).to_be_visible(timeout=SLOW)
