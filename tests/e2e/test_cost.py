"""What the page keeps of us after profiles were opened and left: nothing. Figures are in docs/bench.md."""

from tests.e2e.accessible import Accessible
from tests.e2e.browser import Opener

OURS = ("pill", "hints", "card", "line")
VISITS = 12


def test_profiles_leave_nothing_behind(x: Opener) -> None:
    """No node of ours is kept detached, no listener more than before, and nothing of X's has moved for us."""
    page = x("/home")
    seen = Accessible(page)
    cdp = page.context.new_cdp_session(page)
    cdp.send("Performance.enable")
    listeners = []
    for number in range(VISITS):
        handle = ("ana_dev", "void_walker")[number % 2]
        page.evaluate(f"standin.go('/{handle}')")
        name = f". @{handle}"
        seen.wait(
            lambda name=name: [n for n in seen.nodes("button") if f"{name}. " in n["name"]["value"]] or None,
            name,
        )
        page.evaluate("standin.go('/home')")
        seen.wait(
            lambda name=name: (
                not [n for n in seen.nodes("button") if f"{name}. " in n["name"]["value"]] or None
            ),
            "it to go",
        )
        if number in (3, VISITS - 1):
            seen.wait_for_note("A win")  # The timeline is whole again, what is left of the profile can go.
            cdp.send("HeapProfiler.collectGarbage")
            counts = {row["name"]: row["value"] for row in cdp.send("Performance.getMetrics")["metrics"]}
            listeners.append(counts["JSEventListeners"])

    cdp.send("DOM.enable")
    detached = [each["treeNode"] for each in cdp.send("DOM.getDetachedDomNodes")["detachedNodes"]]
    assert not [node for node in detached if any(name in node.get("attributes", []) for name in OURS)]
    assert listeners[1] <= listeners[0] + 4  # Less than one a visit.
