"""One's own archive of X comes in whole: once, cancelled, broken off, and with eighty thousand real tweets."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.e2e.archives import REAL_TWEETS, made_up, real_tweets, write_archive
from tests.e2e.dashboard import SLOW, Dashboard, bring_in
from tests.e2e.ledger import Ledger

DEAF = """() => {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) { if (message.kind !== 'cancel') post.call(this, message, ...rest); };
}"""
"""The importer never hears that it is cancelled, so that the time until it has is as long as a look takes."""
NAMES = "indexedDB.databases().then(all => all.map(({ name }) => name).filter(name => name.startsWith('acquaint-ledger:')))"
"""Ledgers on this device."""


def test_archive_comes_in_and_twice_changes_nothing(
    dashboard: Dashboard, context: BrowserContext, small: Path
) -> None:
    """What was in it is said once, in a sentence; the same archive again adds nothing."""
    page = dashboard("archive")
    bring_in(page, small)
    expect(page.get_by_text("900 replies to 60 people, from")).to_be_visible()
    ledger = Ledger(context)
    before = (ledger.read("events"), ledger.read("posts"), ledger.read("imports"))

    page.locator("input[type=file]").first.set_input_files(small)
    expect(page.get_by_text("All of it was here already.")).to_be_visible(timeout=SLOW)

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
        for what in ("posts", "replies", "reposts")
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
    assert [ledger.read(store) for store in ("events", "people", "posts", "names", "imports")] == [[]] * 5
    ledger.close()


def test_cancelling_is_said_at_once(dashboard: Dashboard, large: Path) -> None:
    """Taking back what was read takes as long as it takes: the page says so, and offers nothing to press meanwhile."""
    page = dashboard("archive")
    page.evaluate(DEAF)
    page.locator("input[type=file]").first.set_input_files(large)
    page.get_by_role("button", name="Pause").click()
    page.get_by_role("button", name="Cancel and keep nothing of it").click()

    expect(page.get_by_text("Taking back what was read.")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    assert page.locator("progress").get_attribute("value") is None


def test_archive_of_another_account_is_asked_about(dashboard: Dashboard, small: Path, tmp_path: Path) -> None:
    """Said no, nothing of it is written; said yes, it comes in and the page shows that account."""
    theirs = write_archive(tmp_path / "theirs.zip", made_up(3, 2), own="kim")
    page = dashboard("archive")
    bring_in(page, small)
    chosen = page.locator("input[type=file]").first
    chosen.set_input_files(theirs)
    expect(page.get_by_text("This is the archive of @kim; you are looking at @sam_builds.")).to_be_visible()
    page.get_by_role("button", name="Do not import").click()
    expect(page.get_by_text("Nothing was imported.")).to_be_visible()
    assert page.evaluate(NAMES) == ["acquaint-ledger:sam_builds"]

    chosen.set_input_files(theirs)
    page.get_by_role("button", name="Import for @kim").click()
    expect(page.get_by_text("The archive of @kim is in.")).to_be_visible(timeout=SLOW)
    expect(page.get_by_role("combobox", name="Account")).to_have_value("kim")


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
    expect(page.get_by_text("choose the same archive again")).not_to_be_visible()
