"""The Firefox build in a real Firefox: hints on profiles and in messages, templates in both kinds of box."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.browser import ROOT, SHELL, standin_script
from tests.firefox.driver import Firefox, find_firefox
from tests.firefox.proxy import Proxy, certificate

EXTENSION = ROOT / "dist" / "firefox"
FIND_BOX = (
    "return document.querySelector('[data-testid=xchatEmbedRoute]').shadowRoot.querySelector('textarea')"
)
NOTE = "return notes('[role=note]').map(n => n.textContent).find(text => text.includes({part!r}))"
PRESS = "const button = notes('button').find(b => b.textContent.includes({part!r})); button?.click(); return !!button"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        find_firefox() is None or shutil.which("openssl") is None,
        reason="Firefox or openssl is not here; on Debian: apt-get install firefox-esr openssl",
    ),
]


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """One Firefox with the extension, for which x.com is the stand-in."""
    folder: Path = tmp_path_factory.mktemp("firefox")
    script = standin_script()
    proxy = Proxy(
        lambda path: ("text/javascript", script) if path == "/standin.js" else ("text/html", SHELL),
        certificate(folder),
    )
    profile = folder / "profile"
    profile.mkdir()
    opened = Firefox(profile, proxy.port)
    opened.install(EXTENSION)
    yield opened
    opened.close()
    proxy.close()
    assert proxy.attempts == []


def test_hint_on_a_profile(firefox: Firefox) -> None:
    """The line of an anonymous profile, from Python in the event page."""
    firefox.open("https://x.com/void_walker")

    assert firefox.wait(NOTE.format(part="Anonymous account"))


def test_hint_and_template_in_a_message(firefox: Firefox) -> None:
    """A greeting alone brings its tip; a template goes to the caret, X's own state has it, and nothing is sent."""
    firefox.open("https://x.com/i/chat/1001-1002")
    assert firefox.wait(
        "return !!document.querySelector('[data-testid=xchatEmbedRoute]')?.shadowRoot?.querySelector('textarea')"
    )
    box = firefox.run(FIND_BOX)
    firefox.type(box, "Hi ")
    assert firefox.wait(NOTE.format(part="Say what"))

    assert firefox.wait(PRESS.format(part="Acquaint: "))
    assert firefox.wait(PRESS.format(part="Ask for help"))

    text = firefox.wait(
        "const t = document.querySelector('[data-testid=xchatEmbedRoute]').shadowRoot.querySelector('textarea').value; return t.length > 60 && t"
    )
    assert text.startswith("Hi Hi Ana!")
    assert firefox.wait(
        "return !!document.querySelector('[data-testid=xchatEmbedRoute]').shadowRoot.querySelector('[data-testid=dm-composer-send-button]')"
    )
    assert firefox.run("return standin.sent.length") == 0


def test_hint_in_a_reply(firefox: Firefox) -> None:
    """In the Draft.js box under somebody's good news."""
    firefox.open("https://x.com/ana_dev/status/9001")
    assert firefox.wait("return !!document.querySelector('[data-testid=tweetTextarea_0]')")
    box = firefox.run("return document.querySelector('[data-testid=tweetTextarea_0]')")
    firefox.press(box)
    firefox.type(box, "ok then ")

    assert firefox.wait(NOTE.format(part="celebrate"))


def test_starter_in_an_empty_post(firefox: Firefox) -> None:
    """Several lines or none there yet: Draft.js has the text in its own state, and X's button is enabled."""
    firefox.open("https://x.com/home")
    assert firefox.wait("return !!document.querySelector('[data-testid=tweetTextarea_0]')")
    firefox.press(firefox.run("return document.querySelector('[data-testid=tweetTextarea_0]')"))
    assert firefox.wait(PRESS.format(part="Your post"))
    assert firefox.wait(PRESS.format(part="What I learned"))

    assert firefox.wait(
        "return document.querySelector('[data-testid=tweetTextarea_0]').textContent.startsWith('Today I learned [what you learned]. It')"
    )
    assert firefox.wait("return !document.querySelector('[data-testid=tweetButtonInline]').disabled")
    assert firefox.wait("return document.getSelection().toString() === '[what you learned]'")
    assert firefox.run("return standin.sent.length") == 0
