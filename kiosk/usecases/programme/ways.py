"""Ways from checkpoints to rooms, described at the desk."""

from __future__ import annotations

from dataclasses import dataclass, replace

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import NO_CHECKPOINT, InvalidInput
from kiosk.domain.records.ways import ArrowKind, Way, way_id
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.arrows import read_way_line
from kiosk.store import Store

_NO_ROOM = InvalidInput(Sentence("refused.room"), "room")


@dataclass(frozen=True, slots=True)
class WayChanged:
    """The way after the change."""

    way: Way


WayResult = WayChanged | InvalidInput | NotAllowed


def describe_way(
    store: Store,
    actor: Actor,
    checkpoint: str,
    room: str,
    *,
    arrow: ArrowKind = ArrowKind.NONE,
    lines: tuple[str, str] = ("", ""),
) -> WayResult:
    """Record where a way begins, and its Korean and English line.

    Without an arrow and lines the way is no longer known, and no kiosk shows one.
    """
    if not may(actor.role, Right.PROGRAMME):
        return NotAllowed(Right.PROGRAMME)
    tidy: list[str] = []
    for name, line in zip(("line_ko", "line_en"), lines, strict=True):
        try:
            tidy.append(read_way_line(line))
        except InvalidCell as error:
            return InvalidInput(error.sentence, name)
    korean, english = tidy
    way = Way(way_id(checkpoint, room), checkpoint, room, arrow, korean, english)
    return store.transact(lambda connection: _record(store, connection, actor, way))


def _record(store: Store, connection: sa.Connection, actor: Actor, way: Way) -> WayResult:
    programme = store.programme_in(connection)
    if way.checkpoint not in programme.checkpoints:
        return NO_CHECKPOINT
    if way.room not in programme.rooms:
        return _NO_ROOM
    before = programme.ways.get(way.id)
    after = replace(way, extra=before.extra) if before else way
    draft = facts.change_fact(before, after)
    store.record(connection, [draft] if draft else [], actor.staff)
    return WayChanged(after)
