"""Reads what staff said about kiosks, from the few facts about them."""

from __future__ import annotations

from itertools import groupby

import sqlalchemy as sa

from kiosk.domain.journal.kiosk_controls import SUBJECT, KioskControl, control_subject, fold_control
from kiosk.store.queries import membership
from kiosk.store.queries.journal_facts import facts_about
from kiosk.store.schema import journal

_SUBJECTS = (
    sa.select(journal.c.subject)
    .where(journal.c.subject >= SUBJECT, journal.c.subject < SUBJECT[:-1] + ";")
    .distinct()
)


def control_of(connection: sa.Connection, device: str) -> KioskControl:
    """What staff said about the kiosk of a device."""
    found = _controls(connection, [control_subject(device)])
    return found.get(device, KioskControl(device))


def controls(connection: sa.Connection) -> dict[str, KioskControl]:
    """What staff said about every kiosk, by device."""
    return _controls(connection, list(connection.execute(_SUBJECTS).scalars()))


def _controls(connection: sa.Connection, subjects: list[str]) -> dict[str, KioskControl]:
    counts = membership.counting(connection)
    recorded = groupby(facts_about(connection, subjects), lambda fact: fact.subject)
    found = {}
    for subject, group in recorded:
        device = subject.removeprefix(SUBJECT)
        counted = group if counts is None else filter(counts, group)
        found[device] = fold_control(device, counted)
    return found
