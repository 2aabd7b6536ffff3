"""The settings page: by keyboard, kept at once, as a file that is checked before anything changes."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.e2e.browser import ROOT, in_extension, open_extension_page

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"


@pytest.fixture
def options(context: BrowserContext) -> Iterator[Page]:
    """The settings page in a tab."""
    page = open_extension_page(context, "options/options.html")
    expect(page.get_by_role("heading", name="Settings and tips")).to_be_visible()
    yield page
    page.close()


def stored(context: BrowserContext) -> dict[str, object]:
    """What is kept."""
    return in_extension(context, "() => chrome.storage.local.get('settings').then(s => s.settings ?? {})")  # type: ignore[return-value]


def test_surface_is_switched_by_keyboard(context: BrowserContext, options: Page) -> None:
    """A surface goes off with the space bar and stays off."""
    box = options.get_by_role("checkbox", name="On posts in the timeline")
    box.press("Space")
    expect(box).not_to_be_checked()

    kept = stored(context)["surfaces"]
    assert isinstance(kept, dict)
    assert [name for name, on in kept.items() if not on] == ["timeline"]


def test_tip_is_found_and_turned_off(context: BrowserContext, options: Page) -> None:
    """Search narrows the list of tips; unticking one turns it off."""
    options.get_by_role("searchbox", name="Search").fill("greeting_only")
    rules = options.locator("li.rule")
    expect(rules).to_have_count(1)
    rules.get_by_role("checkbox").press("Space")
    expect(rules.get_by_role("checkbox")).not_to_be_checked()

    assert stored(context)["off"] == ["dm_greeting_only"]


def test_tip_turned_off_in_a_hint_is_found_again(context: BrowserContext, options: Page) -> None:
    """The status line and its group count it, and one button beside the dismissed hints brings it back."""
    off = {"settings added:off dm_greeting_only": {"off": ["dm_greeting_only"]}}
    in_extension(context, f"() => chrome.storage.local.set({json.dumps(off)})")
    expect(options.get_by_text(re.compile(r"^\d+ tips, 1 off$"))).to_be_visible()
    expect(options.locator("details.group > summary", has_text=", 1 off)")).to_contain_text("In messages")

    options.get_by_role("button", name="Show again").press("Enter")

    expect(options.get_by_text("Tips turned off everywhere")).to_have_count(0)
    expect(options.get_by_text(re.compile(r"^\d+ tips$"))).to_be_visible()
    assert stored(context)["off"] == []


def test_quiet_says_until_when(options: Page) -> None:
    """The button names the time, and ends it."""
    options.get_by_role("button", name="Quiet for an hour").press("Enter")
    until = options.get_by_role("button", name=re.compile(r"^Quiet until \d+:\d\d .M: speak again$"))
    until.press("Enter")
    expect(options.get_by_role("button", name="Quiet for an hour")).to_be_visible()


def test_reset_asks_first_and_leaves_memory_off(context: BrowserContext, options: Page) -> None:
    """It names what goes; said no, nothing goes; said yes, memory is not turned on by it."""
    options.get_by_role("textbox", name="Handle").fill("ana_dev")
    options.get_by_role("button", name="Add").press("Enter")
    options.get_by_role("checkbox", name="Remember whom").press("Space")
    expect(options.get_by_role("checkbox", name="Remember whom")).not_to_be_checked()
    expect(options.get_by_text("@ana_dev")).to_be_visible()
    asked: list[str] = []
    for say in ("dismiss", "accept"):
        expect(options.get_by_role("button", name="Hints about @ana_dev again")).to_be_visible()
        options.once("dialog", lambda dialog, say=say: (asked.append(dialog.message), getattr(dialog, say)()))
        options.get_by_role("button", name="Reset to defaults").press("Enter")
    expect(options.get_by_text("Everything is as after installing. Memory stays off.")).to_be_visible()
    assert "your list of 1 person never to speak about. Memory stays off." in asked[0]
    assert (stored(context)["never"], stored(context)["remember"]) == ([], False)


def test_tips_are_grouped_by_where_they_speak(options: Page) -> None:
    """Closed at first, opened by a search; a search without hits says so. Settings as a file stand above them."""
    group = options.locator("details.group", has_text="In messages")
    expect(group.locator("li.rule").first).to_be_hidden()
    group.locator("summary").first.press("Enter")
    expect(group.locator("li.rule").first).to_be_visible()
    headings = options.get_by_role("heading", level=2).all_inner_texts()
    assert headings.index("Settings as a file") < headings.index("Tips")

    search = options.get_by_role("searchbox", name="Search")
    search.fill("zzqq")
    expect(options.get_by_text("No tip has all of “zzqq” in it.")).to_be_visible()
    search.fill("looks")
    expect(options.locator("li.rule").first).to_be_visible()


def test_no_tip_is_listed_with_its_blanks(options: Page) -> None:
    """A blank only a page can fill is left open; a tip that is nothing but a blank has a name of its own."""
    titles = options.locator("li.rule label").all_text_contents()
    assert len(titles) > 50
    assert [title for title in titles if "{" in title or not any(map(str.isalpha, title))] == []


def test_example_says_what_makes_the_difference(options: Page) -> None:
    """The same “Hi” is spoken of with a stranger and not with somebody one has written with before."""
    options.get_by_role("searchbox", name="Search").fill("greeting_only")
    options.locator("li.rule summary").click()
    examples = options.locator("li.rule ul li")
    expect(examples.first).to_be_visible()
    assert all(": " in example for example in examples.all_inner_texts())
    assert examples.first.evaluate("item => getComputedStyle(item).listStyleType") == "disc"


def test_wait_out_of_range_is_said_and_not_kept(context: BrowserContext, options: Page) -> None:
    """A wait nobody can mean leaves the kept one as it was, in the box too, and a sentence says so."""
    box = options.get_by_label("Wait after a word")
    box.fill("400")
    box.press("Tab")
    problem = options.get_by_text("Choose 100 to 5000 milliseconds. It stays at 400.")
    expect(problem).to_have_count(0)
    box.fill("-3")
    box.press("Tab")

    expect(problem).to_be_visible()
    expect(box).to_have_value("400")
    assert stored(context)["restMs"] == 400
    box.fill("300")
    box.press("Tab")
    expect(problem).to_have_count(0)


def test_person_is_left_alone(options: Page) -> None:
    """A handle is added by the address of its profile and taken off the list again; what is no handle is said to be none."""
    handle = options.get_by_role("textbox", name="Handle")
    handle.press("Enter")
    expect(options.get_by_text("Type whom you mean first")).to_be_visible()
    handle.fill("not a handle!")
    handle.press("Enter")
    expect(options.get_by_text("letters, digits and underscores only")).to_be_visible()
    handle.fill("https://x.com/Ana_Dev?lang=en")
    handle.press("Enter")
    again = options.get_by_role("button", name="Hints about @ana_dev again")
    expect(again).to_be_visible()

    again.press("Enter")

    expect(again).not_to_be_visible()


def test_dismissed_hint_can_be_undone(context: BrowserContext, options: Page) -> None:
    """What was dismissed is listed with its tip and comes back by one button."""
    entry = {"rule": "dm_greeting_only", "about": "ana_dev", "at": "2026-11-23T10:00:00.000Z"}
    in_extension(
        context, f"() => chrome.storage.local.set({{settings: {{dismissed: [{json.dumps(entry)}]}}}})"
    )
    undo = options.get_by_role("button", name="Undo")
    expect(undo).to_be_visible()

    undo.press("Enter")

    expect(options.get_by_text("None.")).to_be_visible()
    assert stored(context)["dismissed"] == []


def test_dismissed_hints_say_what_they_were_about(context: BrowserContext, options: Page) -> None:
    """A person by handle, a post by a link to it instead of its number, an own post by its place."""
    at = "2026-11-23T10:00:00.000Z"
    entries = [{"rule": "post_say_why", "about": about, "at": at} for about in ("ana_dev", "1857", "post")]
    in_extension(
        context, f"() => chrome.storage.local.set({{settings: {{dismissed: {json.dumps(entries)}}}}})"
    )

    expect(options.get_by_role("link", name="one post")).to_have_attribute(
        "href", re.compile(r"/i/status/1857$")
    )
    expect(options.get_by_text("(@ana_dev, ")).to_be_visible()
    expect(options.get_by_text("(in posts of your own, ")).to_be_visible()


def test_settings_go_to_a_file_and_back(context: BrowserContext, options: Page, tmp_path: Path) -> None:
    """What was saved can be opened after a reset and is the same."""
    options.get_by_role("checkbox", name="Only when I ask").press("Space")
    expect(options.get_by_role("checkbox", name="Only when I ask")).to_be_checked()
    with options.expect_download() as download:
        options.get_by_role("button", name="Save to a file").press("Enter")
    expect(options.get_by_text("Saved as acquaint-settings.json")).to_be_visible()
    path = tmp_path / "settings.json"
    download.value.save_as(path)
    before = stored(context)
    options.once("dialog", lambda dialog: dialog.accept())
    options.get_by_role("button", name="Reset to defaults").press("Enter")
    expect(options.get_by_role("checkbox", name="Only when I ask")).not_to_be_checked()

    options.get_by_label("Open a file").set_input_files(path)

    expect(options.get_by_text("The settings of the file are in use")).to_be_visible()
    assert stored(context) == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("not json", "This is no JSON file"),
        ("[]", "Choose the one “Save to a file” made"),
        ('{"format": "acquaint-settings", "version": 9, "settings": {}}', "newer Acquaint"),
        (
            '{"format": "acquaint-settings", "version": 0, "settings": {}}',
            "does not say rightly which version",
        ),
        ('{"format": "acquaint-settings", "version": 1, "settings": {"restMs": 1}}', "“restMs”"),
        ('{"format": "acquaint-ledger", "version": 1}', "This is a saved memory, not settings."),
        ('{"format": "acquaint-settings", "version": 1, "settings": {"off": [3]}}', "“off”"),
        (
            '{"format": "acquaint-settings", "version": 1, "settings": {"surfaces": {"x": true}}}',
            "“surfaces”",
        ),
    ],
)
def test_bad_file_changes_nothing(context: BrowserContext, options: Page, content: str, said: str) -> None:
    """A file that is not right is refused with a reason."""
    before = stored(context)
    options.get_by_label("Open a file").set_input_files(
        {"name": "x.json", "mimeType": "application/json", "buffer": content.encode()}
    )

    expect(options.get_by_text(said)).to_be_visible()
    assert stored(context) == before


@pytest.mark.parametrize(
    "page_path",
    ["options/options.html", "popup/popup.html", "diagnostics/diagnostics.html", "welcome/welcome.html"],
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(context: BrowserContext, page_path: str, scheme: str) -> None:
    """No page of the extension has a barrier that axe-core knows, in either colour scheme, at 320 pixels."""
    page = open_extension_page(context, page_path)
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": 320, "height": 800})
    expect(page.get_by_role("heading").first).to_be_visible()
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate(
        "axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 90)).join(' | ')))"
    )
    wide = page.evaluate("document.documentElement.scrollWidth")
    page.close()

    assert found == []
    assert wide <= 320
