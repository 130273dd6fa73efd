"""The card of a person as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.desk.parts.props import DeskAction, LineProps
from kiosk.ui.desk.parts.rows import DeskActionViewModel, LineViewModel
from kiosk.ui.desk.person.derive import CardSection, PersonProps
from kiosk.ui.shared.row_pool import PooledRow, QVariantList, RowPool

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class CardSectionViewModel(PooledRow[CardSection]):
    """A part of the card."""

    blank = CardSection()
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines = RowPool(LineViewModel, self)

    def show(self, content: CardSection) -> None:
        self._lines.show(content.lines)
        super().show(content)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.props.title

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self.props.tone

    @Property(QVariantList, notify=changed)
    def lines(self) -> list[PooledRow[LineProps]]:
        return self._lines.shown


@QmlElement
class PersonViewModel(PooledRow[PersonProps]):
    """The card; an empty `id` is nobody's."""

    blank = PersonProps()
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._primary = DeskActionViewModel(self)
        self._chips = RowPool(LineViewModel, self)
        self._deeds = RowPool(DeskActionViewModel, self)
        self._seats = RowPool(LineViewModel, self)
        self._sections = RowPool(CardSectionViewModel, self)

    def show(self, content: PersonProps) -> None:
        """Replace all that is shown; nothing of who was shown before remains."""
        self._primary.show(content.primary)
        self._chips.show(content.chips)
        self._deeds.show(content.deeds)
        self._seats.show(content.seats)
        self._sections.show(content.sections)
        super().show(content)

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.props.id

    @Property(str, notify=changed)
    def name(self) -> str:
        return self.props.name

    @Property(str, notify=changed)
    def otherName(self) -> str:
        return self.props.other_name

    @Property(str, notify=changed)
    def place(self) -> str:
        return self.props.place

    @Property(str, notify=changed)
    def status(self) -> str:
        return self.props.status

    @Property(str, notify=changed)
    def statusTone(self) -> str:
        return self.props.status_tone

    @Property(str, notify=changed)
    def statusText(self) -> str:
        return self.props.status_text

    @Property(str, notify=changed)
    def attention(self) -> str:
        return self.props.attention

    @Property(str, notify=changed)
    def seatsTitle(self) -> str:
        return self.props.seats_title

    @Property(DeskActionViewModel, notify=changed)
    def primary(self) -> DeskActionViewModel:
        return self._primary

    @Property(QVariantList, notify=changed)
    def chips(self) -> list[PooledRow[LineProps]]:
        return self._chips.shown

    @Property(QVariantList, notify=changed)
    def deeds(self) -> list[PooledRow[DeskAction]]:
        return self._deeds.shown

    @Property(QVariantList, notify=changed)
    def seats(self) -> list[PooledRow[LineProps]]:
        return self._seats.shown

    @Property(QVariantList, notify=changed)
    def sections(self) -> list[PooledRow[CardSection]]:
        return self._sections.shown
