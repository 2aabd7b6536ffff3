"""Firefox through its own Marionette protocol, standard library only: Debian has no geckodriver."""

import json
import os
import shutil
import signal
import socket
import subprocess
import threading
from pathlib import Path
from typing import Any

PREFERENCES: dict[str, Any] = {
    "marionette.port": 0,  # A free one, written to a file of the profile.
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "browser.aboutwelcome.enabled": False,
    "termsofuse.bypassNotification": True,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.server": "",
    "app.normandy.enabled": False,
    "app.update.enabled": False,
    "extensions.update.enabled": False,
    "extensions.getAddons.cache.enabled": False,
    "services.settings.server": "data:,#nowhere",
    "browser.safebrowsing.downloads.remote.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.dns.disablePrefetch": True,
    "network.prefetch-next": False,
    "network.http.speculative-parallel-limit": 0,
}
START = 600  # looks for the port, a tenth of a second each
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
WAIT = """const done = arguments[arguments.length - 1];
const look = notes => { %s };
const hosts = () => [...document.body.children].map(host => host.openOrClosedShadowRoot).filter(Boolean);
const all = selector => hosts().flatMap(root => [...root.querySelectorAll(selector)]);
let frames = 0;
const turn = () => { const found = look(all); if (found || ++frames > 2400) done(found ?? null); else requestAnimationFrame(turn); };
turn();"""


def find_firefox() -> str | None:
    """Path of the Firefox to use, or None."""
    return shutil.which("firefox-esr") or shutil.which("firefox")


class Firefox:
    """One headless Firefox with a fresh profile; everything it asks the network for goes to `proxy_port`."""

    def __init__(self, folder: Path, proxy_port: int) -> None:
        proxy = {
            "network.proxy.type": 1,
            "network.proxy.http": "127.0.0.1",
            "network.proxy.http_port": proxy_port,
            "network.proxy.ssl": "127.0.0.1",
            "network.proxy.ssl_port": proxy_port,
            "network.proxy.failover_direct": False,
        }
        lines = [
            f"user_pref({json.dumps(key)}, {json.dumps(value)});"
            for key, value in (PREFERENCES | proxy).items()
        ]
        (folder / "user.js").write_text("\n".join(lines))
        own = {"MOZ_HEADLESS": "1", "MOZ_CRASHREPORTER_DISABLE": "1", "HOME": str(folder)}
        self.process = subprocess.Popen(
            [
                find_firefox() or "firefox",
                "--marionette",
                "--remote-allow-system-access",
                "--headless",
                "--no-remote",
                "--profile",
                str(folder),
            ],
            env=os.environ | own,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._number, self._buffer = 0, b""
        self._socket = socket.create_connection(("127.0.0.1", self._port(folder)))
        self._receive()
        self.ask("WebDriver:NewSession", acceptInsecureCerts=True)
        self.ask("WebDriver:SetTimeouts", script=120_000, pageLoad=60_000)

    def _port(self, folder: Path) -> int:
        """Firefox tells its port in a file and nowhere else."""
        told, pause = folder / "MarionetteActivePort", threading.Event()
        for _ in range(START):
            if told.exists() and told.read_text().strip():
                return int(told.read_text())
            if self.process.poll() is not None:
                raise RuntimeError(f"Firefox ended at once with {self.process.returncode}")
            pause.wait(0.1)
        self.close()
        raise RuntimeError("Firefox did not open its Marionette port")

    def ask(self, command: str, **parameters: Any) -> Any:
        """One command, one answer."""
        self._number += 1
        body = json.dumps([0, self._number, command, parameters]).encode()
        self._socket.sendall(f"{len(body)}:".encode() + body)
        _, _, error, result = self._receive()
        if error:
            raise RuntimeError(f"{command}: {error.get('error')}: {error.get('message')}")
        return result.get("value") if isinstance(result, dict) and "value" in result else result

    def _receive(self) -> Any:
        while b":" not in self._buffer:
            self._fill()
        length, self._buffer = self._buffer.split(b":", 1)
        while len(self._buffer) < int(length):
            self._fill()
        message, self._buffer = self._buffer[: int(length)], self._buffer[int(length) :]
        return json.loads(message)

    def _fill(self) -> None:
        part = self._socket.recv(1 << 16)
        if not part:
            raise ConnectionError("Firefox closed the connection")
        self._buffer += part

    def install(self, extension: Path) -> None:
        """A temporary add-on, as about:debugging would."""
        self.ask("Addon:Install", path=str(extension), temporary=True)

    def open(self, address: str) -> None:
        """Load a page."""
        self.ask("WebDriver:Navigate", url=address)

    def run(self, script: str, *arguments: Any) -> Any:
        """JavaScript as the page itself."""
        return self.ask("WebDriver:ExecuteScript", script=script, args=list(arguments), sandbox=None)

    def wait(self, look: str) -> Any:
        """Look once a frame, with eyes that see into closed roots: `notes(selector)` gives what is in ours."""
        return self.ask(
            "WebDriver:ExecuteAsyncScript", script=WAIT.replace("%s", look), args=[], sandbox="system"
        )

    def press(self, element: dict[str, str]) -> None:
        """The mouse on an element."""
        self.ask("WebDriver:ElementClick", id=element[ELEMENT])

    def type(self, element: dict[str, str], text: str) -> None:
        """Keys into an element."""
        self.ask("WebDriver:ElementSendKeys", id=element[ELEMENT], text=text)

    def close(self) -> None:
        """End Firefox and all it started."""
        self._socket.close()
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
