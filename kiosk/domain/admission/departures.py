"""How a guest is known to have left a session by another checkpoint than the one they entered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.journal.doubtful_times import OFF
from kiosk.domain.journal.scan_history import Presence, after_emptying, last_emptying
from kiosk.domain.records.entities import Checkpoint, Programme


@dataclass(frozen=True, slots=True)
class WaysOut:
    """The checkpoints at which an exit, or an entry, shows that a guest has left a session."""

    exits: frozenset[str] = frozenset()
    entries: frozenset[str] = frozenset()


NO_WAY_OUT = WaysOut()


def ways_out(session: str, programme: Programme) -> WaysOut:
    """The ways out of a session; none for an empty id.

    A guest has left it by an exit at any of its doors or at a checkpoint of no session, such as the
    entrance of the venue, and by an entry to a session that is in another room as far as known.
    """
    if not session:
        return NO_WAY_OUT
    here = _room(session, programme)
    exits, entries = set(), set()
    for one in programme.checkpoints.values():
        if one.session in ("", session):
            exits.add(one.id)
        elif here and (there := _room(one.session, programme)) and there != here:
            entries.add(one.id)
    return WaysOut(frozenset(exits), frozenset(entries))


def departed_at(
    ways: WaysOut, checkpoint: str, presences: Mapping[str, Presence], at: datetime
) -> datetime | None:
    """When a guest last left by another checkpoint than this one; None if they did not.

    `presences` are those of the guest by checkpoint. Times after `at` do not count, further than
    clocks may differ.
    """
    elsewhere = [(id_, one) for id_, one in presences.items() if id_ != checkpoint]
    left = [one.left_at for id_, one in elsewhere if id_ in ways.exits]
    entered = [one.since for id_, one in elsewhere if id_ in ways.entries]
    return max((one for one in (*left, *entered) if one and one <= at + OFF), default=None)


def presence_at(
    checkpoint: Checkpoint, programme: Programme, presences: Mapping[str, Presence], at: datetime
) -> Presence:
    """The presence of a guest at a checkpoint, which an emptying or another way out has ended."""
    stood = presences.get(checkpoint.id, Presence())
    emptied = last_emptying(checkpoint, programme.event.timezone, at)
    left = departed_at(ways_out(checkpoint.session, programme), checkpoint.id, presences, at)
    return after_emptying(after_emptying(stood, emptied), left)


def _room(session: str, programme: Programme) -> str:
    found = programme.sessions.get(session)
    return found.room if found else ""
