"""View model of the exports page (D11); exports and erasure run on the slow worker."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import assert_never

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, Signal

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.exporting.export_kinds import ExportKind
from kiosk.texts import GuestTexts
from kiosk.ui.desk.exports.derive import ExportsState, derive
from kiosk.ui.desk.exports.erasure import ERASE, EVERYBODY, is_confirmed
from kiosk.ui.desk.exports.protection import (
    PASSWORD,
    PROTECT,
    SECRETS,
    is_protected,
    passwords_differ,
)
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.export_files import file_name
from kiosk.ui.desk.parts.list_page import ListPageProps, ListPageViewModel
from kiosk.ui.desk.parts.listed_guests import ListedGuests
from kiosk.usecases.admin.erasure import Erased, affected_count, erase, person_of
from kiosk.usecases.reports.exporting.exports import (
    CalendarsWithoutAddress,
    Exported,
    ExportRequest,
    ExportResult,
    FormatUnsupported,
    export,
)
from kiosk.usecases.reports.exporting.recent_exports import RecordedExport, recent_exports


class ExportsViewModel(ListPageViewModel):
    """Exports lists and the report, and erases guests.

    `progressed` carries the progress from the worker: what is written, done, and total.
    """

    name, view, label, icon = "exports", "Pages/ListPage.qml", "d11.title", "export"
    key = "X"
    right = Right.EXPORT
    progressed = Signal(str, int, int)

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = ExportsState(folder=user_documents_path())
        self.progressed.connect(self._show_progress)
        context.list_export_requested.connect(self._open_listed)

    def derive_props(self) -> ListPageProps:
        state = replace(self.state, typed=self.typed, may_erase=self.context.may(Right.ERASE))
        return derive(state, self.context.programme, self.context.localizer)

    def reset(self) -> None:
        if self.state.progress < 0:
            self.state = ExportsState(folder=self.state.folder)
        super().reset()

    def leave(self) -> None:
        self._forget_password()
        self.state = replace(self.state, listed=None)

    def _open_listed(self, listed: ListedGuests) -> None:
        """Show the export of a list of guests, which other pages ask for."""
        self.context.page_requested.emit(self.name)
        if self.state.progress < 0:
            self.choose(str(ExportKind.ATTENDANCE))
            self.state = replace(self.state, listed=listed, files=(), advice=None, problem="")
            self.show()

    def press(self, key: str) -> bool:
        if key == key_names.ESCAPE and self.state.listed:
            self.context.page_requested.emit(self.state.listed.page)
            return True
        return super().press(key)

    def refresh(self) -> None:
        self.context.run_slow(self, recent_exports, self._set_recent)

    def _set_recent(self, recent: list[RecordedExport]) -> None:
        self.state = replace(self.state, recent=recent)
        self.show()

    def _forget_password(self) -> None:
        self.typed = {name: text for name, text in self.typed.items() if name not in SECRETS}

    def opened(self) -> str:
        return self.state.opened

    def choose(self, line: str) -> None:
        if line != self.state.opened and self.state.progress < 0:
            kept = ("folder", "format", PROTECT)
            self.typed = {name: text for name, text in self.typed.items() if name in kept}
            self.state = replace(
                self.state, opened=line, files=(), advice=None, problem="", erased=None, listed=None
            )
            self.show()
            if line == ERASE:
                self.context.run(self, affected_count, self._set_people)
        if line:
            self.formFocusRequested.emit()

    def edit(self, entry: str, value: str) -> None:
        is_other = entry == "guest" and value != self.typed.get("guest")
        self.state = replace(self.state, problem="")
        if is_other:
            self.state = replace(self.state, person=None)
        super().edit(entry, value)
        if is_other:
            who = value.strip()
            work = partial(person_of, guest=who)
            self.context.run(self, work, lambda found: self._set_person(who, found))

    def act(self, action: str) -> None:
        if self.context.actor is None or self.state.progress >= 0:
            return
        if action == "export":
            self._export(self.context.actor)
        elif action == ERASE:
            self._erase(self.context.actor)

    def _export(self, actor: Actor) -> None:
        state = replace(self.state, typed=self.typed)
        if state.kind is None:
            return
        if state.target != state.folder and not state.target.is_dir():
            self._fail_with("d11.no_folder")
            return
        if passwords_differ(self.typed):
            self._fail_with("d11.passwords_differ")
            return
        now = self.context.localizer.now
        name = file_name(self.context.programme.event, state.kind, state.file_format, now)
        request = ExportRequest(
            state.kind,
            state.format,
            state.target / name,
            state.grouping,
            round=state.round,
            cards=state.cards,
            protected=is_protected(self.typed),
            password=self.typed.get(PASSWORD, ""),
        )
        if state.listed:
            request = replace(request, wanted=state.listed.wanted, sort=state.listed.sort)
        self._start_export(request, actor, now)

    def _start_export(self, request: ExportRequest, actor: Actor, at: datetime) -> None:
        texts = self.context.environment.texts
        work = partial(
            export,
            actor=actor,
            order=request,
            words=(texts["ko"], texts["en"]),
            at=at,
            guest_texts=GuestTexts(),
            progress=self.progressed.emit,
        )
        self._begin()
        self.context.run_slow(self, work, self._done, self._failed)

    def _erase(self, actor: Actor) -> None:
        event, localizer = self.context.programme.event, self.context.localizer
        if self.state.opened != ERASE or not is_confirmed(
            self.typed, self.state.person, event, localizer
        ):
            return
        one = self.typed.get("who", EVERYBODY) != EVERYBODY
        guest = self.typed.get("guest", "").strip() if one else None
        work = partial(erase, actor=actor, guest=guest, progress=self.progressed.emit)
        self._begin()
        self.context.run_slow(self, work, self._erased, self._failed)

    def _begin(self) -> None:
        self.state = replace(self.state, progress=0.0, files=(), advice=None, problem="")
        self.show()

    def _erased(self, outcome: Erased | InvalidInput | NotAllowed) -> None:
        self.state = replace(self.state, progress=-1.0)
        match outcome:
            case Erased(records=records):
                one = self.typed.get("who", EVERYBODY) != EVERYBODY
                self.typed = {}
                self.state = replace(self.state, erased=outcome, erased_one=one, person=None)
                self.context.notify("er.done", n=records)
            case InvalidInput(sentence):
                self._fail_with(sentence)
            case NotAllowed():
                self.refuse("er.not_allowed")
            case _:
                assert_never(outcome)
        self.show()

    def _set_person(self, who: str, found: Guest | InvalidInput) -> None:
        """Set the guest found for a typed text, unless the text has changed since."""
        if who == self.typed.get("guest", "").strip():
            person = found if isinstance(found, Guest) else None
            problem = "" if person or not who else self.context.say("er.unknown", guest=who)
            self.state = replace(self.state, person=person, problem=problem)
            self.show()

    def _set_people(self, people: int | InvalidInput) -> None:
        self.state = replace(self.state, people=people if isinstance(people, int) else None)
        self.show()

    def _show_progress(self, _: str, done: int, of: int) -> None:
        if self.state.progress >= 0:
            self.state = replace(self.state, progress=done / of if of else 0.0)
            self.show()

    def _done(self, outcome: ExportResult) -> None:
        self.state = replace(self.state, progress=-1.0)
        match outcome:
            case Exported(files=files, advice=advice):
                self._forget_password()
                self.state = replace(self.state, files=files, advice=advice)
                self.context.notify("d11.done", n=len(files))
                self.refresh()
            case CalendarsWithoutAddress():
                self._fail_with("export.calendars.address")
            case InvalidInput(sentence):
                self._fail_with(sentence)
            case FormatUnsupported() | NotAllowed():
                self.refuse("d11.not_allowed")
            case _:
                assert_never(outcome)
        self.show()

    def _failed(self, error: Exception) -> None:
        self.state = replace(self.state, progress=-1.0)
        if isinstance(error, OSError):
            self._fail_with("d11.unwritten")
        else:
            self.context.report_error(error)
            self.show()

    def _fail_with(self, sentence: Sentence | str) -> None:
        self.state = replace(self.state, problem=self.context.say(sentence))
        self.refuse(sentence)
        self.show()
