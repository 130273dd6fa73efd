"""The guests of a store as visitors of the doors, by the rules of the counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import inf
from typing import Any, NamedTuple

import sqlalchemy as sa

from kiosk.domain.arrivals.crowd import Visitor
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.kiosk_flow.name_search import has_phone
from kiosk.domain.records.eligibility import is_served
from kiosk.domain.records.entities import Checkpoint, Guest, Programme, Status
from kiosk.domain.records.expectation import may_enter
from kiosk.store import schema
from kiosk.store.queries.guest_lists.expected_guests import guest_like
from kiosk.usecases.reports.rehearsals.rehearsed_day import RehearsedDay
from kiosk.usecases.reports.rehearsals.rule_windows import within_rule

# A delegation comes together, in as many people as share a bus or two cars.
LARGEST_GROUP = 10
_guest, _code, _job = schema.guest, schema.code, schema.print_job


@dataclass(frozen=True, slots=True)
class VisitorCounts:
    """How many guests of each kind there are.

    `expected` are those whom the counts expect; `refused` come too and are sent to the desk, as
    their registration is blocked, not confirmed or unknown. `unidentified` have no code and cannot
    prove who they are by phone, `searching` find themselves by name. `elsewhere` may enter at other
    checkpoints only, `invalid` no more when the doors open; both are left out. `later` come once
    their registration is valid or their checkpoint opens.
    """

    expected: int = 0
    refused: int = 0
    searching: int = 0
    unidentified: int = 0
    badges: int = 0
    vips: int = 0
    groups: int = 0
    elsewhere: int = 0
    invalid: int = 0
    later: int = 0


@dataclass(frozen=True, slots=True)
class ExpectedVisitors:
    """The visitors in groups that come together."""

    groups: tuple[tuple[Visitor, ...], ...]
    counts: VisitorCounts


@dataclass(frozen=True, slots=True)
class _Access:
    """Which entrances guests with the same registration use, when, and whether they may pass."""

    entrances: tuple[int, ...]
    passes: bool
    period: _Period


class _Period(NamedTuple):
    """When guests may enter; None without a limit."""

    begins: datetime | None
    ends: datetime | None

    def within(self, other: _Period) -> _Period:
        """The time that is in both."""
        begins = [one for one in (self.begins, other.begins) if one is not None]
        ends = [one for one in (self.ends, other.ends) if one is not None]
        return _Period(max(begins, default=None), min(ends, default=None))


def expected_visitors(
    connection: sa.Connection,
    programme: Programme,
    checkpoints: Sequence[Checkpoint | None],
    day: RehearsedDay,
    *,
    badges: bool,
) -> ExpectedVisitors:
    """Everybody who comes to these checkpoints (None: doors for every guest).

    Whoever cancelled does not come. Where doors print `badges`, who has one gets none.
    """
    with_code, with_badge = _with_code(connection), _with_badge(connection)
    access: dict[tuple[str, ...], _Access] = {}
    by_delegation: defaultdict[str, list[Visitor]] = defaultdict(list)
    alone: list[Visitor] = []
    elsewhere = invalid = 0
    rows: Sequence[Any] = connection.execute(_ROWS).all()
    for row in rows:
        key = (row.status, row.category, row.claims)
        if key not in access:
            access[key] = _access(guest_like(*key), checkpoints, programme, day.opens)
        if row.status == Status.CANCELLED.value:
            continue
        if not access[key].entrances:
            elsewhere += 1
            continue
        begins, ends = access[key].period.within(_validity(row))
        if ends is not None and ends <= max(day.opens, begins or day.opens):
            invalid += 1
            continue
        gets_badge = badges and row.id not in with_badge
        visitor = _visitor(row, access[key], has_code=row.id in with_code, gets_badge=gets_badge)
        if begins is not None and begins > day.opens:
            visitor = replace(visitor, earliest=(begins - day.starts).total_seconds())
        (by_delegation[row.delegation] if row.delegation else alone).append(visitor)
    groups = [(visitor,) for visitor in alone]
    together = [group for members in by_delegation.values() for group in _portions(members)]
    counts = _counts((*groups, *together), len(together))
    counts = replace(counts, elsewhere=elsewhere, invalid=invalid)
    return ExpectedVisitors((*groups, *together), counts)


_ROWS = (
    sa.select(
        _guest.c.id,
        _guest.c.status,
        _guest.c.category,
        _guest.c.claims,
        _guest.c.delegation,
        _guest.c.vip,
        sa.func.json_extract(_guest.c.record, "$.phone").label("phone"),
        sa.func.json_extract(_guest.c.record, "$.hide_from_search").label("hidden"),
        sa.func.json_extract(_guest.c.record, "$.valid_from").label("valid_from"),
        sa.func.json_extract(_guest.c.record, "$.valid_until").label("valid_until"),
    )
    .where(_guest.c.merged == "")
    .order_by(_guest.c.id)
)


def _with_code(connection: sa.Connection) -> set[str]:
    """The people with a valid code, on any of their records."""
    person = sa.func.coalesce(sa.func.nullif(_guest.c.merged, ""), _guest.c.id)
    query = sa.select(person).distinct().join(_code, _code.c.guest == _guest.c.id)
    return set(connection.execute(query.where(~_code.c.revoked)).scalars())


def _with_badge(connection: sa.Connection) -> set[str]:
    """The people whose badge was printed or waits, on any of their records."""
    person = sa.func.coalesce(sa.func.nullif(_guest.c.merged, ""), _guest.c.id)
    query = sa.select(person).distinct().join(_job, _job.c.guest == _guest.c.id)
    return set(
        connection.execute(query.where(_job.c.state != PrintState.CANCELLED.value)).scalars()
    )


def _access(
    guest: Guest,
    checkpoints: Sequence[Checkpoint | None],
    programme: Programme,
    opens: datetime,
) -> _Access:
    awaited: list[int] = []
    served = [
        index
        for index, checkpoint in enumerate(checkpoints)
        if checkpoint is None or is_served(checkpoint, guest, programme)
    ]
    ruled = list(checkpoints)
    for index, one in ((index, checkpoints[index]) for index in served):
        within = within_rule(one, guest, programme, opens) if one else None
        ruled[index] = within or one
        if (one is None or within) and may_enter(guest, programme, one):
            awaited.append(index)
    entrances = tuple(awaited or served)
    return _Access(entrances, bool(awaited), _opening([ruled[index] for index in entrances]))


def _opening(checkpoints: Sequence[Checkpoint | None]) -> _Period:
    """From the first opening of some checkpoints until the last one of them closes."""
    opens = [one.opens for one in checkpoints if one is not None and one.opens is not None]
    closes = [one.closes for one in checkpoints if one is not None and one.closes is not None]
    return _Period(
        min(opens) if opens and len(opens) == len(checkpoints) else None,
        max(closes) if closes and len(closes) == len(checkpoints) else None,
    )


def _validity(row: sa.Row[Any]) -> _Period:
    """When a registration is valid."""
    begins, ends = (
        datetime.fromisoformat(text) if text else None for text in (row.valid_from, row.valid_until)
    )
    return _Period(begins, ends)


def _visitor(row: sa.Row[Any], access: _Access, *, has_code: bool, gets_badge: bool) -> Visitor:
    is_known = has_code or (not row.hidden and has_phone(row.phone or ""))
    desk = not (access.passes and is_known)
    return Visitor(
        entrances=access.entrances,
        searches=not has_code,
        badge=gets_badge and not desk,
        desk=desk,
        vip=bool(row.vip),
        expected=access.passes,
    )


def _portions(members: list[Visitor]) -> list[tuple[Visitor, ...]]:
    return [
        tuple(members[first : first + LARGEST_GROUP])
        for first in range(0, len(members), LARGEST_GROUP)
    ]


def _counts(groups: tuple[tuple[Visitor, ...], ...], together: int) -> VisitorCounts:
    visitors = [visitor for group in groups for visitor in group]
    return VisitorCounts(
        expected=sum(one.expected for one in visitors),
        refused=sum(not one.expected for one in visitors),
        searching=sum(one.searches and not one.desk for one in visitors),
        unidentified=sum(one.expected and one.desk for one in visitors),
        badges=sum(one.badge for one in visitors),
        vips=sum(one.vip for one in visitors),
        groups=together,
        later=sum(one.earliest > -inf for one in visitors),
    )
