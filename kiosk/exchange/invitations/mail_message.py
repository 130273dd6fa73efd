"""Writes the e-mail of an invitation: text, HTML with the code, letter and calendar attached.

Nothing in it is loaded from elsewhere, and nothing reports that it was read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from kiosk.domain.invitations.letter import InvitationLetter
from kiosk.domain.invitations.mail_server import MailServer
from kiosk.domain.records.branding import BrandPalette
from kiosk.exchange.invitations.mail_text import as_html, as_text

_CODE_ID = "code"


@dataclass(frozen=True, slots=True)
class MailContent:
    """What an e-mail consists of: subject, letter, the code as a PNG, and what is attached.

    `pdf` and `calendar` are empty where there is none; the attachments are named `title`.
    """

    subject: str
    letter: InvitationLetter
    palette: BrandPalette
    code: bytes
    pdf: bytes
    calendar: bytes
    title: str


@dataclass(frozen=True, slots=True)
class MailHeaders:
    """To whom an e-mail goes, when, and the left part of its Message-ID."""

    to: str
    at: datetime
    id: str


def message_id(mail: str, server: MailServer) -> str:
    """The Message-ID of an e-mail (RFC 5322, 3.6.4)."""
    return f"<{mail}@{server.sender.rpartition('@')[2]}>"


def as_message(server: MailServer, headers: MailHeaders, content: MailContent) -> bytes:
    """The e-mail as it is handed over to the mail server."""
    message = EmailMessage(SMTP)
    message["From"] = Address(_one_line(server.name), addr_spec=server.sender)
    message["To"] = Address(addr_spec=headers.to)
    if server.reply_to:
        message["Reply-To"] = Address(addr_spec=server.reply_to)
    message["Subject"] = _one_line(content.subject)
    message["Date"] = format_datetime(headers.at)
    message["Message-ID"] = message_id(headers.id, server)
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no replies from absent people
    message.set_content(as_text(content.letter), cte="base64")
    html = as_html(content.letter, content.palette, f"cid:{_CODE_ID}")
    message.add_alternative(html, subtype="html", cte="base64")
    _add_code(message, content.code)
    _attach(message, content)
    message["Content-Language"] = content.letter.language
    return message.as_bytes()


def _add_code(message: EmailMessage, code: bytes) -> None:
    """Show the code in the HTML, which is the body added last."""
    for part in message.iter_parts():
        if isinstance(part, EmailMessage) and part.get_content_subtype() == "html":
            part.add_related(
                code, "image", "png", cid=f"<{_CODE_ID}>", filename="code.png", disposition="inline"
            )


def _attach(message: EmailMessage, content: MailContent) -> None:
    if content.pdf:
        message.add_attachment(content.pdf, "application", "pdf", filename=f"{content.title}.pdf")
    if content.calendar:
        message.add_attachment(
            content.calendar, "text", "calendar", filename=f"{content.title}.ics",
            params={"method": "PUBLISH", "charset": "utf-8"},
        )  # fmt: skip


def _one_line(text: str) -> str:
    """A header never continues in a line that somebody else wrote."""
    return " ".join(text.split())
