"""The REST API of pretix as far as it is used here (recorded from pretix 2026.8).

Format: docs.pretix.eu, REST API. Lists come in pages of at most 50; a page names the next one by a
whole URL, of which only the query is used, so that the token never goes to another host.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from kiosk.connectors.faults import FaultKind
from kiosk.connectors.http_client import Answer, HttpClient

Record = dict[str, Any]
ROOT = "/api/v1"
_PAGE_SIZE, _MOST_PAGES = "50", 20_000
_GENERATED = "x-page-generated"


@dataclass(slots=True)
class Listing:
    """A list that is read page by page; `generated` is when the server made its first page."""

    generated: str = ""
    records: list[Record] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PretixApi:
    """Requests about one event of an organizer."""

    http: HttpClient
    organizer: str
    event: str = ""

    @property
    def organizer_path(self) -> str:
        """The path of the organizer."""
        return f"{ROOT}/organizers/{self.organizer}"

    @property
    def event_path(self) -> str:
        """The path of the event."""
        return f"{self.organizer_path}/events/{self.event}"

    def events(self) -> list[Record]:
        """The events that the token may see. Raises SystemFault."""
        return self._listing(f"{self.organizer_path}/events/").records

    def event_detail(self) -> Record:
        """The event. Raises SystemFault, of the kind EVENT where it is unknown or not allowed."""
        answer = self.http.get(f"{self.event_path}/")
        if answer.status in (403, 404):
            raise self.http.fault(FaultKind.EVENT, answer, event=self.event)
        return self._record(answer)

    def listed(self, what: str, query: Mapping[str, str] | None = None) -> Listing:
        """A list of the event, such as `items`, with all its pages. Raises SystemFault."""
        return self._listing(f"{self.event_path}/{what}/", query)

    def redeem(self, body: Mapping[str, Any]) -> Answer:
        """Check a ticket in or out. Raises SystemFault."""
        return self.http.post(f"{self.organizer_path}/checkinrpc/redeem/", body)

    def annul(self, body: Mapping[str, Any]) -> Answer:
        """Annul a check-in. Raises SystemFault."""
        return self.http.post(f"{self.organizer_path}/checkinrpc/annul/", body)

    def tell_failed(self, list_id: str, body: Mapping[str, Any]) -> Answer:
        """Tell of a ticket that was not let in. Raises SystemFault."""
        return self.http.post(f"{self.event_path}/checkinlists/{list_id}/failed_checkins/", body)

    def _listing(self, path: str, query: Mapping[str, str] | None = None) -> Listing:
        listing = Listing()
        for answer in self._pages(path, {"page_size": _PAGE_SIZE, **(query or {})}):
            listing.generated = listing.generated or answer.headers.get(_GENERATED, "")
            listing.records += answer.body["results"]
        return listing

    def _pages(self, path: str, query: Mapping[str, str]) -> Iterator[Answer]:
        asked: set[str] = set()
        for _ in range(_MOST_PAGES):
            answer = self.http.get(path, query)
            self._require_list(answer, path)
            yield answer
            following = urlsplit(answer.body.get("next") or "").query
            if not following:
                return
            if following in asked:
                raise self.http.fault(FaultKind.UNEXPECTED, answer, path=path)
            asked.add(following)
            query = dict(parse_qsl(following, keep_blank_values=True))

    def _require_list(self, answer: Answer, path: str) -> None:
        self._require_allowed(answer, path)
        body = answer.body
        is_list = isinstance(body, dict) and isinstance(body.get("results"), list)
        if answer.status != 200 or not is_list:
            raise self.http.fault(FaultKind.UNEXPECTED, answer, path=path)
        if not all(isinstance(one, dict) for one in body["results"]):
            raise self.http.fault(FaultKind.UNEXPECTED, answer, path=path)

    def _require_allowed(self, answer: Answer, path: str) -> None:
        if answer.status in (403, 404):
            raise self.http.fault(FaultKind.FORBIDDEN, answer, path=path)

    def _record(self, answer: Answer) -> Record:
        if answer.status != 200 or not isinstance(answer.body, dict) or "slug" not in answer.body:
            raise self.http.fault(FaultKind.UNEXPECTED, answer, path=self.event_path)
        return answer.body


def authorization(token: str, *, is_device: bool) -> dict[str, str]:
    """The header with a token."""
    return {"Authorization": f"{'Device' if is_device else 'Token'} {token}"}
