"""Inserting, over many texts and carets: what was there plus the snippet, or what was there; never anything else."""

import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page, expect

from tests.e2e.browser import ROOT, Opener

PIECES = (
    "a",
    "word ",
    "héllo",
    " ",
    "👋🏽",
    "👩‍👩‍👧",
    "مرحبا",
    "שלום",
    "你好",
    "[gap]",
    "’",
    "e\u0301",
    "$&",
    "<b>",
)
ROUNDS = 30


@pytest.fixture(scope="module")
def inserting() -> str:
    """The insertion as the content script has it, for the page itself."""
    settings = ["--bundle", "--format=iife", "--global-name=inserting", "--log-level=warning"]
    built = subprocess.run(
        ["node_modules/.bin/esbuild", "extension/page/insert.ts", *settings],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return built.stdout + "\nwindow.inserting = inserting;"


def texts(lines: bool, most: int = 6) -> st.SearchStrategy[str]:
    """Words, emoji, right-to-left letters, and empty lines where asked for."""
    pieces = PIECES + (("\n", "\n\n") if lines else ())
    return st.lists(st.sampled_from(pieces), max_size=most).map("".join)


def insert(page: Page, selector: str, before: str, caret: int, snippet: str) -> tuple[object, str]:
    """Write `before`, put the caret there, insert; what came back and what the box holds."""
    box = page.locator(selector).first
    box.click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.press("Delete")
    if before:
        page.keyboard.insert_text(before)
    page.keyboard.press("ControlOrMeta+Home")
    for _ in range(caret):
        page.keyboard.press("ArrowRight")
    outcome = box.evaluate("(box, snippet) => inserting.insertAtCaret(box, snippet)", snippet)
    text = box.evaluate(
        "box => box.value ?? [...box.querySelectorAll('[data-block]')].map(b => b.textContent).join('\\n')"
    )
    return outcome, str(text)


@pytest.mark.parametrize(
    ("path", "selector"),
    [
        ("/i/chat/1001-1002", "[data-testid=dm-composer-textarea]"),
        ("/home", "[data-testid=tweetTextarea_0]"),
    ],
)
def test_text_is_what_was_there_plus_the_snippet(x: Opener, inserting: str, path: str, selector: str) -> None:
    """At any caret, in either kind of box, with one line or many."""
    page = x(path)
    expect(page.locator(selector).first).to_be_visible()
    page.evaluate(inserting)

    @settings(max_examples=ROUNDS, deadline=None, database=None, derandomize=True)
    @given(before=texts(lines=False), snippet=texts(lines=True), caret=st.integers(0, 5))
    def check(before: str, snippet: str, caret: int) -> None:
        outcome, text = insert(page, selector, before, caret, snippet + "!")

        assert isinstance(outcome, dict)
        assert outcome["ok"], (before, snippet, text)
        units = text.encode("utf-16-le")
        at = 2 * outcome["at"]
        added = (snippet + "!").encode("utf-16-le")
        assert units[at : at + len(added)] == added
        assert units[:at] + units[at + len(added) :] == before.encode("utf-16-le")

    check()
    assert page.evaluate("standin.sent") == []


@pytest.mark.parametrize("snippet", ["one line", "two\n\nlines"])
def test_undo_gives_back_what_was_there(x: Opener, inserting: str, snippet: str) -> None:
    """In a post, undo takes the snippet out and leaves the rest."""
    page = x("/home")
    box = page.locator("[data-testid=tweetTextarea_0]").first
    expect(box).to_be_visible()
    page.evaluate(inserting)
    insert(page, "[data-testid=tweetTextarea_0]", "before 👋", 3, snippet)

    page.keyboard.press("ControlOrMeta+z")

    expect(box).to_have_text("before 👋")


def test_box_that_refuses_is_left_as_it_was(x: Opener, inserting: str) -> None:
    """When X does not enable its button, the text is put back and the snippet is on the clipboard or said not to be."""
    page = x("/home")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin="https://x.com")
    expect(page.locator("[data-testid=tweetTextarea_0]").first).to_be_visible()
    page.evaluate(inserting)
    page.evaluate(
        "() => document.querySelector('[data-testid=tweetButtonInline]').dataset.testid = 'somethingElse'"
    )

    outcome, text = insert(page, "[data-testid=tweetTextarea_0]", "mine", 0, "theirs")

    assert outcome == {"ok": False, "copied": True, "restored": True}
    assert text == "mine"
    assert page.evaluate("navigator.clipboard.readText()") == "theirs"


def test_box_that_cannot_be_put_back_is_not_said_to_be(x: Opener, inserting: str) -> None:
    """Undo is one step: where it takes something else, or nothing, what came back says that the text has changed."""
    page = x("/home")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin="https://x.com")
    expect(page.locator("[data-testid=tweetTextarea_0]").first).to_be_visible()
    page.evaluate(inserting)
    page.evaluate(
        """() => {
          document.querySelector('[data-testid=tweetButtonInline]').dataset.testid = 'somethingElse';
          addEventListener('keydown', event => event.key === 'z' && event.stopImmediatePropagation(), true);
        }"""
    )

    outcome, text = insert(page, "[data-testid=tweetTextarea_0]", "mine", 0, "theirs")

    assert outcome == {"ok": False, "copied": True, "restored": False}
    assert text == "theirsmine"
