"""The pieces of the desk face as QML sees them; each keeps its place and changes its content."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.desk.parts import props
from kiosk.ui.desk.parts.comparison_rows import ComparedViewModel
from kiosk.ui.shared.row_pool import PooledRow, QVariantList, RowPool

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class DeskActionViewModel(PooledRow[props.DeskAction]):
    """Something to press."""

    blank = props.DeskAction()
    changed = Signal()

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.props.id

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.props.text

    @Property(str, notify=changed)
    def key(self) -> str:
        return self.props.key

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self.props.icon

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self.props.kind

    @Property(bool, notify=changed)
    def held(self) -> bool:
        return self.props.held

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        return self.props.chosen

    @Property(bool, notify=changed)
    def enabled(self) -> bool:
        return self.props.enabled

    @Property(str, notify=changed)
    def badge(self) -> str:
        return self.props.badge


@QmlElement
class LineViewModel(PooledRow[props.LineProps]):
    """One row of a list."""

    blank = props.LineProps()
    changed = Signal()

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.props.id

    @Property(str, notify=changed)
    def lead(self) -> str:
        return self.props.lead

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.props.title

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self.props.detail

    @Property(str, notify=changed)
    def note(self) -> str:
        return self.props.note

    @Property(str, notify=changed)
    def chip(self) -> str:
        return self.props.chip

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self.props.tone

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self.props.icon

    @Property(bool, notify=changed)
    def struck(self) -> bool:
        return self.props.struck

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        return self.props.chosen

    @Property(str, notify=changed)
    def deed(self) -> str:
        return self.props.deed

    @Property(str, notify=changed)
    def key(self) -> str:
        return self.props.key


@QmlElement
class FormFieldViewModel(PooledRow[props.FormField]):
    """A field of a form."""

    blank = props.FormField()
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._options = RowPool(DeskActionViewModel, self)

    def show(self, content: props.FormField) -> None:
        self._options.show(content.options)
        super().show(content)

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.props.id

    @Property(str, notify=changed)
    def label(self) -> str:
        return self.props.label

    @Property(str, notify=changed)
    def value(self) -> str:
        return self.props.value

    @Property(str, notify=changed)
    def before(self) -> str:
        return self.props.before

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self.props.kind

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self.props.problem

    @Property(bool, notify=changed)
    def required(self) -> bool:
        return self.props.required

    @Property(str, notify=changed)
    def hint(self) -> str:
        return self.props.hint

    @Property(int, notify=changed)
    def limit(self) -> int:
        return self.props.limit

    @Property(bool, notify=changed)
    def wide(self) -> bool:
        return self.props.wide

    @Property(QVariantList, notify=changed)
    def options(self) -> list[PooledRow[props.DeskAction]]:
        return self._options.shown


@QmlElement
class FormViewModel(PooledRow[props.Form]):
    """Fields with what is done with them. `edited` carries a field's id and what it holds now.

    `faulted` says that something is wrong where nothing was before, or that it was tried again.
    """

    blank = props.Form()
    changed = Signal()
    edited = Signal(str, str)
    acted = Signal(str)
    faulted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._problems: frozenset[tuple[str, str]] = frozenset()
        self._entries = RowPool(FormFieldViewModel, self)
        self._compared = RowPool(ComparedViewModel, self)
        self._lines = RowPool(LineViewModel, self)
        self._submit = DeskActionViewModel(self)
        self._other = DeskActionViewModel(self)
        self._cancel = DeskActionViewModel(self)

    def show(self, content: props.Form) -> None:
        self._entries.show(content.entries)
        self._compared.show(content.compared)
        self._lines.show(content.lines)
        self._submit.show(content.submit)
        self._other.show(content.other)
        self._cancel.show(content.cancel)
        before, self._problems = self._problems, _problems_of(content)
        super().show(content)
        if self._problems and not before:
            self.faulted.emit()

    def fault(self) -> None:
        """What is wrong already was tried again: lead to it and say it once more."""
        if self._problems:
            self.faulted.emit()

    @Slot(str, str)
    def edit(self, entry: str, value: str) -> None:
        self.edited.emit(entry, value)

    @Slot(str)
    def act(self, deed: str) -> None:
        self.acted.emit(deed)

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.props.id

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.props.title

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.props.text

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self.props.problem

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self.props.picture

    @Property(str, notify=changed)
    def linesTitle(self) -> str:
        return self.props.lines_title

    @Property(bool, notify=changed)
    def linesFirst(self) -> bool:
        return self.props.lines_first

    @Property(QVariantList, notify=changed)
    def entries(self) -> list[PooledRow[props.FormField]]:
        return self._entries.shown

    @Property(QVariantList, notify=changed)
    def compared(self) -> list[PooledRow[props.Compared]]:
        return self._compared.shown

    @Property(QVariantList, notify=changed)
    def lines(self) -> list[PooledRow[props.LineProps]]:
        return self._lines.shown

    @Property(DeskActionViewModel, notify=changed)
    def submit(self) -> DeskActionViewModel:
        return self._submit

    @Property(DeskActionViewModel, notify=changed)
    def other(self) -> DeskActionViewModel:
        return self._other

    @Property(DeskActionViewModel, notify=changed)
    def cancel(self) -> DeskActionViewModel:
        return self._cancel


def _problems_of(form: props.Form) -> frozenset[tuple[str, str]]:
    told = [(entry.id, entry.problem) for entry in form.entries] + [("", form.problem)]
    return frozenset(one for one in told if one[1])
