"""The first page: find a person, see everything about them, decide."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.records.permissions import Right
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.parts.props import STOP, DeskAction
from kiosk.ui.desk.parts.rows import FormViewModel
from kiosk.ui.desk.person.controller import PersonController
from kiosk.ui.desk.person.results_list import ListViewModel
from kiosk.ui.desk.person.rows import PersonViewModel
from kiosk.usecases.guests import person_card

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class FindViewModel(DeskPage):
    """Search list and card. `focused` names what the keys go to now: card, form or search."""

    name, view, label, icon = "find", "FindPage.qml", "front.page.find", "search"
    right = Right.FIND
    changed = Signal()
    focused = Signal(str)
    scrolled = Signal(int)

    def __init__(self, office: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(office, parent)
        self.list = ListViewModel(office, self)
        self.dossier = PersonController(office, self)
        self._reading = 0
        self.list.previewed.connect(self.dossier.open)
        self.list.opened.connect(self._open)
        self.list.turned.connect(self._turn)
        self.dossier.led_to.connect(self.list.mark)
        self.dossier.changed.connect(self._turn)
        self.dossier.asked.connect(lambda: self.focused.emit("form"))
        self.dossier.answered.connect(lambda: self.focused.emit("card"))
        self.dossier.closed.connect(self._clear)
        office.typed.connect(self.list.type)
        office.entered.connect(self._enter)
        office.focused.connect(self._attend)
        office.called.connect(self._call)
        office.scanned.connect(self._read)

    def enter(self) -> None:
        self.list.retell()
        self.refresh()

    def leave(self) -> None:
        self.list.rest()

    def forget(self) -> None:
        self.dossier.close()

    def refresh(self) -> None:
        self.list.refresh()
        self.dossier.refresh()

    def is_filling(self) -> bool:
        return self.dossier.is_asking

    def tick(self) -> None:
        self.dossier.tick()

    def retell(self) -> None:
        self.list.retell()
        self.dossier.show()

    def keys(self) -> tuple[DeskAction, ...]:
        if self.office.searching or self._aside or (self.dossier.card is None and self.list.wanted):
            return self._search_keys()
        search = self._key("search", "/")
        if self.dossier.card is None:
            return (search,)
        if self.dossier.is_asking:
            return self.dossier.keys()
        others = (("move", "↑↓"), ("scroll", "PgUp PgDn"), ("close", "Esc"))
        return (*self.dossier.keys(), search, *(self._key(id_, key) for id_, key in others))

    def press(self, key: str) -> bool:
        if self._reading and key != key_names.ESCAPE:
            return True
        asking = self.dossier.is_asking and not self._aside and not self.office.searching
        if asking and key not in (key_names.PAGE_UP, key_names.PAGE_DOWN):
            return self.dossier.press(key)
        if key in (key_names.UP, key_names.DOWN):
            self.list.move(1 if key == key_names.DOWN else -1)
            return True
        if key in (key_names.PAGE_UP, key_names.PAGE_DOWN):
            self.scrolled.emit(1 if key == key_names.PAGE_DOWN else -1)
            return True
        if key == key_names.ESCAPE:
            return self._put_away()
        if key == key_names.ENTER and (self._aside or self.dossier.card is None):
            self.list.open_chosen()
            return True
        return self.dossier.press(key)

    def release(self, key: str) -> None:
        self.dossier.release(key)

    @Slot(str)
    def act(self, deed: str) -> None:
        if not self._reading:
            self.dossier.act(deed)

    @property
    def _aside(self) -> bool:
        return self.dossier.aside

    def _key(self, id_: str, key: str, **values: object) -> DeskAction:
        return DeskAction(id_, self.office.say(f"front.key.{id_}", **values), key)

    def _search_keys(self) -> tuple[DeskAction, ...]:
        """What keys do while somebody is looked for, naming who would be opened."""
        card, target, name = self.dossier.card, self.list.target, self.office.speech.name
        keys = []
        if self.list.wanted:
            if target is not None:
                keys += [self._key("open_named", "Enter", name=name(target.guest))]
            return (*keys, self._key("move", "↑↓"), self._key("clear", "Esc"))
        if card is not None:
            keys += [self._key("back", "Enter", name=name(card.guest))]
        return (*keys, self._key("quit", "Esc"))

    def _put_away(self) -> bool:
        """Drop what is typed, else close the card; whether there was anything to."""
        if self._aside:
            self.office.emptied.emit()
            return True
        if self.office.searching and not self.list.wanted:
            return False
        anything = self.dossier.card is not None or bool(self.list.wanted)
        if anything:
            self.dossier.close()
        return anything

    def _enter(self) -> None:
        """Enter in the search field; with nothing typed it leads back to the card."""
        if self.list.wanted:
            self.list.open_chosen()
        elif self.dossier.card is not None:
            self.focused.emit("form" if self.dossier.is_asking else "card")

    def _attend(self, searching: bool) -> None:
        if searching:
            self.list.lead_again()
        self._turn()

    def _call(self, guest: str) -> None:
        self.list.mark(guest)
        self._open(guest)

    def _open(self, guest: str) -> None:
        self.dossier.open(guest)
        self.focused.emit("form" if self.dossier.is_asking else "card")

    def _read(self, code: ScannedCode) -> None:
        """A code was read: until it is known whose it is, nothing is done with any card."""
        self.list.rest()
        self._reading += 1
        self.office.do(
            self, lambda store: person_card.whose(store, code), self._found, self._unread
        )

    def _unread(self, error: Exception) -> None:
        self._reading -= 1
        self.office.fail(error)

    def _found(self, guest: str | None) -> None:
        self._reading -= 1
        if guest is None:
            if self.dossier.is_open:
                self.dossier.close()
            self.office.heard.emit("desk")
            self.office.tell("front.scan.nobody", STOP)
            return
        self.office.heard.emit("key")
        self.office.gone_to.emit(self.name)
        self.list.mark(guest)
        self.dossier.open(guest, certain=True)
        self.focused.emit("form" if self.dossier.is_asking else "card")

    def _clear(self) -> None:
        self.list.type("")
        self.office.emptied.emit()
        self.focused.emit("search")

    def _turn(self) -> None:
        """Whoever is looked for comes first: a card of somebody else is set aside meanwhile."""
        shown, target = self.dossier.view.props.id, self.list.target
        is_other = target is None or target.guest.id != shown
        self.dossier.aside = bool(shown) and self.list.leads and is_other
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

    @Property(bool, notify=changed)
    def aside(self) -> bool:
        """The card is of the guest before: somebody else is being looked for."""
        return self.dossier.aside

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        """The card of the guest before stands while another is read."""
        is_late = self.dossier.card is None or bool(self._reading)
        return is_late and bool(self.dossier.view.props.id)

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        """Letters and Enter go to the search field."""
        return self.office.searching
