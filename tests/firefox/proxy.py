"""A local proxy that is x.com for Firefox, and nowhere for everything else it asks."""

import contextlib
import socketserver
import ssl
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

OWN = ("mozilla.", "firefox.", "detectportal", "cdn.mozilla", "example.", "googleapis.com")
"""Hosts that Firefox itself asks, with or without any extension; nothing of ours names them."""


def certificate(folder: Path) -> Path:
    """A fresh self-signed certificate with its key, for this run only."""
    target = folder / "x.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", "/CN=x.com", "-addext", "subjectAltName=DNS:x.com", "-keyout", str(target), "-out", str(folder / "c.pem")],
        check=True, capture_output=True,
    )  # fmt: skip
    target.write_text(target.read_text() + (folder / "c.pem").read_text())
    return target


class Proxy:
    """`answer(path)` gives type and body of a page of x.com; `attempts` holds every other host that was asked for."""

    def __init__(self, answer: Callable[[str], tuple[str, str]], pem: Path) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        self.attempts = attempts = list[str]()

        class Handle(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                asked = self.rfile.readline(4096).decode("latin1").strip()
                while self.rfile.readline(65536) not in (b"\r\n", b"\n", b""):
                    pass
                if not asked.startswith("CONNECT x.com:443 "):
                    if not any(host in asked for host in OWN):
                        attempts.append(asked)
                    self.wfile.write(b"HTTP/1.1 502 Nothing leaves\r\nContent-Length: 0\r\n\r\n")
                    return
                self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
                with (
                    contextlib.suppress(OSError),
                    context.wrap_socket(self.request, server_side=True) as inner,
                ):
                    serve(inner, answer)

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True

        self._server = Server(("127.0.0.1", 0), Handle)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


def serve(connection: ssl.SSLSocket, answer: Callable[[str], tuple[str, str]]) -> None:
    """Requests of one connection until it closes."""
    with connection.makefile("rb") as reader:
        while len(request := reader.readline().decode("latin1").split()) >= 2:
            while reader.readline() not in (b"\r\n", b""):
                pass
            kind, body = answer(request[1])
            raw = body.encode()
            head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Length: {len(raw)}\r\n\r\n"
            connection.sendall(head.encode() + raw)
