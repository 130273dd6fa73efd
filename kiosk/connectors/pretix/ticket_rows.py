"""The rows of tickets, under the headers of pretix's exports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
from kiosk.domain.admission.decision import AMBIGUOUS_AT
from kiosk.domain.admission.rule_check import VARIATION
from kiosk.domain.names.scripts import has_hangul
from kiosk.exchange.importing.files.cells import Cell
from kiosk.store.connectors.systems import SystemTicket

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
)


class TicketRows:
    """Makes the cells of tickets."""

    def __init__(
        self,
        items: Sequence[Record],
        dates: Mapping[str, str],
        enrolling: Sequence[CheckinList],
        matching: Mapping[str, CheckinList],
    ) -> None:
        """`dates` are the names of dates by id, `enrolling` the lists that guests are enrolled at.

        `matching` are those at which a main ticket stands for its add-ons, by their checkpoints.
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

    def _own_tickets(self, order: Record, position: Record) -> list[SystemTicket]:
        """A main ticket and those of its add-ons that count; none where no list asks for them."""
        if not (self._enrolling or self._matching):
            return []
        key, canceled = ticket_key(order, position), _canceled(order)
        return [
            one
            for one in tickets_of_order(order)
            if one.ticket == key or (one.main == key and one.ticket not in canceled)
        ]

    def _ambiguous_at(self, own: Sequence[SystemTicket]) -> list[str]:
        """The checkpoints at which more than one of the tickets fits, so that staff choose."""
        return [id_ for id_, one in self._matching.items() if sum(map(one.accepts, own)) > 1]

    def _sessions(self, own: Sequence[SystemTicket]) -> list[str]:
        """The sessions that a main ticket or one of its add-ons which counts is enrolled in."""
        return [f"list-{one.id}" for one in self._enrolling if any(map(one.accepts, own))]


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


def _canceled(order: Record) -> set[str]:
    return {ticket_key(order, one) for one in positions_of(order) if one.get("canceled")}
