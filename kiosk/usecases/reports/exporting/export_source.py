"""The source of an export: one snapshot of a store, and the texts of both languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from kiosk.domain.names import forms_of_address, guest_names
from kiosk.domain.names.companion_names import companion_label, is_unnamed_companion
from kiosk.domain.records.entities import Guest, Programme
from kiosk.domain.records.fields.guest_field import ListColumn
from kiosk.domain.records.fields.guest_fields import fields_by_place
from kiosk.domain.records.guest_filter import EVERYBODY, GuestFilter, GuestSort
from kiosk.domain.text.messages import Texts
from kiosk.exchange.exporting.listings import ExportColumn, Value
from kiosk.store import schema
from kiosk.store.queries import scans
from kiosk.store.queries.companions import principal_of

_WHO = fields_by_place(lambda field: field.column.place if field.column else 0)
WHO = tuple(field.name for field in _WHO)
"""The columns by which people know who a row is about."""
_WIDEST = 28
# Headings of guest fields and of other values in lists, with their columns.
_COLUMNS = {field.name: field.column for field in _WHO if field.column}
_WIDTHS = {"inside": 8, "count": 10}
_UNPRINTED = frozenset("status code kiosk inside also_at record".split())


@dataclass(frozen=True, slots=True)
class ExportSource:
    """One snapshot of a store, with the programme in it.

    `guest_texts` are the texts for guests by language, also in languages beside these two. `wanted`
    and `sort` select and order the list of guests, in which `now` decides the round of the tables.
    """

    connection: sa.Connection
    programme: Programme
    korean: Texts
    english: Texts
    guest_texts: Mapping[str, Texts] = field(default_factory=dict)
    wanted: GuestFilter = EVERYBODY
    sort: GuestSort = field(default_factory=GuestSort)
    now: datetime | None = None

    def texts_of(self, language: str) -> Texts:
        """The texts in a language of guests; in English where there are none."""
        own = self.korean if language == self.korean.language else self.english
        return self.guest_texts.get(language, own)

    def title(self, id_: str, **values: object) -> str:
        """The text of a heading in both languages."""
        korean, english = self.korean.say(id_, **values), self.english.say(id_, **values)
        return korean if korean == english else f"{korean} / {english}"

    def columns(self, ids: Sequence[str]) -> list[ExportColumn]:
        """Columns by the ids of their headings."""
        return [self._column(id_) for id_ in ids]

    def _column(self, id_: str) -> ExportColumn:
        own = _COLUMNS.get(id_) or ListColumn(0, _WIDTHS.get(id_, _WIDEST), id_ not in _UNPRINTED)
        return ExportColumn(self.title(f"export.{id_}"), own.width, own.printed)

    def local(self, moment: datetime | str | None) -> datetime | None:
        """A time in the event's zone, without its offset."""
        if not moment:
            return None
        at = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
        return at.astimezone(ZoneInfo(self.programme.event.timezone)).replace(tzinfo=None)

    def who(self, guest: Guest) -> tuple[Value, ...]:
        """The values under `WHO`; a companion without a name is called by their number."""
        if guest.companion_of:
            guest = self._companion(guest)
        latin = guest_names.latin(guest, self.programme.event)
        return tuple(latin if name == "name_latin" else getattr(guest, name) for name in WHO)

    def _companion(self, guest: Guest) -> Guest:
        """A companion with the name of whom they come with, and with what stands for their own."""
        guest = replace(guest, companion_of=self.label(guest.companion_of))
        if not is_unnamed_companion(guest):
            return guest
        korean, english = (companion_label(guest, "", of.say) for of in (self.korean, self.english))
        return replace(guest, name_ko=korean, name_latin=english)

    def names(self, guest: Guest) -> tuple[str, str]:
        """The Korean and the Latin name; of an unnamed companion, with whom they come instead."""
        event = self.programme.event
        if not is_unnamed_companion(guest):
            return guest.name_ko, guest_names.latin(guest, event)
        principal = principal_of(self.connection, guest) or Guest()
        latin = guest_names.latin(principal, event)
        return (
            companion_label(guest, principal.name_ko or latin, self.korean.say),
            companion_label(guest, latin or principal.name_ko, self.english.say),
        )

    def label(self, guest: str) -> str:
        """The name of a guest; the id for an unknown one."""
        query = sa.select(schema.guest.c.record).where(schema.guest.c.id == guest)
        record = self.connection.execute(query).scalar()
        return self._label(scans.guest_of(record)) if record else guest

    def labels(self) -> dict[str, str]:
        """The names of all guests, by id."""
        query = sa.select(schema.guest.c.id, schema.guest.c.record)
        return {row.id: self._label(scans.guest_of(row.record)) for row in self.stream(query)}

    def _label(self, guest: Guest) -> str:
        if is_unnamed_companion(guest):
            principal = self.label(guest.companion_of)
            return companion_label(guest, principal, self.korean.say)
        titled = " ".join(forms_of_address.in_latin(guest, self.programme.event, "en"))
        known = (guest.name_ko, titled, guest.reference)
        return " · ".join(filter(None, known)) or guest.id

    def place(self, checkpoint: str) -> str:
        """A checkpoint's name in both languages, or its id."""
        found = self.programme.checkpoints.get(checkpoint)
        known = dict.fromkeys((found.name_ko, found.name_en)) if found else {}
        return " / ".join(filter(None, known)) or checkpoint

    def count(self, query: sa.Select[*tuple[Any, ...]]) -> int:
        """The number of rows of a query."""
        counted = sa.select(sa.func.count()).select_from(query.order_by(None).subquery())
        return int(self.connection.execute(counted).scalar_one())

    def stream(self, query: sa.Select[*tuple[Any, ...]]) -> Iterator[Any]:
        """The rows of a query, fetched lazily."""
        return iter(self.connection.execution_options(stream_results=True).execute(query))


def code_by_guest(connection: sa.Connection) -> dict[str, str]:
    """The newest valid code of every guest who has one, as it is printed."""
    code = schema.code
    query = sa.select(code.c.guest, scans.WRITTEN).where(~code.c.revoked).order_by(code.c.issued)
    return {row.guest: row.written for row in connection.execute(query)}
