"""Where one writes: verdict, checklist, templates with gaps, undo, tips that come once, and hints on demand."""

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.e2e import browser
from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener

ANA = "/i/chat/1001-1002"
QUESTION = "Hi Ana, could you tell me which adapter you use for the headless CMS? "


def insert_template(page: Page, title: str) -> Accessible:
    """Open the card beside the box and press a template's button."""
    seen = Accessible(page)
    seen.click("button", "Acquaint")
    seen.click("button", title)
    return seen


def card(page: Page, holds: str) -> str:
    """What the card beside the box says, opened, once `holds` is part of it."""
    seen = Accessible(page)
    seen.click("button", "Acquaint")

    def texts() -> str | None:
        said = " | ".join(node["name"]["value"] for node in seen.nodes("StaticText"))
        return said if holds in said else None

    return seen.wait(texts, "the card")


def test_verdict_and_missing_parts(x: Opener) -> None:
    """The card of a message says how it stands, what it has and what not yet, and how the score comes about."""
    page = x(ANA)
    page.get_by_test_id("dm-composer-textarea").press_sequentially(QUESTION)
    texts = card(page, "of 100 comes")

    assert "Greets by name" in texts
    assert "Not yet" in texts


def test_card_quotes_the_words_a_hint_is_about(x: Opener) -> None:
    """Which of the words made the hint speak is said beside it."""
    page = x(ANA)
    page.get_by_test_id("dm-composer-textarea").press_sequentially("Hey, can I pick your brain? ")

    assert "Seen: “can I pick your brain”" in card(page, "Seen: ")


def test_a_message_in_a_language_not_read_is_not_marked_down(x: Opener) -> None:
    """A question in German is neither missed nor scored: the card says what is read and what is left to the writer."""
    page = x(ANA)
    page.get_by_test_id("dm-composer-textarea").press_sequentially(
        "Hallo Ana, dein Beitrag über den Adapter hat mir geholfen. Welches CMS nutzt du für die Entwürfe? "
    )
    texts = card(page, "left to you")

    assert "Greets by name" in texts
    assert "one clear question" not in texts
    assert "of 100" not in texts


def test_a_template_knows_the_profile_one_comes_from(x: Opener) -> None:
    """From a profile to its message button: the scaffold asks about the work the bio names."""
    page = x("/ana_dev")
    Accessible(page).wait_for_note("Their profile says")
    page.get_by_test_id("sendDMFromProfile").click()
    box = page.get_by_test_id("dm-composer-textarea")
    box.press_sequentially("Hi")
    seen = insert_template(page, "Ask for help")
    seen.wait(lambda: len(box.input_value()) > 50 or None, "the template")

    assert box.input_value().startswith("Hi\n\nHi Ana!")
    assert "Northwind" in box.input_value()
    assert "[their field]" not in box.input_value()


@pytest.mark.parametrize(("lang", "before"), [("en", ""), ("ar", "مرحبا 👋 "), ("zh", "👩‍👩‍👧 你好")])
def test_template_goes_to_the_caret_and_back(x: Opener, lang: str, before: str) -> None:
    """A template is put where the caret is, Tab goes from gap to gap, undo restores, and nothing is sent."""
    page = x(f"{ANA}?lang={lang}")
    box = page.get_by_test_id("dm-composer-textarea")
    if before:
        box.press_sequentially(before)
    seen = insert_template(page, "Ask for help")
    seen.wait(lambda: len(box.input_value()) > len(before) + 50 or None, "the template")

    between = "\n\n" if before and not before.endswith(" ") else ""  # Not glued to the word before it.
    assert box.input_value().startswith(before + between + "Hi Ana!")
    selected = "e => e.value.slice(e.selectionStart, e.selectionEnd)"
    first = seen.wait(lambda: str(box.evaluate(selected)) or None, "the first gap to be selected")
    page.keyboard.press("Tab")
    second = box.evaluate(selected)
    page.keyboard.press("Shift+Tab")
    assert (first[0], str(second)[0], box.evaluate(selected)) == ("[", "[", first)
    assert second != first
    page.keyboard.type("your talks")
    assert "[their work]" not in box.input_value()

    for _ in range(20):
        if box.input_value() == before:
            break
        page.keyboard.press("ControlOrMeta+z")
    assert box.input_value() == before
    assert page.evaluate("standin.sent") == []


def test_kind_of_hint_comes_once_a_draft(x: Opener) -> None:
    """A tip that was taken care of does not come back while the same message is written; the next may have it."""
    page = x(ANA)
    box = page.get_by_test_id("dm-composer-textarea")
    box.press_sequentially("Hi")
    seen = Accessible(page)
    seen.wait_for_note("Say what")
    box.press_sequentially(" Ana, which adapter do you use for your headless CMS today? ")
    seen.wait(lambda: all("Say what" not in note for note in seen.notes()) or None, "the tip to go")
    box.fill("Hi ")
    seen.wait(lambda: "Says little yet" in str(seen.nodes("StaticText")) or None, "the verdict")
    assert [note for note in seen.notes() if "Say what" in note] == []

    box.fill("")
    box.press_sequentially("Hi ")

    seen.wait_for_note("Say what")


def test_only_when_asked_waits_for_the_hotkey(context: BrowserContext, x: Opener) -> None:
    """In that mode nothing comes by itself; the hotkey reads the draft and goes to its hints."""
    browser.in_extension(context, "() => chrome.storage.local.set({settings: {onlyWhenAsked: true}})")
    page = x(ANA)
    page.get_by_test_id("dm-composer-textarea").press_sequentially("Hi ")
    seen = Accessible(page)
    for _ in range(60):
        seen.frame()
    assert seen.notes() == []

    browser.in_extension(
        context,
        "() => chrome.tabs.query({}).then(tabs => Promise.allSettled(tabs.map(t => chrome.tabs.sendMessage(t.id, {acquaint: 'focus-hints'}))))",
    )

    seen.wait_for_note("Say what")


def test_empty_post_gets_a_prompt(x: Opener) -> None:
    """Somebody who sits at an empty post is offered a question to start from; writing takes it away."""
    page = x("/home")
    page.get_by_test_id("tweetTextarea_0").first.click()
    seen = Accessible(page)
    seen.wait_for_note("?")

    page.keyboard.type("Today I learned that container queries ignore zoom. ")

    seen.wait(lambda: not [n for n in seen.notes() if n.endswith("?")] or None, "the prompt to go")


def test_post_starts_from_a_prompt(x: Opener) -> None:
    """Each of the five prompts can be put into an empty post as a beginning with gaps; nothing is posted."""
    page = x("/home")
    box = page.get_by_test_id("tweetTextarea_0").first
    box.click()
    seen = Accessible(page)
    seen.wait_for_note("?")
    seen.click("button", ". Your post")
    seen.wait(
        lambda: [n for n in seen.nodes("button") if n["name"]["value"] == "What got in my way"] or None,
        "starters",
    )
    seen.click("button", "What I learned")

    text = seen.wait(
        lambda: box.inner_text() if "Today I learned [" in box.inner_text() else None, "the starter"
    )
    assert text.startswith("Today I learned [what you learned]. It surprised me because [why].")
    seen.wait(
        lambda: page.evaluate("getSelection().toString()") == "[what you learned]" or None,
        "the first gap to be selected",
    )
    assert page.evaluate("standin.sent") == []


def test_hints_survive_redrawing_and_go_with_the_box(x: Opener) -> None:
    """However often the page draws itself anew or twice, a hint is there once, and gone with its box."""
    page = x("/ana_dev/status/9001")
    page.get_by_test_id("tweetTextarea_0").first.click()
    page.keyboard.type("ok then ")
    seen = Accessible(page)
    seen.wait_for_note("celebrate")
    for step in ("duplicate(true)", "rerender()", "duplicate(false)", "rerender()"):
        page.evaluate(f"standin.{step}")
        seen.frame()
    seen.wait_for_no_notes()
    page.get_by_test_id("tweetTextarea_0").first.click()
    page.keyboard.type("ok then ")
    seen.wait_for_note("celebrate")
    assert len([note for note in seen.notes() if "celebrate" in note]) == 1

    page.evaluate("standin.go('/void_walker')")

    seen.wait(lambda: not [n for n in seen.notes() if "celebrate" in n] or None, "the hint to go")


@pytest.mark.parametrize(
    ("path", "box", "button", "width"),
    [
        ("/ana_dev/status/9001", "tweetTextarea_0", "tweetButtonInline", 1280),
        ("/ana_dev/status/9001", "tweetTextarea_0", "tweetButtonInline", 320),
        ("/home", "tweetTextarea_0", "tweetButtonInline", 1280),
        (ANA, "dm-composer-textarea", "dm-composer-send-button", 600),
    ],
)
def test_open_card_leaves_box_and_button_free(
    x: Opener, path: str, box: str, button: str, width: int
) -> None:
    """Whoever reads the card still sees what they write and can send it."""
    page = x("/tos")
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"https://x.com{path}")
    page.get_by_test_id(box).first.click()
    page.keyboard.type(
        "I am stuck with my Draft.js caret. Can anyone help? " if path == "/home" else "ok then "
    )
    seen = Accessible(page)
    seen.click("button", ". Your ")
    close = seen.wait(
        lambda: next((n for n in seen.nodes("region") if n["name"]["value"].startswith("Your ")), None),
        "the card",
    )
    for _ in range(4):
        seen.frame()
    quad = seen._cdp.send("DOM.getBoxModel", {"backendNodeId": close["backendDOMNodeId"]})["model"]["border"]
    left, top, right, bottom = quad[0], quad[1], quad[4], quad[5]
    for test_id in (box, button):
        other = page.get_by_test_id(test_id).first.bounding_box()
        assert other
        apart = (
            other["x"] >= right
            or other["x"] + other["width"] <= left
            or other["y"] >= bottom
            or other["y"] + other["height"] <= top
        )
        assert apart, (test_id, other, quad)
    assert left >= 0
    assert right <= width
