"""How many people are inside by the scans of several doors together, each counted once."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.admission.departures import WaysOut, ways_out
from kiosk.domain.admission.door_limits import DoorLimit
from kiosk.domain.journal.doubtful_times import OFF
from kiosk.domain.journal.scan_history import last_emptying
from kiosk.domain.records.entities import Programme
from kiosk.store.schema import presence, scan

_other = presence.alias("other")


def people_inside(
    connection: sa.Connection,
    limit: DoorLimit,
    programme: Programme,
    at: datetime,
    *,
    without: str = "",
) -> int:
    """How many people are inside at a time, where one of them may be left out by their id."""
    inside = _inside(limit, programme, at).where(presence.c.guest != without)
    return connection.execute(inside).scalar_one()


def count_forced_inside(
    connection: sa.Connection, limit: DoorLimit, programme: Programme, at: datetime
) -> int:
    """How many of the people inside only staff could let in."""
    forced = sa.exists().where(
        scan.c.subject == sa.literal("guest:").concat(presence.c.guest),
        scan.c.checkpoint == presence.c.checkpoint,
        scan.c.needed_force,
        scan.c.outcome == "Admitted",
        ~scan.c.annulled,
    )
    inside = _inside(limit, programme, at).where(forced)
    return connection.execute(inside).scalar_one()


def _inside(limit: DoorLimit, programme: Programme, at: datetime) -> sa.Select[int]:
    doors = sa.or_(sa.false(), *(_has_entered(door, programme, at) for door in limit.doors))
    query = sa.select(sa.func.count(presence.c.guest.distinct())).where(presence.c.inside, doors)
    if not limit.session:
        return query
    return query.where(~_has_left(ways_out(limit.session, programme), at))


def _has_entered(door: str, programme: Programme, at: datetime) -> sa.ColumnElement[bool]:
    """Whether a row of the presence is of a door, and of an entry since it was emptied."""
    here = presence.c.checkpoint == door
    emptied = last_emptying(programme.checkpoints[door], programme.event.timezone, at)
    if emptied is None:
        return here
    return here & (sa.func.unixepoch(presence.c.since) >= int(emptied.timestamp()))


def _has_left(ways: WaysOut, at: datetime) -> sa.ColumnElement[bool]:
    """Whether the guest of a row has left by another checkpoint since they entered."""

    def later(time: sa.ColumnElement[str | None]) -> sa.ColumnElement[bool]:
        moment, latest = sa.func.julianday(time), sa.func.julianday((at + OFF).isoformat())
        return (moment > sa.func.julianday(presence.c.since)) & (moment <= latest)

    by_exit = _other.c.checkpoint.in_(sorted(ways.exits)) & later(_other.c.left_at)
    by_entry = _other.c.checkpoint.in_(sorted(ways.entries)) & later(_other.c.since)
    return sa.exists().where(
        _other.c.guest == presence.c.guest,
        _other.c.checkpoint != presence.c.checkpoint,
        by_exit | by_entry,
    )
