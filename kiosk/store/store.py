"""The store: a SQLite file with the journal and its projections, and transactions on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Self, TypeVar

import sqlalchemy as sa

from kiosk.domain.journal.facts import Draft, Fact
from kiosk.domain.journal.imported_values import ListedValues
from kiosk.domain.membership.intake_results import MergeResult
from kiosk.domain.records.entities import Programme
from kiosk.store import erasure, merging, opening, registration, schema
from kiosk.store.connection import driver_connection
from kiosk.store.disk_reserve import DiskReserve, has_room
from kiosk.store.errors import FINAL, StoreError, StoreFull, StoreReadOnly, as_store_errors
from kiosk.store.journal import chain_check, journal_writer
from kiosk.store.journal.own_device import OwnDevice
from kiosk.store.journal.wall_clock import wall_ms
from kiosk.store.queries import fact_batches, guests, imported_values, journal_facts, membership
from kiosk.store.queries.guests import RegisteredGuest
from kiosk.store.queries.programme import ProgrammeCache
from kiosk.store.sharing.own_clock import OwnClock
from kiosk.store.write_connection import SharedWriter, open_shared_writer, release_connection

T = TypeVar("T")
BATCH = 5000


class Store:
    """An open store file, for one thread at a time; see `open_for_thread` for another."""

    def __init__(
        self,
        path: Path,
        writing: SharedWriter | None,
        reader: sa.Connection,
        clock: Callable[[], int],
        reserve: DiskReserve | None,
    ) -> None:
        self.path = path
        self._reserve = reserve
        self._shared = writing
        self._writer = writing.connection if writing else reader
        self._reader = reader
        self._clock = clock
        self._data_version = -1
        self._programme = ProgrammeCache()
        self._own, self.own_clock = OwnDevice(path, ""), OwnClock(path)

    @classmethod
    def open(
        cls,
        path: Path,
        device: str = "",
        *,
        create: bool = False,
        reserve: bool = False,
        clock: Callable[[], int] = wall_ms,
        is_durable: bool = True,
    ) -> Self:
        """Open the store at `path` as the device of that name.

        A new store is created only with `create`; one of an earlier version is backed up and
        migrated. A device that scans sets `reserve`: disk space that it releases when the disk is
        full. Only the tail of each chain is verified here, the rest by `is_intact`. What a
        simulation opens need not be durable. Raises StoreError.
        """
        disk_reserve = DiskReserve(path) if reserve else None
        opened = open_shared_writer(path, disk_reserve, create=create, is_durable=is_durable)
        store = cls(path, *opened, clock, disk_reserve)
        try:
            store._register(device or "device")
            store._keep_reserve()
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def open_read_only(cls, path: Path) -> Store:
        """Open a store for reading only, also where it cannot be written. Raises StoreError."""
        return cls(path, None, opening.open_read_only(path), wall_ms, None)

    def open_for_thread(self) -> Store:
        """The same store for another thread: with its own reading connection, a shared writer.

        The last user closes the writer. Raises StoreError.
        """
        reader, writing = (
            opening.open_reader(self.path),
            self._shared and self._shared.share(),
        )
        other = Store(self.path, writing, reader, self._clock, self._reserve)
        other.device = self.device
        return other

    @property
    def device(self) -> str:
        """The id under which this store's device writes; a write may change it, see `OwnDevice`."""
        return self._own.device

    @device.setter
    def device(self, device: str) -> None:
        self._own = OwnDevice(self.path, device)

    @property
    def low_on_space(self) -> bool:
        """Whether the disk reserve was released: staff should free space while scans still work."""
        return self._reserve is not None and not self._reserve.is_allocated

    def check_writable(self) -> None:
        """Write unchanged data durably. Raises StoreError while scans cannot be recorded."""
        if not has_room(self.path):
            raise StoreFull(self.path)
        self.check_device()
        same = sa.update(schema.state).values(clock=schema.state.c.clock)
        self.transact(lambda connection: connection.execute(same))

    def close(self) -> None:
        """Close the file."""
        release_connection(self._reader, self._shared is not None and self._shared.is_replaced)
        if self._shared is not None:
            self._shared.release()

    def check_files(self) -> None:
        """Raise StoreError if the files at the path were replaced, or damage was found before."""
        if self._shared is not None:
            self._shared.check(self._reader)

    def disable(self, error: StoreError) -> None:
        """Refuse further use of the store, because of damage found elsewhere. Raises `error`."""
        if self._shared is not None:
            self._shared.disable(error, self._reader)

    def changed(self) -> bool:
        """Whether any process committed since the previous call; needs no disk access."""
        self.check_files()
        with as_store_errors(self.path):
            found = driver_connection(self._reader).execute("PRAGMA data_version").fetchone()[0]
        changed, self._data_version = bool(found != self._data_version), found
        if self._shared is not None:
            self._shared.checkpoint_when_idle(changed=changed)
        return changed

    def check_device(self) -> None:
        """Raise StoreRevoked if this device was revoked."""
        if self.revoked:
            raise registration.revocation_of(self.path, self.device)

    @property
    def revoked(self) -> bool:
        """Whether this device was revoked: it belongs to the event no more and writes nothing."""
        return self.read(lambda connection: membership.is_excluded(connection, self.device))

    @property
    def wall_ms(self) -> int:
        """The wall clock by which facts are stamped: milliseconds since 1970."""
        return self._clock()

    def transact(self, work: Callable[[sa.Connection], T]) -> T:
        """Run `work` in one immediate transaction; it is durable when this returns.

        When the disk is full the reserve is released and `work` runs once more.
        """
        try:
            result = self._transact(work)
        except StoreFull:
            if self._reserve is None:
                raise
            # Another process may have released it just now, so the second attempt always follows.
            self._reserve.release()
            result = self._transact(work)
        self._keep_reserve()
        return result

    def read(self, work: Callable[[sa.Connection], T]) -> T:
        """Run `work` on one snapshot."""
        self.check_files()
        try:
            with as_store_errors(self.path), self._reader.begin():
                return work(self._reader)
        except FINAL as error:
            self.disable(error)
            raise

    def write(
        self, connection: sa.Connection, drafts: Iterable[Draft], author: str = ""
    ) -> list[Fact]:
        """Append drafts to the journal within a transaction, without projecting them."""
        written = journal_writer.append(connection, self._own, drafts, self._clock(), author)
        if self._shared is not None:
            self._shared.note_written(written)
        return written

    def record(
        self, connection: sa.Connection, drafts: Iterable[Draft], author: str = ""
    ) -> list[Fact]:
        """Append drafts to the journal within a transaction and project them."""
        written = self.write(connection, drafts, author)
        merging.project_written(connection, written)
        return written

    def append(self, drafts: Iterable[Draft], author: str = "") -> int:
        """Record and project drafts in one transaction; returns how many facts were written."""
        waiting = sorted(drafts, key=lambda draft: draft.subject.startswith("guest:"))

        def work(connection: sa.Connection) -> int:
            batches = (waiting[at : at + BATCH] for at in range(0, len(waiting), BATCH))
            return sum(len(self.record(connection, batch, author)) for batch in batches)

        return self.transact(work) if waiting else 0

    def merge(self, received: Iterable[Fact]) -> MergeResult:
        """Add another store's facts.

        Where the event is founded, what the roster does not permit is refused or deferred; before,
        only chains are checked. Raises StoreHole and StoreForked then.
        """
        facts_received = list(received)  # `work` may run twice

        def work(connection: sa.Connection) -> MergeResult:
            return registration.merge(connection, self.path, facts_received, self._clock())

        return self.transact(work)

    def vector(self) -> dict[str, int]:
        """The version vector: the last sequence of each device's journal that is stored."""
        return self.read(journal_facts.vector)

    def facts_since(self, known: dict[str, int], limit: int | None = None) -> list[Fact]:
        """Facts that a store with that version vector does not have, from the first one on.

        About `limit` facts, or all without one; a device's part ends with a fact that has a
        signature, where its chain has any, because no store takes in facts behind the last
        signature.
        """
        return self.read(lambda connection: fact_batches.batch(connection, known, limit))

    def erased_subjects(self) -> frozenset[str]:
        """The subjects of erased guests, whose facts no store passes on with their bodies."""
        return self.read(guests.erased_subjects)

    def programme(self) -> Programme:
        """The event and its programme as they are now."""
        return self.read(self.programme_in)

    def programme_in(self, connection: sa.Connection) -> Programme:
        """The programme in a transaction's snapshot; cached until it changes."""
        return self._programme.read(connection)

    def guests(self) -> Iterator[RegisteredGuest]:
        """Every guest record with its codes and seats, ordered by id."""
        return iter(self.read(guests.all_guests))

    def listed(self) -> dict[str, ListedValues]:
        """The values from import lists of each record of the programme, by subject."""
        return self.read(imported_values.listed_programme)

    def erase(self, connection: sa.Connection, drafts: list[Draft], author: str = "") -> int:
        """Record erasures within a transaction; returns how many facts were cleared."""
        erasure.enlarge_cache(connection)
        return merging.project_written(connection, self.write(connection, drafts, author))

    def clean_file(self) -> bool:
        """Remove deleted content from the file; False while another process reads it."""
        return erasure.clean_file(self._writer, self.path)

    def is_intact(self) -> bool:
        """Whether every device's chain is unbroken and ends at its head."""
        return self.read(chain_check.is_intact)

    def back_up(self, target: Path | None = None) -> Path:
        """Copy the store to `target`, or beside itself."""
        target = target or opening.backup_path(self.path, datetime.now(UTC))
        return opening.back_up(self._reader, target)

    def _transact(self, work: Callable[[sa.Connection], T]) -> T:
        if self._shared is None:
            raise StoreReadOnly(self.path)
        try:
            return self._shared.transact(work, self._reader)
        except BaseException:
            self._programme.forget()
            self._own.forget()
            raise

    def _register(self, name: str) -> None:
        self.device = self.read(
            lambda connection: registration.registered_id(connection, name)
        ) or self.transact(
            lambda connection: registration.register(connection, self.path, name, self._clock())
        )

    def _keep_reserve(self) -> None:
        if self._reserve is not None:
            self._reserve.allocate()
