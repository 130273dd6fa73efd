"""Faults of replication, each one rule left out: tests must notice them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kiosk import signing
from kiosk.domain.journal import hybrid_clock
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership import chain_intake
from kiosk.domain.membership.intake_results import RefusalReason
from kiosk.store import merging, registration

_EMPTY = "UPDATE journal SET body = NULL, salt = NULL WHERE device = ? AND sequence = ?"


def wall_clock_instead_of_hybrid(patch: pytest.MonkeyPatch) -> None:
    """Facts are stamped with the wall clock alone."""
    patch.setattr(hybrid_clock, "tick", lambda _, wall_ms: wall_ms << hybrid_clock.COUNTER_BITS)


def clock_not_restored(patch: pytest.MonkeyPatch) -> None:
    """A store that is opened again does not know the newest stamp that it has seen."""
    original = registration.registered_id

    def reset(connection: Any, name: str) -> str:
        found = original(connection, name)
        connection.exec_driver_sql("PRAGMA query_only=0")
        connection.exec_driver_sql("UPDATE state SET clock = 0")
        return found

    patch.setattr(registration, "registered_id", reset)


def holes_accepted(patch: pytest.MonkeyPatch) -> None:
    """Facts behind missing ones are stored."""
    original = chain_intake._broken

    def lenient(last: Any, fact: Fact) -> RefusalReason | None:
        reason = original(last, fact)
        return None if reason is RefusalReason.HOLE else reason

    patch.setattr(chain_intake, "_broken", lenient)


def second_scan_dropped(patch: pytest.MonkeyPatch) -> None:
    """Of two entries of one pass, only the one that is stored already is kept."""
    original = merging._project

    def first_only(connection: Any, written: list[Fact], *others: Any) -> None:
        known: set[str] = set()
        query = "SELECT DISTINCT subject FROM scan"
        known |= {row[0] for row in connection.exec_driver_sql(query)}
        kept = [
            fact
            for fact in written
            if fact.kind != FactKind.CODE_SCANNED or fact.subject not in known
        ]
        dropped = [fact for fact in written if fact not in kept]
        for fact in dropped:
            place = (fact.device, fact.sequence)
            connection.exec_driver_sql(_EMPTY, place)
        original(connection, kept, *others)

    patch.setattr(merging, "_project", first_only)


def no_tie_break(patch: pytest.MonkeyPatch) -> None:
    """Facts with the same stamp are in no order."""
    patch.setattr(Fact, "order", property(lambda fact: (fact.clock, "", 0)))


def signature_unchecked(patch: pytest.MonkeyPatch) -> None:
    """Any signature is taken for a valid one."""
    patch.setattr(signing, "verify", lambda *_: True)


def erased_body_revived(patch: pytest.MonkeyPatch) -> None:
    """What another device still has of an erased guest is stored with its bodies."""
    original = merging.merge

    def without_clearing(*arguments: Any) -> Any:
        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(merging, "apply_erasures", lambda *_: 0)
            return original(*arguments)

    patch.setattr(merging, "merge", without_clearing)


Mutant = Callable[[pytest.MonkeyPatch], None]
MUTANTS: tuple[Mutant, ...] = (
    wall_clock_instead_of_hybrid,
    clock_not_restored,
    holes_accepted,
    second_scan_dropped,
    no_tie_break,
    signature_unchecked,
    erased_body_revived,
)
