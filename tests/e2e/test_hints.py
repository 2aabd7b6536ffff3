"""The hints of the Python core appear where they help, on X's own page structure."""

import pytest

from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener

ANA = "/i/chat/1001-1002"


def test_greeting_alone_in_chat(x: Opener) -> None:
    """Typing “Hi” to somebody new brings the tip to say what it is about."""
    page = x(ANA)
    page.get_by_test_id("dm-composer-textarea").press_sequentially("Hi")

    assert "Say" in Accessible(page).wait_for_note("Say what")


def test_hint_goes_when_the_message_is_sent(x: Opener) -> None:
    """X empties the box without an event; the hint goes with the text."""
    page = x(ANA)
    page.get_by_test_id("dm-composer-textarea").press_sequentially("Hi")
    seen = Accessible(page)
    seen.wait_for_note("Say what")

    page.get_by_test_id("dm-composer-send-button").click()

    seen.wait_for_no_notes()
    assert page.evaluate("standin.sent") == [{"box": "dm", "to": "ana_dev", "text": "Hi"}]


def test_running_conversation_is_no_opening(x: Opener) -> None:
    """Somebody who has written before may be greeted with one word."""
    page = x("/i/chat/1001-1004")
    page.get_by_test_id("dm-composer-textarea").press_sequentially("gm ")
    seen = Accessible(page)
    page.get_by_test_id("dm-composer-textarea").press_sequentially(
        "lol just landed, thanks for the thread about pixels!"
    )
    seen.frame()

    assert [note for note in seen.notes() if "Say what" in note] == []


def test_reply_under_good_news(x: Opener) -> None:
    """A word under somebody's launch brings the tip to celebrate it; joy takes it away."""
    page = x("/ana_dev/status/9001")
    page.get_by_test_id("tweetTextarea_0").click()
    page.keyboard.type("ok then ")
    seen = Accessible(page)
    seen.wait_for_note("celebrate")

    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("Congratulations Ana, two years of evenings! ")

    seen.wait_for_no_notes()


def test_modal_reply_knows_whom_it_answers(x: Opener) -> None:
    """In the modal the post above the box is the one answered, whatever page lies behind."""
    page = x("/home")
    page.get_by_test_id("reply").first.click()
    page.get_by_role("dialog").get_by_test_id("tweetTextarea_0").click()
    page.keyboard.type("ok then ")

    Accessible(page).wait_for_note("celebrate")


@pytest.mark.parametrize(("lang", "theme"), [("zh", "dark"), ("ar", "dim")])
def test_hints_in_other_languages_of_x(x: Opener, lang: str, theme: str) -> None:
    """X's own language and direction change nothing: hints come by structure."""
    page = x(f"{ANA}?lang={lang}&theme={theme}")
    page.get_by_test_id("dm-composer-textarea").press_sequentially(
        "你好，在吗？" if lang == "zh" else "مرحبا، كيف حالك؟"
    )

    assert Accessible(page).wait_for_note(" ")


def test_dismissed_hint_stays_away_for_this_person(x: Opener) -> None:
    """Dismissing takes the hint away here and now, also from the next draft to the same person."""
    page = x(ANA)
    box = page.get_by_test_id("dm-composer-textarea")
    box.press_sequentially("Hi")
    seen = Accessible(page)
    seen.wait_for_note("Say what")
    seen.click("button", "Acquaint")
    seen.click("button", "Dismiss")
    seen.wait_for_no_notes()

    box.fill("")
    box.press_sequentially("hey, how are you? ")

    seen.wait_for_note("Get to the point")
    assert [note for note in seen.notes() if "Say what" in note] == []


def test_settled_draft_is_announced_once(x: Opener) -> None:
    """A polite live region says the tip to whoever listens."""
    page = x(ANA)
    page.get_by_test_id("dm-composer-textarea").press_sequentially("Hi")
    seen = Accessible(page)
    note = seen.wait_for_note("Say what")

    spoken = [
        node["name"]["value"]
        for node in seen.nodes("StaticText")
        if node["name"]["value"].startswith("Acquaint: ") and "hint. " not in node["name"]["value"]
    ]
    assert spoken == [f"Acquaint: {note}"]


def test_focus_stays_in_the_box(x: Opener) -> None:
    """Neither a hint's coming nor pressing its pill takes the caret away from the writer."""
    page = x(ANA)
    box = page.get_by_test_id("dm-composer-textarea")
    box.press_sequentially("Hi")
    seen = Accessible(page)
    seen.wait_for_note("Say what")
    seen.click("button", "Acquaint")
    page.keyboard.type(" there")

    assert box.input_value() == "Hi there"


def test_page_cannot_see_the_extension(x: Opener) -> None:
    """No file of ours can be asked for by the page, and nothing of ours is on its window."""
    page = x("/ana_dev")
    Accessible(page).wait(
        lambda: page.evaluate("document.querySelectorAll('[data-testid=UserName]').length") or None,
        "the profile",
    )

    seen = page.evaluate("Object.keys(window).filter(key => /acquaint/i.test(key))")
    marked = page.evaluate(
        "[...document.querySelectorAll('*')].filter(el => [...el.attributes].some(a => /acquaint/i.test(a.name + a.value))).length"
    )
    assert (seen, marked) == ([], 0)


def test_message_box_of_before_x_chat(x: Opener) -> None:
    """The older chat is in the page and typed in Draft.js: its hint comes and goes with what is sent all the same."""
    page = x("/messages/1001-1002")
    page.get_by_test_id("dmComposerTextInput").click()
    page.keyboard.type("Hi ")
    seen = Accessible(page)
    seen.wait_for_note("Say what")

    page.get_by_test_id("dmComposerSendButton").click()

    seen.wait_for_no_notes()
    assert [sent["text"] for sent in page.evaluate("standin.sent")] == ["Hi "]


def test_box_kept_for_the_next_conversation_is_read_anew(x: Opener) -> None:
    """The older chat keeps the box and its words when one goes to somebody else: a hint dismissed for one is there."""
    page = x("/messages/1001-1002")
    page.get_by_test_id("dmComposerTextInput").click()
    page.keyboard.type("Hi ")
    seen = Accessible(page)
    seen.wait_for_note("Say what")
    seen.click("button", "Say what")
    seen.click("button", "Dismiss")
    seen.wait_for_no_notes()

    page.evaluate("standin.go('/messages/1001-1003')")

    seen.wait_for_note("Say what")
