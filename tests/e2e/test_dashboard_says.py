"""People and history say what came of a thing, ask before the wrong account, and never leave a page empty."""

import json
import re
from pathlib import Path

from playwright.sync_api import expect

from tests.e2e.archives import made_up, write_archive
from tests.e2e.dashboard import SLOW, Dashboard, bring_in, find, go

NEVER = "() => { IDBObjectStore.prototype.getAll = () => new Promise(() => undefined); }"
"""From now on reading takes for ever, as behind an import that writes."""
SHIFTS = """new PerformanceObserver(list => {
  for (const entry of list.getEntries()) window.moved = (window.moved ?? 0) + entry.value;
}).observe({ type: 'layout-shift', buffered: true })"""


def test_what_came_of_forgetting_and_saving_stays_to_be_read(dashboard: Dashboard, small: Path) -> None:
    """The page is drawn anew with what is left; the sentence is still there, until one goes elsewhere."""
    page = dashboard("archive")
    bring_in(page, small)
    page.on("dialog", lambda dialog: dialog.accept())
    go(page, "Your data")
    expect(
        page.get_by_text("900 events with 60 people, and the text of 900 replies of your own.")
    ).to_be_visible()
    page.get_by_role("combobox", name="Keep").select_option("one year")
    expect(page.get_by_text("900 events")).to_have_count(0)
    expect(page.get_by_text("older events")).to_be_visible()

    with page.expect_download():
        page.get_by_role("button", name="Save people (CSV)").click()
    expect(page.get_by_text("Saved as acquaint-sam_builds-people-")).to_be_visible()
    go(page, "People")
    expect(page.get_by_text("Saved as")).to_have_count(0)


def test_file_of_another_account_is_asked_about(dashboard: Dashboard, small: Path, tmp_path: Path) -> None:
    """Said no, nothing changes; said yes, the page shows that account and says what came in."""
    page = dashboard("archive")
    bring_in(page, small)
    go(page, "Your data")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save everything (JSON)").click()
    download.value.save_as(tmp_path / "mine.json")
    theirs = json.loads((tmp_path / "mine.json").read_text("utf-8")) | {"own": "kim"}
    (tmp_path / "theirs.json").write_text(json.dumps(theirs), "utf-8")

    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_label("Open a saved file").set_input_files(tmp_path / "theirs.json")
    expect(page.get_by_text("Nothing was brought in.")).to_be_visible()
    expect(page.get_by_role("combobox", name="Account")).to_have_count(0)
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_label("Open a saved file").set_input_files(tmp_path / "theirs.json")
    expect(page.get_by_role("combobox", name="Account")).to_have_value("kim", timeout=SLOW)
    expect(page.get_by_text("Brought in for @kim:")).to_be_visible()


def test_address_without_a_page_says_so(dashboard: Dashboard, small: Path) -> None:
    """A word that is no page, and a person’s name that cannot be read, leave no other page standing."""
    page = dashboard("archive")
    bring_in(page, small)
    for address in ("#bogus", "#person/%E0%A4%A"):
        go(page, "People")
        expect(page.get_by_role("table")).to_be_visible()
        page.evaluate("address => { location.hash = address; }", address)
        expect(page.get_by_text("There is no such page here.")).to_be_visible()
        expect(page.get_by_role("table")).to_have_count(0)


def test_page_that_is_empty_says_what_it_will_show(dashboard: Dashboard) -> None:
    """Each its own sentence; where there is no page, that alone is said."""
    page = dashboard("bogus")
    expect(page.get_by_text("There is no such page here.")).to_be_visible()
    expect(page.get_by_text("Nothing is remembered yet.")).to_have_count(0)
    said = set()
    for name in ("People", "Give and take", "Niche", "Keep in touch", "Your data"):
        go(page, name)
        sentence = page.get_by_text("Nothing is remembered yet. This page will ")
        expect(sentence).to_be_visible()
        said.add(sentence.inner_text())
    assert len(said) == 5


def test_search_that_finds_nobody_says_so(dashboard: Dashboard, tmp_path: Path) -> None:
    """With the way back; what is known by a number only is explained."""
    page = dashboard("archive")
    bring_in(page, write_archive(tmp_path / "some.zip", made_up(40, 4), followers=("555",)))
    go(page, "People")
    expect(page.get_by_text("names some people by account number only")).to_be_visible()
    page.get_by_label("Search").fill("zzqq")
    expect(page.get_by_text("Nobody here has all of “zzqq”")).to_be_visible()
    page.get_by_label("Show").select_option("close")
    expect(page.get_by_text("Nobody under “close” has all of “zzqq”")).to_be_visible()
    page.get_by_role("button", name="Show everybody").click()
    expect(page.get_by_text("4 of 5 people")).to_be_visible()
    expect(page.get_by_label("Search")).to_have_value("")
    page.get_by_label("also 1 without a handle").check()
    expect(page.get_by_role("link", name="account 555")).to_be_visible()


def test_page_says_that_it_reads(dashboard: Dashboard, small: Path) -> None:
    """While an import holds the ledger, People is not an empty page."""
    page = dashboard("archive")
    bring_in(page, small)
    page.evaluate(NEVER)
    go(page, "People")
    expect(page.get_by_text("Reading …")).to_be_visible()


def test_one_of_a_thing_is_no_plural(dashboard: Dashboard, tmp_path: Path) -> None:
    """One reply to one person, wherever it is counted."""
    page = dashboard("archive")
    bring_in(page, write_archive(tmp_path / "one.zip", made_up(1, 1)))
    expect(page.get_by_text("1 reply to 1 person, from")).to_be_visible()
    page.get_by_role("link", name="See the people in it").click()
    expect(page.get_by_text("1 of 1 person")).to_be_visible()
    assert page.locator(".rows").bounding_box()["height"] < 200, "one row is no half page"  # type: ignore[index]
    go(page, "Your data")
    expect(page.get_by_text("1 event with 1 person, and the text of 1 reply of your own.")).to_be_visible()


def test_people_fit_a_narrow_window(dashboard: Dashboard, small: Path) -> None:
    """The last contact is in sight at 400 pixels and at 640, and nothing is scrolled sideways for it."""
    page = dashboard("archive")
    bring_in(page, small)
    go(page, "People")
    for width in (400, 640):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.locator(".rows").evaluate("rows => rows.scrollWidth <= rows.clientWidth")
        box = page.get_by_role("columnheader", name="last").bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= width
        expect(page.get_by_role("columnheader", name="gave")).to_be_hidden()


def test_person_page_speaks_in_sentences_and_keeps_still(dashboard: Dashboard, small: Path) -> None:
    """What the stage means, what is unanswered lately, a strength without decimals; nothing moves under the mouse."""
    page = dashboard("archive")
    bring_in(page, small)
    go(page, "People")
    expect(page.get_by_text("still reading")).to_have_count(0, timeout=SLOW)
    find(page, "@person_7")
    expect(page.get_by_text("You have replied, mentioned or quoted on two days")).to_be_visible(timeout=SLOW)
    expect(page.get_by_text("Unanswered since")).to_have_count(0)  # More than two months ago.
    expect(page.get_by_text("below 1 of 10")).to_be_visible()
    expect(page.get_by_role("figure", name="Give and take", exact=True)).to_be_visible()
    options = page.get_by_label("Set the stage by hand").locator("option").all_inner_texts()
    assert "mutual: you have shown up for each other" in options
    links = page.locator(".events a")
    expect(links.first).to_have_text("You replied")
    assert len(set(links.evaluate_all("all => all.map(link => link.ariaLabel)"))) == links.count()

    page.set_viewport_size({"width": 320, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.set_viewport_size({"width": 1180, "height": 860})
    page.reload()
    page.evaluate(SHIFTS)
    expect(page.get_by_text("You have replied, mentioned or quoted on two days")).to_be_visible(timeout=SLOW)
    expect(page.locator(".plot svg")).to_be_visible()
    assert page.evaluate("new Promise(done => requestAnimationFrame(() => done(window.moved ?? 0)))") < 0.05


def test_follow_is_dated_by_its_archive_and_is_no_contact(dashboard: Dashboard, tmp_path: Path) -> None:
    """Nobody says when they followed: last contact is the last reply, and the history has no time that is made up."""
    page = dashboard("archive")
    bring_in(page, write_archive(tmp_path / "followed.zip", made_up(40, 2), followers=("person_1", "555")))
    go(page, "People")
    row = page.get_by_role("row").filter(has=page.get_by_role("link", name="@person_1", exact=True))
    expect(row).to_contain_text("9/21/2026")
    find(page, "@person_1")
    followed = page.locator(".events li", has_text="They followed you")
    expect(followed).to_have_text(re.compile(r"^by \d+/\d+/\d{4} They followed you$"))


def test_topics_stand_in_the_order_of_their_numbers(dashboard: Dashboard, small: Path) -> None:
    """The most posts first; a date is written as on every other page."""
    page = dashboard("archive")
    bring_in(page, small)
    go(page, "Niche")
    table = page.get_by_role("table", name="All topics found")
    expect(table).to_be_visible(timeout=SLOW)
    posts = [int(cell) for cell in table.locator("tbody td:nth-child(2)").all_inner_texts()]
    assert len(posts) > 1
    assert posts == sorted(posts, reverse=True)
    for last in table.locator("tbody td:nth-child(3)").all_inner_texts():
        assert re.fullmatch(r"\d+/\d+/\d{4}", last), "dates as among the people"


def test_delete_buttons_say_that_they_delete(dashboard: Dashboard, small: Path) -> None:
    """Read alone, as a screen reader does; and a page without labels says so, and what their numbers mean."""
    page = dashboard("archive")
    bring_in(page, small)
    go(page, "Your data")
    expect(page.get_by_role("button", name="Delete everything of @sam_builds", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Delete everything of every account", exact=True)).to_be_visible()
    go(page, "Keep in touch")
    expect(page.get_by_text("None yet. Make one")).to_be_visible()
    expect(page.get_by_text("A label’s first number is how often")).to_be_visible()
