"""What passes between people on X is remembered once, without anybody typing anything in."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener, in_extension, open_extension_page
from tests.e2e.ledger import Ledger
from tests.e2e.test_engine import stop_service_worker

REPLY = ("me", "reply", "ana_dev")
MESSAGE = ("me", "dm", "ana_dev")
CLOSE = "() => void chrome.offscreen.closeDocument().catch(() => undefined)"
"""The page that holds engine and ledger. Not awaited: closed while it is being made, Chrome never says so."""


@pytest.fixture
def ledger(context: BrowserContext) -> Iterator[Ledger]:
    """The ledger of @sam_builds, empty."""
    opened = Ledger(context)
    yield opened
    opened.close()


def test_reply_in_the_page_is_one_event_however_often_it_is_seen(x: Opener, ledger: Ledger) -> None:
    """Sent with X's button and seen with its id; drawn again, it stays one event."""
    page = x("/ana_dev/status/9001")
    page.get_by_test_id("tweetTextarea_0").click()
    page.keyboard.type("Congratulations Ana, two years of evenings!")
    page.get_by_test_id("tweetButtonInline").click()
    ledger.wait_for(REPLY)

    page.evaluate("standin.rerender(); standin.duplicate(true)")
    page.evaluate("standin.go('/home'); standin.go('/ana_dev/status/9001')")
    page.get_by_test_id("like").first.click()

    ledger.wait_for(REPLY, ("me", "like", "ana_dev"))
    reply = next(event for event in ledger.read("events") if event["type"] == "reply")
    assert (reply["about"], reply["id"]) == ("9001", f"me:{reply['post']}:ana_dev")
    assert len(ledger.read("events")) == 2
    assert [post["text"] for post in ledger.read("posts")] == ["Congratulations Ana, two years of evenings!"]


def test_reply_from_a_dialog_is_known_by_the_toast(x: Opener, ledger: Ledger) -> None:
    """The dialog shows no reply; X's toast links to it, and whom it was for was read before sending."""
    page = x("/home")
    page.get_by_test_id("reply").first.click()
    page.get_by_role("dialog").get_by_test_id("tweetTextarea_0").click()
    page.keyboard.type("Well done!")
    page.get_by_test_id("tweetButton").click()

    ledger.wait_for(REPLY)


def test_like_repost_and_follow_and_their_undoing(x: Opener, ledger: Ledger) -> None:
    """What was taken back is not remembered."""
    page = x("/ana_dev")
    page.get_by_test_id("like").first.click()
    page.get_by_test_id("retweet").first.click()
    page.get_by_test_id("1002-follow").click()
    ledger.wait_for(("me", "like", "ana_dev"), ("me", "repost", "ana_dev"), ("me", "follow", "ana_dev"))

    page.get_by_test_id("unlike").first.click()
    page.get_by_test_id("1002-unfollow").click()

    ledger.wait_for(("me", "repost", "ana_dev"))


def test_message_counts_when_it_left_the_box_and_its_text_is_not_kept(x: Opener, ledger: Ledger) -> None:
    """Typing is not sending; the button, or Enter with a message in the list, is."""
    page = x("/i/chat/1001-1002")
    box = page.get_by_test_id("dm-composer-textarea")
    box.press_sequentially("Your adapter talk helped me")
    box.press("Enter")
    box.fill("")
    page.get_by_test_id("dm-composer-textarea").press_sequentially("Thank you for the adapter")
    page.get_by_test_id("dm-composer-send-button").click()

    ledger.wait_for(MESSAGE)
    assert len(ledger.read("events")) == 1
    assert "adapter" not in str([ledger.read(store) for store in ("events", "people", "posts", "moments")])


def test_replies_likes_and_follows_received_are_seen_where_x_shows_them(x: Opener, ledger: Ledger) -> None:
    """Under one's own post, and among notifications; a quote of somebody else is a reply all the same."""
    x("/sam_builds/status/9010")
    ledger.wait_for(("them", "reply", "ana_dev"), ("them", "reply", "pixelape"))

    x("/notifications")

    ledger.wait_for(
        ("them", "reply", "ana_dev"),
        ("them", "reply", "pixelape"),
        ("them", "like", "ana_dev"),
        ("them", "like", "pixelape"),
        ("them", "follow", "void_walker"),
    )


def test_what_is_remembered_changes_what_the_profile_says(x: Opener, ledger: Ledger) -> None:
    """After both have shown up, nobody is told to reply first any more."""
    page = x("/ana_dev/status/9001")
    page.get_by_test_id("tweetTextarea_0").click()
    page.keyboard.type("Congratulations Ana!")
    page.get_by_test_id("tweetButtonInline").click()
    ledger.wait_for(REPLY)
    Accessible(x("/ana_dev")).wait_for_note("Reply first")

    x("/sam_builds/status/9010")
    ledger.wait_for(("them", "reply", "ana_dev"), ("them", "reply", "pixelape"), REPLY)
    seen = Accessible(x("/ana_dev"))
    seen.click("button", "Acquaint")

    assert seen.wait(
        lambda: "shown up for each other" in str(seen.nodes("StaticText")) or None, "where the two stand"
    )
    assert [note for note in seen.notes() if "Reply first" in note] == []


def test_memory_turned_off_remembers_nothing(x: Opener, ledger: Ledger, context: BrowserContext) -> None:
    """With the switch off no event is written, and hints go on."""
    in_extension(context, "() => chrome.storage.local.set({settings: {remember: false}})")
    page = x("/i/chat/1001-1002")
    page.get_by_test_id("dm-composer-textarea").press_sequentially("Hi")
    Accessible(page).wait_for_note("Say what")
    page.get_by_test_id("dm-composer-send-button").click()
    in_extension(context, "() => chrome.storage.local.clear()")
    page.get_by_test_id("dm-composer-textarea").press_sequentially("and hello again, Ana")
    page.get_by_test_id("dm-composer-send-button").click()

    ledger.wait_for(MESSAGE)
    assert len(ledger.read("events")) == 1


def test_engine_and_worker_lost_while_it_is_written_lose_and_double_nothing(
    x: Opener, ledger: Ledger, context: BrowserContext
) -> None:
    """The page that holds the ledger is closed and the service worker stopped while likes are on their way."""
    page = x("/ana_dev")
    for n in range(3):
        page.get_by_test_id("like").first.click()
        in_extension(context, CLOSE)
        if n == 1:
            stop_service_worker(context)
    page.get_by_test_id("1002-follow").click()
    in_extension(context, CLOSE)

    ledger.wait_for(("me", "like", "ana_dev"), ("me", "follow", "ana_dev"), events=4)
    assert sorted(event["type"] for event in ledger.read("events")) == ["follow", "like", "like", "like"]


def test_two_tabs_that_see_the_same_are_one_event(x: Opener, ledger: Ledger) -> None:
    """Both show the same conversation; each reply in it is remembered once."""
    x("/sam_builds/status/9010")
    x("/sam_builds/status/9010")
    ledger.wait_for(("them", "reply", "ana_dev"), ("them", "reply", "pixelape"))
    x("/sam_builds/status/9010").get_by_test_id("like").first.wait_for()

    assert len(ledger.read("events")) == 2
    assert [person["got"] for person in ledger.read("people")] == [1, 1]


def test_another_account_has_a_ledger_of_its_own(x: Opener, ledger: Ledger, context: BrowserContext) -> None:
    """After switching on X, what is done goes to the other ledger and none of it to the first."""
    page = x("/ana_dev")
    page.get_by_test_id("like").first.click()
    ledger.wait_for(("me", "like", "ana_dev"))
    page.evaluate("document.querySelector('[data-testid=AppTabBar_Profile_Link]').href = '/kim'")
    page.get_by_test_id("like").first.click()
    other = Ledger(context, "kim")
    other.wait_for(("me", "like", "ana_dev"))
    page.get_by_test_id("retweet").first.click()
    other.wait_for(("me", "like", "ana_dev"), ("me", "repost", "ana_dev"))
    other.close()

    assert len(ledger.read("events")) == 1
    shown = open_extension_page(context, "dashboard/dashboard.html")
    expect(shown.get_by_role("combobox", name="Account")).to_have_value("kim")
    shown.close()


def test_marked_post_one_did_nothing_about_is_listed(
    x: Opener, ledger: Ledger, context: BrowserContext
) -> None:
    """Good news in the timeline is kept without its words, and listed until one answers or likes it."""
    home = x("/home")
    Accessible(home).wait_for_note("A win")
    home.get_by_test_id("like").nth(2).click()
    ledger.wait_for(("me", "like", "void_walker"))
    assert "headless" not in str(ledger.read("moments"))
    page = open_extension_page(context, "dashboard/dashboard.html#history")
    expect(page.get_by_text("Good news of @ana_dev")).to_be_visible()

    home.get_by_test_id("like").first.click()
    ledger.wait_for(("me", "like", "void_walker"), ("me", "like", "ana_dev"))
    page.reload()

    expect(page.get_by_text("Moments you may have missed")).to_be_visible()
    expect(page.get_by_text("Good news of @ana_dev")).to_have_count(0)
    page.close()
