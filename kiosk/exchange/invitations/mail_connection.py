"""Hands e-mails over to the organiser's mail server (SMTP, RFC 5321), always encrypted.

The server answers for a message from its reply to the end of the data on. Before the end is sent,
`before_end` is called; when the connection is cut before that, the server must drop the message
(4.1.1.4, 6.1), and it can be sent again. When it is cut afterwards, nobody knows.
"""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum

from kiosk.domain.invitations.mail_server import MailSecurity, MailServer
from kiosk.domain.text.messages import Sentence

TIMEOUT = 30.0
"""Seconds to wait for each reply of the server."""
_LINE_OF_DOT = re.compile(rb"(?m)^\.")
_CLOSING = 421


class MailServerError(Exception):
    """The mail server cannot be used as it is set up; `sentence` says why and what to do."""

    def __init__(self, id_: str, server: MailServer, /, **values: object) -> None:
        super().__init__(id_)
        self.sentence = Sentence(id_, {"server": f"{server.host}:{server.port}"} | values)


class MailConnectionLost(Exception):
    """The connection ended; `after_end` if the server may have taken the message."""

    def __init__(self, *, after_end: bool) -> None:
        super().__init__(after_end)
        self.after_end = after_end


class HandedOver(Enum):
    """The server accepted a message, or the sender withdrew it before its end."""

    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class NotAccepted:
    """The server did not accept a message: for now with a code below 500, else for good."""

    code: int


class MailConnection:
    """A connection to the mail server; it is opened when it is first needed."""

    def __init__(self, server: MailServer, timeout: float = TIMEOUT) -> None:
        self._server, self._timeout = server, timeout
        self._smtp: smtplib.SMTP | None = None

    def open(self) -> smtplib.SMTP:
        """Connect, encrypt and log in, if not done yet. Raises MailServerError."""
        if self._smtp is None:
            try:
                self._smtp = self._connected()
            except (OSError, smtplib.SMTPException, UnicodeError) as error:
                raise self._error(error) from error
        return self._smtp

    def close(self) -> None:
        """End the connection; what was not handed over is dropped by the server."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            smtp.close()

    def hand_over(
        self, address: str, content: bytes, before_end: Callable[[], bool]
    ) -> HandedOver | NotAccepted:
        """Hand a message over: whole, with lines that end in CRLF.

        `before_end` is called when all but its end was sent; it may withdraw the message. Raises
        MailServerError and MailConnectionLost.
        """
        smtp = self.open()
        with self._exchange(after_end=False):
            if refused := self._envelope(smtp, address):
                return refused
            smtp.send(_LINE_OF_DOT.sub(b"..", content))
        with self._closed_on_failure():
            if not before_end():
                self.close()
                return HandedOver.WITHDRAWN
        with self._exchange(after_end=True):
            smtp.send(b".\r\n")
            code, _ = smtp.getreply()
        if code == _CLOSING:
            self.close()
        return HandedOver.ACCEPTED if code // 100 == 2 else NotAccepted(code)

    @contextmanager
    def _closed_on_failure(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self.close()
            raise

    @contextmanager
    def _exchange(self, *, after_end: bool) -> Iterator[None]:
        """Tell a lost connection by when it was lost."""
        with self._closed_on_failure():
            try:
                yield
            except (OSError, smtplib.SMTPException) as error:
                raise MailConnectionLost(after_end=after_end) from error

    def _envelope(self, smtp: smtplib.SMTP, address: str) -> NotAccepted | None:
        """Announce a message; what the server said if it wants none for that address."""
        code, text = smtp.mail(self._server.sender)
        if code // 100 == 5:
            raise self._refusal("mail_server.sender", code, text)
        if code // 100 == 2:
            code, _ = smtp.rcpt(address)
        if code // 100 == 2:
            code, _ = smtp.docmd("DATA")
            if code == 354:
                return None
        if code == _CLOSING or code < 0:
            raise smtplib.SMTPServerDisconnected
        smtp.docmd("RSET")
        return NotAccepted(code)

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        context = ssl.create_default_context(cafile=server.ca or None)
        # Looking up the own name can take seconds where no network is, and tells it to the server.
        domain = server.sender.rpartition("@")[2]
        if server.security is MailSecurity.TLS:
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(
                server.host, server.port, domain, timeout=self._timeout, context=context
            )
        else:
            smtp = smtplib.SMTP(server.host, server.port, domain, timeout=self._timeout)
        try:
            if server.security is MailSecurity.STARTTLS:
                smtp.starttls(context=context)
            _send_at_once(smtp)
            if server.user:
                smtp.login(server.user, server.password)
        except BaseException:
            smtp.close()
            raise
        return smtp

    def _error(self, error: Exception) -> MailServerError:
        """Why no connection came about."""
        match error:
            case ssl.SSLCertVerificationError():
                why = error.verify_message or str(error)
                return MailServerError("mail_server.certificate", self._server, why=why)
            case ssl.SSLError():
                return MailServerError("mail_server.tls", self._server)
            case FileNotFoundError() if self._server.ca:
                return MailServerError("mail_server.ca", self._server, file=self._server.ca)
            case smtplib.SMTPAuthenticationError():
                user, code = self._server.user, error.smtp_code
                return MailServerError("mail_server.login", self._server, user=user, code=code)
            case smtplib.SMTPNotSupportedError():
                return MailServerError("mail_server.unsupported", self._server)
            case UnicodeError():
                return MailServerError("mail_server.letters", self._server)
            case smtplib.SMTPResponseException():
                return self._refusal("mail_server.refused", error.smtp_code, error.smtp_error)
            case _:
                return MailServerError("mail_server.unreachable", self._server)

    def _refusal(self, id_: str, code: int, text: bytes | str) -> MailServerError:
        said = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
        values = {"sender": self._server.sender, "code": code, "said": " ".join(said.split())[:200]}
        return MailServerError(id_, self._server, **values)


def _send_at_once(smtp: smtplib.SMTP) -> None:
    """The end of a message does not wait until its beginning was acknowledged (RFC 9293, 3.7.4)."""
    if smtp.sock is not None:
        smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def check_mail_server(server: MailServer, timeout: float = TIMEOUT) -> None:
    """Connect, encrypt and log in; `timeout` is that of each reply. Raises MailServerError."""
    connection = MailConnection(server, timeout)
    connection.open()
    connection.close()
