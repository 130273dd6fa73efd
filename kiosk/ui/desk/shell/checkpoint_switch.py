"""The list of checkpoints that changes where this desk checks in, over any page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import DeskAction
from kiosk.ui.desk.parts.rows import DeskActionViewModel
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.ui.shared.qml_properties import simple_properties

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_DIGITS = "123456789"


@dataclass(frozen=True, slots=True)
class CheckpointSwitchProps:
    """The list while it is `opened`; the first nine `options` have the digits 1 to 9 as keys."""

    opened: bool = False
    title: str = ""
    text: str = ""
    options: tuple[DeskAction, ...] = ()
    selected: int = 0


@QmlElement
class CheckpointSwitchViewModel(QObject):
    """Changes the checkpoint of this desk with two keys: Ctrl+G and a digit."""

    changed = Signal()
    vars().update(simple_properties(CheckpointSwitchProps, changed))

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.props = CheckpointSwitchProps()
        self._context = context
        self._options = RowPool(DeskActionViewModel, self)
        context.actor_changed.connect(self.close)
        context.language_changed.connect(self.close)

    @property
    def is_open(self) -> bool:
        return self.props.opened

    @Slot()
    def open(self) -> None:
        """Show the checkpoints of the event, with the desk's own selected."""
        context, ids = self._context, tuple(self._context.programme.checkpoints)
        if context.actor is None or not ids:
            return
        self._show(ids.index(context.checkpoint()))

    @Slot()
    def close(self) -> None:
        """Keep the checkpoint."""
        self.props = CheckpointSwitchProps()
        self._options.show(())
        self.changed.emit()

    @Slot(str)
    def choose(self, checkpoint: str) -> None:
        """Check in at this checkpoint from now on."""
        context = self._context
        self.close()
        if checkpoint != context.checkpoint():
            context.choices.choose_checkpoint(checkpoint)
            context.notify("desk.switch.done", where=context.formatter.checkpoint(checkpoint))

    def press(self, key: str) -> None:
        """Handle a key while the list is open; no other part of the desk gets it."""
        options, selected = self.props.options, self.props.selected
        keyed = next((one.id for one in options if one.key == key), "")
        if key in (key_names.UP, key_names.DOWN):
            step = 1 if key == key_names.DOWN else -1
            self._show(max(0, min(len(options) - 1, selected + step)))
        elif key in (key_names.ESCAPE, key_names.SWITCH):
            self.close()
        elif key == key_names.ENTER or keyed:
            self.choose(keyed or options[selected].id)

    def _show(self, selected: int) -> None:
        context = self._context
        options = tuple(
            DeskAction(
                id_, context.formatter.checkpoint(id_), _key(place), chosen=place == selected
            )
            for place, id_ in enumerate(context.programme.checkpoints)
        )
        title, text = context.say("desk.switch.title"), context.say("desk.switch.text")
        self.props = CheckpointSwitchProps(True, title, text, options, selected)
        self._options.show(options)
        self.changed.emit()

    @Property(list, notify=changed)
    def options(self) -> list[PropsViewModel[DeskAction]]:
        return self._options.shown


def _key(place: int) -> str:
    return _DIGITS[place] if place < len(_DIGITS) else ""
