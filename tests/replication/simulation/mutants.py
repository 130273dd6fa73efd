"""Faults of the program that a simulation has to find, each as a change of one function."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Self

import pytest
import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.journal import hybrid_clock
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.scan_history import Scan
from kiosk.domain.membership import chain_intake
from kiosk.domain.membership.permitted_bodies import needs_body
from kiosk.replication import store_access
from kiosk.replication.protocol.messages import Facts
from kiosk.replication.protocol.missing_bodies import MissingBodies
from kiosk.replication.protocol.outgoing import Outgoing
from kiosk.replication.simulation.simulated_store import SimulatedStore
from kiosk.store import schema
from kiosk.store.journal import erasure, journal_writer


def wall_clock_instead_of_hybrid(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(hybrid_clock, "tick", lambda _last, wall_ms: wall_ms << 16)


def clock_not_restored(patch: pytest.MonkeyPatch) -> None:
    opened = SimulatedStore.open_simulated.__func__  # type: ignore[attr-defined]  # of the method

    def forgetful(
        cls: type[SimulatedStore], path: Path, device: str, clock: Callable[[], int]
    ) -> Self:  # type: ignore[misc]  # outside of a class
        store = opened(cls, path, device, clock)
        store.transact(
            lambda connection: connection.execute(sa.update(schema.state).values(clock=0))
        )
        return store

    patch.setattr(SimulatedStore, "open_simulated", classmethod(forgetful))


def holes_accepted(patch: pytest.MonkeyPatch) -> None:
    broken = chain_intake._broken

    def careless(last: Any, fact: Fact) -> Any:
        return None if fact.sequence != last.sequence + 1 else broken(last, fact)

    patch.setattr(chain_intake, "_broken", careless)
    patch.setattr(store_access, "contiguous", lambda facts, _vector: (list(facts), frozenset()))


def second_scan_dropped(patch: pytest.MonkeyPatch) -> None:
    store_received = journal_writer.store_received

    def selective(connection: sa.Connection, chain: Sequence[Fact]) -> None:
        entered = set(connection.execute(sa.select(schema.presence.c.guest)).scalars())
        scans = {
            fact
            for fact in chain
            if fact.kind == FactKind.CODE_SCANNED and fact.read_body().get("outcome") == "Admitted"
            if fact.subject.removeprefix("guest:") in entered
        }
        store_received(connection, [fact for fact in chain if fact not in scans])

    patch.setattr(journal_writer, "store_received", selective)


def no_tie_break(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Fact, "order", property(lambda fact: (fact.clock,)))
    patch.setattr(Scan, "order", property(lambda scan: (scan.at, scan.clock)))


def signature_unchecked(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(signing, "verify", lambda _key, _message, _signature: True)


def erased_body_revived(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(erasure, "_erased_before", lambda _connection, _subjects: ())


def filtered_vector(patch: pytest.MonkeyPatch) -> None:
    supply = Outgoing.supply

    def sparing(self: Outgoing, facts: Iterable[Fact], now: float) -> list[Facts]:
        role = self.peer.role
        needed = [fact for fact in facts if role is None or needs_body(role, fact.kind)]
        return supply(self, needed, now)

    patch.setattr(Outgoing, "supply", sparing)


def missing_bodies_not_asked_for(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(MissingBodies, "question", lambda *_: None)


MUTANTS: dict[Callable[[pytest.MonkeyPatch], None], str] = {
    wall_clock_instead_of_hybrid: "journals",
    clock_not_restored: "journals",
    holes_accepted: "chains",
    second_scan_dropped: "journals",
    no_tie_break: "states",
    signature_unchecked: "forged",
    erased_body_revived: "erased",
    filtered_vector: "journals",
    missing_bodies_not_asked_for: "journals",
}
"""Each fault, and the check that finds it."""
