"""View model of the import page: preview and import of lists, decision of open cases."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records.permissions import Actor, NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.exchange.importing.importer import Options
from kiosk.ui.desk.imports.derive import FILE, ImportPageState, counts, derive
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.import_news import ImportNews
from kiosk.ui.desk.parts.list_page import ListPageProps, ListPageViewModel
from kiosk.ui.desk.parts.props import INFO, DeskAction
from kiosk.usecases.admin.import_files import ImportResult, import_lists_as
from kiosk.usecases.admin.import_report import name_of, report
from kiosk.usecases.guests.import_conflicts import (
    CaseDecided,
    DecidedMeanwhile,
    OpenCase,
    decide,
    open_cases,
)

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class ImportViewModel(ListPageViewModel):
    """Imports lists and decides conflicts.

    `progressed` carries the progress from the worker: the file being read, done, and total.
    """

    name, view, label, icon = "import", "Pages/ImportPage.qml", "imp.title", "import"
    key = "I"
    right = Right.IMPORT
    progressed = Signal(str, int, int)
    fileDialogRequested = Signal()

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = ImportPageState()
        self.progressed.connect(self._show_progress)
        context.files_dropped.connect(self.openFiles)
        self._news = ImportNews(context, self)

    def derive_props(self) -> ListPageProps:
        context = self.context
        state = replace(self.state, typed=self.typed)
        return derive(state, context.localizer, context.environment.texts[context.language])

    def reset(self) -> None:
        if self.state.progress < 0:
            self.state = ImportPageState()
        super().reset()

    def refresh(self) -> None:
        self.context.run(self, open_cases, self._set_cases)

    def count_text(self) -> str:
        return str(len(self.state.cases) or "")

    def opened(self) -> str:
        return self.state.opened

    def keys(self) -> tuple[DeskAction, ...]:
        return (*self.props.actions, *super().keys())

    def press(self, key: str) -> bool:
        action = next((one for one in self.props.actions if one.key == key), None)
        if action is None:
            return super().press(key)
        self.act(action.id)
        return True

    def choose(self, line: str) -> None:
        if self.state.progress < 0:
            if line != self.state.opened:
                self.state = replace(self.state, opened=line, preview=None, applied=False)
            self.state = replace(self.state, problem="")
            self.show()
            if line:
                self.formFocusRequested.emit()

    @Slot(list)
    def openFiles(self, urls: list[QUrl]) -> None:
        """Preview the changes of files that were chosen or dropped on the window."""
        files = [QUrl(url).toLocalFile() for url in urls]
        self.typed["file"] = "\n".join(filter(None, files))
        self.choose(FILE)
        self._read(dry_run=True)

    def act(self, action: str) -> None:
        if self.context.actor is None or self.state.progress >= 0:
            return
        match action:
            case "browse":
                self.fileDialogRequested.emit()
            case "look":
                self._read(dry_run=True)
            case "apply":
                self._read(dry_run=False)
            case "again":
                self._choose_other_file()
            case "keep" | "take" if self.state.case is not None:
                self._decide(self.state.case, take=action == "take")

    def _choose_other_file(self) -> None:
        self.state = replace(self.state, preview=None, applied=False)
        self.show()
        self.formFocusRequested.emit()

    def _read(self, *, dry_run: bool) -> None:
        typed = map(str.strip, self.typed.get("file", "").splitlines())
        files = [Path(one) for one in typed if one]
        if self.context.actor is not None and files:
            self._start_import(self.context.actor, files, dry_run=dry_run)
        else:
            self.state = replace(self.state, problem=self.context.say("imp.no_file"))
            self.show()

    def _start_import(self, actor: Actor, files: list[Path], *, dry_run: bool) -> None:
        work = partial(
            import_lists_as,
            actor=actor,
            files=files,
            options=Options(encoding=self.typed.get("encoding", "").strip()),
            dry_run=dry_run,
            progress=self.progressed.emit,
        )
        self.state = replace(self.state, progress=0.0, problem="")
        self.show()
        self.context.run_slow(self, work, partial(self._done, dry_run), self._failed)

    def _done(self, dry_run: bool, result: ImportResult | NotAllowed) -> None:
        self.state = replace(self.state, progress=-1.0)
        if isinstance(result, NotAllowed):
            self.refuse("imp.not_allowed")
        else:
            summary = report(result.plan)
            self.state = replace(self.state, preview=result, report=summary, applied=not dry_run)
            if not dry_run:
                self.context.notify("imp.done", **counts(summary))
        self.show()
        self.formFocusRequested.emit()

    def _failed(self, error: Exception) -> None:
        self.state = replace(self.state, progress=-1.0)
        self.context.report_error(error)
        self.show()

    def _show_progress(self, _: str, done: int, of: int) -> None:
        if self.state.progress >= 0:
            self.state = replace(self.state, progress=min(1.0, done / of) if of else 0.0)
            self.show()

    def _decide(self, case: OpenCase, *, take: bool) -> None:
        actor = self.context.actor
        if actor is not None:
            work = partial(decide, actor=actor, seen=case, take=take)
            self.context.write(self, work, self._decided)

    def _decided(self, outcome: CaseDecided | DecidedMeanwhile | InvalidInput | NotAllowed) -> None:
        match outcome:
            case CaseDecided(case=case, taken=taken):
                name = name_of(
                    case.record,
                    self.context.environment.texts[self.context.language],
                    case.principal,
                )
                self.context.notify("imp.taken" if taken else "imp.kept", INFO, name=name)
                self._open_next()
            case InvalidInput():
                self.refuse(outcome.sentence)
            case NotAllowed():
                self.refuse("imp.not_allowed")
            case DecidedMeanwhile():
                self.refuse("imp.meanwhile")
            case _:
                assert_never(outcome)
        self.show()

    def _open_next(self) -> None:
        """Open the case after the decided one, so that each case takes one key."""
        ids = [f"{one.subject}|{one.part}" for one in self.state.cases]
        place = ids.index(self.state.opened) if self.state.opened in ids else 0
        rest = ids[place + 1 :] or ids[:place]
        self.state = replace(self.state, opened=rest[0] if rest else "")

    def _set_cases(self, cases: list[OpenCase]) -> None:
        self.state = replace(self.state, cases=tuple(cases))
        if self.state.opened not in ("", FILE) and self.state.case is None:
            self.state = replace(self.state, opened="")
        self.show()
