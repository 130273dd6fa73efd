"""Staff: names, roles, rights and PINs.

| role      | may                                                                           |
|-----------|-------------------------------------------------------------------------------|
| volunteer | find people, check in and out, write notes, take tickets                      |
| desk      | also force with a reason, undo, correct, register walk-ins, print, block,     |
|           | issue codes, merge records, acknowledge alerts, see delegations and figures   |
| protocol  | also let blocked guests in, mark and rank VIPs, seat guests, lock rounds,     |
|           | change the programme                                                          |
| admin     | everything: also export, erase, staff, devices                                |

The table itself is `kiosk.domain.records.permissions`.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal import codec, facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records import pins
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role, Staff, may
from kiosk.domain.records.validation import InvalidInput, tidy_name
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, schema
from kiosk.usecases.admin.pin_hashes import hash_of, is_pin
from kiosk.usecases.admin.pin_waits import PinWaits

_ID_BYTES = 5
_READ = sa.select(schema.staff)


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A member of staff; `again_at` is when the next PIN may be tried, None for at once.

    `here` is the hybrid stamp of their latest unlocking of this device, 0 for none. `failures`
    counts their wrong PINs in a row.
    """

    staff: Staff
    again_at: datetime | None = None
    here: int = 0
    failures: int = 0


@dataclass(frozen=True, slots=True)
class WrongPin:
    """The PIN is wrong; the next one may be tried from `again_at` on, None for at once."""

    again_at: datetime | None
    sentence: Sentence


def set_up_admin(store: Store, name: str, pin: str, at: datetime) -> Actor | InvalidInput:
    """Add the first member of staff, an admin; refused if there is any."""
    made = _made(name, Role.ADMIN, pin)
    if isinstance(made, InvalidInput):
        return made

    def work(connection: sa.Connection) -> Actor | InvalidInput:
        if any(member.active for member in _read(connection).values()):
            return InvalidInput(Sentence("refused.staff.set_up"))
        _write(store, connection, None, made, made.id)
        unlocked = Draft(f"staff:{made.id}", FactKind.UNLOCKED, {"at": at.isoformat()})
        store.record(connection, [unlocked], made.id)
        return Actor(made.id, made.name, made.role)

    return store.transact(work)


def add_staff(
    store: Store, actor: Actor, name: str, role: Role, pin: str
) -> Staff | InvalidInput | NotAllowed:
    """Add a member of staff, with a unique name."""
    if not may(actor.role, Right.STAFF):
        return NotAllowed(Right.STAFF)
    made = _made(name, role, pin)
    if isinstance(made, InvalidInput):
        return made

    def work(connection: sa.Connection) -> Staff | InvalidInput:
        refused = _unfit(_read(connection), made)
        if refused is None:
            _write(store, connection, None, made, actor.staff)
        return refused or made

    return store.transact(work)


def change_staff(
    store: Store,
    actor: Actor,
    staff_id: str,
    *,
    name: str | None = None,
    role: Role | None = None,
    pin: str | None = None,
    active: bool | None = None,
) -> Staff | InvalidInput | NotAllowed:
    """Change the given fields of a member of staff; everybody may change their own PIN.

    The last admin cannot be removed.
    """
    own_pin = actor.staff == staff_id and (name, role, active) == (None, None, None)
    if not own_pin and not may(actor.role, Right.STAFF):
        return NotAllowed(Right.STAFF)
    tidied = None if name is None else tidy_name(name)
    hashed = None if pin is None else _hashed(pin)
    for given in (tidied, hashed):
        if isinstance(given, InvalidInput):
            return given
    requested = {"name": tidied, "role": role, "pin": hashed, "active": active}
    changes: dict[str, Any] = {field: new for field, new in requested.items() if new is not None}

    def work(connection: sa.Connection) -> Staff | InvalidInput:
        members = _read(connection)
        before = members.get(staff_id)
        if before is None:
            return InvalidInput(Sentence("refused.staff.unknown"))
        after = replace(before, **changes)
        refused = _unfit(members, after)
        if refused is None:
            _write(store, connection, before, after, actor.staff)
        return refused or after

    return store.transact(work)


def unlock(
    store: Store, staff_id: str, pin: str, at: datetime, waits: PinWaits
) -> Actor | WrongPin | InvalidInput:
    """Check the PIN of a member of staff; tries at all desks are counted together.

    A text that cannot be a PIN is refused without being hashed or counted. The hash is computed
    outside the transaction, so that no scan waits for it. `waits` belong to the process: with them,
    setting the clock forward does not end a wait.
    """
    if (problem := pins.problem_of(pin)) is not None:
        return InvalidInput(problem, "pin")
    waiting = store.read(lambda connection: _waiting(_member(connection, staff_id, at), at, waits))
    if waiting is None or not waiting.staff.active:
        return InvalidInput(Sentence("refused.staff.unknown"))
    if waiting.again_at is not None:
        store.transact(lambda connection: _restart_waits(store, connection, at))
        return _wrong(waiting, at)
    right = is_pin(pin, waiting.staff.pin)

    def work(connection: sa.Connection) -> Actor | WrongPin:
        _restart_waits(store, connection, at)
        now = _waiting(_member(connection, staff_id, at), at, waits)
        if now is None or now.staff != waiting.staff or now.again_at is not None:
            # There were tries at another desk, or the PIN was changed, since it was read.
            return _wrong(now, at)
        kind = FactKind.UNLOCKED if right else FactKind.UNLOCK_REFUSED
        draft = Draft(f"staff:{staff_id}", kind, {"at": at.isoformat()})
        store.record(connection, [draft], staff_id if right else "")
        if right:
            return Actor(staff_id, now.staff.name, now.staff.role)
        return _wrong(_waiting(_member(connection, staff_id, at), at, waits), at)

    return store.transact(work)


def staff_with_device_use(store: Store, at: datetime, waits: PinWaits) -> list[StaffMember]:
    """All staff by name, with their latest unlocking of this device.

    A wait begins again if the clock was set back since; setting the clock forward while this
    process runs ends none.
    """
    if store.read(lambda connection: bool(_ahead(connection, at))):
        store.transact(lambda connection: _restart_waits(store, connection, at))
    known = [noted for one in staff_list(store, at) if (noted := _waiting(one, at, waits))]
    here = store.read(lambda connection: _unlocked_here(store, connection, known))
    return [replace(one, here=here.get(one.staff.id, 0)) for one in known]


def staff_list(store: Store, at: datetime) -> list[StaffMember]:
    """All staff by name, also inactive ones."""

    def work(connection: sa.Connection) -> list[StaffMember]:
        members = [_member_of(row, at) for row in connection.execute(_READ)]
        return sorted(members, key=lambda member: (member.staff.name.casefold(), member.staff.id))

    return store.read(work)


def _made(name: str, role: Role, pin: str) -> Staff | InvalidInput:
    tidied, hashed = tidy_name(name), _hashed(pin)
    for given in (tidied, hashed):
        if isinstance(given, InvalidInput):
            return given
    return Staff(secrets.token_hex(_ID_BYTES), str(tidied), role, str(hashed))


def _hashed(pin: str) -> str | InvalidInput:
    problem = pins.problem_of_new(pin)
    return InvalidInput(problem, "pin") if problem else hash_of(pin)


def _unfit(members: dict[str, Staff], after: Staff) -> InvalidInput | None:
    others = [one for one in members.values() if one.active and one.id != after.id]
    if after.active and any(one.name.casefold() == after.name.casefold() for one in others):
        return InvalidInput(Sentence("refused.staff.taken", {"name": after.name}), "name")
    if not any(one.active and one.role is Role.ADMIN for one in (*others, after)):
        return InvalidInput(Sentence("refused.staff.last"))
    return None


def _write(
    store: Store, connection: sa.Connection, before: Staff | None, after: Staff, author: str
) -> None:
    draft = facts.change_fact(before, after)
    if draft is not None:
        store.record(connection, [draft], author)


def _read(connection: sa.Connection) -> dict[str, Staff]:
    return {row.id: codec.read(Staff, row.record) for row in connection.execute(_READ)}


def _member(connection: sa.Connection, staff_id: str, at: datetime) -> StaffMember | None:
    row = connection.execute(_READ.where(schema.staff.c.id == staff_id)).one_or_none()
    return _member_of(row, at) if row else None


def _member_of(row: sa.Row[Any], at: datetime) -> StaffMember:
    failed_at = datetime.fromisoformat(row.failed_at) if row.failed_at else None
    again_at = pins.next_attempt_at(row.failures, failed_at, at)
    return StaffMember(codec.read(Staff, row.record), again_at, failures=row.failures)


def wait_subject(staff_id: str) -> str:
    """The subject of a member of staff in `PinWaits`."""
    return f"staff:{staff_id}"


def _waiting(member: StaffMember | None, at: datetime, waits: PinWaits) -> StaffMember | None:
    """The same with the longer of the waits by the wall clock and by the process's clock."""
    if member is None:
        return None
    wait = (member.again_at - at).total_seconds() if member.again_at else 0.0
    left = waits.note(wait_subject(member.staff.id), member.failures, wait)
    return replace(member, again_at=at + timedelta(seconds=left)) if left > wait else member


def _ahead(connection: sa.Connection, at: datetime) -> list[str]:
    """The ids of staff whose wait began in the future: the clock was set back since."""
    failed = connection.execute(_READ.where(schema.staff.c.failed_at.is_not(None))).all()
    moments = [(row.id, row.failures, datetime.fromisoformat(row.failed_at)) for row in failed]
    return [id_ for id_, failures, when in moments if pins.is_clock_set_back(failures, when, at)]


def _restart_waits(store: Store, connection: sa.Connection, at: datetime) -> None:
    body = {"at": at.isoformat()}
    ahead = _ahead(connection, at)
    drafts = [Draft(f"staff:{id_}", FactKind.WAIT_RESTARTED, body) for id_ in ahead]
    if drafts:
        store.record(connection, drafts)


def _unlocked_here(
    store: Store, connection: sa.Connection, members: list[StaffMember]
) -> dict[str, int]:
    """The hybrid stamp of each one's latest unlocking of this device."""
    table, subjects = schema.journal, [f"staff:{one.staff.id}" for one in members]
    query = (
        sa.select(table.c.subject, sa.func.max(table.c.clock).label("clock"))
        .where(
            table.c.subject.in_(subjects),
            table.c.kind == FactKind.UNLOCKED,
            table.c.device == store.device,
        )
        .group_by(table.c.subject)
    )
    return {row.subject.partition(":")[2]: row.clock for row in connection.execute(query)}


def _wrong(member: StaffMember | None, at: datetime) -> WrongPin:
    if member is None or member.again_at is None:
        return WrongPin(None, Sentence("refused.pin.wrong"))
    until = member.again_at.astimezone(at.tzinfo)
    return WrongPin(member.again_at, Sentence("refused.pin.wait", {"until": f"{until:%H:%M:%S}"}))
