"""Tickets of pretix: random secrets and signed secrets.

Format: pretix src/pretix/base/secrets.py (Sig1TicketSecretGenerator), pretix_sig1.proto.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import unquote

from kiosk.domain.codes.readers.reader_config import IsListed, ReaderConfig
from kiosk.domain.codes.readers.readings import (
    AlteredCode,
    ListedCode,
    OtherEventCode,
    UnknownCode,
    UnlistedTicket,
)
from kiosk.domain.codes.scanned_code import ScannedCode

NAME = "pretix"
KEY_BYTES = 32

_RANDOM = re.compile(r"[A-HJKMNP-Z2-9]{32}")
_SIGNED = re.compile(r"={0,2}[A-Za-z0-9+/]{96,400}QA")
_SIGNATURE_BYTES = 64
# SubjectPublicKeyInfo of an Ed25519 key, up to the key itself (RFC 8410).
_SPKI = bytes.fromhex("302a300506032b6570032100")
_VALID_FROM, _VALID_UNTIL = 5, 6
_LATEST = datetime(9998, 1, 1, tzinfo=UTC).timestamp()

PretixReading = ListedCode | UnlistedTicket | OtherEventCode | UnknownCode


@dataclass(frozen=True, slots=True)
class _Sealed:
    """The parts of a signed secret."""

    payload: bytes
    signature: bytes


def read(code: ScannedCode, config: ReaderConfig, is_listed: IsListed) -> PretixReading | None:
    """Read a listed secret, or one that is signed with a key of the event."""
    for spelling in code.spellings:
        if _RANDOM.fullmatch(spelling) and is_listed(spelling):
            return ListedCode(spelling)
    if any(map(_SIGNED.fullmatch, (code.raw, *code.spellings))):
        return read_signed(code, config, is_listed)
    return None


def read_signed(
    code: ScannedCode, config: ReaderConfig, is_listed: IsListed
) -> PretixReading | None:
    """Read a signed secret. A listed one is found also if it is not genuine, for staff to see.

    Only its keys tell an event from another: a secret signed with none of them belongs to another
    event.
    """
    sealed = _open(code.raw)
    genuine = sealed is not None and any(
        config.verify(key, sealed.payload, sealed.signature) for key in config.ticket_keys
    )
    key = code.listed_as(is_listed)
    if sealed is None:
        return ListedCode(key) if key else None
    if not genuine:
        return ListedCode(key) if key else OtherEventCode()
    try:
        payload = dict(_integers(sealed.payload))
    except ValueError:
        return OtherEventCode()
    if not key:
        return UnlistedTicket()
    return ListedCode(key, *_validity(payload), genuine=True)


def checked_spelling(
    mine: ListedCode, code: ScannedCode, config: ReaderConfig
) -> ListedCode | AlteredCode:
    """Check the spelling of a listed code, where it is a signed secret that was not verified.

    A signed secret contains its validity; with letters in another case, it contains another one or
    none. It therefore counts only in the listed spelling, with the validity in that spelling.
    """
    spelling = config.spelled(mine.key)
    if mine.genuine or not _SIGNED.fullmatch(mine.key):
        return mine
    sealed = _open(spelling)
    if sealed is None:
        return AlteredCode(mine.key)
    try:
        validity = _validity(dict(_integers(sealed.payload)))
    except ValueError:
        return AlteredCode(mine.key)
    is_exact = any(spelling in text for text in _texts_in(code))
    return ListedCode(mine.key, *validity) if is_exact else AlteredCode(mine.key, *validity)


def _texts_in(code: ScannedCode) -> Iterator[str]:
    yield code.raw
    yield unquote(code.raw)
    yield from (value for value in code.object.values() if isinstance(value, str))


def public_key(text: str) -> bytes:
    """Read an Ed25519 public key from PEM, pretix's base64 of PEM, or base64 of DER or 32 bytes.

    Also from 64 hexadecimal digits, as this program exports. Raises ValueError for anything else.
    """
    body = re.sub(r"-----[A-Z ]+-----|\s", "", text)
    if re.fullmatch(r"[0-9A-Fa-f]{64}", body):
        return bytes.fromhex(body)
    key = base64.b64decode(body, validate=True)
    if key.startswith(b"-----BEGIN"):
        return public_key(key.decode("ascii"))
    key = key.removeprefix(_SPKI)
    if len(key) != KEY_BYTES:
        raise ValueError("not an Ed25519 public key")
    return key


def _open(text: str) -> _Sealed | None:
    try:
        blob = base64.b64decode(text[::-1], validate=True)
    except ValueError:
        return None
    payload, signature = int.from_bytes(blob[1:3]), int.from_bytes(blob[3:5])
    if blob[:1] != b"\x01" or signature != _SIGNATURE_BYTES:
        return None
    if len(blob) != 5 + payload + signature:
        return None
    return _Sealed(blob[5 : 5 + payload], blob[5 + payload :])


def _integers(payload: bytes) -> Iterator[tuple[int, int]]:
    """The integers of a protobuf message by field number. Raises ValueError."""
    at = 0
    while at < len(payload):
        tag, at = _varint(payload, at)
        value, after = _varint(payload, at)
        match tag & 7:
            case 0:
                yield tag >> 3, value
                at = after
            case 2 if after + value <= len(payload):
                at = after + value
            case _:
                raise ValueError("not the payload of a ticket")


def _varint(payload: bytes, at: int) -> tuple[int, int]:
    """The variable-length integer at an offset, and the offset after it."""
    value = 0
    for place, byte in enumerate(payload[at : at + 10]):
        value |= (byte & 127) << 7 * place
        if byte < 128:
            return value, at + place + 1
    raise ValueError("not the payload of a ticket")


def _validity(payload: dict[int, int]) -> tuple[datetime | None, datetime | None]:
    return _moment(payload.get(_VALID_FROM, 0)), _moment(payload.get(_VALID_UNTIL, 0))


def _moment(seconds: int) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < _LATEST else None
