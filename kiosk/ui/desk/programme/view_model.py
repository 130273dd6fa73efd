"""Programme page: changes of sessions and checkpoints on the day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject

from kiosk.domain.records.permissions import Actor, NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.list_page import ListPageProps, ListPageViewModel
from kiosk.ui.desk.programme.derive import change_of, derive
from kiosk.ui.desk.programme.look_form import look_change_of
from kiosk.ui.desk.programme.state import LOOK, SESSION, WAY, ProgrammeChange, ProgrammeState
from kiosk.ui.desk.programme.ways_form import is_changed, opened_way, typed_way
from kiosk.usecases.programme import changes
from kiosk.usecases.programme.changes import (
    CheckpointChanged,
    CheckpointResult,
    SessionChanged,
    SessionResult,
)
from kiosk.usecases.programme.host_look import LookChanged, LookResult, change_look
from kiosk.usecases.programme.ways import WayChanged, WayResult, describe_way

if TYPE_CHECKING:
    from kiosk.store import Store


_Result = SessionResult | CheckpointResult | WayResult | LookResult


class ProgrammeViewModel(ListPageViewModel):
    """View model: sessions are moved or cancelled, checkpoints opened, ways described.

    It also changes the host's look.
    """

    name, view, label, icon = "programme", "Pages/ListPage.qml", "pc.title", "calendar"
    key = "R"
    right = Right.PROGRAMME

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = ProgrammeState()

    def derive_props(self) -> ListPageProps:
        state = replace(self.state, typed=self.typed)
        return derive(state, self.context.programme, self.context.localizer)

    def reset(self) -> None:
        self.state = ProgrammeState()
        super().reset()

    def refresh(self) -> None:
        self.show()

    def tick(self) -> None:
        """Derive again: the chip of the current session changes with time."""
        self.show()

    def opened(self) -> str:
        return self.state.opened

    def choose(self, line: str) -> None:
        if line != self.state.opened:
            self.typed = {}
            self.state = replace(self.state, opened=line, problem=None)
            self.show()
        if line.startswith((SESSION, WAY, LOOK)):
            self.formFocusRequested.emit()

    def act(self, action: str) -> None:
        if action.startswith("show."):
            self.typed = {}
            self.state = ProgrammeState(shown=action.partition(".")[2])
            self.show()
            return
        if self.context.actor is not None:
            self._act_on_opened(action, self.context.actor)

    def _act_on_opened(self, action: str, actor: Actor) -> None:
        id_, now = self.state.opened.partition(":")[2], self.context.now()
        match action:
            case "save" if self.state.opened.startswith(LOOK):
                self._save_look(actor)
            case "save" if self.state.opened.startswith(WAY):
                self._save_way(actor)
            case "save":
                self._save_session(actor, id_)
            case "cancel":
                self._write(partial(changes.cancel_session, actor=actor, session=id_))
            case "restore":
                self._write(partial(changes.restore_session, actor=actor, session=id_))
            case "open":
                self._write(partial(changes.open_checkpoint, actor=actor, checkpoint=id_, at=now))
            case "close":
                self._write(partial(changes.close_checkpoint, actor=actor, checkpoint=id_, at=now))

    def _save_session(self, actor: Actor, id_: str) -> None:
        session = self.context.programme.sessions[id_]
        change = change_of(session, self.typed, self.context.localizer)
        if change.is_any:
            self._write(partial(_save, actor=actor, session=id_, change=change))

    def _save_look(self, actor: Actor) -> None:
        look = look_change_of(self.context.programme.event, self.typed)
        if look.is_any:
            self._write(partial(change_look, actor=actor, colour=look.colour, files=look.files))

    def _save_way(self, actor: Actor) -> None:
        way = opened_way(self.state.opened, self.context.programme)
        if way and is_changed(way, self.typed):
            arrow, lines = typed_way(way, self.typed)
            self._write(
                partial(
                    describe_way,
                    actor=actor,
                    checkpoint=way.checkpoint,
                    room=way.room,
                    arrow=arrow,
                    lines=lines,
                )
            )

    def _write(self, work: Callable[..., _Result]) -> None:
        self.context.write(self, work, self._written)

    def _written(self, outcome: _Result) -> None:
        match outcome:
            case SessionChanged() | CheckpointChanged() | WayChanged() | LookChanged():
                self.typed = {}
                self.state = replace(self.state, problem=None)
                self.context.notify("pc.saved")
            case InvalidInput(sentence):
                self.state = replace(self.state, problem=outcome)
                self.refuse(sentence)
            case NotAllowed():
                self.refuse("pc.not_allowed")
            case _:
                assert_never(outcome)
        self.show()


def _save(store: Store, actor: Actor, session: str, change: ProgrammeChange) -> SessionResult:
    """Save time and room first, and the speakers only if that succeeded."""
    outcome: SessionResult = changes.move_session(
        store, actor, session, room=change.room, starts=change.starts, ends=change.ends
    )
    if change.speakers is None or not isinstance(outcome, SessionChanged):
        return outcome
    return changes.replace_speakers(store, actor, session, change.speakers)
