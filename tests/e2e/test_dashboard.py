"""People and history: ten thousand people are found again, and everything can be taken out and away."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.e2e.browser import extension_id, open_extension_page
from tests.e2e.dashboard import SLOW, Dashboard, bring_in, find, go
from tests.e2e.ledger import Ledger

PAGES = ("people", "history", "niche", "touch", "archive", "data")
BADGE = """async text => {
  for (const end = performance.now() + 30000; performance.now() < end; await new Promise(resolve => setTimeout(resolve, 50))) {
    if ((await chrome.action.getBadgeText({})) === text) return true;
  }
  return false;
}"""

FULL = "() => { IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); }; }"
"""From now on the page writes as on a full disk."""
CLOSED = "() => { IDBDatabase.prototype.transaction = () => { throw new DOMException('', 'InvalidStateError'); }; }"
"""As if another page had closed the ledger under this one."""
NEWER = """own => new Promise((resolve, reject) => {
  const request = indexedDB.open('acquaint-ledger:' + own, 99);
  request.onsuccess = () => resolve(request.result.close());
  request.onerror = () => reject(request.error);
})"""
"""A ledger that a newer Acquaint wrote."""


def test_ten_thousand_people_are_searched_sorted_and_filtered(
    dashboard: Dashboard, large: Path, screenshots: Path
) -> None:
    """Only the rows in view exist, the end is reached, and one name is found among ten thousand."""
    page = dashboard("archive")
    bring_in(page, large)
    go(page, "People")
    expect(page.get_by_text("10,000 of 10,000 people")).to_be_visible(timeout=SLOW)
    expect(page.get_by_text("still reading")).to_have_count(0, timeout=SLOW)
    rows = page.get_by_role("rowgroup").last.get_by_role("row")
    assert 10 < rows.count() < 60
    page.screenshot(path=screenshots / "people-light.png")

    body = page.locator(".rows .body")
    body.evaluate("body => body.scrollTo(0, body.scrollHeight)")
    expect(page.locator("[aria-rowindex='10001']")).to_be_visible()
    page.get_by_label("Search").fill("person_4242")
    expect(rows).to_have_count(1)
    page.get_by_label("Search").fill("")
    page.get_by_label("Show").select_option("mutual")
    expect(page.get_by_text("0 of 10,000 people")).to_be_visible()
    page.get_by_label("Show").select_option("everybody")
    page.get_by_label("Sort by").select_option("name")
    expect(rows.first).to_contain_text("person_0")


def test_person_is_corrected_noted_and_deleted(
    dashboard: Dashboard, context: BrowserContext, small: Path, screenshots: Path
) -> None:
    """A stage by hand is respected and explained, notes stay, deleting leaves nothing."""
    page = dashboard("archive")
    bring_in(page, small)
    go(page, "People")
    find(page, "@person_7")
    expect(page.get_by_text("You have replied, mentioned or quoted on two days")).to_be_visible(timeout=SLOW)
    expect(page.locator(".plot svg")).to_be_visible()
    page.screenshot(path=screenshots / "person-light.png", full_page=True)

    page.get_by_label("Set the stage by hand").select_option("mutual")
    expect(page.get_by_text("You set this stage by hand.")).to_be_visible(timeout=SLOW)
    page.get_by_label("Notes, for you alone").fill("met in Lisbon, likes rye bread")
    expect(page.get_by_text("Notes saved.")).to_be_visible()
    page.reload()
    expect(page.get_by_label("Notes, for you alone")).to_have_value("met in Lisbon, likes rye bread")

    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Delete everything about this person").click()
    expect(page.get_by_text("59 of 59 people")).to_be_visible()
    ledger = Ledger(context)
    assert [person for person in ledger.read("people") if person["handle"] == "person_7"] == []
    ledger.close()


def test_notes_of_one_person_are_not_shown_with_another(dashboard: Dashboard, small: Path) -> None:
    """From one person's address straight to another's, as the history list of the browser does."""
    page = dashboard("archive")
    bring_in(page, small)
    go(page, "People")
    find(page, "@person_7")
    page.get_by_label("Notes, for you alone").fill("met in Lisbon")
    expect(page.get_by_text("Notes saved.")).to_be_visible()
    page.evaluate("location.hash = '#person/person_8'")

    expect(page.get_by_role("heading", name="@person_8")).to_be_visible()
    expect(page.get_by_label("Notes, for you alone")).to_have_value("")
    page.evaluate("location.hash = '#person/person_7'")
    expect(page.get_by_label("Notes, for you alone")).to_have_value("met in Lisbon")


def test_what_cannot_be_saved_is_said_where_it_was_asked_for(dashboard: Dashboard, small: Path) -> None:
    """On a full disk each page says what happened and what to do, and what was typed stays."""
    page = dashboard("archive")
    bring_in(page, small)
    page.on("dialog", lambda dialog: dialog.accept())
    page.evaluate(FULL)
    go(page, "Keep in touch")
    page.get_by_label("New label").fill("friends")
    page.get_by_role("button", name="Add label").click()
    expect(page.get_by_text("The label friends could not be saved: the disk may be full.")).to_be_visible()
    expect(page.get_by_label("New label")).to_have_value("friends")

    go(page, "Niche")
    page.get_by_label("What you say you are about").fill("sourdough")
    page.get_by_label("What you say you are about").blur()
    expect(page.get_by_text("could not be saved: the disk may be full.")).to_be_visible()

    go(page, "Your data")
    page.get_by_role("combobox", name="Keep").select_option("one year")
    expect(page.get_by_text("could not be changed: the disk may be full.")).to_be_visible()
    expect(page.get_by_role("combobox", name="Keep")).to_have_value("")

    page.evaluate(CLOSED)
    page.get_by_role("button", name="Save everything (JSON)").click()
    expect(page.get_by_text("The file could not be made: another page closed the ledger.")).to_be_visible()


def test_account_that_cannot_be_opened_leaves_the_one_shown(dashboard: Dashboard, small: Path) -> None:
    """Heading and people stay those of one account; going back to it ends the complaint."""
    page = dashboard("archive")
    bring_in(page, small)
    page.evaluate(NEWER, "kim")
    page.reload()
    go(page, "People")
    account = page.get_by_role("combobox", name="Account")
    account.select_option("kim")
    expect(page.get_by_text("The ledger of @kim could not be opened")).to_be_visible()
    expect(account).to_have_value("sam_builds")
    expect(page.get_by_text("60 of 60 people")).to_be_visible()

    account.select_option("kim")
    expect(account).to_have_value("sam_builds")
    page.evaluate("indexedDB.deleteDatabase('acquaint-ledger:kim')")
    account.select_option("kim")
    expect(page.get_by_text("could not be opened")).to_have_count(0)


def test_label_brings_reminders_that_can_be_put_off(
    dashboard: Dashboard, context: BrowserContext, small: Path
) -> None:
    """It has been a while: in the list, in the popup and on the button; put off, it is gone from all three."""
    page = dashboard("archive")
    bring_in(page, small)
    go(page, "Keep in touch")
    page.get_by_label("New label").fill("friends")
    page.get_by_label("Ideally every (days)").fill("14")
    page.get_by_role("button", name="Add label").click()
    go(page, "People")
    find(page, "@person_7")
    page.get_by_label("friends").check()
    go(page, "Keep in touch")
    expect(page.get_by_role("link", name="@person_7")).to_be_visible()
    popup = open_extension_page(context, "popup/popup.html")
    expect(popup.get_by_text("It has been a while")).to_be_visible()
    assert popup.evaluate(BADGE, "1")

    page.get_by_role("button", name="Remind me of @person_7 in a week").click()
    expect(page.get_by_text("Nobody right now.")).to_be_visible()
    assert popup.evaluate(BADGE, "")
    popup.close()


def test_saved_deleted_and_opened_again_is_the_same(
    dashboard: Dashboard, context: BrowserContext, small: Path, tmp_path: Path
) -> None:
    """The file has everything, deleting takes everything, opening the file brings everything back."""
    page = dashboard("archive")
    bring_in(page, small)
    go(page, "Your data")
    saved = []
    for name in ("first.json", "second.json"):
        with page.expect_download() as download:
            page.get_by_role("button", name="Save everything (JSON)").click()
        download.value.save_as(tmp_path / name)
        saved.append(json.loads((tmp_path / name).read_text("utf-8")) | {"savedAt": None})
        if name == "second.json":
            break
        page.once("dialog", lambda dialog: dialog.accept())
        page.get_by_role("button", name="Delete everything of every account").click()
        expect(page.get_by_text("Nothing is remembered yet.")).to_be_visible()
        bring_back(page, tmp_path / name, context)

    assert saved[0] == saved[1]
    assert len(saved[0]["events"]) == 900


def bring_back(page: Page, file: Path, context: BrowserContext) -> None:
    """Open a saved ledger where nothing is remembered."""
    page.get_by_label("Open a saved file").set_input_files(file)
    expect(page.get_by_text("900 events")).to_be_visible(timeout=SLOW)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_accessible_wide_and_narrow(
    dashboard: Dashboard, small: Path, scheme: str, axe: Callable[[Page], list[str]], screenshots: Path
) -> None:
    """axe finds nothing on any page in either scheme, and no page is wider than a narrow window."""
    page = dashboard("archive")
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    bring_in(page, small)
    for name in PAGES:
        page.set_viewport_size({"width": 1180, "height": 860})
        page.goto(f"chrome-extension://{extension_id()}/dashboard/dashboard.html#{name}")
        expect(page.locator("section:visible h2").first).to_be_visible(timeout=SLOW)
        if name in ("history", "niche"):
            expect(page.locator(".plot svg").first).to_be_visible(timeout=SLOW)
            page.screenshot(path=screenshots / f"{name}-{scheme}.png", full_page=True)
        assert axe(page) == [], name
        page.set_viewport_size({"width": 320, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, name
