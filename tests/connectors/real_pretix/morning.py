"""A morning at the doors, the same for a recorded pretix and a running one."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import sqlalchemy as sa

from kiosk.connectors.http_client import HttpClient
from kiosk.connectors.pretix.api import PretixApi, authorization
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.records.entities import Direction
from kiosk.store import schema
from kiosk.store.connectors.systems import digest_of_code, tickets_of, token_of
from kiosk.usecases.checkin.annulments import annul
from tests.connectors.pretix_store import ExchangeRun
from tests.connectors.real_pretix.forum_orders import DECIDED_AT, ForumOrder, State, forum_orders

GATE, PRESS, DINNER, WORKSHOPS, OPENING = range(5)
_ARRIVALS = 60
_MINUTE = timedelta(minutes=1)


class Morning:
    """Scans of the tickets of orders, each a minute after the one before."""

    def __init__(self, run: ExchangeRun) -> None:
        self.run, self.minutes = run, 0
        assert run.progress.problem is None
        store, name = run.store, run.connector.name
        self.places = sorted(run.progress.lists, key=lambda one: int(one.split("-")[1]))
        self.codes: dict[str, str] = {}
        for held in store.guests():
            own = store.read(partial(tickets_of, name=name, reference=held.guest.reference))
            digests = {one.digest for one in own if not one.main}
            for code in held.written:
                if digest_of_code(code) in digests:
                    self.codes[held.guest.reference] = code

    def scan(
        self, one: ForumOrder, place: int, direction: Direction = Direction.ENTRY
    ) -> ScanAnswer:
        """The answer at a door to the main ticket of an order."""
        self.minutes += 1
        code, at = self.codes[f"{one.code}-1"], DECIDED_AT + self.minutes * _MINUTE
        return self.run.scan(code, self.places[place], direction, at)

    def come(self) -> None:
        """People come, some twice, some leave, some are refused; two were let in by mistake."""
        orders = list(forum_orders())
        for one in orders[:_ARRIVALS]:
            self.scan(one, GATE)
            if one.number % 6 == 0:
                self.scan(one, GATE)
            if one.number % 9 == 0:
                self.scan(one, GATE, Direction.EXIT)
                self.scan(one, GATE)
            if one.added:
                self.scan(one, DINNER)
            self.scan(one, OPENING)
        never_told, told = [one for one in orders[_ARRIVALS:] if one.state is State.ATTENTION][:2]
        self._annul(never_told)
        self.run.step()
        self._annul(told, told_before=True)

    def _annul(self, one: ForumOrder, *, told_before: bool = False) -> None:
        scan = self.scan(one, GATE).scan
        if told_before:
            self.run.step()
        annul(self.run.store, scan, DECIDED_AT + self.minutes * _MINUTE, "printer jammed")


def entered_here(run: ExchangeRun) -> dict[str, int]:
    """How many people entered by each check-in list, by the facts of this store."""
    table = schema.presence
    query = sa.select(table.c.checkpoint, sa.func.count()).where(table.c.entries > 0)
    rows = run.store.read(lambda c: c.execute(query.group_by(table.c.checkpoint)).all())
    found = {row[0]: row[1] for row in rows}
    return {list_id: found.get(place, 0) for place, list_id in run.progress.lists.items()}


def entered_there(run: ExchangeRun) -> dict[str, int]:
    """The same as the pretix counts it."""
    token = run.store.read(lambda c: token_of(c, run.connector.name))
    http = HttpClient(run.connector.address, authorization(token, is_device=True))
    api = PretixApi(http, run.connector.organizer, run.connector.event)
    records = api.listed("checkinlists").records
    http.close()
    return {str(one["id"]): one["checkin_count"] for one in records}
