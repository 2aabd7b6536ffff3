"""The README's picture, made by the tests: what a user sees on a profile, in a message, in the popup."""

from pathlib import Path

from playwright.sync_api import BrowserContext

from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener, open_extension_page

# The stand-in has X's structure and sizes, not its looks; in a picture bare links and buttons would seem broken.
LOOKS = """a { color: inherit; text-decoration: none; } button, textarea { border: 1px solid var(--border); background: transparent; color: inherit; font: inherit; }
button { border-radius: 18px; padding: 6px 16px; font-weight: 600; } textarea { border-radius: 18px; padding: 10px 14px; outline: none; resize: none; }
[data-testid="UserName"] > div > :first-child { font-size: 20px; font-weight: 800; } [data-testid="UserName"] [tabindex] { color: var(--muted); }
[data-testid^="UserAvatar"] img { margin-top: -50px; border-radius: 50%; border: 4px solid var(--background); background: var(--muted); }
[data-testid="dm-composer-send-button"] { font-size: 0; } [data-testid="dm-composer-send-button"]::after { content: "➤"; font-size: 15px; }"""
FRAME = """<!doctype html><body style="margin:0;display:grid;grid-template-columns:560px 380px;gap:16px;padding:16px;background:#e8eef0;width:990px">
<div style="display:grid;gap:16px"><img src="{profile}" style="width:560px;border-radius:12px"><img src="{message}" style="width:560px;border-radius:12px"></div>
<img src="{popup}" style="width:380px;border-radius:12px"></body>"""


# The chat stands in an open shadow root, as X's does.
IN_CHAT = """looks => {
  for (const host of document.querySelectorAll('*')) if (host.shadowRoot) host.shadowRoot.append(Object.assign(document.createElement('style'), { textContent: looks }));
}"""


def test_overview_picture(context: BrowserContext, x: Opener, screenshots: Path) -> None:
    """Profile, message and popup each show their hint; the picture in the README is made of them."""
    profile = x("/void_walker?theme=light")
    profile.add_style_tag(content=LOOKS)
    Accessible(profile).wait_for_note("nonymous account")
    message = x("/i/chat/1001-1002?theme=dark")
    message.evaluate(IN_CHAT, LOOKS)
    message.get_by_test_id("dm-composer-textarea").press_sequentially("Hey, can I ask you a question? ")
    Accessible(message).wait_for_note("Skip asking")
    own = x("/sam_builds")
    Accessible(own).wait(
        lambda: next(
            (n for n in Accessible(own).nodes("button") if "Your profile" in n["name"]["value"]), None
        ),
        "the line",
    )
    popup = open_extension_page(context, "popup/popup.html")
    popup.set_viewport_size({"width": 400, "height": 680})
    popup.get_by_role("heading", name="@sam_builds").wait_for()
    shots = {
        "profile": profile.screenshot(clip={"x": 80, "y": 0, "width": 640, "height": 420}),
        "message": message.screenshot(clip={"x": 80, "y": 350, "width": 640, "height": 290}),
        "popup": popup.screenshot(),
    }
    popup.close()

    frame = x("/home")
    frame.set_content(FRAME.format(**{name: data_url(shot) for name, shot in shots.items()}))
    frame.locator("img").last.wait_for()
    frame.screenshot(path=screenshots / "overview.png", clip={"x": 0, "y": 0, "width": 1000, "height": 700})
    assert (screenshots / "overview.png").stat().st_size > 20_000


def data_url(shot: bytes) -> str:
    """A picture as an address."""
    import base64

    return "data:image/png;base64," + base64.b64encode(shot).decode()
