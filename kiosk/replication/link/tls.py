"""TLS 1.3 between devices: each presents its certificate, and trusts the keys of the roster."""

from __future__ import annotations

import asyncio
import os
import ssl
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.replication.link.certificates import anchor_of, private_pem, public_key_in


class TlsContexts:
    """The contexts of one device, for the connections that it accepts and those that it makes.

    A server asks for a certificate and also accepts a client that has none, which is a device that
    joins. Keys stay trusted until the program ends: whether a device still belongs, the session
    decides by the roster.
    """

    def __init__(self, seed: bytes) -> None:
        """`seed` is the device's private key, 32 bytes."""
        self.server = _context(ssl.PROTOCOL_TLS_SERVER, seed)
        self.server.verify_mode = ssl.CERT_OPTIONAL
        self.client = _context(ssl.PROTOCOL_TLS_CLIENT, seed)
        self._trusted: set[bytes] = set()

    def trust(self, public_keys: Iterable[bytes]) -> None:
        """Trust certificates of these public keys from now on."""
        for key in set(public_keys) - self._trusted:
            anchor = anchor_of(key)
            self.server.load_verify_locations(cadata=anchor)
            self.client.load_verify_locations(cadata=anchor)
            self._trusted.add(key)


def anonymous_context() -> ssl.SSLContext:
    """The context of a client without a certificate, which joins or only asks who is there.

    It accepts any server, whose certificate is compared after the handshake. That the server has
    the private key of that certificate, the handshake of TLS 1.3 has proved by then.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def key_behind(writer: asyncio.StreamWriter) -> bytes | None:
    """The public key in the certificate of the other side of a connection, 32 bytes; None if none.

    The handshake has proved that the other side has the private key.
    """
    with suppress(AttributeError, ValueError):
        certificate = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
        return public_key_in(certificate) if certificate else None
    return None


def _context(protocol: int, seed: bytes) -> ssl.SSLContext:
    context = ssl.SSLContext(protocol)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False  # the certificate has no name, and the roster has its key
    with _key_file(private_pem(seed)) as path:
        context.load_cert_chain(path)
    return context


@contextmanager
def _key_file(pem: bytes) -> Iterator[str]:
    """A file with a private key, which the ssl module takes from files only.

    In memory on Linux; elsewhere a file of mode 600 that is removed at once.
    """
    if sys.platform == "linux":
        file = os.memfd_create("key", os.MFD_CLOEXEC)
        try:
            os.write(file, pem)
            yield f"/proc/self/fd/{file}"
        finally:
            os.close(file)
        return
    file, path = tempfile.mkstemp()  # readable by the owner only
    try:
        os.write(file, pem)
        os.close(file)
        yield path
    finally:
        Path(path).unlink()
