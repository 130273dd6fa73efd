"""A session of the demo event that is full, with a waiting list."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Direction
from kiosk.domain.records.permissions import Actor
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.doors.session_doors import put_on_list

FULL = "session-4"
"""The session, and the checkpoint at its door."""


def fill_session(store: Store, actor: Actor, now: datetime) -> None:
    """Fill a session for three; of three who wait, the first is called when somebody leaves."""
    session = store.programme().sessions[FULL]
    narrowed = facts.change_fact(session, replace(session, capacity=3))
    store.append([narrowed] if narrowed else [])
    door = CheckIn(store, FULL, lambda: now)
    enrolled = [one for one in store.guests() if FULL in one.guest.sessions and one.codes]
    plain = [one for one in enrolled if not (one.guest.vip or one.guest.attention)]
    for one in plain[20:23]:
        door.scan(ScanRequest.of(one.codes[0]))
    for minutes, one in enumerate(plain[23:26]):
        at = now + timedelta(minutes=minutes)
        put_on_list(store, actor, FULL, one.guest.id, at)
    door.scan(ScanRequest.of(plain[20].codes[0], direction=Direction.EXIT))
