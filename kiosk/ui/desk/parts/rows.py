"""View models of the desk's controls; they are reused, and their content changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.desk.parts import props
from kiosk.ui.shared.props_view_model import PropsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class DeskActionViewModel(PropsViewModel[props.DeskAction]):
    """A button or a shortcut."""

    blank = props.DeskAction()


@QmlElement
class LineViewModel(PropsViewModel[props.LineProps]):
    """One row of a list."""

    blank = props.LineProps()


@QmlElement
class ComparedViewModel(PropsViewModel[props.ComparedField]):
    """A field of two records side by side."""

    blank = props.ComparedField()


@QmlElement
class FormFieldViewModel(PropsViewModel[props.FormField]):
    """A field of a form."""

    blank = props.FormField()
    nested = (DeskActionViewModel,)


@QmlElement
class FormViewModel(PropsViewModel[props.Form]):
    """Fields with their buttons. `edited` carries a field's id and its new text.

    `acted` carries the id of a pressed button. `faulted` is emitted when the form gets its first
    problem, or is submitted again with one.
    """

    blank = props.Form()
    nested = (ComparedViewModel, DeskActionViewModel, FormFieldViewModel, LineViewModel)
    edited = Signal(str, str)
    acted = Signal(str)
    faulted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._problems: frozenset[tuple[str, str]] = frozenset()

    def show(self, content: props.Form) -> None:
        before, self._problems = self._problems, _problems_of(content)
        super().show(content)
        if self._problems and not before:
            self.faulted.emit()

    def fault(self) -> None:
        """Report the problems again, after the form was submitted with them."""
        if self._problems:
            self.faulted.emit()

    @Slot(str, str)
    def edit(self, entry: str, value: str) -> None:
        self.edited.emit(entry, value)

    @Slot(str)
    def act(self, action: str) -> None:
        self.acted.emit(action)


def _problems_of(form: props.Form) -> frozenset[tuple[str, str]]:
    problems = [(entry.id, entry.problem) for entry in form.entries] + [("", form.problem)]
    return frozenset((id_, problem) for id_, problem in problems if problem)
