"""Real saved pages of X in English, and the same with Chinese and Arabic words, light and dark: structure is all we go by."""

import re

import pytest
from playwright.sync_api import BrowserContext, Page, Route

from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener
from tests.e2e.overlay import axe_on_overlay
from tests.pages import saved_pages

PAGES = saved_pages()
PROFILE, REPLY = "/Kikobeats", "/saved/status/3"
NEEDS_PAGES = pytest.mark.skipif(
    not PAGES.keys() >= {PROFILE, REPLY}, reason="the saved pages of ../shared/pages are not here"
)
LANGUAGES = {"en": None, "zh": "已置顶", "ar": "مثبت"}
THEMES = {"light": "rgb(255, 255, 255)", "dark": "rgb(0, 0, 0)"}
KEPT = '[data-testid="tweetText"], [data-testid="User-Name"], [data-testid="UserName"], [data-testid="UserDescription"]'
TRANSLATE = """([lang, word, background, kept]) => {
  const html = document.documentElement;
  html.lang = lang;
  html.dir = lang === 'ar' ? 'rtl' : 'ltr';
  document.body.style.backgroundColor = background;
  html.style.colorScheme = background === 'rgb(0, 0, 0)' ? 'dark' : 'light';
  if (!word) return;
  for (const each of document.querySelectorAll('[aria-label]')) each.setAttribute('aria-label', word);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, data } = walker.currentNode;
    // What X itself writes is translated; what people wrote, and numbers and handles, are not.
    if (/\\p{L}{2}/u.test(data) && !/^[@\\d]/.test(data) && !parent.closest(kept + ', script, style, time')) walker.currentNode.data = word;
  }
}"""
CASES = [(lang, theme) for lang in LANGUAGES for theme in THEMES]


def localised(
    context: BrowserContext, x: Opener, path: str, lang: str, theme: str
) -> tuple[Page, Accessible]:
    """The saved page as X would show it to somebody with that language and theme, from its first moment."""
    change = f"({TRANSLATE})({[lang, LANGUAGES[lang] or '', THEMES[theme], KEPT]!r})"
    html = re.sub(r"</body>", lambda _: f"<script>{change}</script></body>", PAGES[path], count=1)

    def answer(route: Route) -> None:
        route.fulfill(body=html, content_type="text/html; charset=utf-8")

    address = f"https://x.com{path}?saved"
    context.route(address, answer)
    try:
        page = x(f"{path}?saved")
    finally:
        context.unroute(address)
    assert page.evaluate("document.documentElement.lang") == lang
    if LANGUAGES[lang]:
        assert page.get_by_text(str(LANGUAGES[lang])).count() > 3
    return page, Accessible(page)


@NEEDS_PAGES
@pytest.mark.parametrize(("lang", "theme"), CASES)
def test_line_on_a_saved_profile(context: BrowserContext, x: Opener, lang: str, theme: str) -> None:
    """The line about the person is there with the very same facts, and no barrier that axe-core knows."""
    page, seen = localised(context, x, PROFILE, lang, theme)

    names = seen.wait(
        lambda: (
            [n["name"]["value"] for n in seen.nodes("button") if "@Kikobeats. " in n["name"]["value"]] or None
        ),
        "the line",
    )

    assert len(names) == 1
    seen.click("button", "@Kikobeats. ")
    seen.wait(lambda: [n for n in seen.nodes("region") if n["name"]["value"] == "@Kikobeats"] or None, "card")
    assert axe_on_overlay(page) == []


@NEEDS_PAGES
@pytest.mark.parametrize(("lang", "theme"), CASES)
def test_mark_on_a_saved_timeline(context: BrowserContext, x: Opener, lang: str, theme: str) -> None:
    """A post of a saved timeline that is given good news gets its mark; whose post it is comes from its links."""
    page, seen = localised(context, x, PROFILE, lang, theme)
    article = page.locator('article[data-testid="tweet"]').first
    article.scroll_into_view_if_needed()
    article.get_by_test_id("tweetText").first.evaluate(
        "e => { e.lang = 'en'; e.textContent = 'After two years of evenings I shipped it: our headless CMS adapter is live! 🎉' }"
    )

    seen.wait(
        lambda: (
            [n for n in seen.nodes("button") if "@Kikobeats’s post. Good news" in n["name"]["value"]] or None
        ),
        "the mark; there is {}",
        lambda: [n["name"]["value"] for n in seen.nodes("button") if "Acquaint" in n["name"]["value"]],
    )


@NEEDS_PAGES
@pytest.mark.parametrize(("lang", "theme"), CASES)
def test_hint_at_a_saved_reply_box(context: BrowserContext, x: Opener, lang: str, theme: str) -> None:
    """What is typed into the reply box of a saved page is read as a reply, and its tip comes."""
    page, seen = localised(context, x, REPLY, lang, theme)
    page.get_by_test_id("tweetTextarea_0").first.evaluate(
        "e => { e.focus(); document.execCommand('selectAll'); document.execCommand('insertText', false, 'Check out my product, link in bio! ') }"
    )

    seen.wait(
        lambda: [n for n in seen.nodes("button") if ". Your reply. " in n["name"]["value"]] or None,
        "a hint; there is {}",
        lambda: [n["name"]["value"] for n in seen.nodes("button") if "Acquaint" in n["name"]["value"]],
    )
    assert seen.notes()
