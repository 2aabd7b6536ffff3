"""Articles that X gives to another post by changing words and addresses only: no node comes or goes."""

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.e2e import browser
from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener

ANA = "@ana_dev’s post"
SAY = """words => { const text = document.querySelector('article [data-testid=tweetText] span').firstChild; text.data = words; }"""
GIVE_TO = """handle => {
  const article = document.querySelector('article');
  for (const link of article.querySelectorAll('a[href^="/ana_dev"]')) link.setAttribute('href', link.getAttribute('href').replace('ana_dev', handle));
}"""


def marks(seen: Accessible) -> list[str]:
    """Whose posts have a mark."""
    names = [node["name"]["value"] for node in seen.nodes("button")]
    return [name.split("hint. ")[-1].split(". ")[0] for name in names if "’s post" in name]


def marked(x: Opener) -> tuple[Page, Accessible]:
    """A timeline whose first post has a mark."""
    page = x("/home")
    seen = Accessible(page)
    seen.wait(lambda: ANA in marks(seen) or None, "a mark", lambda: marks(seen))
    return page, seen


def test_mark_goes_when_only_the_words_change(x: Opener) -> None:
    """The same article and link with other words is another post to read; the first one's words bring its mark back."""
    page, seen = marked(x)
    was = page.evaluate("document.querySelector('article [data-testid=tweetText] span').firstChild.data")

    page.evaluate(SAY, "coffee")
    seen.wait(lambda: ANA not in marks(seen) or None, "no mark", lambda: marks(seen))

    page.evaluate(SAY, was)
    seen.wait(lambda: ANA in marks(seen) or None, "the mark again", lambda: marks(seen))
    assert marks(seen).count(ANA) == 1


def test_mark_follows_the_author(x: Opener) -> None:
    """The same words under another name: the mark is about that person."""
    page, seen = marked(x)

    page.evaluate(GIVE_TO, "pixelape")

    seen.wait(lambda: "@pixelape’s post" in marks(seen) or None, "their mark", lambda: marks(seen))
    assert ANA not in marks(seen)


def test_twin_takes_over_the_mark(x: Opener) -> None:
    """The same post twice has one mark; when the article that wore it leaves, the other one gets it."""
    page, seen = marked(x)
    page.evaluate(
        "const twin = document.querySelector('article').cloneNode(true); document.querySelector('main').prepend(twin)"
    )
    assert marks(seen).count(ANA) == 1

    page.evaluate("standin.go('/i/chat/1-2')")

    page.wait_for_function("document.querySelectorAll('article').length === 1")
    seen.wait(lambda: ANA in marks(seen) or None, "its mark", lambda: marks(seen))
    assert marks(seen).count(ANA) == 1


@pytest.mark.parametrize("times", [1, 20])
def test_counts_that_change_leave_the_mark(x: Opener, times: int) -> None:
    """X changes the numbers under a post all the time: the card that is open about it stays open."""
    page, seen = marked(x)
    seen.click("button", ANA)
    seen.wait(lambda: [n for n in seen.nodes("region") if n["name"]["value"] == ANA] or None, "its card")

    for number in range(times):
        page.evaluate(
            "n => { document.querySelector('article [data-testid=like]').firstChild.data = `${n}` }", number
        )
        seen.frame()

    assert [n for n in seen.nodes("region") if n["name"]["value"] == ANA]


def test_marks_come_back_when_switched_on_again(context: BrowserContext, x: Opener) -> None:
    """Switched off they go at once; switched on they are there for what is in view, without scrolling."""
    off, on = (
        f"() => chrome.storage.local.set({{settings: {{surfaces: {{timeline: {state}}}}}}})"
        for state in ("false", "true")
    )
    browser.in_extension(context, off)
    page = x("/home?lively")
    page.locator('[data-testid="User-Name"] a[href="/ana_dev"]').first.hover()
    seen = Accessible(page)
    seen.wait_for_note("a person")  # The engine answers, and half a second has gone by.
    assert marks(seen) == []

    browser.in_extension(context, on)
    seen.wait(lambda: marks(seen) or None, "marks")
    browser.in_extension(context, off)
    seen.wait(lambda: not marks(seen) or None, "none", lambda: marks(seen))
    browser.in_extension(context, on)
    seen.wait(lambda: marks(seen) or None, "marks again")
