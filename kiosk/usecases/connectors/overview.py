"""What staff see of the registration systems of this machine, and what they may ask of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.store.connectors import deliveries
from kiosk.store.connectors.deliveries import UntoldFact
from kiosk.store.connectors.systems import (
    Connector,
    Progress,
    change_progress,
    connectors,
    progress_of,
)
from kiosk.store.queries import scans

SHOWN = 100
"""The most refusals that are read of one system."""


@dataclass(frozen=True, slots=True)
class Untold:
    """A fact that a system does not take: whose it is, empty where unknown, and why."""

    fact: str
    guest: str
    why: Sentence


@dataclass(frozen=True, slots=True)
class SystemOverview:
    """A system with its progress, and how many facts wait or are not taken; some of the latter."""

    connector: Connector
    progress: Progress
    waiting: int
    refused: int
    untold: Sequence[Untold] = ()


@dataclass(frozen=True, slots=True)
class SystemAsked:
    """A system was asked for something; `number` facts that it did not take are told again."""

    name: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class SystemUnknown:
    """No system of that name is set up, or no longer."""

    name: str


SystemAnswer = SystemAsked | SystemUnknown | NotAllowed


def overviews(store: Store) -> list[SystemOverview]:
    """The systems by name; none where this machine exchanges with nobody."""
    return store.read(_overviews)


def _overviews(connection: sa.Connection) -> list[SystemOverview]:
    return [_overview(connection, one) for one in connectors(connection)]


def _overview(connection: sa.Connection, connector: Connector) -> SystemOverview:
    name = connector.name
    return SystemOverview(
        connector,
        progress_of(connection, name) or Progress(),
        deliveries.waiting_number(connection, name),
        deliveries.refused_number(connection, name),
        [_untold(connection, one) for one in deliveries.refused(connection, name, SHOWN)],
    )


def _untold(connection: sa.Connection, fact: UntoldFact) -> Untold:
    guest = scans.guest_by_id(connection, fact.subject.partition(":")[2])
    name = (guest.name_ko or guest.name_latin) if guest else ""
    return Untold(fact.fact, name, fact.why)


def try_now(store: Store, actor: Actor, name: str, at: datetime) -> SystemAnswer:
    """Exchange with a system at once, also what it did not take; a pause ends."""

    def work(connection: sa.Connection) -> SystemAsked | SystemUnknown:
        values = {"asked": at.isoformat(), "paused": False}
        if change_progress(connection, name, **values) is None:
            return SystemUnknown(name)
        return SystemAsked(name, deliveries.try_again(connection, name))

    return store.transact(work) if may(actor.role, Right.DEVICES) else NotAllowed(Right.DEVICES)


def pause(store: Store, actor: Actor, name: str, *, paused: bool) -> SystemAnswer:
    """Exchange no more with a system until that is undone; what happens meanwhile waits."""

    def work(connection: sa.Connection) -> SystemAsked | SystemUnknown:
        known = change_progress(connection, name, paused=paused) is not None
        return SystemAsked(name) if known else SystemUnknown(name)

    return store.transact(work) if may(actor.role, Right.DEVICES) else NotAllowed(Right.DEVICES)
