"""View models of a guest's card."""

from __future__ import annotations

from PySide6.QtQml import QmlElement

from kiosk.ui.desk.parts.rows import DeskActionViewModel, LineViewModel
from kiosk.ui.desk.person.card_sections import CardSection
from kiosk.ui.desk.person.derive import PersonProps
from kiosk.ui.desk.person.party.party_lines import NO_PARTY, PartyProps
from kiosk.ui.shared.props_view_model import PropsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class CardSectionViewModel(PropsViewModel[CardSection]):
    """A part of the card."""

    blank = CardSection()
    nested = (LineViewModel,)


@QmlElement
class PartyViewModel(PropsViewModel[PartyProps]):
    """The companions of a guest, or the guest with whom a companion comes."""

    blank = NO_PARTY
    nested = (DeskActionViewModel, LineViewModel)


@QmlElement
class PersonViewModel(PropsViewModel[PersonProps]):
    """The card; an empty `id` means no card."""

    blank = PersonProps()
    nested = (CardSectionViewModel, DeskActionViewModel, LineViewModel, PartyViewModel)
