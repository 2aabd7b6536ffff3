"""The diagnostics page counts, on the X tab used last, every part of X that Acquaint goes by."""

import json

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener, open_extension_page


@pytest.mark.parametrize(
    ("path", "kind", "part", "least"),
    [
        ("/ana_dev", "profile", "sendDm", 1),
        ("/home", "home", "post", 2),
        ("/i/chat/1001-1002", "chat", "chatComposer", 1),
        ("/ana_dev/status/9001", "status", "focusedPost", 1),
    ],
)
def test_every_part_with_its_matches(
    context: BrowserContext, x: Opener, path: str, kind: str, part: str, least: int
) -> None:
    """One row a selector with its number of matches; chat roots are counted too; the copy has no word of the page."""
    page = x(path)
    Accessible(page).wait(
        lambda: (
            [n for n in Accessible(page).nodes("button") if "Acquaint" in n["name"]["value"]]
            or (page.evaluate("performance.now() > 1500") or None)
        ),
        "the page",
    )
    diagnostics = open_extension_page(context, "diagnostics/diagnostics.html")
    diagnostics.get_by_role("button", name="Look at the X tab used last").click()
    row = diagnostics.locator(
        "#selectors tr", has=diagnostics.get_by_role("rowheader", name=part, exact=True)
    )
    expect(row).to_be_visible()
    expect(diagnostics.get_by_role("status").last).to_contain_text(f"“{kind}”")

    assert int(row.locator("td").last.inner_text()) >= least
    diagnostics.evaluate("navigator.clipboard.writeText = async text => { window.copied = text; }")
    diagnostics.get_by_role("button", name="Copy diagnostics").click()
    expect(diagnostics.get_by_role("button", name="Copied")).to_be_visible()
    copied = str(diagnostics.evaluate("copied"))
    assert json.loads(copied)["onX"]["counts"][part] >= least
    assert not any(word in copied for word in ("ana", "Ana", "sam_builds", "shipped"))
    diagnostics.close()


def test_without_a_tab_of_x_it_says_what_to_do(context: BrowserContext) -> None:
    """No X tab open: a sentence that helps, and no table."""
    diagnostics = open_extension_page(context, "diagnostics/diagnostics.html")
    diagnostics.get_by_role("button", name="Look at the X tab used last").click()

    expect(diagnostics.get_by_role("status").last).to_contain_text("Open x.com")
    expect(diagnostics.locator("#selectors")).to_have_count(0)
    diagnostics.close()
