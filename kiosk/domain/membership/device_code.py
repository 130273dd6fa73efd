"""The code with which a device joins an event, shown by a device that belongs to it.

`JOIN1-` and Crockford's base32 of: the event (8 bytes of its identity), the certificate of the
device (16 bytes of its SHA-256), the one-time secret (10), the port (2), how many IPv4 addresses
follow (1), the addresses (4 each, or 16 for IPv6, until the end), a check of all that (2). A QR
holds it in alphanumeric mode, and it survives a scanner behind a Korean input method.
"""

from __future__ import annotations

import hashlib
import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from kiosk.domain.codes.code_text import ALPHABET
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence

PREFIX = "JOIN1-"
EVENT_BYTES, CERTIFICATE_BYTES, SECRET_BYTES = 8, 16, 10
VALID_MINUTES = 15
"""How long a code may be used for the first time."""
MOST_ADDRESSES = 4
_CHECK_BYTES, _GROUP = 2, 4
_FIXED = EVENT_BYTES + CERTIFICATE_BYTES + SECRET_BYTES + 3
# Crockford's base32 reads letters that look like digits as these.
_LOOK_ALIKE = str.maketrans("OIL", "011")
_SEPARATORS = str.maketrans("", "", " -\t\r\n")


class JoinRefusal(StrEnum):
    """Why a device may not join with a code.

    `UNKNOWN`: no such code was made there. `EXPIRED`: it was not used in time. `USED`: another
    device used it. `OTHER_EVENT`: the device at that address belongs to another event. `OLDER`,
    `NEWER`: the program of the device that joins is. `BUSY`: too many devices join at once.
    """

    UNKNOWN = "unknown"
    EXPIRED = "expired"
    USED = "used"
    OTHER_EVENT = "other_event"
    OLDER = "older"
    NEWER = "newer"
    BUSY = "busy"

    @property
    def is_final(self) -> bool:
        """Whether a later try with the same code is refused too."""
        match self:
            case (
                JoinRefusal.UNKNOWN
                | JoinRefusal.EXPIRED
                | JoinRefusal.USED
                | JoinRefusal.OTHER_EVENT
            ):
                return True
            case JoinRefusal.OLDER | JoinRefusal.NEWER | JoinRefusal.BUSY:
                return False
            case _:
                assert_never(self)


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """What a code says: where the device is that shows it, and how to recognise it.

    `hosts` are IP addresses, at most `MOST_ADDRESSES` of them, `port` is from 1 to 65535.
    """

    event: bytes
    certificate: bytes
    secret: bytes = field(repr=False)
    hosts: tuple[str, ...]
    port: int

    @property
    def text(self) -> str:
        """The code. Raises ValueError for what is no IP address."""
        addresses = sorted(map(ipaddress.ip_address, self.hosts), key=lambda one: one.version)
        of_version_4 = sum(1 for one in addresses if one.version == 4)
        content = b"".join(
            (
                self.event[:EVENT_BYTES],
                self.certificate[:CERTIFICATE_BYTES],
                self.secret,
                self.port.to_bytes(2, "big"),
                bytes([of_version_4]),
                *(one.packed for one in addresses[:MOST_ADDRESSES]),
            )
        )
        return PREFIX + _encoded(content + _check(content))


def preferred_hosts(addresses: Iterable[str]) -> tuple[str, ...]:
    """The addresses that a code names: IPv4 first, as those are reached in most networks."""
    found = sorted(map(ipaddress.ip_address, addresses), key=lambda one: (one.version, one.packed))
    return tuple(str(one) for one in found)[:MOST_ADDRESSES]


def in_groups(code: str) -> str:
    """A code in groups of four characters, as it is shown for typing."""
    letters = code.removeprefix(PREFIX)
    groups = (letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))
    return PREFIX + "-".join(groups)


def is_device_code(scanned: ScannedCode) -> bool:
    """Whether a scanned text is meant as such a code, also a damaged one."""
    return any(one.startswith("JOIN") for one in scanned.spellings)


def read_device_code(text: str) -> DeviceCode | InvalidInput:
    """What a scanned or typed code says; spaces, hyphens and case do not matter."""
    for spelling in ScannedCode.of(text).spellings:
        letters = spelling.translate(_SEPARATORS)
        if letters.startswith(PREFIX.rstrip("-")):
            return _device_code(letters[len(PREFIX) - 1 :])
        if letters.startswith("JOIN"):
            return InvalidInput(Sentence("refused.join.version"))
    return InvalidInput(Sentence("refused.join.no_code"))


def _device_code(letters: str) -> DeviceCode | InvalidInput:
    damaged = InvalidInput(Sentence("refused.join.damaged"))
    whole = _decoded(letters.translate(_LOOK_ALIKE))
    content = whole[:-_CHECK_BYTES]
    if len(content) < _FIXED or _check(content) != whole[-_CHECK_BYTES:]:
        return damaged
    fields = content[:_FIXED]
    secret_at = EVENT_BYTES + CERTIFICATE_BYTES
    port_at = secret_at + SECRET_BYTES
    hosts = _hosts(content[_FIXED:], fields[-1])
    port = int.from_bytes(fields[port_at : port_at + 2], "big")
    if not hosts or not port:
        return damaged
    return DeviceCode(
        fields[:EVENT_BYTES],
        fields[EVENT_BYTES:secret_at],
        fields[secret_at:port_at],
        hosts,
        port,
    )


def _hosts(packed: bytes, of_version_4: int) -> tuple[str, ...]:
    """The addresses; none where the bytes do not add up."""
    four, six = packed[: 4 * of_version_4], packed[4 * of_version_4 :]
    if len(four) != 4 * of_version_4 or len(six) % 16:
        return ()
    parts = [four[at : at + 4] for at in range(0, len(four), 4)]
    parts += [six[at : at + 16] for at in range(0, len(six), 16)]
    return tuple(str(ipaddress.ip_address(part)) for part in parts)


def _check(content: bytes) -> bytes:
    return hashlib.sha256(PREFIX.encode() + content).digest()[:_CHECK_BYTES]


def _encoded(content: bytes) -> str:
    """Base32 of bytes, the last character filled with zero bits."""
    count = -(-len(content) * 8 // 5)
    number = int.from_bytes(content) << (count * 5 - len(content) * 8)
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))


def _decoded(letters: str) -> bytes:
    """The bytes of a text in base32; empty for other text."""
    if not letters or not set(letters) <= set(ALPHABET):
        return b""
    number = 0
    for letter in letters:
        number = number << 5 | ALPHABET.index(letter)
    size, spare = divmod(len(letters) * 5, 8)
    content = (number >> spare).to_bytes(size, "big")
    return content if _encoded(content) == letters else b""
