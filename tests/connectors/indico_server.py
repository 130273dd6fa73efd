"""The check-in interface of an Indico 3.3 on loopback; all people are made up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.connectors.json_server import JsonAnswer, JsonServer, Record, served

EVENT, TOKEN = "3", "indp_made_up"
_BASE = f"/api/checkin/event/{EVENT}"
_REFUSED = {"error": {"message": "You are not allowed to access this page.", "title": "Forbidden"}}


def registration(number: int, name: str, state: str = "complete", **more: Any) -> Record:
    """A registration as the list has it."""
    return {
        "id": number,
        "event_id": 3,
        "full_name": name,
        "email": f"guest{number:02}@example.org",
        "state": state,
        "checkin_secret": f"b13e8f7c-0907-496d-bc94-7dc90a18b{number:03}",
        "checked_in": False,
        "checked_in_dt": None,
        "occupied_slots": 1,
        "is_paid": False,
        "tags": [],
        **more,
    }


@dataclass
class IndicoServer(JsonServer):
    """The state of an Indico: its registrations by id, and how often each was changed."""

    token: str = TOKEN
    without_token: JsonAnswer = (403, _REFUSED, {})
    registrations: dict[int, Record] = field(default_factory=dict)

    @property
    def changes(self) -> list[str]:
        return [one for one in self.asked if one.startswith("PATCH")]

    def answer(self, method: str, target: str, body: Record) -> JsonAnswer:
        path = target.removeprefix(_BASE)
        if path == "/":
            return 200, {"id": 3, "title": "학술 대회", "start_dt": "2027-06-02T00:00:00+00:00"}, {}
        if path == "/forms/":
            return 200, [{"id": 5, "event_id": 3, "title": "Registration"}], {}
        if path == "/forms/5/registrations/":
            return 200, list(self.registrations.values()), {}
        found = self.registrations.get(int(path.rpartition("/")[2] or 0))
        if found is None or not path.startswith("/forms/5/registrations/"):
            return 404, {"error": {"message": "not found"}}, {}
        if method == "PATCH":
            found["checked_in"] = body["checked_in"]
        return 200, {**found, "registration_data": []}, {}


@contextmanager
def indico_at() -> Iterator[IndicoServer]:
    """An Indico that runs for a test, with four registrations."""
    state = IndicoServer()
    for one in (
        registration(1, "Corvin Quistrand"),
        registration(2, "김다온", occupied_slots=2),
        registration(3, "Ilka Moritz", "unpaid"),
        registration(4, "Pia Roth", "rejected"),
    ):
        state.registrations[one["id"]] = one
    with served(state):
        yield state
