"""A mail server on loopback, with TLS and a login, that answers as a test says."""

from __future__ import annotations

import email
import ssl
from asyncio import WriteTransport
from asyncio.base_events import Server
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session, syntax
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, PASSWORD = "events", "long password"
CUT = "cut"
"""An answer that is none: the connection ends."""


@dataclass(frozen=True)
class Received:
    """A message that the server took: to whom, and its content."""

    to: str
    content: bytes

    @property
    def message(self) -> EmailMessage:
        found = email.message_from_bytes(self.content, policy=default)
        assert isinstance(found, EmailMessage)
        return found


@dataclass
class LoopbackMailServer:
    """Answers to each recipient in turn, and to the end of the data; without any, it accepts.

    `to_recipient` and `to_end` have lists of replies by address; the last one stays. `at_end` is
    called with the address when the whole data came, before the answer, `at_recipient` before the
    data.
    """

    port: int = 0
    ca: Path = Path()
    received: list[Received] = field(default_factory=list)
    to_recipient: dict[str, list[str]] = field(default_factory=dict)
    to_data: dict[str, list[str]] = field(default_factory=dict)
    to_end: dict[str, list[str]] = field(default_factory=dict)
    at_end: Callable[[str], None] = lambda _: None
    at_recipient: Callable[[str], None] = lambda _: None
    sender_refused: str = ""
    connections: int = 0

    def addresses(self) -> list[str]:
        return [one.to for one in self.received]

    async def handle_MAIL(
        self, _s: SMTP, _t: Session, envelope: Envelope, address: str, _o: list[str]
    ) -> str:
        if self.sender_refused:
            return self.sender_refused
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(
        self, server: SMTP, _t: Session, envelope: Envelope, address: str, _o: list[str]
    ) -> str:
        self.at_recipient(address)
        answer = next_of(self.to_recipient, address)
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return cut_or(server, answer)

    async def handle_DATA(self, server: SMTP, _t: Session, envelope: Envelope) -> str:
        (address,) = envelope.rcpt_tos
        assert isinstance(envelope.original_content, bytes)
        self.at_end(address)
        answer = next_of(self.to_end, address)
        if answer.startswith("250") or answer == CUT:
            self.received.append(Received(address, envelope.original_content))
        return cut_or(server, answer)


def next_of(answers: dict[str, list[str]], address: str) -> str:
    found = answers.get(address, ["250 OK"])
    return found.pop(0) if len(found) > 1 else found[0]


def cut_or(server: SMTP, answer: str) -> str:
    if answer == CUT:
        assert isinstance(server.transport, WriteTransport)
        server.transport.abort()
    return answer


class _CuttingServer(SMTP):
    """Ends the connection in place of asking for the data, where the test says so."""

    @syntax("DATA")
    async def smtp_DATA(self, arg: str) -> None:
        handler: LoopbackMailServer = self.event_handler
        recipients = self.envelope.rcpt_tos if self.envelope else []
        if recipients and next_of(handler.to_data, recipients[0]) == CUT:
            cut_or(self, CUT)
            return
        await super().smtp_DATA(arg)


class _TlsController(Controller):
    def __init__(self, handler: LoopbackMailServer, context: ssl.SSLContext, *, tls: bool) -> None:
        self._starttls = None if tls else context
        super().__init__(
            handler, hostname="127.0.0.1", port=0, ssl_context=context if tls else None,
            ready_timeout=30,
        )  # fmt: skip

    def factory(self) -> SMTP:
        self.handler.connections += 1
        return _CuttingServer(
            self.handler,
            hostname="localhost",
            tls_context=self._starttls,
            require_starttls=self._starttls is not None,
            authenticator=check_login,
            auth_require_tls=self._starttls is not None,
            auth_required=self._starttls is not None,
        )

    def _trigger_server(self) -> None:
        """Port 0 is known only once the server listens."""
        assert isinstance(self.server, Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]  # has no types


def check_login(_s: SMTP, _t: Session, _e: Envelope, mechanism: str, data: Any) -> AuthResult:
    wanted = LoginPassword(USER.encode(), PASSWORD.encode())
    return AuthResult(success=data == wanted, handled=False)


@contextmanager
def mail_server_running(
    folder: Path, name: str = "localhost", *, tls: bool = False, expired: bool = False
) -> Iterator[LoopbackMailServer]:
    """The server, with a certificate for that name; its folder has the certificate."""
    certificate, key = write_certificate(folder, name, expired=expired)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = LoopbackMailServer(ca=certificate)
    controller = _TlsController(server, context, tls=tls)
    controller.start()
    server.port = controller.port
    try:
        yield server
    finally:
        controller.stop()


def write_certificate(folder: Path, name: str, *, expired: bool = False) -> tuple[Path, Path]:
    """A certificate that signs itself, and its key, as PEM files."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    start = datetime.now(UTC) - timedelta(days=30)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=10 if expired else 3650))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    files = folder / f"{name}.pem", folder / f"{name}.key"
    files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return files
