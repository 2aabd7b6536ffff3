"""Chromium with the built extension, headless, on a machine where x.com is answered by the test itself."""

import hashlib
import re
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Playwright, Route

from extension.tooling.browser import find_browser

ROOT = Path(__file__).parents[2]
EXTENSION = ROOT / "dist" / "chrome"
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-features=OptimizationHints,MediaRouter,Translate,InterestFeedContentSuggestions",
    "--metrics-recording-only",
    "--lang=en-US",
)
# What X sends, as far as its policy is known: inline styles pass, scripts and connections of others do not.
POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https:; connect-src 'self'; object-src 'none'"
# Every page has an icon of its own: Chromium asks for the default one anew at each address, and a request that is open while its
# tab closes goes out past the routes (13 of 150 times where the last step before closing was a change of address).
NO_REQUEST = '<link rel="icon" href="data:,">'
ICON = re.compile(r'<link[^>]{0,200}rel="shortcut icon"[^>]{0,200}>')
SHELL = f'<!doctype html><html><head><meta charset="utf-8"><title>X</title>{NO_REQUEST}</head><body><div id="react-root"></div><script src="/standin.js"></script></body></html>'


def standin_script() -> str:
    """The stand-in for X, bundled once."""
    target = ROOT / ".cache" / "standin.js"
    settings = [
        "--bundle",
        "--format=iife",
        "--jsx=automatic",
        '--define:process.env.NODE_ENV="production"',
        "--define:global=window",
        "--log-level=warning",
    ]
    subprocess.run(
        ["node_modules/.bin/esbuild", "tests/standin/app.jsx", *settings, f"--outfile={target}"],
        cwd=ROOT,
        check=True,
    )
    return target.read_text("utf-8")


def launch(
    playwright: Playwright, profile: Path, proxy_port: int, extension: bool = True, **options: object
) -> BrowserContext:
    """A browser with the extension loaded and every request that no route answers going to the blocker."""
    # Chromium would otherwise open connections to a page's host before any route can answer.
    preferences = profile / "Default" / "Preferences"
    if not preferences.exists():
        preferences.parent.mkdir(parents=True, exist_ok=True)
        preferences.write_text('{"net": {"network_prediction_options": 2}}')
    return playwright.chromium.launch_persistent_context(
        str(profile),
        executable_path=find_browser(),
        headless=False,  # Ours to say: extensions run in the new headless mode, which the flag asks for.
        args=[
            *FLAGS,
            f"--proxy-server=127.0.0.1:{proxy_port}",
            "--proxy-bypass-list=<-loopback>",
            *(
                (f"--disable-extensions-except={EXTENSION}", f"--load-extension={EXTENSION}")
                if extension
                else ()
            ),
        ],
        **options,  # type: ignore[arg-type]
    )


def answer_x(context: BrowserContext, script: str, pages: dict[str, str]) -> None:
    """Answer https://x.com: saved pages by their path, the stand-in for every other."""

    def fulfil(route: Route) -> None:
        path = re.sub(r"^https://[^/]+|\?.*$", "", route.request.url)
        if path == "/standin.js":
            route.fulfill(body=script, content_type="text/javascript")
        elif route.request.resource_type == "document":
            route.fulfill(
                body=ICON.sub(NO_REQUEST, pages.get(path, SHELL)),
                content_type="text/html",
                headers={"Content-Security-Policy": POLICY},
            )
        else:
            route.abort()  # Pictures of a saved page: no test needs them, nothing may fetch them.

    context.route(re.compile(r"^https://(x|twitter|abs\.twimg|pbs\.twimg|abs-0\.twimg)\.com/"), fulfil)


@cache
def extension_id() -> str:
    """The id Chromium gives an unpacked extension: made from its path."""
    digest = hashlib.sha256(str(EXTENSION).encode()).hexdigest()[:32]
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digest)


def in_extension(context: BrowserContext, code: str) -> object:
    """Run JavaScript in a page of the extension and return what it gives."""
    page = open_extension_page(context, "popup/popup.html")
    result: object = page.evaluate(code)
    page.close()
    return result


def open_extension_page(context: BrowserContext, path: str) -> Page:
    """One of the extension's own pages in a tab."""
    page = context.new_page()
    page.goto(f"chrome-extension://{extension_id()}/{path}")
    return page


type Opener = Callable[[str], Page]
