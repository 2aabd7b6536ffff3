"""Who installs Acquaint sees once what to expect, and can try it at once."""

from pathlib import Path

from playwright.sync_api import BrowserContext, Playwright, expect

from tests.e2e import browser
from tests.e2e.network import Blocker

PATH = "welcome/welcome.html"


def test_installing_opens_the_welcome_page_once(
    playwright: Playwright, blocker: Blocker, tmp_path: Path
) -> None:
    """Chromium takes an extension of its command line for installed anew at each start: the page comes at the first."""
    first = browser.launch(playwright, tmp_path, blocker.port)
    page = next((p for p in first.pages if p.url.endswith(PATH)), None) or first.wait_for_event(
        "page", lambda p: p.url.endswith(PATH)
    )
    expect(page.get_by_role("heading", name="Acquaint is installed")).to_be_visible()
    first.close()

    again = browser.launch(playwright, tmp_path, blocker.port)
    answer = browser.in_extension(again, "() => chrome.storage.local.get('welcomed')")
    opened = [page.url for page in again.pages]
    again.close()

    assert answer == {"welcomed": True}
    assert not [url for url in opened if url.endswith(PATH)]


def test_first_message_is_tried_on_the_welcome_page(context: BrowserContext) -> None:
    """The greeting in the box gets its tip; a message worth an answer gets none; nothing is remembered."""
    page = browser.open_extension_page(context, PATH)
    answer = page.get_by_role("status")
    expect(answer).to_contain_text("Say what you are writing about", timeout=45_000)

    page.get_by_role("textbox").fill(
        "Hi Ana, your talk on caching saved my week. I tried stale-while-revalidate, but logged-in users still see old pages. "
        "Which header would you look at first? Thanks!"
    )

    expect(answer).to_contain_text("Ready to send")
    page.close()
    stored = browser.in_extension(context, "() => chrome.storage.local.get(null)")
    assert not any("Ana" in str(value) for value in dict(stored).values())  # type: ignore[call-overload]
