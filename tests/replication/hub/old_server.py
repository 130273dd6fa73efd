"""A server that says over TLS which version of PostgreSQL it is, and nothing else."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from kiosk.replication.hub.certificate import new_certificate

_SSL_REQUEST_BYTES = 8
_READ_BYTES = 4096


@contextmanager
def old_server(folder: Path, version: str) -> Iterator[tuple[int, Path]]:
    """The port of a server of that version, and the file of its certificate."""
    key, certificate = new_certificate()
    (folder / "key.pem").write_bytes(key)
    (folder / "server.pem").write_bytes(certificate)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem", folder / "key.pem")
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        thread = threading.Thread(target=_serve, args=(server, context, version), daemon=True)
        thread.start()
        yield server.getsockname()[1], folder / "server.pem"


def _serve(server: socket.socket, context: ssl.SSLContext, version: str) -> None:
    """Let one client in without a password, and wait until it has gone."""
    with suppress(OSError):
        client, _ = server.accept()
        client.recv(_SSL_REQUEST_BYTES)
        client.sendall(b"S")
        with context.wrap_socket(client, server_side=True) as session:
            session.recv(_READ_BYTES)  # the login
            session.sendall(
                _message(b"R", struct.pack("!i", 0))
                + _message(b"S", f"server_version\0{version}\0".encode())
                + _message(b"S", b"client_encoding\0UTF8\0")
                + _message(b"Z", b"I")
            )
            while session.recv(_READ_BYTES):
                pass


def _message(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack("!i", len(content) + 4) + content
