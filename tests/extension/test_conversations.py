"""Who answers whom, read from the order and links of posts, and the events one's ledger gets from it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.extension.test_readers import NEEDS_PAGES, saved
from tests.pages import SHARED

type PageOf = Callable[[str, str], Page]
GAP = '<div data-testid="cellInnerDiv"><div></div></div>'
STATUS = "/ana/status/100"


def post(
    author: str, id_: int, text: str = "hello", *, focal: bool = False, between: str = "", more: str = ""
) -> str:
    """One cell of a conversation."""
    return f"""<div data-testid="cellInnerDiv"><article data-testid="tweet" tabindex="{-1 if focal else 0}">
      <div data-testid="User-Name"><a role="link" href="/{author}">{author}</a><a role="link" href="/{author}/status/{id_}"><time datetime="2026-11-21T09:00:00.000Z">1h</time></a></div>
      {between}<div data-testid="tweetText" lang="en">{text}</div>{more}
      <div role="group"><button data-testid="reply"></button><button data-testid="like"></button></div></article></div>"""


def events(page: Page, own: str, path: str = STATUS) -> list[str]:
    """What the ledger of `own` would get, one short line an event."""
    found = page.evaluate("([path, own]) => readers.seen(path, own).events", [path, own])
    return [f"{event['by']} {event['type']} {event['person']} {event['about'] or '-'}" for event in found]


def test_posts_above_lead_to_the_one_the_page_is_about(page_of: PageOf) -> None:
    """Each answers the one above it; the first answers nobody."""
    page = page_of(post("bo", 98) + post("sam", 99) + post("ana", 100, focal=True), STATUS)

    assert events(page, "sam") == ["me reply bo 98", "them reply ana 99"]


def test_replies_below_answer_the_post_unless_another_stands_right_above(page_of: PageOf) -> None:
    """After a gap a reply is to the post; joined to somebody else's it may be to them, so it is a mention at most."""
    below = post("sam", 101) + GAP + post("cy", 102) + post("sam", 103) + GAP + post("sam", 104)
    page = page_of(post("ana", 100, focal=True) + below, STATUS)

    assert events(page, "sam") == ["me reply ana 100", "me mention cy 102", "me reply ana 100"]


def test_reply_to_somebody_else_under_my_post_is_not_to_me(page_of: PageOf) -> None:
    """Only the one that answers me counts, and one that names me."""
    below = post("ana", 101) + post("bo", 102) + GAP + post("cy", 103, 'well, <a href="/sam">@sam</a>!')
    page = page_of(post("sam", 100, focal=True) + below, "/sam/status/100")

    assert events(page, "sam", "/sam/status/100") == ["them reply ana 100", "them reply cy 100"]


def test_line_of_links_between_header_and_text_says_whom_it_answers(page_of: PageOf) -> None:
    """On a timeline, where no order says it."""
    line = '<div>Replying to <a href="/ana">@ana</a> and <a href="/bo">@bo</a></div>'
    page = page_of(post("sam", 101, between=line), "/sam/with_replies")

    assert events(page, "sam", "/sam/with_replies") == ["me reply ana -"]


def test_quotes_and_names_are_ties_and_others_among_themselves_are_none(page_of: PageOf) -> None:
    """My quote of Dee, Ana's quote of me; what Bo says to Cy is nobody's business here."""
    quote = '<div role="link" tabindex="0"><div data-testid="User-Name"><span>X</span><span>@{}</span></div><div data-testid="tweetText">old</div></div>'
    page = page_of(
        post("sam", 101, more=quote.format("dee"))
        + post("ana", 102, more=quote.format("Sam"))
        + post("bo", 103, '<a href="/cy">@cy</a> hi'),
        "/home",
    )

    assert events(page, "sam", "/home") == ["me quote dee -", "them quote ana -"]


def test_own_posts_are_kept_with_their_text_and_only_they(page_of: PageOf) -> None:
    """Nobody else's words are taken."""
    page = page_of(post("ana", 100, "her words", focal=True) + post("sam", 101, "my words"), STATUS)

    assert [kept["text"] for kept in page.evaluate("readers.seen('/ana/status/100', 'Sam').posts")] == [
        "my words"
    ]


@NEEDS_PAGES
@pytest.mark.parametrize(
    "cells", sorted(path.name for path in (SHARED / "cells").glob("*.html")) if SHARED.exists() else []
)
def test_real_cells_give_sound_ties(page_of: PageOf, cells: str) -> None:
    """On real posts nobody answers themselves by mistake of a link, and handles are handles."""
    page = page_of(saved(f"cells/{cells}"), "/home")

    ties = page.evaluate("readers.ties('/home')")
    assert ties
    for found in ties:
        for handle in [*found["names"], *([found["quotes"]] if found["quotes"] else [])]:
            assert handle.replace("_", "").isalnum(), found
        assert found["answers"] is None or found["answers"]["author"] != found["author"]
