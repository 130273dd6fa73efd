"""Terms: what an event says about the codes that it accepts, and what was shown to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.domain.codes.readers.readings import OfAnotherEvent, Unknown

Known = Callable[[str], bool]
# Whether a key (32 bytes) made a signature (64 bytes) of a message, Ed25519; never raises.
Verify = Callable[[bytes, bytes, bytes], bool]


Spelled = Callable[[str], str]


def as_stored(_key: str) -> str:
    """A Spelled for where no list has another spelling."""
    return ""


def believe_nobody(_key: bytes, _message: bytes, _signature: bytes) -> bool:
    """A Verify for where no signature counts."""
    return False


@dataclass(frozen=True, slots=True)
class Issuer:
    """A key with which a device of the event signs or signed passes."""

    key: bytes
    revoked: bool = False


Issuers = Callable[[], Iterable[Issuer]]


@dataclass(frozen=True, slots=True)
class UrlPattern:
    """Where in a URL a guest's id stands: a segment of the path, or a parameter of the query.

    All is in upper case. `hole` is the segment's number, -1 where `parameter` names the place.
    """

    host: str
    segments: tuple[str, ...]
    hole: int = -1
    parameter: str = ""


@dataclass(frozen=True, slots=True)
class ReaderConfig:
    """What the readers go by.

    `systems` are the registration systems that the guests' tickets come from: an unknown ticket of
    theirs is a guest whom nobody listed, one of any other system belongs to another event.
    `issuers` is asked only for a signed pass that no list names. `spelled` tells how a list has a
    code that it names, empty where that is as it is stored or is not known.
    """

    prefix: str = ""
    systems: frozenset[str] = frozenset()
    ticket_keys: tuple[bytes, ...] = ()
    urls: tuple[UrlPattern, ...] = ()
    issuers: Issuers = tuple
    verify: Verify = believe_nobody
    spelled: Spelled = as_stored

    def unlisted(self, system: str) -> Unknown | OfAnotherEvent:
        """What a ticket of that system is when no list names it."""
        return Unknown() if system in self.systems else OfAnotherEvent()
