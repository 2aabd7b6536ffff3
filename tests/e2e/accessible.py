"""What a screen reader meets on a page, closed shadow roots included, and clicking what it names."""

from collections.abc import Callable
from time import monotonic
from typing import Any

from playwright.sync_api import CDPSession, Page

LONGEST = 90  # s: a first start of Python on a busy machine takes 45; a test that hangs is ended after 240


class Accessible:
    """The accessibility tree of one page through the devtools protocol."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._cdp: CDPSession = page.context.new_cdp_session(page)
        self._cdp.send("Accessibility.enable")
        self._cdp.send("DOM.enable")

    def nodes(self, role: str) -> list[dict[str, Any]]:
        """Every node of a role that is not ignored, in order."""
        tree = self._cdp.send("Accessibility.getFullAXTree")["nodes"]
        self._by_id = {node["nodeId"]: node for node in tree}
        return [
            node for node in tree if not node.get("ignored") and node.get("role", {}).get("value") == role
        ]

    def notes(self) -> list[str]:
        """The text of every note."""
        return [self._text(node) for node in self.nodes("note")]

    def wait_for_note(self, part: str) -> str:
        """The first note that contains `part`, as soon as it is there."""
        return self.wait(
            lambda: next((text for text in self.notes() if part in text), None),
            f"a note with “{part}”; there are {{}}",
            self.notes,
        )

    def wait_for_no_notes(self) -> None:
        """Return once no note is left."""
        self.wait(lambda: not self.notes() or None, "no notes; there are {}", self.notes)

    def wait[T](self, look: Callable[[], T | None], what: str, now: Callable[[], object] = lambda: "") -> T:
        """Look once a frame until it is there; fail with what there is instead."""
        until = monotonic() + LONGEST
        while monotonic() < until:
            found = look()
            if found is not None:
                return found
            self.frame()
        raise AssertionError(f"waited for {what.format(now())}")

    def frame(self) -> None:
        """Let the page draw one frame."""
        self.page.evaluate("() => new Promise(requestAnimationFrame)")

    def click(self, role: str, part: str) -> None:
        """Press the first node of a role whose name contains `part`, with the mouse, where it is."""
        node = self.wait(
            lambda: next((n for n in self.nodes(role) if part in n.get("name", {}).get("value", "")), None),
            f"a {role} named “{part}”",
        )
        where = {"backendNodeId": node["backendDOMNodeId"]}
        self._cdp.send("DOM.scrollIntoViewIfNeeded", where)
        x1, y1, _, _, x2, y2, _, _ = self._cdp.send("DOM.getBoxModel", where)["model"]["border"]
        self.page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2)

    def _text(self, node: dict[str, Any]) -> str:
        if node.get("role", {}).get("value") == "StaticText":
            return str(node.get("name", {}).get("value", ""))
        below = [self._by_id[child] for child in node.get("childIds", []) if child in self._by_id]
        return "".join(self._text(child) for child in below)
