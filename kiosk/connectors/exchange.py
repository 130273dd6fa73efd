"""The exchange with one system: what came there is taken in, what happened here is told there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from kiosk.connectors.faults import SystemFault, wait_s
from kiosk.connectors.system import RegistrationSystem
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.store.connectors import deliveries
from kiosk.store.connectors.deliveries import WaitingFact
from kiosk.store.connectors.systems import Connector, Progress, change_progress, progress_of
from kiosk.store.queries import journal_facts
from kiosk.usecases.connectors.arrivals import told_about
from kiosk.usecases.connectors.intake import take_in_received
from kiosk.usecases.connectors.leases import LeaseHolder

_FAILURES_IN_A_ROW = 3


@dataclass(slots=True)
class _Direction:
    """When one direction is due next, in seconds of the engine's clock, and how it failed last."""

    next_s: float = 0.0
    failures: int = 0
    problem: Sentence | None = None

    def succeeded(self, now_s: float, every_s: float) -> None:
        self.next_s, self.failures, self.problem = now_s + every_s, 0, None

    def failed(self, now_s: float, fault: SystemFault) -> None:
        self.failures += 1
        self.problem = fault.sentence
        self.next_s = now_s + (fault.retry_after_s or wait_s(self.failures))


class Exchange:
    """Exchanges with one system, a step at a time. For one thread.

    `clock` is in seconds and never goes back; `is_ended` says that the program is to end soon.
    """

    def __init__(
        self,
        store: Store,
        connector: Connector,
        system: RegistrationSystem,
        clock: Callable[[], float],
        is_ended: Callable[[], bool] = lambda: False,
    ) -> None:
        self._store, self._connector, self._system = store, connector, system
        self._clock, self._is_ended = clock, is_ended
        self._leases = LeaseHolder(store, connector, clock)
        self._receiving, self._telling = _Direction(), _Direction()
        self._asked = ""

    def step(self) -> bool:
        """Do what is due; False once the system is no longer set up. Raises StoreError."""
        name = self._connector.name
        progress = self._store.read(lambda connection: progress_of(connection, name))
        if progress is None:
            return False
        if progress.paused:
            return True
        if progress.asked != self._asked:
            self._asked = progress.asked
            self._receiving.next_s = self._telling.next_s = 0.0
        other = self._leases.holder()
        self._change(holder=other)
        if other:
            return True
        if self._clock() >= self._receiving.next_s:
            self._try(self._receiving, self.receive, self._system.receive_every_s)
        if self._clock() >= self._telling.next_s:
            self._try(self._telling, self.tell, 0.0)
        return True

    def receive(self) -> None:
        """Take in what the system has. Raises SystemFault and StoreError."""
        progress = self._progress()
        received = self._system.receive(progress, self._store.programme())
        take_in_received(self._store, self._connector, received)
        self._note_contact()

    def tell(self) -> None:
        """Tell the system what waits, in order. Raises SystemFault and StoreError.

        A fact that it fails to take alone waits by itself, with later ones of the same guest; after
        some in a row all wait.
        """
        in_a_row, told, held = 0, 0, set[str]()
        for waiting in self._due():
            if self._is_ended():
                return
            if waiting.subject in held:
                continue
            try:
                told += self._tell_one(waiting)
                in_a_row = 0
            except SystemFault as fault:
                in_a_row += 1
                if not fault.is_of_one_request or in_a_row >= _FAILURES_IN_A_ROW:
                    raise
                self._put_off(waiting)
                held.add(waiting.subject)
        if told:
            self._note_contact()

    def _due(self) -> list[WaitingFact]:
        name, now_ms = self._connector.name, self._store.wall_ms

        def is_behind(connection: sa.Connection) -> bool:
            progress = progress_of(connection, name)
            last = journal_facts.last_row_number(connection)
            return progress is not None and progress.row != last

        if self._store.read(is_behind):
            self._store.transact(lambda connection: deliveries.take_in(connection, name))
        return self._store.read(lambda connection: deliveries.due(connection, name, now_ms))

    def _tell_one(self, waiting: WaitingFact) -> bool:
        """Tell of one fact; whether the system was asked."""
        name, lists = self._connector.name, self._progress().lists
        told = self._store.read(lambda connection: told_about(connection, name, lists, waiting))
        if told is None:
            self._done(waiting, told=0)
        elif isinstance(told, Sentence):
            self._refuse(waiting, told)
        else:
            reply = self._system.tell(told)
            if reply.refused is None:
                self._done(waiting, told=1)
            else:
                self._refuse(waiting, reply.refused)
            return True
        return False

    def _done(self, waiting: WaitingFact, told: int) -> None:
        name = self._connector.name
        self._store.transact(
            lambda connection: deliveries.note_told(connection, name, [waiting.fact], told)
        )

    def _refuse(self, waiting: WaitingFact, why: Sentence) -> None:
        name = self._connector.name
        self._store.transact(
            lambda connection: deliveries.note_refused(connection, name, waiting.fact, why)
        )

    def _put_off(self, waiting: WaitingFact) -> None:
        name, now_ms = self._connector.name, self._store.wall_ms
        next_ms = now_ms + round(wait_s(waiting.tries + 1) * 1000)
        self._store.transact(
            lambda connection: deliveries.note_failed(connection, name, waiting, next_ms)
        )

    def _try(self, direction: _Direction, work: Callable[[], None], every_s: float) -> None:
        try:
            work()
        except SystemFault as fault:
            direction.failed(self._clock(), fault)
        else:
            direction.succeeded(self._clock(), every_s)
        self._change(problem=self.problem)

    @property
    def problem(self) -> Sentence | None:
        """Why the last try of a direction failed, or that the clocks differ; None for neither."""
        return self._receiving.problem or self._telling.problem or self._clock_off()

    def _clock_off(self) -> Sentence | None:
        minutes = round(abs(self._system.clock_offset_s or 0.0) / 60)
        return Sentence("connect.clock", {"minutes": minutes}) if minutes else None

    def _note_contact(self) -> None:
        self._change(contact=datetime.now(UTC).isoformat(timespec="seconds"))

    def _progress(self) -> Progress:
        name = self._connector.name
        return self._store.read(lambda c: progress_of(c, name)) or Progress()

    def _change(self, **values: Any) -> None:
        name = self._connector.name

        def is_other(connection: sa.Connection) -> bool:
            progress = progress_of(connection, name)
            return progress is not None and replace(progress, **values) != progress

        if self._store.read(is_other):
            self._store.transact(lambda connection: change_progress(connection, name, **values))
