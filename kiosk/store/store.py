"""The store: one file, its journal and projections, and the transactions on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft, Fact
from kiosk.domain.journal.imported_values import Listed
from kiosk.domain.records.entities import Programme
from kiosk.store import erasure, opening, schema
from kiosk.store.connection import driver_connection
from kiosk.store.disk_reserve import DiskReserve, has_room
from kiosk.store.errors import FINAL, StoreError, StoreFull, StoreReadOnly, as_store_errors
from kiosk.store.journal import chain_check, journal_writer
from kiosk.store.journal.device_registration import register_device
from kiosk.store.journal.erasure import apply_erasures
from kiosk.store.journal.wall_clock import wall_ms
from kiosk.store.projections import projector
from kiosk.store.queries import guests, imported_values, journal_facts
from kiosk.store.queries.devices import device_of
from kiosk.store.queries.guests import RegisteredGuest
from kiosk.store.queries.programme import read_programme
from kiosk.store.write_connection import SharedWriter, open_shared_writer, release_connection

T = TypeVar("T")
BATCH = 5000
_REVISION = sa.select(schema.state.c.programme)
_PROGRAMME_WORDS = frozenset(facts.RECORDS) - {"guest", "staff", "device", "printer"}


class Store:
    """One open store file. Not for two threads at once: `companion` is for another."""

    def __init__(
        self,
        path: Path,
        writing: SharedWriter | None,
        reader: sa.Connection,
        clock: Callable[[], int],
        reserve: DiskReserve | None,
    ) -> None:
        self.path = path
        self.device = ""
        self._reserve = reserve
        self._shared_writer = writing
        self._writer = writing.connection if writing else reader
        self._reader = reader
        self._clock = clock
        self._seen = -1
        self._programme: tuple[int, Programme] | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        device: str = "",
        *,
        create: bool = False,
        reserve: bool = False,
        clock: Callable[[], int] = wall_ms,
    ) -> Store:
        """Open the store at `path` as the device of that name.

        A new store is made only with `create`; one of an earlier version is backed up and brought
        up to date. A device that scans asks for a `reserve`: room on the disk that it gives up
        when there is no other. The chain's tail is checked here, the rest by `is_intact`. Raises
        StoreError.
        """
        kept = DiskReserve(path) if reserve else None
        store = cls(path, *open_shared_writer(path, kept, create=create), clock, kept)
        try:
            store.device = _device_named(store, device or "device")
            store._keep_reserve()
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def open_read_only(cls, path: Path) -> Store:
        """Open a store that cannot be written, to read what it holds. Raises StoreError."""
        return cls(path, None, opening.open_read_only(path), wall_ms, None)

    def open_for_thread(self) -> Store:
        """The same store for another thread: it reads by itself, and writes by this one's writer.

        Whichever is closed last gives the writer back. Raises StoreError.
        """
        reader, writing = (
            opening.open_reader(self.path),
            self._shared_writer and self._shared_writer.share(),
        )
        other = Store(self.path, writing, reader, self._clock, self._reserve)
        other.device = self.device
        return other

    @property
    def low_on_space(self) -> bool:
        """Whether the reserve is gone: staff should make room now, while scans still go on."""
        return self._reserve is not None and not self._reserve.is_allocated

    def check_writable(self) -> None:
        """Write, durably, what is there already. Raises StoreError while scans cannot be kept."""
        if not has_room(self.path):
            raise StoreFull(self.path)
        same = sa.update(schema.state).values(clock=schema.state.c.clock)
        self.transact(lambda connection: connection.execute(same))

    def close(self) -> None:
        """Give the file back."""
        release_connection(
            self._reader, self._shared_writer is not None and self._shared_writer.is_replaced
        )
        if self._shared_writer is not None:
            self._shared_writer.release()

    def check_files(self) -> None:
        """Raises StoreError where the store's files are not in their place, or damage was found."""
        if self._shared_writer is not None:
            self._shared_writer.check(self._reader)

    def disable(self, error: StoreError) -> None:
        """Never use the store again, because damage was found elsewhere. Raises `error`."""
        if self._shared_writer is not None:
            self._shared_writer.disable(error, self._reader)

    def changed(self) -> bool:
        """Whether any process committed since this was last asked; costs no disk access."""
        self.check_files()
        with as_store_errors(self.path):
            found = driver_connection(self._reader).execute("PRAGMA data_version").fetchone()[0]
        changed, self._seen = bool(found != self._seen), found
        if self._shared_writer is not None:
            self._shared_writer.checkpoint_when_idle(changed=changed)
        return changed

    @property
    def wall_ms(self) -> int:
        """This machine's clock as facts are stamped by it."""
        return self._clock()

    def transact(self, work: Callable[[sa.Connection], T]) -> T:
        """Run `work` in one immediate transaction; it is durable when this returns.

        When the disk is full the reserve is given up and the work done once more.
        """
        try:
            done = self._transact(work)
        except StoreFull:
            if self._reserve is None:
                raise
            # Perhaps another process gave it up just now; the second attempt is worth it anyway.
            self._reserve.release()
            done = self._transact(work)
        self._keep_reserve()
        return done

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
        """Chain drafts within a transaction, without projecting them."""
        written = journal_writer.append(connection, self.device, drafts, self._clock(), author)
        if self._shared_writer is not None:
            self._shared_writer.note_written(written)
        return written

    def record(
        self, connection: sa.Connection, drafts: Iterable[Draft], author: str = ""
    ) -> list[Fact]:
        """Chain drafts within a transaction and project them."""
        written = self.write(connection, drafts, author)
        self._project(connection, written)
        return written

    def append(self, drafts: Iterable[Draft], author: str = "") -> int:
        """Record and project drafts in one transaction; how many facts were written."""
        waiting = sorted(drafts, key=lambda draft: draft.subject.startswith("guest:"))

        def work(connection: sa.Connection) -> int:
            return sum(len(self.record(connection, batch, author)) for batch in _batches(waiting))

        return self.transact(work) if waiting else 0

    def merge(self, brought: Iterable[Fact]) -> int:
        """Take in another store's facts; how many were new. Raises StoreHole or StoreForked."""
        told = list(brought)

        def work(connection: sa.Connection) -> int:
            taken = journal_writer.merge(connection, self.path, told, self._clock())
            apply_erasures(connection, taken)
            self._project(connection, taken)
            return len(taken)

        return self.transact(work)

    def vector(self) -> dict[str, int]:
        """How much of each device's journal is here."""
        return self.read(journal_facts.vector)

    def facts_since(self, known: dict[str, int]) -> list[Fact]:
        """What another store with that vector lacks."""
        return self.read(lambda connection: list(journal_facts.facts_since(connection, known)))

    def programme(self) -> Programme:
        """The event and its programme, as they stand."""
        return self.read(self.programme_in)

    def programme_in(self, connection: sa.Connection) -> Programme:
        """The programme as a transaction sees it, read again only after it changed."""
        revision = connection.execute(_REVISION).scalar_one()
        if self._programme is None or self._programme[0] != revision:
            self._programme = (revision, read_programme(connection))
        return self._programme[1]

    def guests(self) -> Iterator[RegisteredGuest]:
        """Every guest with codes and seats, in the order of their ids."""
        return iter(self.read(guests.all_guests))

    def listed(self) -> dict[str, Listed]:
        """What lists said of each record of the programme, by its subject."""
        return self.read(imported_values.listed_programme)

    def erase(self, connection: sa.Connection, drafts: list[Draft], author: str = "") -> int:
        """Record erasures within a transaction; how many facts lost their bodies."""
        erasure.enlarge_cache(connection)
        written = self.write(connection, drafts, author)
        emptied = apply_erasures(connection, written)
        self._project(connection, written)
        return emptied

    def clean_file(self) -> bool:
        """Leave nothing of what was deleted in the file; False while another reads it."""
        return erasure.clean_file(self._writer, self.path)

    def is_intact(self) -> bool:
        """Whether every device's whole chain is unbroken and ends at its head."""
        return self.read(chain_check.is_intact)

    def back_up(self, target: Path | None = None) -> Path:
        """Copy the store to `target`, or beside itself."""
        return opening.back_up(
            self._reader, target or opening.backup_path(self.path, datetime.now(UTC))
        )

    def _transact(self, work: Callable[[sa.Connection], T]) -> T:
        if self._shared_writer is None:
            raise StoreReadOnly(self.path)
        try:
            return self._shared_writer.transact(work, self._reader)
        except BaseException:
            self._programme = None  # the work may have read what never came to be
            raise

    def _keep_reserve(self) -> None:
        if self._reserve is not None:
            self._reserve.allocate()

    def _project(self, connection: sa.Connection, written: list[Fact]) -> None:
        subjects = {fact.subject for fact in written}
        earlier = journal_facts.subjects_with_earlier_facts(connection, written)
        fresh = [fact for fact in written if fact.subject not in earlier]
        projector.project(connection, earlier, fresh)
        if any(subject.partition(":")[0] in _PROGRAMME_WORDS for subject in subjects):
            connection.execute(
                sa.update(schema.state).values(programme=schema.state.c.programme + 1)
            )


def _batches(drafts: list[Draft]) -> Iterator[list[Draft]]:
    return (drafts[start : start + BATCH] for start in range(0, len(drafts), BATCH))


def _device_named(store: Store, name: str) -> str:
    found = store.read(lambda connection: device_of(connection, name))
    return found or store.transact(lambda connection: register_device(connection, name))
