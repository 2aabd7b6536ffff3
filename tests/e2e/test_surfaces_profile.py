"""Profiles and timelines: the line stays within its row at every width, marks are few, nothing on the page moves."""

import pytest
from playwright.sync_api import Page

from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener

SHIFTS = "() => { window.shifts = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) shifts += e.value; }).observe({type: 'layout-shift', buffered: false}); }"


def button_box(seen: Accessible, part: str) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the button whose name contains `part`."""
    node = seen.wait(
        lambda: next((n for n in seen.nodes("button") if part in n.get("name", {}).get("value", "")), None),
        f"a button named “{part}”",
    )
    model = seen._cdp.send("DOM.getBoxModel", {"backendNodeId": node["backendDOMNodeId"]})["model"]
    quad = model["border"]
    return quad[0], quad[1], quad[4], quad[5]


def settle(page: Page, seen: Accessible) -> None:
    """Let the placement take its frames."""
    for _ in range(4):
        seen.frame()


@pytest.mark.parametrize("width", [320, 600, 1280])
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_line_fits_beside_the_followers(x: Opener, width: int, lang: str) -> None:
    """The pill stands on the followers row, inside the column, and covers no post below."""
    page = x("/home")
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"https://x.com/void_walker?lang={lang}")
    seen = Accessible(page)
    seen.wait_for_note("Anonymous account")
    settle(page, seen)
    left, top, right, bottom = button_box(seen, ". @void_walker")
    row = page.locator('a[href$="/verified_followers"]').first.bounding_box()
    timeline = page.locator('section[role="region"]').first.bounding_box()

    assert row
    assert timeline
    assert left >= 0
    assert right <= width
    assert bottom <= timeline["y"]
    assert abs((top + bottom) / 2 - (row["y"] + row["height"] / 2)) <= 24
    assert bottom - top >= 24
    assert right - left >= 24


def test_mark_on_good_news_moves_nothing(x: Opener) -> None:
    """A win in the timeline gets one mark with a word; no cell and nothing else of the page moves for it."""
    page = x("/home")
    page.evaluate(SHIFTS)
    seen = Accessible(page)

    left, top, _, bottom = button_box(seen, ". @ana_dev")
    settle(page, seen)

    assert bottom - top >= 24
    assert page.evaluate("shifts") == 0
    marks = [n for n in seen.nodes("button") if "’s post" in n["name"]["value"]]
    assert len(marks) in (1, 2)
    seen.click("button", ". @ana_dev")
    seen.wait_for_note("joy")
    assert page.url.endswith("/home")
    assert left > 0


def test_mark_goes_with_its_post(x: Opener) -> None:
    """Scrolling away or to another page takes the mark away; coming back brings it once."""
    page = x("/home")
    seen = Accessible(page)
    button_box(seen, ". @ana_dev")

    page.mouse.wheel(0, 6000)
    seen.wait(
        lambda: not [n for n in seen.nodes("button") if "’s post" in n["name"]["value"]] or None, "no mark"
    )
    page.mouse.wheel(0, -6000)

    button_box(seen, ". @ana_dev")
    page.evaluate("standin.go('/void_walker')")
    seen.wait(
        lambda: not [n for n in seen.nodes("button") if "@ana_dev" in n["name"]["value"]] or None, "no mark"
    )


OVERLAPS = """([left, top, right, bottom]) => [...document.querySelectorAll('[data-testid=primaryColumn] a, [data-testid=primaryColumn] button, [data-testid=primaryColumn] [dir] span')]
  .filter(each => each.checkVisibility() && each.textContent.trim())
  .filter(each => { const range = document.createRange(); range.selectNodeContents(each);
    return [...range.getClientRects()].some(r => r.left < right - 1 && r.right > left + 1 && r.top < bottom - 3 && r.bottom > top + 3); })
  .map(each => each.textContent)"""


@pytest.mark.parametrize("width", [320, 360, 600])
@pytest.mark.parametrize(
    ("lang", "path"), [("en", "/ana_dev"), ("ar", "/ana_dev"), ("zh", "/home"), ("ar", "/home")]
)
def test_nothing_of_x_is_covered(x: Opener, width: int, lang: str, path: str) -> None:
    """Where a line is full the pill goes elsewhere: no word, link or button of the page lies under it."""
    page = x("/tos")
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"https://x.com{path}?lang={lang}")
    if path == "/ana_dev":
        page.get_by_test_id("like").first.click()
    seen = Accessible(page)
    names = ["Before you message", "hint. @ana_dev"] if path == "/ana_dev" else ["@ana_dev’s post"]
    for name in names:
        button_box(seen, name)
    settle(page, seen)

    assert {name: page.evaluate(OVERLAPS, list(button_box(seen, name))) for name in names} == {
        name: [] for name in names
    }
