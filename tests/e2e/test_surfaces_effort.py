"""How long a draft was turned over: what was sent from the same box before is no part of it, deleting and beginning again is."""

from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener

BEGS = "Follow me and retweet this if you agree with all of it, thanks! "
ENOUGH = "good enough to post"


def test_posts_sent_from_one_box_are_no_rewrites(x: Opener) -> None:
    """X keeps its box: the fifth post is hinted about as the first is, and as no draft written five times."""
    page = x("/home")
    box = page.get_by_test_id("tweetTextarea_0").first
    box.click()
    for n in range(4):
        page.keyboard.type(f"Post number {n}: today I learned that container queries ignore zoom.")
        page.get_by_test_id("tweetButtonInline").first.click()
        page.wait_for_function("n => standin.sent.length === n", arg=n + 1)
        box.click()
    page.keyboard.type(BEGS)
    seen = Accessible(page)
    seen.wait_for_note("Leave out the call for likes")
    seen.click("button", ". Your post")
    seen.wait(lambda: "Leave out the call" in str(seen.nodes("StaticText")) or None, "the card")

    assert ENOUGH not in str(seen.nodes("StaticText"))


def test_draft_deleted_and_written_again_three_times_is_good_enough(x: Opener) -> None:
    """The person's own deleting keeps the draft open, however empty the box is."""
    page = x("/home")
    page.get_by_test_id("tweetTextarea_0").first.click()
    for n in range(4):
        if n:
            page.keyboard.press("ControlOrMeta+a")
            page.keyboard.press("Backspace")
        page.keyboard.type(f"Time {n}: today I learned that container queries ignore zoom. ")

    Accessible(page).wait_for_note(ENOUGH)
