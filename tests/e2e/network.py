"""A proxy that lets nothing out and remembers who tried: what is not answered by a test's route ends here."""

import re
import socketserver
import threading

CHROMIUM_OWN = re.compile(r"[/ .](google|googleapis|gvt1)\.com[:/]")
"""Hosts that Chromium itself asks, with or without any extension; nothing of ours names them."""


class Blocker:
    """Listens on a free loopback port; `attempts` holds the first line of every request that reached it."""

    def __init__(self) -> None:
        self.attempts: list[str] = []
        attempts = self.attempts

        class Refuse(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                asked = self.rfile.readline(4096).decode("latin1").strip()
                # A connection that asks nothing is one a closing browser gave up before it said what for.
                if asked and not CHROMIUM_OWN.search(asked):
                    attempts.append(asked)
                self.wfile.write(
                    b"HTTP/1.1 502 Nothing leaves\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                )

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True

        self._server = Server(("127.0.0.1", 0), Refuse)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
