"""Programme changes during the event: sessions moved or cancelled, checkpoints opened or closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Checkpoint, Programme, Session
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import NO_CHECKPOINT, InvalidInput, tidy_speakers
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store

R = TypeVar("R", Session, Checkpoint)

_NOT_ALLOWED = NotAllowed(Right.PROGRAMME)
_NO_SESSION = InvalidInput(Sentence("refused.session"), "session")
_NO_ROOM = InvalidInput(Sentence("refused.room"), "room")
_NO_PERIOD = InvalidInput(Sentence("refused.period"), "ends")
_NO_MOMENT = InvalidInput(Sentence("refused.moment"), "starts")


@dataclass(frozen=True, slots=True)
class SessionChanged:
    """The session after the change."""

    session: Session


@dataclass(frozen=True, slots=True)
class CheckpointChanged:
    """The checkpoint after the change."""

    checkpoint: Checkpoint


SessionResult = SessionChanged | InvalidInput | NotAllowed
CheckpointResult = CheckpointChanged | InvalidInput | NotAllowed
_SessionEdit = Callable[[Session, Programme], Session | InvalidInput]


def move_session(
    store: Store,
    actor: Actor,
    session: str,
    *,
    room: str | None = None,
    starts: datetime | None = None,
    ends: datetime | None = None,
) -> SessionResult:
    """Move a session to another room, another time, or both; None leaves a value unchanged.

    If only `starts` is given, the session keeps its length.
    """

    def moved(before: Session, programme: Programme) -> Session | InvalidInput:
        if any(each is not None and each.tzinfo is None for each in (starts, ends)):
            return _NO_MOMENT
        to = before.room if room is None else room
        if to != before.room and to not in programme.rooms:
            return _NO_ROOM
        begins = before.starts if starts is None else starts
        over = ends or _end_of(before, begins)
        if over is not None and (begins is None or over <= begins):
            return _NO_PERIOD
        return replace(before, room=to, starts=begins, ends=over)

    return _change_session(store, actor, session, moved)


def cancel_session(store: Store, actor: Actor, session: str) -> SessionResult:
    """Cancel a session; it stays visible, struck through."""
    return _change_session(store, actor, session, lambda one, _: replace(one, cancelled=True))


def restore_session(store: Store, actor: Actor, session: str) -> SessionResult:
    """Undo the cancellation of a session."""
    return _change_session(store, actor, session, lambda one, _: replace(one, cancelled=False))


def replace_speakers(
    store: Store, actor: Actor, session: str, speakers: Sequence[str]
) -> SessionResult:
    """Replace the speakers of a session, in the given order; none for an empty sequence."""
    tidy = tidy_speakers(list(speakers))
    if isinstance(tidy, InvalidInput):
        return tidy if may(actor.role, Right.PROGRAMME) else _NOT_ALLOWED
    return _change_session(store, actor, session, lambda one, _: replace(one, speakers=tidy))


def open_checkpoint(store: Store, actor: Actor, checkpoint: str, at: datetime) -> CheckpointResult:
    """Open a checkpoint at `at`, before its planned time; a later closing time stays."""

    def opened(before: Checkpoint) -> Checkpoint:
        early = before.opens is not None and before.opens > at
        over = before.closes is not None and before.closes <= at
        return replace(
            before,
            opens=at if early else before.opens,
            closes=None if over else before.closes,
        )

    return _change_checkpoint(store, actor, checkpoint, opened)


def close_checkpoint(store: Store, actor: Actor, checkpoint: str, at: datetime) -> CheckpointResult:
    """Close a checkpoint at `at`; exits stay possible."""

    def closed(before: Checkpoint) -> Checkpoint:
        over = before.closes is not None and before.closes <= at
        return before if over else replace(before, closes=at)

    return _change_checkpoint(store, actor, checkpoint, closed)


def is_open(checkpoint: Checkpoint, at: datetime) -> bool:
    """Whether a checkpoint is open for entries at that time."""
    began = checkpoint.opens is None or checkpoint.opens <= at
    return began and (checkpoint.closes is None or checkpoint.closes > at)


def _end_of(before: Session, starts: datetime | None) -> datetime | None:
    if before.ends is None or before.starts is None or starts is None:
        return before.ends
    length: timedelta = before.ends - before.starts
    return starts + length


def _change_session(store: Store, actor: Actor, id_: str, change: _SessionEdit) -> SessionResult:
    def work(connection: sa.Connection) -> SessionChanged | InvalidInput:
        programme = store.programme_in(connection)
        before = programme.sessions.get(id_)
        if before is None:
            return _NO_SESSION
        after = change(before, programme)
        if isinstance(after, InvalidInput):
            return after
        _record(store, connection, actor, before, after)
        return SessionChanged(store.programme_in(connection).sessions[id_])

    return store.transact(work) if may(actor.role, Right.PROGRAMME) else _NOT_ALLOWED


def _change_checkpoint(
    store: Store, actor: Actor, id_: str, change: Callable[[Checkpoint], Checkpoint]
) -> CheckpointResult:
    def work(connection: sa.Connection) -> CheckpointChanged | InvalidInput:
        before = store.programme_in(connection).checkpoints.get(id_)
        if before is None:
            return NO_CHECKPOINT
        _record(store, connection, actor, before, change(before))
        return CheckpointChanged(store.programme_in(connection).checkpoints[id_])

    return store.transact(work) if may(actor.role, Right.PROGRAMME) else _NOT_ALLOWED


def _record(store: Store, connection: sa.Connection, actor: Actor, before: R, after: R) -> None:
    draft = facts.change_fact(before, after)
    if draft is not None:
        store.record(connection, [draft], actor.staff)
