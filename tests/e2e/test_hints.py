"""The hints of the Python core appear where they help, on X's own page structure."""

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
