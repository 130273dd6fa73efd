"""What was read of pretix as sheets for the importer, under the headers of pretix's exports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.connectors.pretix import questions
from kiosk.connectors.pretix.questions import question_rows
from kiosk.connectors.pretix.records import (
    CheckinList,
    PretixCopy,
    Record,
    addon_products,
    any_text,
    checkin_list,
    label_of,
    moment_of,
    positions_of,
    product_labels,
    text_in,
    ticket_key,
)
from kiosk.connectors.pretix.rules import rule_text, variation_labels
from kiosk.connectors.pretix.ticket_rows import HEADERS, TicketRows
from kiosk.domain.admission.addon_times import ADDON_TIMES
from kiosk.domain.admission.decision import AMBIGUOUS_AT
from kiosk.domain.admission.rule_check import VARIATION
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Event
from kiosk.exchange.importing.files.cells import Cell, clean_cell
from kiosk.exchange.importing.files.sheets import Sheet

TICKETS = "Tickets"
_REENTRIES = {Reentry.ONCE: "once", Reentry.AFTER_EXIT: "after exit", Reentry.MANY: "many"}
_FILE_QUESTION = "F"


class TicketRow(NamedTuple):
    """The row of a ticket: its key, its cells under `HEADERS`, and its position in the order."""

    key: str
    cells: list[Cell]
    position: Record


@dataclass(slots=True)
class PretixSheets:
    """Makes the sheets of a copy.

    `source` is their name in the journal. `event` is the event as it stands here: what it has
    already is kept, and its name and times are given only with `describes_event`. `checkpoints` are
    ids of checkpoints by those of check-in lists, where they differ from `list-` and the id,
    `asked` the ids of the questions that are asked here now.
    """

    copy: PretixCopy
    source: str
    event: Event = field(default_factory=Event)
    describes_event: bool = True
    checkpoints: Mapping[str, str] = field(default_factory=dict)
    asked: Sequence[str] = ()
    _rows: list[TicketRow] = field(default_factory=list, init=False)

    @property
    def lists(self) -> list[CheckinList]:
        """The check-in lists of the copy."""
        return [checkin_list(one) for one in self.copy.lists]

    def checkpoint_of(self, list_id: str) -> str:
        """The id of the checkpoint that stands for a check-in list."""
        return self.checkpoints.get(list_id, f"list-{list_id}")

    def sheets(self) -> list[Sheet]:
        """New sheets: the event, checkpoints with their sessions, tickets, questions."""
        made = [
            self._event(),
            self._sessions(),
            self._checkpoints(),
            self._tickets(),
            self._asked_questions(),
        ]
        return [sheet for sheet in made if len(sheet.rows) > 1]

    def keys_by_row(self) -> dict[int, str]:
        """The key of the ticket in each row of the sheet of tickets."""
        return {number: row.key for number, row in enumerate(self.rows(), 2)}

    def _sheet(self, name: str, headers: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Sheet:
        cells: list[list[Cell]] = [list(headers), *(list(map(clean_cell, row)) for row in rows)]
        return Sheet(self.source, name, rows=list(enumerate(cells, 1)))

    def _event(self) -> Sheet:
        record, systems = self.copy.event, dict.fromkeys((*self.event.ticket_systems, "pretix"))
        keys = (record.get("valid_keys") or {}).get("pretix_sig1") or ()
        headers = ["Ticket systems", "Ticket keys", "Category names"]
        row: list[Cell] = [
            ", ".join(systems),
            "\n".join(dict.fromkeys((*self.event.ticket_keys, *map(str, keys)))),
            ";".join(dict.fromkeys((*self.event.categories, *self._spellings()))),
        ]
        if self.describes_event:
            zone = self._zone()
            headers += ["Event name (Korean)", "Event name (English)", "Starts", "Ends"]
            headers += ["Time zone"]
            name = record.get("name")
            starts, ends = (moment_of(record.get(key)) for key in ("date_from", "date_to"))
            local = [one.astimezone(zone) if one else "" for one in (starts, ends)]
            row += [text_in(name, "ko"), text_in(name, "en"), *local, zone.key]
        return self._sheet("Event", headers, [row])

    def _zone(self) -> ZoneInfo:
        try:
            return ZoneInfo(str(self.copy.event.get("timezone") or self.event.timezone))
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return ZoneInfo(self.event.timezone)

    def _spellings(self) -> Iterator[str]:
        """Products that have a name in both languages, as spellings of one category."""
        labels = product_labels(self.copy.items)
        for item in self.copy.items:
            label, english = labels[str(item.get("id"))], text_in(item.get("name"), "en")
            if english and isinstance(item.get("name"), Mapping) and english != label:
                yield f"{label}|{label_of(english)}"

    def _sessions(self) -> Sheet:
        rows = [(f"list-{one.id}", one.name, "yes") for one in self.lists if self.enrols(one)]
        return self._sheet("Sessions", ("Session ID", "Session title", "Enrolled only"), rows)

    def enrols(self, one: CheckinList) -> bool:
        """Whether categories cannot describe a list: it has add-ons, or no product at all."""
        if one.products is None:
            return False
        known = one.products & {str(item.get("id")) for item in self.copy.items}
        return not known or bool(known & addon_products(self.copy))

    def _checkpoints(self) -> Sheet:
        headers = ["Checkpoint ID", "Checkpoint name", "Categories", "Tracks", "Session"]
        headers += ["Re-entry", "Empties at", "Rule"]
        return self._sheet("Checkpoints", headers, [self._checkpoint(one) for one in self.lists])

    def _checkpoint(self, one: CheckinList) -> list[Cell]:
        labels, session = product_labels(self.copy.items), self.enrols(one)
        products = () if session or one.products is None else sorted(one.products & labels.keys())
        exits = one.exits_at.astimezone(self._zone()) if one.exits_at else None
        return [
            self.checkpoint_of(one.id),
            one.name,
            ", ".join(labels[id_] for id_ in products),
            self.dates().get(one.part, f"#{one.part}") if one.part else "",
            f"list-{one.id}" if session else "",
            _REENTRIES[one.reentry],
            f"{exits:%H:%M}" if exits else "",
            rule_text(self.copy, one, enrols=session),
        ]

    def dates(self) -> dict[str, str]:
        """The name of each date of a series, by its id."""
        found = {}
        for one in self.copy.dates:
            day = str(one.get("date_from") or "")[:10]
            found[str(one.get("id"))] = f"{label_of(one.get('name'))} {day}".strip()
        return found

    def _tickets(self) -> Sheet:
        """The tickets; without the columns that no ticket of this event can have a value in."""
        columns = self._questions()
        left_out = set() if any(map(self.enrols, self.lists)) else {"Sessions", ADDON_TIMES}
        left_out |= set() if self.copy.dates else {"Tracks"}
        left_out |= set() if variation_labels(self.copy.items) else {VARIATION}
        left_out |= set() if any(one.matches_addons for one in self.lists) else {AMBIGUOUS_AT}
        kept = [at for at, header in enumerate(HEADERS) if header not in left_out]
        headers = [*(HEADERS[at] for at in kept), *columns.values()]
        wanted = set(questions.wanted_questions(self.copy))
        asked = {one.get("id"): one for one in self.copy.questions if one.get("id") in wanted}
        rows = [
            [*(row.cells[at] for at in kept), *_answers(row.position, columns, asked)]
            for row in self.rows()
        ]
        return self._sheet(TICKETS, headers, rows)

    def rows(self) -> list[TicketRow]:
        """The rows of all tickets below the headers, which are row 1; they are made once."""
        self._rows = self._rows or list(self._made_rows())
        return self._rows

    def _made_rows(self) -> Iterator[TicketRow]:
        row_of = TicketRows(
            self.copy.items,
            self.dates(),
            {self.checkpoint_of(one.id): one for one in self.lists if self.enrols(one)},
            {self.checkpoint_of(one.id): one for one in self.lists if one.matches_addons},
        )
        for order in self.copy.orders:
            for position in positions_of(order):
                cells = row_of.cells(order, position)
                yield TicketRow(ticket_key(order, position), cells, position)

    def _asked_questions(self) -> Sheet:
        rows = question_rows(self.copy, self.source, self._questions(), self.asked)
        return self._sheet("Questions", questions.HEADERS, list(rows))

    def _questions(self) -> dict[object, str]:
        """The header of each question with a text for an answer; equal ones have their ids."""
        taken = {header.casefold() for header in HEADERS}
        found: dict[object, str] = {}
        for one in self.copy.questions:
            header = any_text(one.get("question")) or f"#{one.get('id')}"
            if one.get("type") == _FILE_QUESTION:
                continue
            if header.casefold() in taken:
                header = f"{header} #{one.get('id')}"
            taken.add(header.casefold())
            found[one.get("id")] = header
        return found


def _answers(
    position: Record, columns: Mapping[object, str], asked: Mapping[object, Record]
) -> list[Cell]:
    """A ticket's answers; to questions that are `asked` here as they are stored here."""
    given = {one.get("question"): one for one in position.get("answers") or ()}
    return [
        questions.given_answer(asked.get(id_, {}), given[id_]) if id_ in given else ""
        for id_ in columns
    ]
