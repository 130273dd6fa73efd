"""The rows of the attendee face as QML sees them; each keeps its place and changes its content."""

from __future__ import annotations

from PySide6.QtQml import QmlElement

from kiosk.ui.attendee import props
from kiosk.ui.shared.props_view_model import PropsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class ActionViewModel(PropsViewModel[props.Action]):
    """A button."""

    blank = props.Action()


@QmlElement
class RoundViewModel(PropsViewModel[props.RoundRow]):
    """The guest's table in one round."""

    blank = props.RoundRow()


@QmlElement
class OptionViewModel(PropsViewModel[props.Option]):
    """One value of a setting."""

    blank = props.Option()


@QmlElement
class ChoiceGroupViewModel(PropsViewModel[props.ChoiceGroup]):
    """A setting and its values."""

    blank = props.ChoiceGroup()
    nested = (OptionViewModel,)


@QmlElement
class KeyViewModel(PropsViewModel[props.Key]):
    """A key of the on-screen keyboard."""

    blank = props.Key()


@QmlElement
class KeyRowViewModel(PropsViewModel[props.KeyRow]):
    """Keys beside each other."""

    blank = props.KeyRow()
    nested = (KeyViewModel,)
