"""Our closed shadow roots, reached through the devtools protocol, which no page can use."""

from typing import Any

from playwright.sync_api import Page

from tests.e2e.browser import ROOT

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
# axe-core cannot see into closed roots: it is given an open twin with the same nodes and the same style sheets.
TWIN = """function () {
  const host = document.createElement('div');
  host.className = 'acquaint-twin';
  host.style.cssText = this.host.style.cssText;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = this.adoptedStyleSheets;
  root.append(...[...this.childNodes].map(node => node.cloneNode(true)));
  this.host.style.display = 'none';
  document.body.append(host);
}"""
RUN = """() => axe.run({include: [['.acquaint-twin']]}, {rules: {region: {enabled: false}}})
  .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120) + ' ' + (n.any[0]?.message ?? '')).join(' | ')))"""


def roots(page: Page) -> list[dict[str, Any]]:
    """The closed roots of a page, as nodes of the protocol."""
    cdp = page.context.new_cdp_session(page)
    cdp.send("DOM.enable")
    document = cdp.send("DOM.getDocument", {"depth": -1, "pierce": True})["root"]
    found, todo = [], [document]
    while todo:
        node = todo.pop()
        todo += node.get("children", []) + node.get("shadowRoots", [])
        found += [root for root in node.get("shadowRoots", []) if root["shadowRootType"] == "closed"]
    return found


def on_each(page: Page, function: str) -> list[Any]:
    """What a function gives for each of our roots, called on the root."""
    cdp = page.context.new_cdp_session(page)
    cdp.send("DOM.enable")
    results = []
    for root in roots(page):
        node = cdp.send("DOM.resolveNode", {"backendNodeId": root["backendNodeId"]})["object"]
        answer = cdp.send(
            "Runtime.callFunctionOn",
            {"functionDeclaration": function, "objectId": node["objectId"], "returnByValue": True},
        )
        assert "exceptionDetails" not in answer, answer
        results.append(answer["result"].get("value"))
    return results


def axe_on_overlay(page: Page) -> list[str]:
    """What axe-core finds in everything we drew, one line a barrier."""
    on_each(page, TWIN)
    page.evaluate(AXE.read_text("utf-8"))
    found: list[str] = page.evaluate(RUN)
    return found
