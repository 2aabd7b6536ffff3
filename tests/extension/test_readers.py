"""The readers turn real saved pages of X into facts; what a page does not show stays unknown."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.pages import SHARED, saved_pages, still

type PageOf = Callable[[str, str], Page]
NEEDS_PAGES = pytest.mark.skipif(
    not SHARED.exists(), reason="the saved pages of ../shared/pages are not here"
)
PROFILE = """<main><div data-testid="primaryColumn">{extra}<div><div data-testid="UserName"><div dir="ltr"><span>{name}</span></div>
<div dir="ltr"><span>@ana</span></div></div></div><div data-testid="UserProfileHeader_Items"></div>
<a href="/ana/following"><span>{following}</span></a><a href="/ana/verified_followers"><span>{followers}</span></a></div></main>"""


def saved(name: str) -> str:
    """HTML of one saved page, scripts stilled."""
    return still((SHARED / name).read_text("utf-8"))


@NEEDS_PAGES
def test_profile_of_a_real_page(page_of: PageOf) -> None:
    """Name, bio, place, link, dates and exact counts of a profile saved in 2025-12."""
    found = page_of(saved_pages()["/Kikobeats"], "/Kikobeats").evaluate("readers.profile('/Kikobeats')")
    profile = found["profile"]

    assert found["isSelf"] is False
    assert profile["name"] == "Kiko Beats"
    assert "vercel" in profile["bio"]
    assert "microlink.io" in profile["bio"]
    assert profile["location"] == "PORT_ALREADY_USED"
    assert profile["url"] == "https://kikobeats.com"
    assert profile["joined"] == "2010-01"
    assert (profile["followers"], profile["following"], profile["posts"]) == (3893, 406, 23961)
    assert profile["avatar"]["is_default"] is False
    assert profile["avatar"]["shape"] == "circle"


@NEEDS_PAGES
def test_profile_of_another_address_is_not_read(page_of: PageOf) -> None:
    """While the page still shows somebody else, nothing is read: neither header nor JSON-LD."""
    assert page_of(saved_pages()["/Kikobeats"], "/somebody").evaluate("readers.profile('/somebody')") is None


@NEEDS_PAGES
def test_status_page_of_a_logged_in_person(page_of: PageOf) -> None:
    """On a logged-in status page of 2026-02: who is logged in, the empty reply box, and whom it answers."""
    page = page_of(saved("defuddle/x-article-status-loggedin-2026-02-13.html"), "/arscontexta/status/1")
    boxes = page.evaluate("readers.composers('/arscontexta/status/1')")

    assert page.evaluate("readers.ownHandle()") == "kepano"
    assert [(box["text"], box["surface"]) for box in boxes] == [("", "reply")]
    assert boxes[0]["parent"]["author"] == "arscontexta"


@NEEDS_PAGES
@pytest.mark.parametrize(
    "cells", sorted(path.name for path in (SHARED / "cells").glob("*.html")) if SHARED.exists() else []
)
def test_posts_of_real_timeline_cells(page_of: PageOf, cells: str) -> None:
    """Every real post has an author, and its id belongs to its own permalink, not to a quoted one."""
    page = page_of(saved(f"cells/{cells}"), "/home")
    posts = page.evaluate("readers.posts()")

    assert len(posts) == page.locator('article[data-testid="tweet"]').count() > 0
    for post in posts:
        assert post["author"], post
        assert post["id"], post
        assert post["id"].isdigit()
        assert len(post["text"]) <= 30_000


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("640", 640),
        ("3,893", 3893),
        ("1.204", 1204),
        ("86.4K", 86_400),
        ("4.1万", 41_000),
        ("1,2 Mio.", 1_200_000),
        ("٣٤٥", 345),
        ("12 тыс.", 12_000),
        ("many", None),
        ("", None),
    ],
)
def test_counts_in_any_language(page_of: PageOf, shown: str, expected: int | None) -> None:
    """Plain, grouped, short and local digits are read; what cannot be told is unknown."""
    found = page_of(PROFILE.format(name="Ana", extra="", followers=shown, following="1"), "/ana").evaluate(
        "readers.profile('/ana')"
    )

    assert found["profile"]["followers"] == expected


def test_own_profile_is_known_by_its_button(page_of: PageOf) -> None:
    """The edit button, and nothing else, makes a profile one's own; emoji pictures are part of the name."""
    extra = '<a data-testid="editProfileButton"></a>'
    page = page_of(
        PROFILE.format(name='Ana <img alt="🚀">', extra=extra, followers="1", following="1"), "/ana"
    )
    found = page.evaluate("readers.profile('/ana')")

    assert found["isSelf"] is True
    assert found["profile"]["name"] == "Ana 🚀"
    assert found["profile"]["follows_me"] is None


def test_header_still_being_drawn_is_not_read(page_of: PageOf) -> None:
    """A name without bio or items is a page still loading."""
    html = PROFILE.format(name="Ana", extra="", followers="1", following="1").replace(
        "UserProfileHeader_Items", "later"
    )

    assert page_of(html, "/ana").evaluate("readers.profile('/ana')") is None


def test_two_surfaces_ask_about_a_profile_once(page_of: PageOf) -> None:
    """At first, and once more each time where the two stand has changed, however many surfaces hear of it."""
    page = page_of(PROFILE.format(name="Ana", extra="", followers="1", following="1"), "/ana")

    assert page.evaluate("readers.questionsAbout('ana', 2)") == [1, 2, 3]


def test_chat_is_addressed_by_its_header(page_of: PageOf) -> None:
    """The handle comes from the header's link, not from a name or a link inside a message."""
    html = """<div data-testid="dm-conversation-panel"><div data-testid="dm-conversation-header"><a href="https://x.com/ana_dev"><span data-testid="dm-conversation-username">Ana</span></a></div>
    <div data-dm-message-row="1"><a href="/mallory">x</a></div><textarea data-testid="dm-composer-textarea"></textarea></div>"""
    chat = page_of(html, "/i/chat/1-2").evaluate("readers.chat('/i/chat/1-2')")

    assert chat["recipient"] == {"handle": "ana_dev", "name": "Ana", "bio": None}
    assert chat["hasHistory"] is True


def test_old_chat_layout_is_read_too(page_of: PageOf) -> None:
    """Before X Chat the box was Draft.js; without a header nothing is known of history."""
    html = '<div data-testid="DmActivityViewport"><div data-testid="dmComposerTextInput" contenteditable="true"></div></div>'
    chat = page_of(html, "/messages/1-2").evaluate("readers.chat('/messages/1-2')")

    assert chat["recipient"]["handle"] is None
    assert chat["hasHistory"] is None


def test_drafts_are_read_line_by_line(page_of: PageOf) -> None:
    """One block a line; the placeholder is no text; a quoted post below the box makes a quote."""
    box = '<div data-testid="tweetTextarea_0" contenteditable="true"><div data-block="true"><span data-text="true">one</span></div><div data-block="true"><br data-text="true"></div><div data-block="true">two <img alt="🎉"></div></div>'
    html = f'<div role="dialog"><div data-testid="tweetTextarea_0RichTextInputContainer"><div>Say something</div>{box}</div><article data-testid="tweet"><div data-testid="User-Name"><a href="/ana">Ana</a></div></article></div>'
    found = page_of(html, "/compose/post").evaluate("readers.composers('/compose/post')")

    assert found[0]["text"].split("\n")[0] == "one"
    assert found[0]["text"].endswith("two 🎉")
    assert found[0]["surface"] == "quote"
    assert found[0]["parent"]["author"] == "ana"
