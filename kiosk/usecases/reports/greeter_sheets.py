"""Sheets for greeters at the door: every delegation with its head, escorts, number and tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import groupby
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.names import posts
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.text.messages import Texts
from kiosk.exchange.exporting.atomic_write import make_folder
from kiosk.exchange.exporting.paper_lists import Group, PaperLine, Sheets, write_paper
from kiosk.name_tables import name_tables
from kiosk.store import Store, schema
from kiosk.store.queries import scans
from kiosk.store.queries.companions import all_principals
from kiosk.usecases.reports.exporting.export_source import ExportSource
from kiosk.usecases.reports.paper_lists import (
    companion_place,
    listed_with,
    may_come,
    name_pair,
    tables_by_guest,
    unsure,
)

_HEADINGS = ("paper.name", "greeter.position", "paper.table")
_LAST = 10**9


def greeter_sheets(origin: ExportSource, delegation: str = "") -> Sheets:
    """The expected guests of every delegation, or of one, the head of each first."""
    event = origin.programme.event
    name, position, table = map(origin.title, _HEADINGS)
    title = f"{event.name_ko or event.name_en}  {origin.title('greeter.title')}"
    ids = ("greeter.how", *unsure(origin.programme))
    how = [texts.say(id_) for id_ in ids for texts in (origin.korean, origin.english)]
    groups = list(_groups(origin, delegation))
    return Sheets(title, how, (name, position, table, ""), groups)


def write_greeter_sheet(
    store: Store,
    actor: Actor,
    path: Path,
    words: tuple[Texts, Texts],
    *,
    at: datetime,
    delegation: str = "",
) -> Path | NotAllowed:
    """Write the sheet of one delegation, of all with "", as a PDF, and record who did so.

    `words` are the Korean and English texts, both of which the sheet contains. Raises OSError and
    StoreError.
    """
    if not may(actor.role, Right.DELEGATIONS):
        return NotAllowed(Right.DELEGATIONS)
    make_folder(path.parent)

    def work(connection: sa.Connection) -> Sheets:
        origin = ExportSource(connection, store.programme_in(connection), *words)
        return greeter_sheets(origin, delegation)

    sheets = store.read(work)
    write_paper(path, sheets)
    rows = sum(len(group.lines) for group in sheets.groups)
    body = {"kind": "greeters", "format": "pdf", "rows": rows, "at": at.isoformat()}
    store.append([Draft("export:greeters", FactKind.LIST_EXPORTED, body)], actor.staff)
    return path


def _groups(origin: ExportSource, delegation: str) -> Iterator[Group]:
    guest = schema.guest
    coming = may_come(origin.connection, origin.programme)
    query = sa.select(guest.c.record).where(
        *coming, (guest.c.delegation != "") | (guest.c.companion_of != "")
    )
    principals = all_principals(origin.connection)
    guests = [scans.guest_of(row.record) for row in origin.stream(query)]
    ranked = sorted(((_rank(one, principals), one) for one in guests), key=lambda one: one[0])
    wanted = [one for one in ranked if one[0][0] and delegation in ("", one[0][0])]
    tables = tables_by_guest(origin)
    for name, members in groupby(wanted, key=lambda one: one[0][0]):
        group = [one for _, one in members]
        lines = [_line(origin, one, tables.get(one.id, "")) for one in group]
        yield Group(name, lines, _remark(origin, group))


def _rank(guest: Guest, principals: Mapping[str, Guest]) -> tuple[str, int, str, str, int, str]:
    """The sort key: delegation, precedence, name; unnamed companions beside their guest."""
    person = listed_with(guest, principals)
    name = person.name_ko or person.family_latin or person.name_latin
    precedence = _LAST if person.precedence is None else person.precedence
    return (person.delegation, precedence, name.casefold(), person.id, *companion_place(guest))


def _remark(origin: ExportSource, group: list[Guest]) -> str:
    """The number expected, the head where the list ranks one, and whom to call."""
    head = group[0]
    parts = [origin.title("greeter.expected", n=len(group))]
    if head.precedence is not None:
        parts.append(origin.title("greeter.head", name=" ".join(_names(origin, head))))
    escorts = dict.fromkeys(one.escort for one in group if one.escort)
    parts += [origin.title("greeter.escort", escort=escort) for escort in escorts]
    return "  ·  ".join(parts)


def _names(origin: ExportSource, guest: Guest) -> tuple[str, ...]:
    return tuple(filter(None, name_pair(*origin.names(guest))))


def _line(origin: ExportSource, guest: Guest, tables: str) -> PaperLine:
    event, names = origin.programme.event, name_tables()
    name = name_pair(*origin.names(guest))
    korean, english = (posts.position(guest, event, one, names) for one in ("ko", "en"))
    return PaperLine(*name, *name_pair(korean, english), tables, "")
