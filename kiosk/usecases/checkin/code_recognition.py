"""Recognition: whose code a text is, by what the store knows of the event, guests and devices."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TypeVar

import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.admission.decision import Pass
from kiosk.domain.admission.outcomes import (
    Foreign,
    NeedsDesk,
    NotFound,
    Outcome,
    Reason,
    Unreadable,
)
from kiosk.domain.codes.readers import plain_codes, reader_chain, signed_passes, urls
from kiosk.domain.codes.readers.reader_config import Issuer, ReaderConfig
from kiosk.domain.codes.readers.readings import (
    Altered,
    Forged,
    Mine,
    Nothing,
    OfAnotherEvent,
    Unlisted,
    Vouched,
    Withdrawn,
)
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.records.entities import Event, Guest
from kiosk.store.queries import devices, scans
from kiosk.store.queries.scans import Holder

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Recognised:
    """A guest's code. `code` is the store's spelling of it, empty for a signed pass.

    `fresh` is the guest where only the pass tells of them yet.
    """

    reader: str
    holder: Holder
    code: str = ""
    fresh: Guest | None = None


@dataclass(frozen=True, slots=True)
class Unrecognised:
    """A code of nobody whom this event knows, and what a scan of it leads to."""

    reader: str
    outcome: Outcome

    @property
    def recorded_reader(self) -> str:
        """The reader, where staff must look at the code; of other codes only a hash is recorded."""
        return self.reader if isinstance(self.outcome, NeedsDesk) else ""


_OUTCOMES: dict[type, Outcome] = {
    Withdrawn: NeedsDesk(Reason.REVOKED),
    Forged: NeedsDesk(Reason.BAD_SIGNATURE),
    Unlisted: NeedsDesk(Reason.DATA_MISSING),
    OfAnotherEvent: Foreign(),
    Nothing: Unreadable(),
}


def recognise(
    connection: sa.Connection, event: Event, code: ScannedCode
) -> Recognised | Unrecognised:
    """Find whose code it is; nothing is written."""
    holders = cache(partial(scans.holder_of, connection))

    def spelled(key: str) -> str:
        holder = holders(key)
        return holder.spelling if holder else ""

    terms = replace(_terms(connection, event), spelled=spelled)
    read = reader_chain.read(code, terms, lambda key: holders(key) is not None)
    reader = "" if read.reader == plain_codes.NAME else read.reader
    match read.reading:
        case Mine(key, valid_from, valid_until) if holder := holders(key):
            held = replace(holder.pass_, valid_from=valid_from, valid_until=valid_until)
            stored = "" if reader == signed_passes.NAME else key
            return Recognised(reader, replace(holder, pass_=held), stored)
        case Altered(key, valid_from, valid_until) if holder := holders(key):
            held = replace(holder.pass_, valid_from=valid_from, valid_until=valid_until)
            return Recognised(reader, replace(holder, pass_=replace(held, altered=True)), key)
        case Vouched(claims):
            known = scans.guest_with(connection, claims.guest)
            if known is not None and known.erased:
                return Unrecognised(reader, NotFound())
            guest = known or replace(claims.as_guest(), from_pass=True)
            held = Pass(guest, valid_from=claims.valid_from, valid_until=claims.valid_until)
            fresh = None if known else guest
            vouched = scans.with_records(connection, Holder(claims.guest, held))
            return Recognised(reader, vouched, fresh=fresh)
        case reading:
            return Unrecognised(read.reader, _OUTCOMES.get(type(reading), NotFound()))


def _terms(connection: sa.Connection, event: Event) -> ReaderConfig:
    return ReaderConfig(
        prefix=event.code_prefix,
        systems=frozenset(event.ticket_systems),
        ticket_keys=tuple(_usable(bytes.fromhex, event.ticket_keys)),
        urls=tuple(_usable(urls.pattern_of, event.ticket_urls)),
        issuers=partial(_issuers, connection),
        verify=signing.verify,
    )


def _issuers(connection: sa.Connection) -> Iterator[Issuer]:
    for device in devices.devices(connection):
        for key in _usable(bytes.fromhex, device.public_key.split()):
            yield Issuer(key, device.revoked is not None)


def _usable(read: Callable[[str], T], texts: Iterable[str]) -> Iterator[T]:
    """What a newer program wrote in another way is passed over."""
    for text in texts:
        with suppress(ValueError):
            yield read(text)
