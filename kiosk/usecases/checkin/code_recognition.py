"""Recognition of a scanned code by the event, guests and devices in the store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TypeVar, assert_never
from urllib.parse import unquote

import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.admission.decision import Credential
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
    AlteredCode,
    CodeReading,
    ForgedPass,
    ListedCode,
    NoCode,
    OtherEventCode,
    RevokedPass,
    UnknownCode,
    UnlistedPass,
    UnlistedTicket,
)
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.codes.signed_passes import Claims
from kiosk.domain.codes.unknown_codes import CodeHint, code_hint
from kiosk.domain.records.entities import Event, Guest
from kiosk.store.connectors.systems import is_revoked
from kiosk.store.queries import devices, scans
from kiosk.store.queries.scans import Holder

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Recognised:
    """A guest's code. `code` is its stored form, empty for a signed pass.

    `fresh` is the guest where only the pass states who they are and the store has no record.
    """

    reader: str
    holder: Holder
    code: str = ""
    fresh: Guest | None = None


@dataclass(frozen=True, slots=True)
class Unrecognised:
    """A code without a known guest, and the outcome of a scan of it."""

    reader: str
    outcome: Outcome

    @property
    def recorded_reader(self) -> str:
        """The reader, where staff must look at the code; of other codes only a hash is recorded."""
        return self.reader if isinstance(self.outcome, NeedsDesk) else ""


def recognise(
    connection: sa.Connection, event: Event, code: ScannedCode
) -> Recognised | Unrecognised:
    """Find whose code it is; nothing is written."""
    holders = cache(partial(scans.holder_of, connection))

    def spelled(key: str) -> str:
        holder = holders(key)
        return holder.spelling if holder else ""

    config = replace(_reader_config(connection, event), spelled=spelled)
    read = reader_chain.read(code, config, lambda key: holders(key) is not None)
    reader = "" if read.reader == plain_codes.NAME else read.reader
    match read.reading:
        case ListedCode(key, valid_from, valid_until) if holder := holders(key):
            held = replace(holder.credential, valid_from=valid_from, valid_until=valid_until)
            stored = "" if reader == signed_passes.NAME else key
            return Recognised(reader, replace(holder, credential=held), stored)
        case AlteredCode(key, valid_from, valid_until) if holder := holders(key):
            held = replace(holder.credential, valid_from=valid_from, valid_until=valid_until)
            return Recognised(reader, replace(holder, credential=replace(held, altered=True)), key)
        case UnlistedPass(claims):
            return _holder_of_pass(connection, claims, reader)
        case UnlistedTicket() if is_revoked(connection, unquote(code.raw)):
            return Unrecognised(read.reader, NeedsDesk(Reason.REVOKED))
        case reading:
            hint = code_hint(code, event.code_prefix)
            return Unrecognised(read.reader, _outcome_without_holder(reading, hint))


def _holder_of_pass(
    connection: sa.Connection, claims: Claims, reader: str
) -> Recognised | Unrecognised:
    """The holder of a valid signed pass, who need not be in any list."""
    known = scans.guest_by_id(connection, claims.guest)
    if known is not None and known.erased:
        return Unrecognised(reader, NotFound())
    guest = known or replace(claims.as_guest(), from_pass=True)
    held = Credential(guest, valid_from=claims.valid_from, valid_until=claims.valid_until)
    holder = scans.with_other_records(connection, Holder(claims.guest, held))
    return Recognised(reader, holder, fresh=None if known else guest)


def _outcome_without_holder(reading: CodeReading, hint: CodeHint) -> Outcome:
    """The outcome of a code that belongs to no known guest."""
    match reading:
        case ForgedPass() | OtherEventCode() if hint is CodeHint.HALF_READ:
            return NotFound(hint)
        case RevokedPass():
            return NeedsDesk(Reason.REVOKED)
        case ForgedPass():
            return NeedsDesk(Reason.BAD_SIGNATURE)
        case UnlistedTicket():
            return NeedsDesk(Reason.DATA_MISSING)
        case OtherEventCode():
            return Foreign()
        case NoCode():
            return Unreadable()
        case ListedCode() | AlteredCode() | UnlistedPass() | UnknownCode():
            return NotFound(hint)
        case _:
            assert_never(reading)


def _reader_config(connection: sa.Connection, event: Event) -> ReaderConfig:
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
    """Read texts; those that cannot be read, such as from a newer version, are left out."""
    for text in texts:
        with suppress(ValueError):
            yield read(text)
