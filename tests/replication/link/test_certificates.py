"""Certificates made of keys: mutual TLS between members, and nobody else."""

from __future__ import annotations

import socket
import ssl
import sys
import threading
from pathlib import Path

import pytest
from cryptography import x509

from kiosk import signing
from kiosk.replication.link.certificates import (
    certificate_of,
    digest_of_certificate,
    public_key_in,
)
from kiosk.replication.link.tls import TlsContexts, anonymous_context

SEEDS = {name: bytes([number]) * 32 for number, name in enumerate(("a", "b", "c"), 1)}
KEYS = {name: signing.public_key_of(seed) for name, seed in SEEDS.items()}


def contexts(name: str, *trusted: str) -> TlsContexts:
    made = TlsContexts(SEEDS[name])
    made.trust(KEYS[one] for one in trusted)
    return made


def handshake(server: ssl.SSLContext, client: ssl.SSLContext) -> tuple[object, object]:
    """What each side saw of the other: the key in its certificate, None for none, or an error."""
    seen: list[object] = []

    def serve() -> None:
        connection, _ = listener.accept()
        try:
            with server.wrap_socket(connection, server_side=True) as stream:
                stream.sendall(b"hello")
                certificate = stream.getpeercert(binary_form=True)
                seen.append(public_key_in(certificate) if certificate else None)
                stream.recv(1)
        except OSError as error:
            seen.append(error)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        found: object
        try:
            with client.wrap_socket(socket.create_connection(listener.getsockname(), 5)) as stream:
                stream.recv(5)
                found = public_key_in(stream.getpeercert(binary_form=True) or b"")
        except OSError as error:
            found = error
        thread.join(10)
    return seen[0], found


def test_two_members_see_each_others_keys() -> None:
    seen = handshake(contexts("a", "a", "b").server, contexts("b", "a", "b").client)
    assert seen == (KEYS["b"], KEYS["a"])


def test_a_device_that_the_server_does_not_know_is_refused() -> None:
    server, client = handshake(contexts("a", "a", "b").server, contexts("c", "a").client)
    assert isinstance(server, ssl.SSLError)
    assert isinstance(client, ssl.SSLError)


def test_a_server_that_the_device_does_not_know_is_refused() -> None:
    _, client = handshake(contexts("a", "b").server, contexts("b", "c").client)
    assert isinstance(client, ssl.SSLCertVerificationError)


def test_a_member_that_is_added_later_is_accepted() -> None:
    server = contexts("a", "a")
    server.trust([KEYS["b"]])
    assert handshake(server.server, contexts("b", "a").client)[0] == KEYS["b"]


def test_a_device_that_joins_has_no_certificate_and_sees_the_servers() -> None:
    assert handshake(contexts("a", "b").server, anonymous_context()) == (None, KEYS["a"])


def test_a_certificate_with_the_names_of_a_member_and_another_key_is_refused() -> None:
    """Only the key counts: whoever copies the names of a certificate cannot use it."""
    forger = TlsContexts(SEEDS["c"])
    forger.client.check_hostname, forger.client.verify_mode = False, ssl.CERT_NONE
    server, _ = handshake(contexts("a", "b").server, forger.client)
    assert isinstance(server, ssl.SSLError)


def test_an_older_version_of_tls_is_refused() -> None:
    client = contexts("b", "a").client
    client.minimum_version = ssl.TLSVersion.TLSv1_2
    client.maximum_version = ssl.TLSVersion.TLSv1_2
    server, _ = handshake(contexts("a", "b").server, client)
    assert isinstance(server, ssl.SSLError)


def test_a_certificate_is_the_same_whenever_it_is_made() -> None:
    made = certificate_of(SEEDS["a"])
    assert made == certificate_of(SEEDS["a"])
    assert digest_of_certificate(made).hex() == (
        "8aea0713ed00aeec970677e000416e649f7fa57511b3bf790788f8346d468be3"
    )
    assert public_key_in(made) == KEYS["a"]


@pytest.mark.parametrize("junk", [b"", b"\x30\x03\x02\x01\x01", b"x" * 100])
def test_what_is_no_certificate_has_no_key(junk: bytes) -> None:
    assert public_key_in(junk) is None


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_file_with_the_private_key_is_closed(tmp_path: Path) -> None:
    def open_files() -> set[str]:
        return {str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.exists()}

    before = open_files()
    TlsContexts(SEEDS["a"])
    assert open_files() <= before


def test_a_certificate_does_not_expire() -> None:
    certificate = x509.load_der_x509_certificate(certificate_of(SEEDS["a"]))
    assert certificate.not_valid_after_utc.year == 9999
