"""Profiles: the line on a real saved page and on the stand-in, and the popup's checklist."""

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener, open_extension_page
from tests.pages import saved_pages

NEEDS_PAGES = pytest.mark.skipif(
    "/Kikobeats" not in saved_pages(), reason="the saved pages of ../shared/pages are not here"
)


@NEEDS_PAGES
def test_line_on_a_real_saved_profile(x: Opener) -> None:
    """On a real page of X, as saved, the line about the person is there for a screen reader to find."""
    page = x("/Kikobeats")
    seen = Accessible(page)

    found = seen.wait(
        lambda: [n for n in seen.nodes("button") if "Acquaint" in n["name"]["value"]] or None, "the line"
    )

    assert "@Kikobeats" in found[0]["name"]["value"]


def test_anonymous_account_is_said_neutrally(x: Opener) -> None:
    """An account without name or facts brings the tip about anonymous accounts."""
    note = Accessible(x("/void_walker")).wait_for_note("Anonymous account")

    assert "bot" not in note.lower()


def test_web3_account_is_no_warning(x: Opener) -> None:
    """Where anonymity is the custom, the custom is named instead."""
    assert "web3" in Accessible(x("/pixelape")).wait_for_note("web3").lower()


def test_popup_says_what_to_open_first(context: BrowserContext) -> None:
    """Before one's own profile was read, the popup says which page to open."""
    popup = open_extension_page(context, "popup/popup.html")

    expect(popup.get_by_role("heading", name="Open your own profile on X")).to_be_visible()
    popup.close()


def test_popup_shows_own_checklist(context: BrowserContext, x: Opener) -> None:
    """After a visit to one's own profile the popup lists every item with its state and when it was read."""
    page = x("/sam_builds")
    seen = Accessible(page)
    seen.click("button", "Your profile")
    seen.wait(
        lambda: "of 7 on your checklist" in str(seen.nodes("StaticText")) or None,
        "the sum, of what can be told",
    )
    popup = open_extension_page(context, "popup/popup.html")

    expect(popup.get_by_role("heading", name="@sam_builds")).to_be_visible()
    items = popup.locator("ul.checklist > li")
    expect(items).to_have_count(10)
    expect(popup.locator('[data-id="real_name"]')).to_contain_text("Done")
    expect(popup.locator('[data-id="face_photo"]')).to_contain_text("Cannot tell")
    expect(popup.get_by_text("Read this minute")).to_be_visible()
    counted = items.filter(has_not_text="(bonus)").and_(popup.locator(":not([data-state=unknown])"))
    expect(popup.locator(".meter")).to_contain_text(f"done of {counted.count()} that could be read")
    expect(popup.locator(".meter")).to_contain_text("Not counted: 1 that could not be read and 2 bonuses")
    popup.locator('[data-id="open_to_work"] summary').press("Enter")
    expect(popup.locator('[data-id="open_to_work"] .more')).to_be_visible()
    popup.close()


def test_checklist_follows_a_visit_while_open(context: BrowserContext, x: Opener) -> None:
    """The popup fills itself when one's profile is read while it is open."""
    popup = open_extension_page(context, "popup/popup.html")
    expect(popup.get_by_role("heading", name="Open your own profile on X")).to_be_visible()

    x("/sam_builds")

    expect(popup.get_by_role("heading", name="@sam_builds")).to_be_visible()
    popup.close()


def test_popup_says_which_surface_went_quiet(context: BrowserContext) -> None:
    """When X no longer shows what a surface goes by, the popup names it, with since when and what to do."""
    gone = {"profile": {"missing": "userName", "since": "2026-11-23T10:00:00.000Z"}}
    popup = open_extension_page(context, "popup/popup.html")
    popup.evaluate("async gone => chrome.storage.local.set({ 'quiet-surfaces': gone })", gone)
    popup.reload()

    expect(popup.get_by_role("status")).to_contain_text("No hints on the profile")
    popup.close()
