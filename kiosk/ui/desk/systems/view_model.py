"""D16: the registration systems that this machine exchanges with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject

from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.list_page import ListPageProps, ListPageViewModel
from kiosk.ui.desk.systems.derive import SystemsState, derive
from kiosk.usecases.connectors.overview import (
    SystemAnswer,
    SystemAsked,
    SystemOverview,
    SystemUnknown,
    overviews,
    pause,
    try_now,
)

if TYPE_CHECKING:
    from kiosk.store import Store

# The exchange writes nothing into the journal: what it noted is read again after so many seconds.
_EVERY_S = 2
_KEYS = {"T": ("try",), "P": ("pause", "resume")}


class SystemsViewModel(ListPageViewModel):
    """View model of the page of registration systems."""

    name, view, label, icon = "systems", "Pages/ListPage.qml", "d16.label", "globe"
    right = Right.DEVICES

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = SystemsState()
        self._seconds = 0

    def derive_props(self) -> ListPageProps:
        return derive(self.state, self.context.formatter.localizer)

    def reset(self) -> None:
        self.state = SystemsState()
        super().reset()

    def refresh(self) -> None:
        self.context.run(self, overviews, self._read)

    def tick(self) -> None:
        self._seconds += 1
        if self._seconds % _EVERY_S == 0:
            self.refresh()

    def opened(self) -> str:
        return self.state.opened

    def choose(self, line: str) -> None:
        self.state = replace(self.state, opened=line)
        self.show()

    def press(self, key: str) -> bool:
        offered = {one.id for one in self.props.actions}
        action = next((one for one in _KEYS.get(key, ()) if one in offered), "")
        if action:
            self.act(action)
            return True
        return super().press(key)

    def act(self, action: str) -> None:
        actor, name = self.context.actor, self.state.opened
        if actor is None or not name:
            return
        match action:
            case "try":
                now = self.context.now()
                self._write(partial(try_now, actor=actor, name=name, at=now))
            case "pause" | "resume":
                paused = action == "pause"
                self._write(partial(pause, actor=actor, name=name, paused=paused))

    def _write(self, work: Callable[[Store], SystemAnswer]) -> None:
        self.context.write(self, work, self._written)

    def _written(self, answer: SystemAnswer) -> None:
        match answer:
            case SystemAsked(name, number):
                id_ = "d16.again" if number else "d16.done"
                self.context.notify(Sentence(id_, {"name": name, "n": number}))
                self.refresh()
            case SystemUnknown(name):
                self.refuse(Sentence("d16.unknown", {"name": name}))
            case NotAllowed():
                self.refuse_answer(answer)
            case _:
                assert_never(answer)

    def _read(self, systems: list[SystemOverview]) -> None:
        state = replace(self.state, systems=systems, loaded=True)
        if state != self.state:
            self.state = state
            self.show()
