"""D11: the event's record written to files, beside everything else that goes on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, Signal

from kiosk.desk.exports import Exported, Order, Unsuited, export
from kiosk.domain.rights import NotAllowed, Right
from kiosk.ui.desk import keyboard
from kiosk.ui.desk.ledger import LedgerViewModel, Opened
from kiosk.ui.desk.office import Office
from kiosk.ui.desk.takeaway import State, derive, file_name


class TakeawayViewModel(LedgerViewModel):
    """Lists and the report. `told` carries from the worker how many rows are written."""

    name, view, label, icon = "takeaway", "LedgerPage.qml", "d11.title", "export"
    key = "X"
    right = Right.EXPORT
    told = Signal(str, int, int)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(office, parent)
        self.state = State(folder=user_documents_path())
        self.told.connect(self._hear)

    def picture(self) -> Opened:
        state = replace(self.state, typed=self.typed)
        return derive(state, self.office.programme.event, self.office.voice)

    def forget(self) -> None:
        if self.state.progress < 0:
            self.state = State(folder=self.state.folder)
        super().forget()

    def press(self, key: str) -> bool:
        if key == keyboard.ESCAPE and self.state.opened:
            self.choose("")
            self.shut.emit()
            return True
        return False

    def choose(self, line: str) -> None:
        if line != self.state.opened and self.state.progress < 0:
            self.state = replace(self.state, opened=line, files=(), problem="")
            self.show()
        if line:
            self.begun.emit()

    def edit(self, entry: str, value: str) -> None:
        self.state = replace(self.state, problem="")
        super().edit(entry, value)

    def act(self, deed: str) -> None:
        actor, office = self.office.actor, self.office
        state = replace(self.state, typed=self.typed)
        if deed != "export" or actor is None or state.kind is None or state.progress >= 0:
            return
        if not state.target.is_dir():
            self._fail_with("d11.no_folder")
            return
        now = office.voice.now
        name = file_name(office.programme.event, state.kind, state.format, now)
        order = Order(state.kind, state.format, state.target / name, state.grouping)
        texts = office.around.texts
        self.state = replace(self.state, progress=0.0, files=(), problem="")
        self.show()
        work = partial(
            export,
            actor=actor,
            order=order,
            words=(texts["ko"], texts["en"]),
            at=now,
            progress=self.told.emit,
        )
        office.do_aside(self, work, self._done, self._failed)

    def _hear(self, _: str, done: int, of: int) -> None:
        if self.state.progress >= 0:
            self.state = replace(self.state, progress=done / of if of else 0.0)
            self.show()

    def _done(self, outcome: Exported | Unsuited | NotAllowed) -> None:
        self.state = replace(self.state, progress=-1.0)
        if isinstance(outcome, Exported):
            self.state = replace(self.state, files=outcome.files)
            self.office.tell("d11.done", n=len(outcome.files))
        else:
            self.refuse("d11.not_allowed")
        self.show()

    def _failed(self, error: Exception) -> None:
        self.state = replace(self.state, progress=-1.0)
        if isinstance(error, OSError):
            self._fail_with("d11.unwritten")
        else:
            self.office.fail(error)
            self.show()

    def _fail_with(self, sentence: str) -> None:
        self.state = replace(self.state, problem=self.office.say(sentence))
        self.refuse(sentence)
        self.show()
