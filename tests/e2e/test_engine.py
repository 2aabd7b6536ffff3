"""The engine survives what browsers and disks do to it: the next question is answered, or fails clearly."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, CDPSession, Page, Playwright, expect

from tests.e2e import browser
from tests.e2e.accessible import Accessible
from tests.e2e.network import Blocker

STORED = """async () => {
  const root = await navigator.storage.getDirectory(); const names = [];
  // A file stands there empty until what is written to it is swapped in; what it was written to is then gone.
  for await (const [name, handle] of root.entries()) {
    const file = await handle.getFile().catch(() => null);
    if (file?.size) names.push(name);
  }
  return names.sort();
}"""
CHANGE = """async ([name, how]) => {
  const SPOILT = { 'newer browser': { browser: 'another' }, 'other library': { library: 'another' }, 'moved table': { tableBase: 1 } };
  const handle = await (await navigator.storage.getDirectory()).getFileHandle(name);
  const file = await handle.getFile();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const writable = await handle.createWritable();
  if (how === 'truncate') await writable.write(bytes.subarray(0, bytes.length / 2));
  if (how === 'flip') { bytes[bytes.length >> 1] ^= 1; await writable.write(bytes); }
  if (how === 'garble') await writable.write('{"not": ');
  if (how === 'older') await writable.write(new TextDecoder().decode(bytes).replace(/"build":"[^"]*"/, '"build":"another"'));
  if (how in SPOILT) await writable.write(JSON.stringify({ ...JSON.parse(new TextDecoder().decode(bytes)), ...SPOILT[how] }));
  if (how === 'wrong answer') await writable.write(new TextDecoder().decode(bytes).replace('known-1', 'known-9'));
  await writable.close();
}"""
CLOSE = "() => chrome.offscreen.closeDocument()"


@pytest.fixture
def own(
    playwright: Playwright, standin: str, blocker: Blocker, tmp_path: Path
) -> Iterator[Callable[[], BrowserContext]]:
    """Starts a browser of its own, as often as asked, with one profile kept between starts."""
    started: list[BrowserContext] = []

    def start() -> BrowserContext:
        for context in started:
            context.close()
        started[:] = [browser.launch(playwright, tmp_path / "profile", blocker.port)]
        browser.answer_x(started[0], standin, {})
        return started[0]

    yield start
    for context in started:
        context.close()


def diagnostics(context: BrowserContext, mode: str) -> str:
    """What the diagnostics page says once Python is ready in `mode`; also proof that a question is answered."""
    page = browser.open_extension_page(context, "diagnostics/diagnostics.html")
    expect(page.get_by_role("heading", name=mode)).to_be_visible(timeout=40_000)
    text = page.inner_text("main")
    page.close()
    return text


def ask_hi(context: BrowserContext) -> None:
    """A tab of X gets its hint."""
    page = context.new_page()
    page.goto("https://x.com/i/chat/1001-1002")
    page.get_by_test_id("dm-composer-textarea").press_sequentially("Hi")
    Accessible(page).wait_for_note("Say what")
    page.close()


def wait_until_stored(context: BrowserContext) -> Page:
    """A page of the extension, returned when the snapshot's last file is written."""
    page = browser.open_extension_page(context, "popup/popup.html")
    page.evaluate(
        f"async () => {{ while (!(await ({STORED})()).includes('snapshot.json')) await new Promise(requestAnimationFrame); }}"
    )
    return page


def test_snapshot_is_made_once_and_restored_after_a_restart(own: Callable[[], BrowserContext]) -> None:
    """The first start stores a snapshot; the next browser start restores it and answers the same."""
    first = own()
    ask_hi(first)
    wait_until_stored(first)
    assert "Started plainly" in diagnostics(first, "Started plainly")

    second = own()

    ask_hi(second)
    assert "Restored from its snapshot" in diagnostics(second, "Restored")


@pytest.mark.parametrize(
    ("name", "how", "reason"),
    [
        ("heap.bin", "truncate", "another size"),
        ("heap.bin", "flip", "checksum"),
        ("library.wasm", "flip", "checksum"),
        ("snapshot.json", "garble", "cannot be read"),
        ("snapshot.json", "older", "another build"),
        ("snapshot.json", "newer browser", "another browser"),
        ("snapshot.json", "other library", "another library"),
        ("snapshot.json", "moved table", "another tableBase"),
        ("snapshot.json", "wrong answer", "answered differently"),
    ],
)
def test_spoilt_snapshot_is_refused_and_made_again(
    own: Callable[[], BrowserContext], name: str, how: str, reason: str
) -> None:
    """Whatever is wrong with the stored files, Python starts plainly, says why, and stores a good one."""
    first = own()
    wait_until_stored(first).evaluate(CHANGE, [name, how])

    second = own()
    ask_hi(second)
    said = diagnostics(second, "Started plainly")
    assert reason in said
    wait_until_stored(second)

    ask_hi(own())


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for a browser profile and not for a snapshot of 30 MB."""
    disk = tmp_path / "profile"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=30m", "tmpfs", str(disk)], capture_output=True
    ).returncode:
        pytest.skip("a small disk can only be mounted as root on Linux")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def test_full_disk_costs_the_snapshot_only(small_disk: Path, own: Callable[[], BrowserContext]) -> None:
    """With no room to store anything the engine answers all the same and leaves no half file behind."""
    context = own()

    ask_hi(context)

    engine = browser.open_extension_page(context, "diagnostics/diagnostics.html")
    expect(engine.get_by_text("New snapshot: not stored")).to_be_visible(timeout=40_000)
    assert engine.evaluate(STORED) == []
    assert small_disk.is_mount()


def test_killed_service_worker_is_no_loss(context: BrowserContext, x: browser.Opener) -> None:
    """Chrome stops the service worker; a tab opened afterwards gets its hint."""
    stop_service_worker(context)

    tab = x("/i/chat/1001-1002")
    tab.get_by_test_id("dm-composer-textarea").press_sequentially("Hi")

    Accessible(tab).wait_for_note("Say what")


def test_closed_engine_page_is_opened_again(context: BrowserContext, x: browser.Opener) -> None:
    """The engine's page goes away under an open tab; the next draft in that tab is read."""
    tab = x("/i/chat/1001-1002")
    box = tab.get_by_test_id("dm-composer-textarea")
    box.press_sequentially("Hi")
    seen = Accessible(tab)
    seen.wait_for_note("Say what")
    browser.in_extension(context, CLOSE)
    box.fill("")
    seen.wait_for_no_notes()

    box.press_sequentially("Hello")

    seen.wait_for_note("Say what")


@pytest.mark.parametrize(
    "how",
    ["setTimeout(() => { throw new Error('crash') })", "self.close()", "setTimeout(() => { while (true); })"],
)
def test_broken_worker_is_started_again(context: BrowserContext, x: browser.Opener, how: str) -> None:
    """Python's worker throws, ends without a word, or hangs; the tab's next question is answered by a fresh one."""
    tab = x("/i/chat/1001-1002")
    box = tab.get_by_test_id("dm-composer-textarea")
    box.press_sequentially("Hi")
    seen = Accessible(tab)
    seen.wait_for_note("Say what")
    in_python_worker(context, how)
    box.fill("")
    seen.wait_for_no_notes()

    box.press_sequentially("Hey")

    seen.wait_for_note("Say what")


def stop_service_worker(context: BrowserContext) -> None:
    """Stop it as Chrome does; the answer comes once it is stopped.

    Target.closeTarget does not tell: a worker that a tab wakes at once comes back under the same target id.
    """
    page = browser.open_extension_page(context, "popup/popup.html")
    cdp = context.new_cdp_session(page)
    cdp.send("ServiceWorker.enable")
    cdp.send("ServiceWorker.stopAllWorkers")
    page.close()


def in_python_worker(context: BrowserContext, code: str) -> None:
    """Run JavaScript in the worker that owns Python, whatever it does to it."""
    cdp = _browser_cdp(context)
    target = next(target for target in _targets(cdp) if target["type"] == "worker")
    session = cdp.send("Target.attachToTarget", {"targetId": target["targetId"], "flatten": False})[
        "sessionId"
    ]
    message = json.dumps({"id": 1, "method": "Runtime.evaluate", "params": {"expression": code}})
    cdp.send("Target.sendMessageToTarget", {"sessionId": session, "message": message})


def _browser_cdp(context: BrowserContext) -> CDPSession:
    assert context.browser is not None
    return context.browser.new_browser_cdp_session()


def _targets(cdp: CDPSession) -> list[dict[str, str]]:
    found: list[dict[str, str]] = cdp.send("Target.getTargets", {"filter": [{}]})["targetInfos"]
    return found
