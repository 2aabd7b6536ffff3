"""Where pills and cards stand: over nothing of X's to press or read, and where they were when drawn anew."""

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener
from tests.e2e.overlay import on_each

NARROW, WIDE = {"width": 400, "height": 800}, {"width": 1280, "height": 900}
CARD = """function () { const card = this.querySelector('.card');
  if (!card) return null; const { left, top } = card.getBoundingClientRect(); return [Math.round(left), Math.round(top)]; }"""
PILL = """function () { const pill = [...this.querySelectorAll('.pill')].find(each => each.innerText.includes('. Your '));
  if (!pill) return null; const { left, top, right, bottom } = pill.getBoundingClientRect(); return { left, top, right, bottom }; }"""
BELOW = """pill => [...(document.querySelector('[role=dialog]') ?? document).querySelectorAll('a, button, time, [data-testid=tweetText], [role=textbox]')].filter(each => {
  const { left, top, right, bottom } = each.getBoundingClientRect();
  return right > pill.left && left < pill.right && bottom > pill.top && top < pill.bottom && document.elementsFromPoint((Math.max(left, pill.left) + Math.min(right, pill.right)) / 2, (Math.max(top, pill.top) + Math.min(bottom, pill.bottom)) / 2).includes(each);
}).map(each => each.outerHTML.slice(0, 80))"""


def found(page: Page, function: str) -> Any:
    """What the function gives in the one layer that has it; None where there is none."""
    return next((given for given in on_each(page, function) if given is not None), None)


def at(x: Opener, path: str, size: dict[str, int]) -> tuple[Page, Accessible]:
    """A page of that size."""
    page = x("/tos")
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.goto(f"https://x.com{path}")
    return page, Accessible(page)


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("path", ["/ana_dev/status/9001", "/compose/post?in_reply_to=9001", "/home"])
def test_the_pill_of_a_composer_covers_nothing_of_the_page(
    x: Opener, path: str, size: dict[str, int]
) -> None:
    """Neither the buttons of the post above, nor the post below, nor what is being written."""
    page, seen = at(x, path, size)
    page.get_by_test_id("tweetTextarea_0").first.click()
    page.keyboard.type(
        "you are an idiot " if path != "/home" else "Like this if you agree, drop your handle "
    )
    seen.click("button", ". Your ")
    page.keyboard.press("Escape")
    for _ in range(4):
        seen.frame()
    pill = found(page, PILL)

    assert pill
    assert page.evaluate(BELOW, pill) == []


def test_an_open_card_stays_where_it_is_while_it_is_drawn_anew(x: Opener) -> None:
    """Its words follow what is typed; the card does not run away from under the mouse."""
    page, seen = at(x, "/i/chat/1001-1002", NARROW)
    box = page.get_by_test_id("dm-composer-textarea")
    box.press_sequentially("Hi")
    seen.click("button", ". Your message")
    seen.wait(lambda: found(page, CARD), "card")
    before = found(page, CARD)
    box.press_sequentially(" Ana, can I ask you something? ")
    seen.wait_for_note("whether you may ask")
    for _ in range(4):
        seen.frame()

    assert before[0] > 0
    assert found(page, CARD) == before


def test_escape_and_a_press_elsewhere_close_a_card_opened_with_the_mouse(x: Opener) -> None:
    """The caret stays in the box where it was; the dialog below stays open at the first Escape."""
    page, seen = at(x, "/compose/post?in_reply_to=9001", WIDE)
    page.get_by_test_id("tweetTextarea_0").first.click()
    page.keyboard.type("you are an idiot ")
    seen.click("button", ". Your reply")
    seen.wait(lambda: found(page, CARD), "card")
    page.keyboard.press("Escape")

    assert found(page, CARD) is None
    assert page.get_by_role("dialog").count() == 1
    assert page.evaluate("document.activeElement.getAttribute('data-testid')") == "tweetTextarea_0"

    seen.click("button", ". Your reply")
    seen.wait(lambda: found(page, CARD), "card")
    page.get_by_test_id("tweetTextarea_0").first.click()

    assert found(page, CARD) is None
