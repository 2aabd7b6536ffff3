"""People and history: an archive comes in, ten thousand people are found again, and everything can be taken out and away."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.e2e.archives import REAL_TWEETS, made_up, real_tweets, write_archive
from tests.e2e.browser import extension_id, open_extension_page
from tests.e2e.ledger import Ledger

type Dashboard = Callable[[str], Page]
PAGES = ("people", "history", "niche", "touch", "archive", "data")
BADGE = """async text => {
  for (const end = performance.now() + 30000; performance.now() < end; await new Promise(resolve => setTimeout(resolve, 50))) {
    if ((await chrome.action.getBadgeText({})) === text) return true;
  }
  return false;
}"""
SLOW = 120_000  # ms an import or a reading may take on a busy machine


@pytest.fixture
def dashboard(context: BrowserContext) -> Iterator[Dashboard]:
    """Opens one page of the dashboard in a tab that is closed after the test."""
    opened: list[Page] = []

    def open_page(page: str) -> Page:
        opened.append(open_extension_page(context, f"dashboard/dashboard.html#{page}"))
        return opened[-1]

    yield open_page
    for page in opened:
        page.close()


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


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """900 replies to 60 people over a year and a half."""
    return write_archive(tmp_path_factory.mktemp("archive") / "small.zip", made_up(900, 60, minutes=900))


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """20,000 replies to 10,000 people."""
    return write_archive(tmp_path_factory.mktemp("archive") / "large.zip", made_up(20_000, 10_000))


def test_archive_comes_in_and_twice_changes_nothing(
    dashboard: Dashboard, context: BrowserContext, small: Path
) -> None:
    """What was in it is said; the same archive again adds nothing."""
    page = dashboard("archive")
    bring_in(page, small)
    expect(page.get_by_text("900 replies")).to_be_visible()
    ledger = Ledger(context)
    before = (ledger.read("events"), ledger.read("posts"), ledger.read("imports"))

    page.locator("input[type=file]").first.set_input_files(small)
    expect(page.get_by_text("0 new events and posts")).to_be_visible(timeout=SLOW)

    assert (ledger.read("events"), ledger.read("posts"), ledger.read("imports")) == before
    ledger.close()


@pytest.mark.skipif(not REAL_TWEETS.exists(), reason="the 80,000 real tweets of ../shared are not here")
def test_eighty_thousand_real_tweets_come_in_whole(
    dashboard: Dashboard, context: BrowserContext, tmp_path: Path
) -> None:
    """Every tweet is a post, a reply or a repost, and every answered person is there."""
    rows = [json.loads(line) for line in REAL_TWEETS.read_text("utf-8").splitlines()]
    page = dashboard("archive")
    bring_in(page, write_archive(tmp_path / "real.zip", real_tweets()))

    said = page.locator("section:visible").inner_text()
    counts = [
        int(re.search(rf"([\d,]+) {what}", said)[1].replace(",", ""))
        for what in ("posts of your own", "replies", "reposts")
    ]  # type: ignore[index]
    assert sum(counts) == len(rows)
    ledger = Ledger(context)
    answered = {row["in_reply_to_screen_name"].lower() for row in rows}
    people = {person["handle"] for person in ledger.read("people")}
    assert len(answered - people - {"", "sam_builds"}) <= len(answered) // 100
    ledger.close()


def test_cancelled_import_keeps_nothing(dashboard: Dashboard, context: BrowserContext, large: Path) -> None:
    """However far it was."""
    page = dashboard("archive")
    page.locator("input[type=file]").first.set_input_files(large)
    page.get_by_role("button", name="Pause").click()
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Cancel and keep nothing of it").click()

    expect(page.get_by_text("Cancelled. Nothing of it was kept.")).to_be_visible(timeout=SLOW)
    ledger = Ledger(context)
    assert (ledger.read("events"), ledger.read("people"), ledger.read("imports")) == ([], [], [])
    ledger.close()


def test_import_whose_page_was_closed_is_gone_on_with(
    dashboard: Dashboard, context: BrowserContext, large: Path
) -> None:
    """A tab closed in the middle leaves an import that says so; choosing the archive again completes it."""
    page = dashboard("archive")
    page.locator("input[type=file]").first.set_input_files(large)
    expect(page.locator("progress")).to_be_visible()
    page.get_by_text("items, data/tweets.js").wait_for(timeout=SLOW)
    page.close()

    again = dashboard("archive")
    expect(again.get_by_text("did not finish")).to_be_visible()
    bring_in(again, large)

    ledger = Ledger(context)
    assert len(ledger.read("events")) == 20_000
    assert [record["state"] for record in ledger.read("imports")] == ["done"]
    ledger.close()


def test_what_is_no_archive_is_said(dashboard: Dashboard, tmp_path: Path) -> None:
    """A sentence says what to choose instead."""
    (tmp_path / "holiday.zip").write_bytes(b"no zip at all")
    page = dashboard("archive")
    page.locator("input[type=file]").first.set_input_files(tmp_path / "holiday.zip")

    expect(page.get_by_text("is no complete zip file")).to_be_visible()


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
    expect(page.get_by_text("You have shown up on two days or more")).to_be_visible(timeout=SLOW)
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
        page.get_by_role("button", name="Everything of every account").click()
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
