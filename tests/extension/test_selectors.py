"""The one place that names X's page: its parts as saved pages have them, its addresses, and nobody else naming any."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.extension.test_readers import NEEDS_PAGES, saved

type PageOf = Callable[[str, str], Page]
PAGE = Path(__file__).parents[2] / "extension" / "page"
NAMES_X = re.compile(
    r"data-(?!action)[a-z]+|testid'\]|UserAvatar|default_profile_images|href[$*^]?=|\\?/status\\?/|/i/chat|'/(home|notifications)"
)
"""Attributes, parts of test ids and addresses of X, as a selector or a pattern would hold them."""


@pytest.mark.parametrize(
    "path",
    [path for path in sorted(PAGE.rglob("*.ts")) if path.name != "selectors.ts" and path.parent.name != "ui"],
    ids=lambda path: str(path.relative_to(PAGE)),
)
def test_only_selectors_ts_names_parts_and_addresses_of_x(path: Path) -> None:
    """What breaks when X changes is in one file, where the diagnostics page sees it; `ui` draws what is our own."""
    code = re.sub(r"/\*.*?\*/|//[^\n]*", "", path.read_text("utf-8"), flags=re.DOTALL)

    assert [found[0] for found in NAMES_X.finditer(code)] == []


@NEEDS_PAGES
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "metascraper/profile.html",
            {
                "userName": 1,
                "bio": 1,
                "headerItems": 1,
                "location": 1,
                "link": 1,
                "joinDate": 1,
                "schema": 1,
                "post": 3,
                "composer": 0,
            },
        ),
        (
            "metascraper/post.html",
            {"userName": 0, "post": 1, "focusedPost": 1, "postText": 1, "composer": 0, "schema": 0},
        ),
        (
            "defuddle/x-article-status-loggedin-2026-02-13.html",
            {
                "composer": 1,
                "composerFrame": 1,
                "ownAvatar": 1,
                "followsYou": 1,
                "postButton": 1,
                "userName": 0,
            },
        ),
    ],
)
def test_selectors_match_as_often_as_on_the_real_page(
    page_of: PageOf, name: str, expected: dict[str, int]
) -> None:
    """Each selector finds on a saved page just what a person counted there."""
    counts = page_of(saved(name), "/").evaluate("readers.counts()")

    assert {key: counts[key] for key in expected} == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/ana", "ana"),
        ("/ana/media", "ana"),
        ("/ana/photo", "ana"),
        ("/home", None),
        ("/i/chat", None),
        ("/ana/status/1", None),
        ("/compose/post", None),
        ("/", None),
        ("/ana/lists/x", None),
    ],
)
def test_profile_addresses(page_of: PageOf, path: str, expected: str | None) -> None:
    """Which addresses are a person's profile, whichever tab of it is open."""
    assert page_of("", "/").evaluate("path => readers.profileAt(path)", path) == expected


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("/ana", "ana"),
        ("https://x.com/ana", "ana"),
        ("https://twitter.com/ana/", "ana"),
        ("https://evil.example/ana", None),
        ("/ana/status/1", None),
        ("/settings", None),
        ("javascript:alert(1)", None),
        ("/way_too_long_for_a_handle_of_x", None),
    ],
)
def test_handles_in_links(page_of: PageOf, href: str, expected: str | None) -> None:
    """Only a plain link to a person of X gives a handle."""
    assert page_of("", "/").evaluate("href => readers.handleOf(href)", href) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home", "home"),
        ("/notifications", "notifications"),
        ("/notifications/mentions", "notifications"),
        ("/i/chat/1-2", "chat"),
        ("/messages/1-2", "chat"),
        ("/ana/status/1", "status"),
        ("/i/status/1", "status"),
        ("/ana/media", "profile"),
        ("/homely", "profile"),
        ("/settings/account", "other"),
    ],
)
def test_kinds_of_pages(page_of: PageOf, path: str, expected: str) -> None:
    """By address alone."""
    assert page_of("", "/").evaluate("path => readers.pageAt(path)", path) == expected


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("/ana/status/1", {"handle": "ana", "id": "1"}),
        ("https://x.com/ana/status/1/photo/1", {"handle": "ana", "id": "1"}),
        ("/i/web/status/1", {"handle": "web", "id": "1"}),
        ("/ana/status/", None),
        ("/ana", None),
        ("http://[", None),
    ],
)
def test_links_to_posts(page_of: PageOf, href: str, expected: dict[str, str] | None) -> None:
    """Whose post it is and its id, wherever in the address they stand."""
    assert page_of("", "/").evaluate("href => readers.statusOf(href)", href) == expected
