"""The PIN keypads with which staff close kiosks: wrong tries are counted and shown at the desk.

Tries are facts about the kiosk, so that a wait after wrong ones outlives a restart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact
from kiosk.domain.journal.guest_fold import in_order
from kiosk.domain.journal.tickets_and_print_jobs import fold_attempts
from kiosk.domain.records import pins
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.pins import PinAttempt
from kiosk.store import Store, name_of
from kiosk.store.queries import journal_facts
from kiosk.usecases.admin.pin_waits import PinWaits

_KEYPAD = "keypad:"
_SETTLED = frozenset({FactKind.UNLOCKED, FactKind.TRIES_ACKNOWLEDGED})


@dataclass(frozen=True, slots=True)
class WrongTries:
    """Wrong PINs at a kiosk since the last right one or the last acknowledgement at the desk.

    `device` is the device's name, `at` the time of the latest.
    """

    subject: str
    device: str
    count: int
    at: datetime


def try_pin(
    store: Store, typed: str, is_pin: Callable[[str], bool], at: datetime, waits: PinWaits
) -> PinAttempt:
    """Try a PIN at this device's keypad; durable when this returns.

    During a wait even the right PIN is refused. The hash is computed outside the transaction.
    `waits` belong to the process: with them, setting the clock forward does not end a wait.
    """
    subject = f"{_KEYPAD}{store.device}"
    if wait := store.transact(lambda connection: _wait(store, connection, subject, at, waits)):
        return PinAttempt(False, wait)
    right = is_pin(typed)

    def work(connection: sa.Connection) -> PinAttempt:
        kind = FactKind.UNLOCKED if right else FactKind.UNLOCK_REFUSED
        store.record(connection, [Draft(subject, kind, {"at": at.isoformat()})])
        return PinAttempt(right, _wait(store, connection, subject, at, waits))

    return store.transact(work)


def wrong_tries(store: Store) -> list[WrongTries]:
    """The kiosks with wrong tries, the latest first."""

    def work(connection: sa.Connection) -> list[WrongTries]:
        subjects = [f"{_KEYPAD}{device}" for device in journal_facts.vector(connection)]
        recorded: dict[str, list[Fact]] = {}
        for fact in journal_facts.facts_about(connection, subjects):
            recorded.setdefault(fact.subject, []).append(fact)
        found = (_wrong(subject, group) for subject, group in recorded.items())
        return sorted((one for one in found if one), key=lambda one: one.at, reverse=True)

    return store.read(work)


def acknowledge_tries(
    store: Store, actor: Actor, subject: str, at: datetime
) -> WrongTries | NotAllowed | None:
    """Acknowledge the wrong tries at a kiosk; None if there are none any more. The wait stays."""

    def work(connection: sa.Connection) -> WrongTries | None:
        found = _wrong(subject, journal_facts.facts_about(connection, [subject]))
        if found is not None:
            draft = Draft(subject, FactKind.TRIES_ACKNOWLEDGED, {"at": at.isoformat()})
            store.record(connection, [draft], actor.staff)
        return found

    return store.transact(work) if may(actor.role, Right.ALERTS) else NotAllowed(Right.ALERTS)


def _wait(
    store: Store, connection: sa.Connection, subject: str, at: datetime, waits: PinWaits
) -> float:
    """The remaining seconds; if the clock was set back since the wait began, it begins again."""
    attempts = fold_attempts(journal_facts.facts_about(connection, [subject]))
    if pins.is_clock_set_back(attempts.failures, attempts.failed_at, at):
        draft = Draft(subject, FactKind.WAIT_RESTARTED, {"at": at.isoformat()})
        store.record(connection, [draft])
    wait = pins.wait_after(attempts.failures, attempts.failed_at, at)
    return waits.note(subject, attempts.failures, wait)


def _wrong(subject: str, recorded: Iterable[Fact]) -> WrongTries | None:
    moments: list[datetime] = []
    for fact in in_order(recorded):
        if fact.kind in _SETTLED:
            moments = []
        elif fact.kind == FactKind.UNLOCK_REFUSED and fact.body:
            moments.append(datetime.fromisoformat(fact.read_body()["at"]))
    device = name_of(subject.removeprefix(_KEYPAD))
    return WrongTries(subject, device, len(moments), moments[-1]) if moments else None
