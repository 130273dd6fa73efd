"""Configuration of the readers: what an event settles about the codes that it accepts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.domain.codes.readers.readings import OtherEventCode, UnknownCode

IsListed = Callable[[str], bool]
# Verifies an Ed25519 signature: key (32 bytes), message, signature (64 bytes); never raises.
Verify = Callable[[bytes, bytes, bytes], bool]


ListedSpelling = Callable[[str], str]


def as_stored(_key: str) -> str:
    """The ListedSpelling where all codes are listed as they are stored."""
    return ""


def verify_nothing(_key: bytes, _message: bytes, _signature: bytes) -> bool:
    """The Verify where no signature is accepted."""
    return False


@dataclass(frozen=True, slots=True)
class Issuer:
    """The public key of a device of the event that signs or signed passes."""

    key: bytes
    revoked: bool = False


Issuers = Callable[[], Iterable[Issuer]]


@dataclass(frozen=True, slots=True)
class UrlPattern:
    """The position of a guest's id in a URL: a segment of the path, or a parameter of the query.

    All texts are in upper case. `hole` is the index of the segment, -1 with a `parameter`.
    """

    host: str
    segments: tuple[str, ...]
    hole: int = -1
    parameter: str = ""


@dataclass(frozen=True, slots=True)
class ReaderConfig:
    """What the readers need to know of an event.

    `systems` are the registration systems that the guests' tickets come from: an unlisted ticket
    of one of them is an unknown code, a ticket of any other system belongs to another event.
    `issuers` is called only for an unlisted signed pass. `spelled` returns the spelling of a code
    in its list, empty where that is the stored form or is not known.
    """

    prefix: str = ""
    systems: frozenset[str] = frozenset()
    ticket_keys: tuple[bytes, ...] = ()
    urls: tuple[UrlPattern, ...] = ()
    issuers: Issuers = tuple
    verify: Verify = verify_nothing
    spelled: ListedSpelling = as_stored

    def unlisted(self, system: str) -> UnknownCode | OtherEventCode:
        """The reading of an unlisted ticket of that system."""
        return UnknownCode() if system in self.systems else OtherEventCode()
