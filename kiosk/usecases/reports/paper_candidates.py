"""The guests of a paper list in its order, with those who have entered already."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.records.entities import Guest
from kiosk.exchange.exporting.export_kinds import PaperGrouping
from kiosk.store import Store, schema
from kiosk.store.queries import scans
from kiosk.store.queries.companions import principals_of
from kiosk.store.queries.searching import search
from kiosk.usecases.reports.paper_lists import may_come, place_of

_SHOWN = 200


@dataclass(frozen=True, slots=True)
class PaperCandidate:
    """A guest on the list; `since` is their first entry at the checkpoint."""

    guest: Guest
    code: str = ""
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class PaperCandidates:
    """The first matches in a list, and the length of the whole list."""

    found: tuple[PaperCandidate, ...] = ()
    count: int = 0


def candidates(
    store: Store, checkpoint: str, grouping: PaperGrouping, text: str = ""
) -> PaperCandidates:
    """Guests who may come, in the paper list's order, or matches of `text`. Raises StoreError."""

    def work(connection: sa.Connection) -> PaperCandidates:
        guest = schema.guest
        coming = may_come(connection, store.programme_in(connection))
        counted = sa.select(sa.func.count()).select_from(guest).where(*coming)
        query = sa.select(guest.c.record).where(*coming)
        if text:
            event = store.programme_in(connection).event
            countries, prefix = event.countries, event.code_prefix
            hits = search.find(connection, text, _SHOWN, countries=countries, code_prefix=prefix)
            query = query.where(guest.c.id.in_([hit.guest for hit in hits]))
        else:
            query = query.order_by(*_order(grouping)).limit(_SHOWN)
        guests = [scans.guest_of(record) for record in connection.execute(query).scalars()]
        found = _with_codes(connection, guests, checkpoint)
        principals = {one.id: one for one in principals_of(connection, guests).values()}
        found.sort(key=lambda one: place_of(one.guest, grouping, principals))
        return PaperCandidates(tuple(found), connection.execute(counted).scalar_one())

    return store.read(work)


def _order(grouping: PaperGrouping) -> list[sa.ColumnElement[object]]:
    """The order of `place_of`, approximately, which suffices to select the first ones."""
    guest = schema.guest
    names = ("name_ko", "family_latin", "name_latin", "given_latin")
    name = sa.func.coalesce(*(sa.func.json_extract(guest.c.record, f"$.{n}") for n in names))
    if grouping is PaperGrouping.NAME:
        return [name, guest.c.id]
    return [guest.c.delegation == "", guest.c.delegation, guest.c.id]


def _with_codes(
    connection: sa.Connection, guests: list[Guest], checkpoint: str
) -> list[PaperCandidate]:
    ids = [guest.id for guest in guests]
    presence = schema.presence
    entered = sa.select(presence.c.guest, presence.c.first_at).where(
        presence.c.guest.in_(ids), presence.c.checkpoint == checkpoint, presence.c.entries > 0
    )
    held = scans.newest_codes(connection, ids)
    since = {
        row.guest: datetime.fromisoformat(row.first_at)
        for row in connection.execute(entered)
        if row.first_at
    }
    return [PaperCandidate(guest, held.get(guest.id, ""), since.get(guest.id)) for guest in guests]
