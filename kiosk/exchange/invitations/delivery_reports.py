"""Reads reports of undeliverable e-mails (RFC 3464) from a mailbox file or a folder of messages."""

from __future__ import annotations

import mailbox
import re
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from pathlib import Path

_LARGEST = 50_000_000  # bytes of a message: a report may hold the whole e-mail with its attachments
_STATUS = re.compile(r"[245]\.\d{1,3}\.\d{1,3}")
_MESSAGE_ID = re.compile(r"<([^<>@\s]{1,200})@[^<>\s]+>")
_MBOX = b"From "
_STATES = "message/delivery-status"


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """What became of one e-mail: its id, the `action` (failed, delayed…) and the status."""

    mail: str
    action: str
    status: str


@dataclass(frozen=True, slots=True)
class MailboxContent:
    """The reports of a mailbox, and how many messages in it are none."""

    reports: tuple[DeliveryReport, ...]
    others: int


def read_mailbox(path: Path) -> MailboxContent:
    """The reports in an mbox file, a message file (.eml) or a folder of those. Raises OSError."""
    found = [report_of(message) for message in _messages(path)]
    reports = tuple(one for one in found if one is not None)
    return MailboxContent(reports, len(found) - len(reports))


def report_of(message: Message) -> DeliveryReport | None:
    """The report that a message is; None for any other message."""
    parts = list(message.walk())
    status = next(
        (one for one in parts if one.get_content_type() == "message/delivery-status"), None
    )
    mail = _original_id(parts)
    if status is None or not mail:
        return None
    blocks = status.get_payload()
    recipients = [one for one in blocks if isinstance(one, Message) and one.get("Action")]
    if not recipients:
        return None
    failed = [one for one in recipients if _word(one, "Action") == "failed"]
    told = (failed or recipients)[0]
    code = _STATUS.search(str(told.get("Status", "")))
    return DeliveryReport(mail, _word(told, "Action"), code.group(0) if code else "5.0.0")


def _word(block: Message, field: str) -> str:
    return str(block.get(field, "")).partition(";")[0].strip().lower()


def _original_id(parts: Iterable[Message]) -> str:
    """The left part of the Message-ID of the e-mail that a report is about."""
    for part in parts:
        kind = part.get_content_type()
        content: Message | None = None
        if kind == "message/rfc822":
            payload = part.get_payload()
            content = payload[0] if isinstance(payload, list) and payload else None  # type: ignore[assignment]  # a message
        elif kind == "text/rfc822-headers":
            raw = part.get_payload(decode=True)
            content = message_from_bytes(raw) if isinstance(raw, bytes) else None
        found = _MESSAGE_ID.search(str(content.get("Message-ID", ""))) if content else None
        if found:
            return found.group(1)
    return ""


def _messages(path: Path) -> Iterator[Message]:
    files = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
    for file in files:
        with file.open("rb") as opened:
            start = opened.read(len(_MBOX))
        if start == _MBOX:
            with closing(mailbox.mbox(file, create=False)) as box:
                yield from box
        elif file.stat().st_size <= _LARGEST:
            yield message_from_bytes(file.read_bytes())
