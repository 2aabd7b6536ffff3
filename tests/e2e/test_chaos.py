"""Whatever X does to its page while hints are open: each is there once, and gone when what it is about is gone."""

import random
import re

import pytest
from playwright.sync_api import Page

from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener

PLACES = ("/home", "/ana_dev", "/void_walker", "/ana_dev/status/9001", "/i/chat/1001-1002")
STEPS = (
    "standin.rerender()",
    "standin.duplicate(true)",
    "standin.duplicate('seen')",
    "standin.duplicate(false)",
    "standin.recycle?.()",
    "standin.theme('dim')",
    "standin.theme('light')",
    "scrollBy(0, 900)",
    "scrollTo(0, 0)",
    "history.back()",
    "document.body.append(document.createElement('p'))",
)
MANY = 50

COUNT = re.compile(r"^Acquaint: (?:\d+ hints?\. )?")


def ours(seen: Accessible) -> list[str]:
    """The names of our pills that are seen, without what they say."""
    names = [node["name"]["value"] for node in seen.nodes("button")]
    return [COUNT.sub("", name) for name in names if name.startswith("Acquaint: ")]


def step(page: Page, seen: Accessible, draw: random.Random) -> None:
    """One thing X or the person does; now and then our own card is opened in between."""
    if draw.random() < 0.3:
        page.evaluate(f"standin.go('{draw.choice(PLACES)}')")
    elif draw.random() < 0.15 and (
        pills := [n for n in seen.nodes("button") if "Acquaint: " in n["name"]["value"]]
    ):
        where = {"backendNodeId": draw.choice(pills)["backendDOMNodeId"]}
        node = seen._cdp.send("DOM.resolveNode", where)["object"]
        call = {"functionDeclaration": "function () { this.click(); }", "objectId": node["objectId"]}
        seen._cdp.send("Runtime.callFunctionOn", call)
    else:
        page.evaluate(draw.choice(STEPS))
    for _ in range(draw.randint(0, 12)):
        seen.frame()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_hints_are_there_once_and_go_with_what_they_are_about(x: Opener, seed: int) -> None:
    """Redrawn, duplicated, recycled, scrolled, left and come back to, in an order drawn by chance."""
    page = x("/home")
    failed: list[str] = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    seen, draw = Accessible(page), random.Random(seed)
    for _ in range(MANY):
        step(page, seen, draw)
        names = ours(seen)
        assert len(names) == len(set(names)), names

    page.evaluate("standin.duplicate(false); standin.go('/void_walker')")
    seen.wait(
        lambda: len([n for n in ours(seen) if n.startswith("@void_walker. ")]) == 1 or None,
        "its line",
        lambda: ours(seen),
    )
    assert not [name for name in ours(seen) if "ana_dev" in name]

    page.evaluate("standin.go('/i/chat')")
    seen.wait(lambda: ours(seen) == [] or None, "nothing left", lambda: ours(seen))
    assert failed == []


def test_recycled_article_loses_the_mark_of_the_post_before(x: Opener) -> None:
    """The same node given to another post: the mark goes, and comes where the post is now."""
    page = x("/home?lively")
    seen = Accessible(page)
    seen.wait(lambda: "@ana_dev’s post. Good news" in str(ours(seen)) or None, "a mark", lambda: ours(seen))
    before = page.evaluate("document.querySelectorAll('article').length")

    page.evaluate("standin.recycle()")
    page.evaluate("standin.recycle()")

    first = "document.querySelector('article [data-testid=tweetText]').textContent"
    assert "Part 0." not in page.evaluate(first)
    assert page.evaluate("document.querySelectorAll('article').length") == before
    seen.wait(lambda: ours(seen) or None, "the mark where the post is now")


def test_account_switch_is_seen(x: Opener) -> None:
    """After switching accounts one's own profile is the other one's, without a reload."""
    page = x("/sam_builds")
    seen = Accessible(page)
    seen.wait(lambda: [n for n in ours(seen) if n.startswith("Your profile")] or None, "one's own profile")

    page.evaluate("standin.switchTo('ana_dev')")
    page.evaluate("standin.go('/ana_dev')")

    seen.wait(
        lambda: [n for n in ours(seen) if n.startswith("Your profile")] or None,
        "the other profile",
        lambda: ours(seen),
    )
    page.evaluate("standin.go('/sam_builds')")
    seen.wait(
        lambda: [n for n in ours(seen) if n.startswith("@sam_builds")] or None,
        "now somebody else",
        lambda: ours(seen),
    )
