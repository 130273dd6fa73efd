"""Tickets of pretix: random secrets, and secrets that pretix signed.

Format: pretix src/pretix/base/secrets.py (Sig1TicketSecretGenerator), pretix_sig1.proto.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import unquote

from kiosk.domain.codes.readers.reader_config import Known, ReaderConfig
from kiosk.domain.codes.readers.readings import Altered, Mine, OfAnotherEvent, Unknown, Unlisted
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

Answer = Mine | Unlisted | OfAnotherEvent | Unknown


@dataclass(frozen=True, slots=True)
class _Sealed:
    """A signed secret, taken apart."""

    payload: bytes
    signature: bytes


def read(code: ScannedCode, terms: ReaderConfig, known: Known) -> Answer | None:
    """A listed secret, or one that the event's keys signed."""
    for spelling in code.spellings:
        if _RANDOM.fullmatch(spelling) and known(spelling):
            return Mine(spelling)
    if any(map(_SIGNED.fullmatch, (code.raw, *code.spellings))):
        return read_signed(code, terms, known)
    return None


def read_signed(code: ScannedCode, terms: ReaderConfig, known: Known) -> Answer | None:
    """Looked up first: also where it is not genuine, staff are to see whose it is.

    An event is told from another by its keys alone; what none of them signed is not for here.
    """
    sealed = _open(code.raw)
    genuine = sealed is not None and any(
        terms.verify(key, sealed.payload, sealed.signature) for key in terms.ticket_keys
    )
    key = code.listed_as(known)
    if sealed is None:
        return Mine(key) if key else None
    if not genuine:
        return Mine(key) if key else OfAnotherEvent()
    try:
        said = dict(_integers(sealed.payload))
    except ValueError:
        return OfAnotherEvent()
    if not key:
        return Unlisted()
    return Mine(key, *_validity(said), genuine=True)


def as_listed(mine: Mine, code: ScannedCode, terms: ReaderConfig) -> Mine | Altered:
    """What a listed code is worth as it was code.

    A signed secret holds its validity, and in other case another one or none. So one that was not
    verified counts only as the list spells it, with the validity that the list's spelling holds.
    """
    spelling = terms.spelled(mine.key)
    if mine.genuine or not _SIGNED.fullmatch(mine.key):
        return mine
    sealed = _open(spelling)
    if sealed is None:
        return Altered(mine.key)
    try:
        validity = _validity(dict(_integers(sealed.payload)))
    except ValueError:
        return Altered(mine.key)
    is_exact = any(spelling in text for text in _texts_in(code))
    return Mine(mine.key, *validity) if is_exact else Altered(mine.key, *validity)


def _texts_in(code: ScannedCode) -> Iterator[str]:
    yield code.raw
    yield unquote(code.raw)
    yield from (value for value in code.object.values() if isinstance(value, str))


def public_key(text: str) -> bytes:
    """An Ed25519 public key out of PEM, pretix's base64 of PEM, DER in base64, or 32 bytes in it.

    Also out of 64 hexadecimal digits, as our own exports write it.

    Raises ValueError for anything else.
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
    """The variable-length integer at an offset, and where it ends."""
    value = 0
    for place, byte in enumerate(payload[at : at + 10]):
        value |= (byte & 127) << 7 * place
        if byte < 128:
            return value, at + place + 1
    raise ValueError("not the payload of a ticket")


def _validity(said: dict[int, int]) -> tuple[datetime | None, datetime | None]:
    return _moment(said.get(_VALID_FROM, 0)), _moment(said.get(_VALID_UNTIL, 0))


def _moment(seconds: int) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < _LATEST else None
