"""Decides when the live round is searched, and by which device."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.seating.live_rounds import has_begun, live_round
from kiosk.domain.seating.search_leader import leads
from kiosk.seating.live.arrival_choices import SeatShare
from kiosk.store import Store
from kiosk.store.errors import StoreLocked
from kiosk.store.queries import journal_facts, membership
from kiosk.store.queries.seating.replanned_rounds import is_replanned
from kiosk.store.sharing.peer_status import PeerState, is_current, read_status
from kiosk.usecases.seating.live_changes import keep_choices, record_changes
from kiosk.usecases.seating.live_search import search_round

EVERY_S = 2.0
_log = logging.getLogger(__name__)
_FAULTS = (ArithmeticError, AttributeError, LookupError, MemoryError, TypeError, ValueError)
_BEGINS = timedelta(minutes=5)
"""For so long after its start a round counts as just beginning."""
_SEEN_MS = 30_000


class LiveSearcher:
    """Searches the live round of one store after each change of the journal; one process does."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._row = self._chosen = -1

    def step(self, now: datetime) -> int:
        """Search, if anything was written since the last time or a round begins.

        Returns how many seats were changed. `now` is in the time zone of the event. Raises
        StoreError.
        """
        row = self._store.read(journal_facts.last_row_number)
        begins, iterations = self._is_beginning(now)
        if (row == self._row and not begins) or not self._leads():
            self._choose(row, now)
            return 0
        found = search_round(self._store, now, iterations=iterations, share=self._share())
        if found is None:
            return 0
        changed = record_changes(self._store, found)
        self._row = self._store.read(journal_facts.last_row_number) if changed else row
        self._chosen = self._row
        return changed

    def _choose(self, row: int, now: datetime) -> None:
        """Work out the seats of whoever comes next where another device searches."""
        if row != self._chosen:
            found = search_round(self._store, now, iterations=0, share=self._share())
            if found is not None:
                keep_choices(self._store, found)
            self._chosen = row

    def _is_beginning(self, now: datetime) -> tuple[bool, int | None]:
        """Whether the round begins now and nobody planned it yet, and how many swaps are made.

        During a round, which people have sat down in, no seat is searched any more.
        """
        round_ = live_round(self._store.programme(), now)
        if round_ is None or round_.starts is None or not has_begun(round_, now):
            return False, None
        id_, starts = round_.id, round_.starts
        begins = now - starts < _BEGINS and not self._store.read(
            lambda connection: is_replanned(connection, id_, starts)
        )
        return begins, None if begins else 0

    def _leads(self) -> bool:
        members = self._store.read(membership.members)
        return leads(self._own(), self._seen(), members)

    def _share(self) -> SeatShare:
        """The seats that this device gives away, of those of all devices that see each other."""
        devices = sorted({self._own(), *self._seen()})
        return SeatShare(devices.index(self._own()), len(devices))

    def _own(self) -> str:
        """The device that stands for this store in the network."""
        status = read_status(self._store.path)
        return status.device if status and status.device else self._store.device

    def _seen(self) -> Iterator[str]:
        """The devices that are at work now, as far as this one sees."""
        now = time.time_ns() // 1_000_000
        status = read_status(self._store.path)
        if status is None or not is_current(status, now):
            return
        yield from (one.device for one in status.peers if one.state is PeerState.CONNECTED)
        yield from (one.report.device for one in status.reports if abs(now - one.at) < _SEEN_MS)


def run(store: Store, wall: Callable[[], datetime], wait: Callable[[float], bool]) -> None:
    """Search until `wait`, which waits for so many seconds, says that it is to end.

    `wall` returns the current time with its offset. A search that fails is left out: seats are
    given at check-in all the same. Raises StoreError.
    """
    searcher = LiveSearcher(store)
    while not wait(EVERY_S):
        zone = ZoneInfo(store.programme().event.timezone)
        try:
            searcher.step(wall().astimezone(zone))
        except StoreLocked:
            _log.warning("the store is busy: seats are searched later")
        except _FAULTS:
            _log.exception("seats were not searched")
