"""The check-in interface of Indico 3.3: forms, registrations, and whether somebody is checked in.

Without a valid token it answers 403. Lists have no pages and no filter by time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.connectors.faults import FaultKind
from kiosk.connectors.http_client import Answer, HttpClient

Record = dict[str, Any]
_ROOT = "/api/checkin/event"


@dataclass(frozen=True, slots=True)
class IndicoApi:
    """Requests about one event."""

    http: HttpClient
    event: str

    def event_detail(self) -> Record:
        """The event. Raises SystemFault."""
        answer = self._get("/")
        if not isinstance(answer.body, dict) or "title" not in answer.body:
            raise self.http.fault(FaultKind.UNEXPECTED, answer, path=_ROOT)
        return answer.body

    def registrations(self) -> list[Record]:
        """The registrations of all forms. Raises SystemFault."""
        forms = self._list("/forms/")
        return [
            {**registration, "regform_id": form.get("id")}
            for form in forms
            for registration in self._list(f"/forms/{form.get('id')}/registrations/")
        ]

    def registration(self, form: str, registration: str) -> Record | None:
        """One registration; None if it is no longer there. Raises SystemFault."""
        answer = self.http.get(self._path_of(form, registration))
        if answer.status == 404:
            return None
        self._require_allowed(answer)
        return self._record(answer)

    def check_in(self, form: str, registration: str, *, value: bool) -> Record:
        """Check a registration in, or no longer; as it is then. Raises SystemFault."""
        answer = self.http.patch(self._path_of(form, registration), {"checked_in": value})
        self._require_allowed(answer)
        return self._record(answer)

    def _path_of(self, form: str, registration: str) -> str:
        return f"{_ROOT}/{self.event}/forms/{form}/registrations/{registration}"

    def _get(self, path: str) -> Answer:
        answer = self.http.get(f"{_ROOT}/{self.event}{path}")
        if answer.status == 404:
            raise self.http.fault(FaultKind.EVENT, answer, event=self.event)
        self._require_allowed(answer)
        return answer

    def _list(self, path: str) -> list[Record]:
        answer = self._get(path)
        body = answer.body
        if not isinstance(body, list) or not all(isinstance(one, Mapping) for one in body):
            raise self.http.fault(FaultKind.UNEXPECTED, answer, path=path)
        return body

    def _record(self, answer: Answer) -> Record:
        if answer.status != 200 or not isinstance(answer.body, dict) or "id" not in answer.body:
            raise self.http.fault(FaultKind.UNEXPECTED, answer, path=_ROOT)
        return answer.body

    def _require_allowed(self, answer: Answer) -> None:
        if answer.status == 403:
            raise self.http.fault(FaultKind.TOKEN, answer)


def authorization(token: str) -> dict[str, str]:
    """The header with a token."""
    return {"Authorization": f"Bearer {token}"}
