"""When X no longer shows what a surface goes by, that is noticed and remembered without anything of the page."""

from playwright.sync_api import BrowserContext

from tests.e2e import browser
from tests.e2e.browser import Opener


def test_missing_header_is_remembered(context: BrowserContext, x: Opener) -> None:
    """A profile whose header does not come within ten seconds: which surface, which part, since when."""
    page = x("/nobody_here")
    page.evaluate(
        "() => new Promise(done => { const look = () => performance.now() > 12_000 ? done() : requestAnimationFrame(look); look(); })"
    )

    kept = browser.in_extension(
        context, "() => chrome.storage.local.get('quiet-surfaces').then(s => s['quiet-surfaces'])"
    )
    assert isinstance(kept, dict)
    assert list(kept) == ["profile"]
    assert kept["profile"]["missing"] == "userName"
    assert set(kept["profile"]) == {"missing", "since"}
