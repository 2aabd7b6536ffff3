"""`python3 build.py demo`: walk the demo pages headlessly, print each hint seen, leave a picture of each in demo/ or a folder given."""

import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, sync_playwright

from tests.e2e import browser
from tests.e2e.accessible import Accessible
from tests.e2e.network import Blocker
from tests.pages import saved_pages

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "demo"


def message(text: str) -> Callable[[Page], None]:
    """Types into the chat's box."""
    return lambda page: page.get_by_test_id("dm-composer-textarea").press_sequentially(text)


def post(text: str) -> Callable[[Page], None]:
    """Types into the first composer."""

    def write(page: Page) -> None:
        page.get_by_test_id("tweetTextarea_0").click()
        page.keyboard.type(text)

    return write


STEPS: tuple[tuple[str, str, Callable[[Page], None]], ...] = (
    ("profile of a stranger", "/ana_dev", lambda page: None),
    ("anonymous profile", "/void_walker", lambda page: None),
    ("web3 profile", "/pixelape", lambda page: None),
    ("your own profile", "/sam_builds", lambda page: None),
    ("message: Hi", "/i/chat/1001-1002", message("Hi")),
    ("message: may I ask", "/i/chat/1001-1002", message("Hey, can I ask you something? ")),
    ("reply: this", "/ana_dev/status/9001", post("this ")),
    ("real saved profile", "/Kikobeats", lambda page: None),
)


def main(pictures: Path = PICTURES) -> None:
    """Each step in a fresh tab, dark and light in turn; then the popup."""
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir()
    pages, blocker = saved_pages(), Blocker()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as profile:
        context = browser.launch(
            playwright, Path(profile), blocker.port, viewport={"width": 1100, "height": 760}
        )
        browser.answer_x(context, browser.standin_script(), pages)
        for number, (name, path, act) in enumerate(STEPS, 1):
            if path.startswith("/Kiko") and path not in pages:
                print(f"- {name}: skipped, ../shared/pages is not here")
                continue
            picture = pictures / f"{number}-{name.replace(' ', '-').replace(':', '')}.png"
            show(context, picture, name, f"{path}?theme={'dark' if number % 2 else 'light'}", act)
        popup = browser.open_extension_page(context, "popup/popup.html")
        popup.set_viewport_size({"width": 400, "height": 640})
        popup.locator("main h1").wait_for()
        popup.screenshot(path=pictures / "popup.png", full_page=True)
        print(f"- popup: {popup.locator('.meter p').first.inner_text()}")
        context.close()
    blocker.close()
    print(f"\nPictures of each: {pictures}{'/'}\nRequests the extension made: {len(blocker.attempts)}")


def show(context: BrowserContext, picture: Path, name: str, path: str, act: Callable[[Page], None]) -> None:
    """One step: act, wait for what Acquaint says, print and picture it."""
    page = context.new_page()
    page.goto(f"https://x.com{path}")
    act(page)
    seen = Accessible(page)
    pill = seen.wait(
        lambda: next((n for n in seen.nodes("button") if "Acquaint" in n["name"]["value"]), None),
        f"a hint on {name}",
    )
    notes = seen.notes()
    print(f"- {name}: {pill['name']['value']}")
    for note in notes:
        print(f"    {note}")
    page.screenshot(path=picture)
    page.close()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
