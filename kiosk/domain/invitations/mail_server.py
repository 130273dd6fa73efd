"""The mail server that the organiser sends invitations through."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class MailSecurity(StrEnum):
    """How the connection is encrypted: from the beginning on, or after STARTTLS (RFC 3207)."""

    TLS = "tls"
    STARTTLS = "starttls"

    @property
    def port(self) -> int:
        """The usual port for the submission of mail (RFC 8314)."""
        return 465 if self is MailSecurity.TLS else 587


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where e-mails are handed over, and as whom.

    `sender` is the address that they come from and return to, `name` the sender's name as
    mailboxes show it. Without a `user` nobody logs in. `ca` is a file with certificates (PEM) in
    place of the system's, for a server of the organiser's own. `rate` is how many e-mails it takes
    a minute, 0 for as many as go.
    """

    host: str
    port: int
    security: MailSecurity
    sender: str
    name: str = ""
    reply_to: str = ""
    user: str = ""
    password: str = field(default="", repr=False)
    ca: str = ""
    rate: int = 60
