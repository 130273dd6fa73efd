"""Terms: what an event says about the codes that it accepts, and what was shown to it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.codes import code_text
from kiosk.domain.codes.readers.readings import OfAnotherEvent, Unknown
from kiosk.domain.text.korean import keys_behind

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


@dataclass(frozen=True, slots=True)
class ShownCode:
    """A text under a scanner.

    `raw` keeps its case, `spellings` are in upper case: as it came, and where it came through a
    Korean input method, the keys behind it. `object` is what it holds as JSON, `typed` the same of
    those keys, whose case is lost.
    """

    raw: str
    spellings: tuple[str, ...]
    object: dict[str, Any] = field(default_factory=dict)
    typed: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str) -> ShownCode:
        """What is left of a scanned text once what scanners add is dropped."""
        raw = code_text.bare(text)
        if len(raw) > code_text.LONGEST:
            return cls("", ("",))
        cleaned = code_text.capitals(raw)
        spellings = dict.fromkeys((cleaned, keys_behind(cleaned).upper()))
        return cls(raw, tuple(spellings), _object_in(raw), _object_in(keys_behind(raw)))

    def known_as(self, known: Known, *others: str) -> str:
        """The first spelling that a list names, empty for none; `others` are asked for too."""
        return next(filter(known, (*self.spellings, *others)), "")


def _object_in(raw: str) -> dict[str, Any]:
    """The JSON object that a text holds, empty where it holds none."""
    if not (raw.startswith("{") and raw.endswith("}")):
        return {}
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
