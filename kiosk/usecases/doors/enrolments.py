"""The sessions of one guest: enrolment, and the waiting lists of those that are full."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.journal.corrections import InvalidCorrection
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, NotAllowed
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store
from kiosk.usecases.doors.session_doors import SessionDoor, put_on_list, take_off_list
from kiosk.usecases.guests.corrections import Conflict, Corrected, correct


@dataclass(frozen=True, slots=True)
class WaitingChanged:
    """Waiting lists were changed; `number` is that of the guest on the last one, 0 if on none."""

    number: int


EnrolmentAnswer = (
    Corrected | WaitingChanged | Conflict | InvalidCorrection | InvalidInput | NotAllowed
)


def change_sessions(
    store: Store,
    actor: Actor,
    seen: Guest,
    at: datetime,
    *,
    sessions: Sequence[str],
    waiting: Mapping[str, bool],
) -> EnrolmentAnswer:
    """Enrol a guest in exactly these sessions, then put them on waiting lists or take them off.

    `seen` is the guest as they were read, `waiting` says for ids of sessions whether they wait.
    What was recorded before a refusal stays. Raises StoreError.
    """
    answer: EnrolmentAnswer = WaitingChanged(0)
    if tuple(sessions) != seen.sessions:
        answer = correct(store, actor, seen.id, seen, {"sessions": tuple(sessions)}, at=at)
    for session, joins in waiting.items():
        if not isinstance(answer, Corrected | WaitingChanged):
            return answer
        act = put_on_list if joins else take_off_list
        door = act(store, actor, session, seen.id, at)
        answer = _changed(door, seen.id) if isinstance(door, SessionDoor) else door
    return answer


def _changed(door: SessionDoor, guest: str) -> WaitingChanged:
    numbers = (one.number for one in door.waiting if one.guest.id == guest)
    return WaitingChanged(next(numbers, 0))
