"""The card over a name gets one short line; the message button says when to reply first, and to which posts."""

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.e2e import browser
from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener


def hover(page: Page, handle: str) -> None:
    """The mouse over the first name of somebody."""
    page.locator(f'[data-testid="User-Name"] a[href="/{handle}"]').first.hover()


def lines(seen: Accessible) -> list[str]:
    """What stands under cards over names."""
    return [note for note in seen.notes() if note.startswith(("a person", "gives no name"))]


@pytest.mark.parametrize("lang", ["en", "zh", "ar"])
def test_line_under_the_card_over_a_name(x: Opener, lang: str) -> None:
    """Who they are and one thing they tell; about the next person once the card is theirs; gone with the card."""
    page = x(f"/home?lang={lang}")
    hover(page, "ana_dev")
    seen = Accessible(page)
    seen.wait_for_note("a person · says what they do")
    card = page.get_by_test_id("hoverCardParent").bounding_box()

    hover(page, "void_walker")
    seen.wait(lambda: lines(seen) == ["gives no name"] or None, "the next person's line", lambda: lines(seen))

    page.mouse.move(1200, 850)
    seen.wait(lambda: not lines(seen) or None, "no line")
    assert card
    assert card["width"] == 300


def test_line_can_be_switched_off(context: BrowserContext, x: Opener) -> None:
    """Its own switch in the settings: no line, and the rest speaks on."""
    browser.in_extension(context, "() => chrome.storage.local.set({settings: {surfaces: {hover: false}}})")
    page = x("/home")
    hover(page, "ana_dev")
    page.get_by_test_id("HoverCard").wait_for()
    seen = Accessible(page)
    for _ in range(30):
        seen.frame()

    assert lines(seen) == []
    seen.click("button", "Acquaint: 1 hint. @ana_dev’s post")


def test_message_button_names_posts_worth_a_reply(x: Opener) -> None:
    """Before the two have talked in public: a mark under the button, its card lists their posts here as plain links."""
    page = x("/ana_dev")
    page.get_by_test_id("like").first.click()  # Known from now on, and not yet well enough.
    seen = Accessible(page)
    seen.click("button", "Acquaint: 1 hint. Before you message @ana_dev")
    seen.wait_for_note("Reply first before DMing")
    links = seen.wait(
        lambda: (
            [
                n["name"]["value"]
                for n in seen.nodes("link")
                if "build" in n["name"]["value"] or "shipped" in n["name"]["value"]
            ]
            or None
        ),
        "links to posts",
    )

    assert len(links) <= 2
    assert links[0].startswith("After two years of evenings I shipped it")
    assert page.url.endswith("/ana_dev")
    assert page.evaluate("standin.sent") == []
    button = page.get_by_test_id("sendDMFromProfile").bounding_box()
    assert button
    page.mouse.click(button["x"] + button["width"] / 2, button["y"] + button["height"] / 2)
    page.wait_for_url("**/i/chat/**")
    seen.wait(lambda: not [n for n in seen.notes() if "Reply first" in n] or None, "the mark to go")


def test_line_says_it_where_the_button_may_not(context: BrowserContext, x: Opener) -> None:
    """With the mark at the button switched off, the profile's own line says to reply first."""
    browser.in_extension(
        context, "() => chrome.storage.local.set({settings: {surfaces: {message_button: false}}})"
    )
    page = x("/ana_dev")
    page.get_by_test_id("like").first.click()  # Known from now on, and not yet well enough.
    seen = Accessible(page)

    seen.wait_for_note("Reply first before DMing")
    assert not [n for n in seen.nodes("button") if "Before you message" in n["name"]["value"]]
