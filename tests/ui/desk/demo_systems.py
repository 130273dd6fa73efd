"""Registration systems of a made-up event: one does not take an entry, one cannot be reached."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.store.connectors.deliveries import due, note_refused, take_in
from kiosk.store.connectors.systems import Connector, add_connector, change_progress

SHOP = Connector("shop", "pretix", "https://tickets.example.org", "kgf", "forum2027")
LIST = Connector("press-list", "sql", "postgresql://door@db.example.org/forum", "", "press")
TALKS = Connector("talks", "programme", "https://talks.example.org/schedule.json", "", "talks")
REFUSED = Sentence("connect.untold.refused", {"ticket": "ABCDE-1", "reason": "canceled"})


def set_up_systems(store: Store, at: datetime) -> None:
    """Set the systems up as they are after some hours; facts of the journal wait for the shop."""
    store.transact(lambda connection: _set_up(connection, at.isoformat(timespec="seconds")))


def _set_up(connection: sa.Connection, contact: str) -> None:
    for one in (SHOP, LIST, TALKS):
        add_connector(connection, one, "made up")
    take_in(connection, "shop")
    for waiting in due(connection, "shop", 0)[:1]:
        note_refused(connection, "shop", waiting.fact, REFUSED)
    change_progress(connection, "shop", contact=contact, guests=214, told=131)
    fault = Sentence("connect.fault.unreachable", {"host": "forum@db.example.org"})
    change_progress(connection, "press-list", contact=contact, guests=38, problem=fault)
    change_progress(connection, "talks", contact=contact)
