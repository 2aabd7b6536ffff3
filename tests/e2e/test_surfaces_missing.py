"""When X no longer shows what a surface goes by, that is noticed and remembered without anything of the page."""

from playwright.sync_api import BrowserContext

from tests.e2e.browser import Opener

NOTED = """() => new Promise(done => {
  const look = () => chrome.storage.local.get('quiet-surfaces').then(stored => stored['quiet-surfaces'] && done(stored['quiet-surfaces']));
  chrome.storage.onChanged.addListener(look);
  look();
})"""


def test_missing_header_is_remembered(context: BrowserContext, x: Opener) -> None:
    """A profile whose header does not come within ten seconds: which surface, which part, since when."""
    x("/nobody_here")
    # In the service worker: a page of our own would hide the tab, and what is hidden is not missed.
    kept = context.service_workers[0].evaluate(NOTED)

    assert list(kept) == ["profile"]
    assert kept["profile"]["missing"] == "userName"
    assert set(kept["profile"]) == {"missing", "since"}
