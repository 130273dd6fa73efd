"""Signed passes: codes that state who the guest is, for devices that do not know the guest.

FK1:<base45 of body and signature>     at most 300 characters of QR's alphanumeric mode
body       flags 1 | key 2 | event 2 | from 3 if flagged | until 3 | guest 16 or 1+n | words
flags      bit 0: valid from; bits 1-2: the guest's id is a UUID, other hex, or the first word
key        first bytes of the SHA-256 of the issuing device's public key
event      first bytes of the SHA-256 of the event's code prefix
from, until  minutes since 2020-01-01 UTC
words      category, Korean name, Latin name, family name, given name, a line each, packed
signature  Ed25519 over a domain tag, the event's code prefix, and the body
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from kiosk.domain.codes import base45, compact_text
from kiosk.domain.records.entities import Guest

MARK = "FK1:"
LONGEST = 300
SIGNATURE_BYTES = 64

_HEAD = 5
_FROM, _HEX, _WORD = 1, 2, 4
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_LATEST = 2**24 - 1
_TAG = b"forum-kiosk pass 1"
_BROKEN = "not a pass of ours"


class TooLong(ValueError):
    """The guest's name and category are too long for a code that scanners read reliably."""


@dataclass(frozen=True, slots=True)
class Claims:
    """The content of a pass. `valid_until` is rounded up to the minute, `valid_from` down."""

    guest: str
    category: str = ""
    name_ko: str = ""
    name_latin: str = ""
    family_latin: str = ""
    given_latin: str = ""
    valid_from: datetime | None = None
    valid_until: datetime = _EPOCH

    def as_guest(self) -> Guest:
        """The guest as far as the pass states; the validity of the pass is not the guest's."""
        return Guest(
            id=self.guest,
            category=self.category,
            name_ko=self.name_ko,
            name_latin=self.name_latin,
            family_latin=self.family_latin,
            given_latin=self.given_latin,
        )


@dataclass(frozen=True, slots=True)
class Sealed:
    """The parts of a pass whose signature is not verified yet."""

    body: bytes
    signature: bytes

    @property
    def key_id(self) -> bytes:
        """The id of the key that the pass claims to be signed with."""
        return self.body[1:3]

    def is_for(self, event: str) -> bool:
        """Whether the pass claims to belong to the event with that code prefix."""
        return self.body[3:5] == _event_id(event)

    def message(self, event: str) -> bytes:
        """The message that the signature must sign."""
        return _message(event, self.body)

    def claims(self) -> Claims:
        """The content; to be used only after the signature was verified. Raises ValueError."""
        flags, rest = self.body[0], self.body[_HEAD:]
        if flags & ~(_FROM | _HEX | _WORD) or (flags & _HEX and flags & _WORD):
            raise ValueError(_BROKEN)
        valid_from = None
        if flags & _FROM:
            valid_from, rest = _moment(rest[:3]), rest[3:]
        valid_until, rest = _moment(rest[:3]), rest[3:]
        guest, rest = _read_id(flags, rest)
        words = compact_text.unpack(rest).split("\n")
        if flags & _WORD:
            guest = words.pop(0)
        if not guest or len(words) > 5:
            raise ValueError(_BROKEN)
        category, korean, latin, family, given = words + [""] * (5 - len(words))
        return Claims(guest, category, korean, latin, family, given, valid_from, valid_until)


def seal(claims: Claims, event: str, key: bytes, sign: Callable[[bytes], bytes]) -> str:
    """Make a pass for the event with that code prefix, signed with the private half of `key`.

    Where both names do not fit, only the Korean one is written. Raises TooLong.
    """
    both = (claims.name_ko, claims.name_latin, claims.family_latin, claims.given_latin)
    for names in dict.fromkeys((both, both[:1] if claims.name_ko else both)):
        body = _body(claims, names, event, key)
        if _length(len(body) + SIGNATURE_BYTES) <= LONGEST:
            return MARK + base45.encode(body + sign(_message(event, body)))
    raise TooLong


def unseal(text: str) -> Sealed:
    """Parse a pass. Raises ValueError for a text that is none."""
    if not text.startswith(MARK) or len(text) > LONGEST:
        raise ValueError(_BROKEN)
    data = base45.decode(text[len(MARK) :])
    body, signature = data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]
    if len(body) <= _HEAD:
        raise ValueError(_BROKEN)
    return Sealed(body, signature)


def key_id(key: bytes) -> bytes:
    """The two bytes that identify a signing key in a pass."""
    return hashlib.sha256(key).digest()[:2]


def _body(claims: Claims, names: tuple[str, ...], event: str, key: bytes) -> bytes:
    flag, id_ = _written_id(claims.guest)
    words = [claims.category, *names]
    if flag == _WORD:
        words.insert(0, claims.guest)
    valid_from = b""
    if claims.valid_from is not None:
        flag |= _FROM
        valid_from = _minutes(claims.valid_from, up=False)
    valid_until = _minutes(claims.valid_until, up=True)
    head = bytes([flag]) + key_id(key) + _event_id(event)
    lines = "\n".join(" ".join(word.split()) for word in words).rstrip("\n")
    return head + valid_from + valid_until + id_ + compact_text.pack(lines)


def _length(size: int) -> int:
    return len(MARK) + size // 2 * 3 + size % 2 * 2


def _message(event: str, body: bytes) -> bytes:
    return b"\0".join((_TAG, event.upper().encode(), body))


def _event_id(event: str) -> bytes:
    return hashlib.sha256(_TAG + event.upper().encode()).digest()[:2]


def _minutes(moment: datetime, *, up: bool) -> bytes:
    minutes, rest = divmod(moment - _EPOCH, _MINUTE)
    return min(max(0, minutes + bool(rest and up)), _LATEST).to_bytes(3)


def _moment(minutes: bytes) -> datetime:
    if len(minutes) < 3:
        raise ValueError(_BROKEN)
    return _EPOCH + int.from_bytes(minutes) * _MINUTE


def _written_id(guest: str) -> tuple[int, bytes]:
    """The flag for the form of an id, and the id unless it is written among the words."""
    try:
        if str(UUID(guest)) == guest:
            return 0, UUID(guest).bytes
    except ValueError:
        pass
    try:
        plain = bytes.fromhex(guest)
    except ValueError:
        return _WORD, b""
    if plain.hex() != guest or not 0 < len(plain) < 256:
        return _WORD, b""
    return _HEX, bytes([len(plain)]) + plain


def _read_id(flags: int, rest: bytes) -> tuple[str, bytes]:
    if flags & _WORD:
        return "", rest
    if flags & _HEX:
        size = rest[0] if rest else 0
        if len(rest) <= size:
            raise ValueError(_BROKEN)
        return rest[1 : 1 + size].hex(), rest[1 + size :]
    if len(rest) < 16:
        raise ValueError(_BROKEN)
    return str(UUID(bytes=rest[:16])), rest[16:]
