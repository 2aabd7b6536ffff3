"""What is drawn on X's pages can be read by everyone: every theme, forced colours, reduced motion, 200 % zoom, 320 pixels."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener
from tests.e2e.overlay import axe_on_overlay, on_each

WIDE, NARROW, ZOOMED = ({"width": w, "height": h} for w, h in ((1280, 900), (320, 700), (640, 450)))
STYLES = """function () { const style = selector => { const found = this.querySelector(selector); return found && getComputedStyle(found); };
  return [style('.pill')?.borderTopColor, style('.pill')?.transitionDuration, style('.word')?.color]; }"""


def profile(page: Page, seen: Accessible) -> None:
    """The line on a profile, its card open."""
    seen.click("button", "Acquaint: 2 hints. @void_walker")


def message(page: Page, seen: Accessible) -> None:
    """Verdict, checklist, sum and templates of a message."""
    page.get_by_test_id("dm-composer-textarea").press_sequentially("Hi Ana, which adapter do you use today? ")
    seen.click("button", ". Your message")
    seen.wait(
        lambda: [n for n in seen.nodes("button") if n["name"]["value"] == "Ask for help"] or None, "card"
    )


def timeline(page: Page, seen: Accessible) -> None:
    """A mark on a post, its card open, and the line under a card over a name."""
    seen.click("button", "@ana_dev’s post")
    page.locator('[data-testid="User-Name"] a[href="/void_walker"]').first.hover()
    seen.wait_for_note("gives no name")


SURFACES = {"/void_walker": profile, "/i/chat/1001-1002": message, "/home": timeline}


def shown(x: Opener, path: str, query: str, size: dict[str, int], **media: str) -> tuple[Page, Accessible]:
    """A page with its surface open."""
    page = x("/tos")
    page.emulate_media(**media)  # type: ignore[arg-type]
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.goto(f"https://x.com{path}?{query}")
    seen = Accessible(page)
    act: Callable[[Page, Accessible], None] = SURFACES[path]
    act(page, seen)
    for _ in range(4):
        seen.frame()
    return page, seen


@pytest.mark.parametrize("path", SURFACES)
@pytest.mark.parametrize(
    ("theme", "lang", "size"),
    [("light", "en", WIDE), ("dim", "ar", NARROW), ("dark", "zh", NARROW), ("dark", "en", ZOOMED)],
)
def test_axe_finds_nothing(x: Opener, path: str, theme: str, lang: str, size: dict[str, int]) -> None:
    """No barrier that axe-core knows on any surface, in X's three themes, three languages, narrow and zoomed in."""
    page, seen = shown(x, path, f"theme={theme}&lang={lang}", size)
    for region in seen.nodes("region"):
        if region["name"]["value"].startswith(("@", "Your ")):
            model = seen._cdp.send("DOM.getBoxModel", {"backendNodeId": region["backendDOMNodeId"]})["model"]
            assert min(model["border"]) >= 0
            assert max(model["border"][0::2]) <= size["width"]
            assert max(model["border"][1::2]) <= size["height"]

    assert axe_on_overlay(page) == []


@pytest.mark.parametrize("path", SURFACES)
def test_forced_colours_and_reduced_motion(x: Opener, path: str) -> None:
    """With colours of the system's own the words keep to them; where motion is unwanted nothing moves."""
    page, _ = shown(x, path, "theme=light", WIDE, forced_colors="active", reduced_motion="reduce")

    page.mouse.move(1, 1)
    system = page.evaluate(
        "() => ['ButtonText', 'CanvasText'].map(c => { const p = document.createElement('p'); p.style.color = c; document.body.append(p); return getComputedStyle(p).color; })"
    )
    drawn = [style for style in on_each(page, STYLES) if style[0]]
    assert drawn
    for border, duration, word in drawn:
        assert border == system[0]
        assert duration in ("0s", "")
        assert word == system[1]
