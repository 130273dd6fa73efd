"""The guests of a paper list in its order, with those who have entered already."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.domain.names.sort_names import AFTER_HANGUL
from kiosk.domain.records.entities import Guest
from kiosk.exchange.exporting.export_kinds import PaperGrouping
from kiosk.store import Store, schema
from kiosk.store.queries import scans
from kiosk.store.queries.companions import principals_of
from kiosk.store.queries.searching import search
from kiosk.usecases.reports.paper_lists import may_come, place_of

_SHOWN = 200
_principal = schema.guest.alias("principal")


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
            query = query.select_from(_listed_with()).order_by(*_order(grouping)).limit(_SHOWN)
        guests = [scans.guest_of(record) for record in connection.execute(query).scalars()]
        found = _with_codes(connection, guests, checkpoint)
        principals = {one.id: one for one in principals_of(connection, guests).values()}
        found.sort(key=lambda one: place_of(one.guest, grouping, principals))
        return PaperCandidates(tuple(found), connection.execute(counted).scalar_one())

    return store.read(work)


def _listed_with() -> sa.Join:
    """Every guest, a companion without a name with the one beside whom they stand."""
    guest = schema.guest
    beside = (_principal.c.id == guest.c.companion_of) & (guest.c.sort_ko == "")
    return guest.outerjoin(_principal, beside)


def _order(grouping: PaperGrouping) -> list[sa.ColumnElement[Any]]:
    """The order of `place_of`, approximately, which suffices to select the first ones."""
    guest = schema.guest
    name = sa.func.coalesce(_principal.c.sort_ko, guest.c.sort_ko)
    delegation = sa.func.coalesce(_principal.c.delegation, guest.c.delegation)
    number = sa.func.coalesce(sa.func.json_extract(guest.c.record, "$.companion_number"), 0)
    # Printed lists have Latin names before Korean ones.
    by_name = [name == "", name < AFTER_HANGUL, name]
    party = [
        sa.func.coalesce(_principal.c.id, guest.c.id),
        _principal.c.id.is_not(None),
        number,
        guest.c.id,
    ]
    if grouping is PaperGrouping.NAME:
        return [*by_name, *party]
    return [delegation == "", delegation, *by_name, *party]


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
