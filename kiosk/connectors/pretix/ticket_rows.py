"""The rows of tickets, under the headers of pretix's exports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from kiosk.connectors.pretix.records import (
    CheckinList,
    Record,
    moment_of,
    positions_of,
    product_labels,
    ticket_key,
    tickets_of_order,
)
from kiosk.connectors.pretix.rules import variation_labels
from kiosk.domain.admission.addon_times import ADDON_TIMES, Times, written_times
from kiosk.domain.admission.decision import AMBIGUOUS_AT
from kiosk.domain.admission.rule_check import VARIATION
from kiosk.domain.names.scripts import has_hangul
from kiosk.exchange.importing.files.cells import Cell
from kiosk.store.connectors.systems import SystemTicket

_OwnTickets = Sequence[tuple[SystemTicket, Record]]
_VALIDITY = ("valid_from", "valid_until")
# The headers of pretix's own exports come first, then ours.
HEADERS = (
    "Order code",
    "Position ID",
    "Status",
    "Blocked",
    "Attendee name",
    "Attendee name: Latin transcription",
    "Attendee name: Given name",
    "Attendee name: Family name",
    "Attendee email",
    "Attendee company",
    "Country",
    "Product",
    "Ticket secret",
    "Valid from",
    "Valid until",
    "Order locale",
    "Check-in text",
    "Requires special attention",
    "Add-on to position ID",
    "Sessions",
    "Tracks",
    VARIATION,
    AMBIGUOUS_AT,
    ADDON_TIMES,
)


class TicketRows:
    """Makes the cells of tickets."""

    def __init__(
        self,
        items: Sequence[Record],
        dates: Mapping[str, str],
        enrolling: Mapping[str, CheckinList],
        matching: Mapping[str, CheckinList],
    ) -> None:
        """`dates` are the names of dates by id, `enrolling` the lists that guests are enrolled at.

        `matching` are those at which a main ticket stands for its add-ons. Both are by their
        checkpoints.
        """
        self._labels, self._variations = product_labels(items), variation_labels(items)
        self._items = {one.get("id"): one for one in items}
        self._dates, self._enrolling, self._matching = dates, enrolling, matching

    def cells(self, order: Record, position: Record) -> list[Cell]:
        """The cells under `HEADERS`."""
        main = self._number_of_main(order, position)
        parts = position.get("attendee_name_parts") or {}
        whole = str(position.get("attendee_name") or parts.get("full_name") or "").strip()
        name = whole or ticket_key(order, position)
        texts, needs_attention = self._attention(order, position)
        own = [] if main else self._own_tickets(order, position)
        return [
            str(order.get("code")),
            str(position.get("positionid")),
            status_of(order, position),
            "Yes" if position.get("blocked") else "",
            name,
            str(parts.get("latin_transcription") or "") or ("" if has_hangul(name) else name),
            str(parts.get("given_name") or "") if whole else "",
            str(parts.get("family_name") or "") if whole else "",
            str(position.get("attendee_email") or ""),
            str(position.get("company") or ""),
            str(position.get("country") or ""),
            self._labels.get(str(position.get("item")), f"#{position.get('item')}"),
            str(position.get("secret") or ""),
            moment_of(position.get("valid_from")) or "",
            moment_of(position.get("valid_until")) or "",
            str(order.get("locale") or ""),
            "\n".join(texts),
            "Yes" if needs_attention else "",
            main,
            ", ".join(self._sessions(own)),
            self._dates.get(str(position.get("subevent")), ""),
            self._variations.get(str(position.get("variation")), ""),
            ", ".join(self._ambiguous_at(own)),
            self._addon_times(position, own),
        ]

    def _number_of_main(self, order: Record, position: Record) -> str:
        main = position.get("addon_to")
        numbers = {one.get("id"): one.get("positionid") for one in positions_of(order)}
        return str(numbers.get(main, main)) if main else ""

    def _attention(self, order: Record, position: Record) -> tuple[list[str], bool]:
        item = self._items.get(position.get("item"), {})
        variations = item.get("variations") or ()
        bought = [one for one in variations if one.get("id") == position.get("variation")]
        sources = [order, item, *bought]
        texts = [str(one.get("checkin_text") or "").strip() for one in sources]
        if order.get("status") == "n" and order.get("require_approval"):
            texts.append("승인 대기 (not approved yet)")
        return [one for one in texts if one], any(one.get("checkin_attention") for one in sources)

    def _own_tickets(self, order: Record, position: Record) -> _OwnTickets:
        """A main ticket and its add-ons without cancelled ones; none where no list asks for them.

        Each with its position.
        """
        if not (self._enrolling or self._matching):
            return []
        key = ticket_key(order, position)
        pairs = zip(tickets_of_order(order), positions_of(order), strict=True)
        return [
            (one, at)
            for one, at in pairs
            if one.ticket == key or (one.main == key and not at.get("canceled"))
        ]

    def _ambiguous_at(self, own: _OwnTickets) -> list[str]:
        """The checkpoints at which more than one of the tickets fits, so that staff choose."""
        tickets = [one for one, _ in own]
        return [id_ for id_, one in self._matching.items() if sum(map(one.accepts, tickets)) > 1]

    def _sessions(self, own: _OwnTickets) -> list[str]:
        """The sessions that a main ticket or an add-on is enrolled in which is not blocked."""
        tickets = [one for one, at in own if _enrols(at)]
        lists = self._enrolling.values()
        return [f"list-{one.id}" for one in lists if any(map(one.accepts, tickets))]

    def _addon_times(self, position: Record, own: _OwnTickets) -> str:
        """When the guest may enter where all that fits are add-ons with times of their own."""
        found: dict[str, Times] = {}
        for id_, listed in self._enrolling.items():
            fitting = [at for one, at in own if listed.accepts(one) and _enrols(at)]
            if fitting and position not in fitting:
                begins, ends = ([moment_of(at.get(name)) for at in fitting] for name in _VALIDITY)
                found[id_] = _earliest(begins), _latest(ends)
        return written_times({id_: times for id_, times in found.items() if any(times)})


def _enrols(position: Record) -> bool:
    """Whether a ticket enrols its guest: no blocked add-on does; a main ticket blocks its guest."""
    return not (position.get("addon_to") and position.get("blocked"))


def status_of(order: Record, position: Record) -> str:
    """The status of a ticket in the words of pretix's exports; unknown ones as they are."""
    status = str(order.get("status") or "")
    if position.get("canceled"):
        return "canceled"
    if status == "n":
        if order.get("require_approval"):
            return "approval pending"
        return "pending (confirmed)" if order.get("valid_if_pending") else "pending"
    return {"p": "paid", "e": "expired", "c": "canceled"}.get(status, status or "?")


def _earliest(times: Sequence[datetime | None]) -> datetime | None:
    """The earliest of some begins; None where one ticket has none."""
    known = [one for one in times if one is not None]
    return min(known) if len(known) == len(times) else None


def _latest(times: Sequence[datetime | None]) -> datetime | None:
    """The latest of some ends; None where one ticket has none."""
    known = [one for one in times if one is not None]
    return max(known) if len(known) == len(times) else None
