"""Pictures of every surface, light and dark, narrow and wide, left to right and right to left; looked at before a release."""

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener, open_extension_page

WIDE, NARROW = {"width": 760, "height": 760}, {"width": 360, "height": 720}


@pytest.mark.parametrize(
    ("name", "path", "size"),
    [
        ("profile-light", "/void_walker?theme=light", WIDE),
        ("profile-dark-arabic-narrow", "/ana_dev?theme=dark&lang=ar", NARROW),
        ("timeline-light", "/home?theme=light", WIDE),
        ("timeline-dim", "/home?theme=dim", WIDE),
    ],
)
def test_picture_of_a_page(x: Opener, screenshots: Path, name: str, path: str, size: dict[str, int]) -> None:
    """The pill and its open card on a profile and in the timeline, both inside the window."""
    page = x("/tos")
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.goto(f"https://x.com{path}")
    seen = Accessible(page)
    seen.click("button", "Acquaint")
    seen.wait(lambda: seen.nodes("heading") or None, "the card")
    for _ in range(4):
        seen.frame()

    page.screenshot(path=screenshots / f"{name}.png")

    close = next(node for node in seen.nodes("button") if node["name"]["value"] == "Close")
    quad = seen._cdp.send("DOM.getBoxModel", {"backendNodeId": close["backendDOMNodeId"]})["model"]["border"]
    assert min(quad) >= 0
    assert max(quad[0::2]) <= size["width"]


@pytest.mark.parametrize(("theme", "size"), [("light", WIDE), ("dark", NARROW)])
def test_picture_of_a_message(x: Opener, screenshots: Path, theme: str, size: dict[str, int]) -> None:
    """Verdict, checklist and templates of a message being written."""
    page = x("/tos")
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.goto(f"https://x.com/i/chat/1001-1002?theme={theme}")
    page.get_by_test_id("dm-composer-textarea").press_sequentially("Hi Ana, which adapter do you use today? ")
    seen = Accessible(page)
    seen.wait(lambda: seen.notes() or None, "a hint")
    seen.click("button", "Acquaint")
    seen.wait(
        lambda: [n for n in seen.nodes("button") if n["name"]["value"] == "Ask for help"] or None, "card"
    )
    for _ in range(4):
        seen.frame()

    page.screenshot(path=screenshots / f"message-{theme}.png")

    assert page.get_by_test_id("dm-composer-textarea").input_value().startswith("Hi Ana")


@pytest.mark.parametrize(("scheme", "size"), [("light", WIDE), ("dark", NARROW)])
def test_picture_of_the_settings(
    context: BrowserContext, screenshots: Path, scheme: str, size: dict[str, int]
) -> None:
    """The settings page in either colour scheme."""
    page = open_extension_page(context, "options/options.html")
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size(size)  # type: ignore[arg-type]
    expect(page.get_by_role("heading", name="Settings and tips")).to_be_visible()

    page.screenshot(path=screenshots / f"settings-{scheme}.png")

    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    page.close()


def test_picture_of_hover_card_message_button_and_selectors(
    context: BrowserContext, x: Opener, screenshots: Path
) -> None:
    """The line under a card over a name; the message button's card; the parts of X that are found."""
    page = x("/tos")
    page.set_viewport_size(WIDE)  # type: ignore[arg-type]
    page.goto("https://x.com/home?theme=dim")
    page.locator('[data-testid="User-Name"] a[href="/ana_dev"]').first.hover()
    seen = Accessible(page)
    seen.wait_for_note("a person")
    seen.frame()
    page.screenshot(path=screenshots / "hover-card-dim.png")

    page.goto("https://x.com/ana_dev?theme=light")
    page.get_by_test_id("like").first.click()
    seen.click("button", "Before you message")
    seen.wait(lambda: [n for n in seen.nodes("link") if "shipped" in n["name"]["value"]] or None, "the posts")
    for _ in range(4):
        seen.frame()
    page.screenshot(path=screenshots / "message-button-light.png")

    diagnostics = open_extension_page(context, "diagnostics/diagnostics.html")
    diagnostics.set_viewport_size(WIDE)  # type: ignore[arg-type]
    diagnostics.get_by_role("button", name="Look at the X tab used last").click()
    expect(diagnostics.locator("#selectors")).to_be_visible()
    diagnostics.locator("h2", has_text="What is found on X").scroll_into_view_if_needed()
    diagnostics.screenshot(path=screenshots / "selectors-light.png")
    diagnostics.close()
