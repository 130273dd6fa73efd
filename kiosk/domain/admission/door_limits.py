"""How many people may be inside: the capacity of a checkpoint, or of the session behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.records.entities import Checkpoint, Programme


@dataclass(frozen=True, slots=True)
class DoorLimit:
    """At most `capacity` people inside by the scans of the checkpoints `doors` together.

    `session` is the id of the session whose doors they are, empty for none.
    """

    capacity: int
    doors: tuple[str, ...]
    session: str = ""


def limit_at(checkpoint: Checkpoint, programme: Programme) -> DoorLimit | None:
    """The limit at a checkpoint; None without one.

    A checkpoint's own capacity is for itself. Without one, all checkpoints of a session that have
    none share the capacity of the session.
    """
    if checkpoint.capacity is not None:
        return DoorLimit(checkpoint.capacity, (checkpoint.id,), checkpoint.session)
    session = programme.sessions.get(checkpoint.session)
    if session is None or session.capacity is None:
        return None
    doors = (one for one in doors_of(session.id, programme) if one.capacity is None)
    return DoorLimit(session.capacity, tuple(one.id for one in doors), session.id)


def doors_of(session: str, programme: Programme) -> list[Checkpoint]:
    """The checkpoints of a session, by id."""
    found: Iterable[Checkpoint] = programme.checkpoints.values()
    return sorted((one for one in found if one.session == session), key=lambda one: one.id)


def shared_doors(programme: Programme) -> frozenset[str]:
    """The ids of the checkpoints that are one of several doors of a session."""
    times = Counter(one.session for one in programme.checkpoints.values() if one.session)
    return frozenset(id_ for id_, one in programme.checkpoints.items() if times[one.session] > 1)


def limit_of_session(session: str, programme: Programme) -> DoorLimit | None:
    """The first limit at a door of a session; None for a session without one."""
    if session not in programme.sessions:
        return None
    return next((limit for limit in limits(programme) if limit.session == session), None)


def limits(programme: Programme) -> list[DoorLimit]:
    """Every limit of an event once, in the order of its checkpoints."""
    found = (limit_at(one, programme) for one in programme.checkpoints.values())
    return list(dict.fromkeys(limit for limit in found if limit is not None))
