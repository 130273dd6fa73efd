"""The first page: find a person, see everything about them, decide."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.desk import persons
from kiosk.domain.rights import Right
from kiosk.ui.desk import keyboard
from kiosk.ui.desk.dossier import Dossier
from kiosk.ui.desk.listing import ListViewModel
from kiosk.ui.desk.office import Office
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.person_rows import PersonViewModel
from kiosk.ui.desk.props import STOP, Deed
from kiosk.ui.desk.rows import FormViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_PAGE = 6


@QmlElement
class FindViewModel(DeskPage):
    """Search list and card. `focused` names what the keys go to now: card, form or search."""

    name, view, label, icon = "find", "FindPage.qml", "front.page.find", "search"
    right = Right.FIND
    changed = Signal()
    focused = Signal(str)
    scrolled = Signal(int)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(office, parent)
        self.list = ListViewModel(office, self)
        self.dossier = Dossier(office, self)
        self.list.previewed.connect(self.dossier.open)
        self.list.opened.connect(self._open)
        self.dossier.changed.connect(self._tell)
        self.dossier.asked.connect(lambda: self.focused.emit("form"))
        self.dossier.answered.connect(lambda: self.focused.emit("card"))
        self.dossier.closed.connect(self._clear)
        office.typed.connect(self._type)
        office.entered.connect(self.list.open_chosen)
        office.called.connect(self._call)
        office.scanned.connect(self._read)

    def enter(self) -> None:
        self.list.retell()
        self.refresh()

    def forget(self) -> None:
        self.dossier.close()

    def refresh(self) -> None:
        self.list.refresh()
        self.dossier.refresh()

    def retell(self) -> None:
        self.list.retell()
        self.dossier.show()

    def keys(self) -> tuple[Deed, ...]:
        say = self.office.say
        search = Deed("search", say("front.key.search"), "/")
        if self.dossier.card is None:
            typed = (("move", "↑↓"), ("open", "Enter"), ("clear", "Esc"))
            empty = (("quit", "Esc"),) if self.office.searching else ()
            offered = typed if self.list.wanted else empty
            return (search, *(Deed(id_, say(f"front.key.{id_}"), key) for id_, key in offered))
        shown = self.dossier.keys()
        if self.dossier.is_asking:
            return shown
        following = shown or (Deed("next", say("front.key.next"), "Enter"),)
        others = (("move", "↑↓"), ("scroll", "PgUp PgDn"), ("close", "Esc"))
        return (
            *following,
            search,
            *(Deed(id_, say(f"front.key.{id_}"), key) for id_, key in others),
        )

    def press(self, key: str) -> bool:
        if self.dossier.is_asking:
            return self.dossier.press(key)
        if key in (keyboard.UP, keyboard.DOWN):
            self.list.move(1 if key == keyboard.DOWN else -1)
            return True
        if key in (keyboard.PAGE_UP, keyboard.PAGE_DOWN):
            self.scrolled.emit(1 if key == keyboard.PAGE_DOWN else -1)
            return True
        if key == keyboard.ESCAPE:
            return self._put_away()
        return self.dossier.press(key)

    def release(self, key: str) -> None:
        self.dossier.release(key)

    @Slot(str)
    def act(self, deed: str) -> None:
        self.dossier.act(deed)

    def _type(self, text: str) -> None:
        typed_before = bool(self.list.wanted)
        self.list.type(text)
        if bool(self.list.wanted) != typed_before:
            self.hinted.emit()

    def _put_away(self) -> bool:
        """Close the card and clear the search; whether there was anything to."""
        anything = self.dossier.card is not None or bool(self.list.wanted)
        if anything:
            self.dossier.close()
        return anything

    def _call(self, guest: str) -> None:
        self.list.mark(guest)
        self._open(guest)

    def _open(self, guest: str) -> None:
        self.dossier.open(guest)
        self.focused.emit("card")

    def _read(self, text: str) -> None:
        self.office.do(self, lambda store: persons.whose(store, text), self._found)

    def _found(self, guest: str | None) -> None:
        if guest is None:
            self.office.heard.emit("desk")
            self.office.tell("front.scan.nobody", STOP)
            return
        self.office.heard.emit("key")
        self.office.gone_to.emit(self.name)
        self.list.mark(guest)
        self.dossier.open(guest, certain=True)
        self.focused.emit("card")

    def _clear(self) -> None:
        self.office.emptied.emit()
        self.focused.emit("search")

    def _tell(self) -> None:
        self.changed.emit()
        self.hinted.emit()

    @Property(ListViewModel, constant=True)
    def people(self) -> ListViewModel:
        return self.list

    @Property(PersonViewModel, constant=True)
    def person(self) -> PersonViewModel:
        return self.dossier.view

    @Property(FormViewModel, constant=True)
    def form(self) -> FormViewModel:
        return self.dossier.form

    @Property(str, notify=changed)
    def noneTitle(self) -> str:
        return self.office.say("front.card.none")

    @Property(str, notify=changed)
    def noneText(self) -> str:
        return self.office.say("front.card.none.text")

    @Property(bool, notify=changed)
    def holding(self) -> bool:
        return self.dossier.holding
