"""Who has come and who is here, of all guests, for the search of a live round."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.store.prepared import Prepared
from kiosk.store.schema import guest, presence

_passed = (
    sa.select(
        presence.c.guest,
        sa.func.max(presence.c.since).label("entered"),
        sa.func.max(presence.c.left_at).label("left"),
    )
    .group_by(presence.c.guest)
    .subquery()
)
_ATTENDANCE = Prepared(
    sa.select(
        guest.c.id,
        guest.c.delegation,
        guest.c.arrived,
        guest.c.inside,
        _passed.c.entered,
        _passed.c.left,
    )
    .outerjoin(_passed, _passed.c.guest == guest.c.id)
    .where(guest.c.merged == sa.literal_column("''"), ~guest.c.erased)
)


@dataclass(frozen=True, slots=True)
class GuestAttendance:
    """A guest's delegation, when they first came, if they are here, and their last entry and exit.

    `arrived` is in seconds since 1970. All moments are None where there was none.
    """

    guest: str
    delegation: str
    arrived: int | None
    inside: bool
    entered: datetime | None
    left: datetime | None

    def has_left_on(self, now: datetime) -> bool:
        """Whether the guest was here on the day of `now`, which has the event's zone, and left."""
        if self.inside or self.left is None or self.entered is None:
            return False
        return self.entered.astimezone(now.tzinfo).date() == now.date()


def attendance(connection: sa.Connection) -> dict[str, GuestAttendance]:
    """Of every person, by the id of the record that stands for them."""
    return {row[0]: _attendance(row) for row in _ATTENDANCE.rows(connection)}


def _attendance(row: tuple[Any, ...]) -> GuestAttendance:
    id_, delegation, arrived, inside, entered, left = row
    moments = [datetime.fromisoformat(one) if one else None for one in (entered, left)]
    return GuestAttendance(id_, delegation, arrived, bool(inside), *moments)
