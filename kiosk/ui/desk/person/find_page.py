"""The first page of the desk: search for guests, the open guest's card, and its actions."""

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
from kiosk.ui.desk.person.results_list import ResultsListViewModel
from kiosk.ui.desk.person.rows import PersonViewModel
from kiosk.ui.desk.person.search_results import MORE
from kiosk.usecases.guests import person_card

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class FindViewModel(DeskPage):
    """View model of the search list and the card.

    `focusRequested` carries what is to get the focus: card, form or search; `scrollRequested` 1
    to scroll the card down by a page, -1 to scroll it up.
    """

    name, view, label, icon = "find", "Person/FindPage.qml", "desk.page.find", "search"
    right = Right.FIND
    changed = Signal()
    focusRequested = Signal(str)
    scrollRequested = Signal(int)

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.list = ResultsListViewModel(context, self)
        self.controller = PersonController(context, self)
        self._running_lookups = 0
        self._connect_list_and_card()
        context.search_text_changed.connect(self.list.type)
        context.search_submitted.connect(self._submit_search)
        context.search_focus_changed.connect(self._update_search_focus)
        context.guest_requested.connect(self._open_requested)
        context.code_scanned.connect(self._look_up_code)

    def _connect_list_and_card(self) -> None:
        self.list.preview_requested.connect(self.controller.open)
        self.list.open_requested.connect(self._open)
        self.list.target_changed.connect(self._update_suspended)
        self.controller.guest_opened.connect(self.list.highlight)
        self.controller.changed.connect(self._update_suspended)
        self.controller.form_opened.connect(lambda: self.focusRequested.emit("form"))
        self.controller.form_closed.connect(lambda: self.focusRequested.emit("card"))
        self.controller.closed.connect(self._clear)
        self.controller.closed.connect(self._return)

    def enter(self) -> None:
        self.list.retranslate()
        self.refresh()

    def leave(self) -> None:
        self.list.cancel_pending()
        self.context.return_page = ""

    def reset(self) -> None:
        self.controller.close()

    def refresh(self) -> None:
        self.list.refresh()
        self.controller.refresh()

    def is_editing(self) -> bool:
        return self.controller.has_form

    def tick(self) -> None:
        self.controller.tick()

    def retranslate(self) -> None:
        self.list.retranslate()
        self.controller.show()

    def keys(self) -> tuple[DeskAction, ...]:
        if (
            self.context.search_focused
            or self._suspended
            or (self.controller.card is None and self.list.query)
        ):
            return self._search_keys()
        search = self._key("search", "/")
        if self.controller.card is None:
            return (search,)
        if self.controller.has_form:
            return self.controller.keys()
        close = "return" if self.context.return_page else "close"
        others = (("move", "↑↓"), ("scroll", "PgUp PgDn"), (close, "Esc"))
        return (*self.controller.keys(), search, *(self._key(id_, key) for id_, key in others))

    def press(self, key: str) -> bool:
        if self._running_lookups and key != key_names.ESCAPE:
            return True
        if self._form_has_keys and key not in (key_names.PAGE_UP, key_names.PAGE_DOWN):
            return self.controller.press(key)
        if self._move(key):
            return True
        if key == key_names.ESCAPE:
            return self._press_escape()
        if key == key_names.ENTER and (self._suspended or self.controller.card is None):
            self.list.open_chosen()
            return True
        return self.controller.press(key)

    @property
    def _form_has_keys(self) -> bool:
        return self.controller.has_form and not (self._suspended or self.context.search_focused)

    def _move(self, key: str) -> bool:
        """Move in the list or scroll the card; whether the key does either."""
        if key in (key_names.UP, key_names.DOWN):
            self.list.move(1 if key == key_names.DOWN else -1)
            return True
        if key in (key_names.PAGE_UP, key_names.PAGE_DOWN):
            self.scrollRequested.emit(1 if key == key_names.PAGE_DOWN else -1)
            return True
        return False

    def release(self, key: str) -> None:
        self.controller.release(key)

    @Slot(str)
    def act(self, action: str) -> None:
        if not self._running_lookups:
            self.controller.act(action)

    @property
    def _suspended(self) -> bool:
        return self.controller.suspended

    def _key(self, id_: str, key: str, **values: object) -> DeskAction:
        return DeskAction(id_, self.context.say(f"desk.key.{id_}", **values), key)

    def _search_keys(self) -> tuple[DeskAction, ...]:
        """The keys while the search has the focus; Enter names the guest that it would open."""
        card, target, name = self.controller.card, self.list.target, self.context.formatter.name
        keys = []
        if self.list.query:
            if self.list.results.chosen == MORE:
                keys += [self._key("to_list", "Enter")]
            elif target is not None:
                keys += [self._key("open_named", "Enter", name=name(target.guest))]
            return (*keys, self._key("move", "↑↓"), self._key("clear", "Esc"))
        if card is not None:
            keys += [self._key("back", "Enter", name=name(card.guest))]
        return (*keys, self._key("quit", "Esc"))

    def _press_escape(self) -> bool:
        """Clear the search text, else close the card; whether there was anything to close."""
        if self._suspended:
            self.context.search_clear_requested.emit()
            return True
        if self.context.search_focused and not self.list.query:
            return self._return()
        is_anything_open = self.controller.card is not None or bool(self.list.query)
        if is_anything_open:
            self.controller.close()
        return is_anything_open or self._return()

    def _submit_search(self) -> None:
        """Handle Enter in the search field; if it is empty, return to the card."""
        if self.list.query:
            self.list.open_chosen()
        elif self.controller.card is not None:
            self.focusRequested.emit("form" if self.controller.has_form else "card")

    def _update_search_focus(self, searching: bool) -> None:
        if searching:
            self.list.follow_search()
        self._update_suspended()

    def _open_requested(self, guest: str) -> None:
        self.list.highlight(guest)
        self._open(guest)

    def _open(self, guest: str) -> None:
        self.controller.open(guest)
        self.focusRequested.emit("form" if self.controller.has_form else "card")

    def _look_up_code(self, code: ScannedCode) -> None:
        """Look up the guest of a code; no action is executed until the lookup ends."""
        self.list.cancel_pending()
        self._running_lookups += 1
        self.context.run(
            self,
            lambda store: person_card.guest_of_code(store, code),
            self._code_found,
            self._lookup_failed,
        )

    def _lookup_failed(self, error: Exception) -> None:
        self._running_lookups -= 1
        self.context.report_error(error)

    def _code_found(self, guest: str | None) -> None:
        self._running_lookups -= 1
        if guest is None:
            if self.controller.is_open:
                self.controller.close()
            self.context.sound_requested.emit("desk")
            self.context.notify("desk.scan.nobody", STOP)
            return
        self.context.sound_requested.emit("key")
        self.context.page_requested.emit(self.name)
        self.list.highlight(guest)
        self.controller.open(guest, certain=True)
        self.focusRequested.emit("form" if self.controller.has_form else "card")

    def _clear(self) -> None:
        self.list.type("")
        self.context.search_clear_requested.emit()
        self.focusRequested.emit("search")

    def _return(self) -> bool:
        """Open the page again from which the card or the search was opened; whether there is."""
        page = self.context.return_page
        if page:
            self.context.page_requested.emit(page)
        return bool(page)

    def _update_suspended(self) -> None:
        """Set the card aside while another guest is searched for."""
        shown, target = self.controller.view.props.id, self.list.target
        is_other = target is None or target.guest.id != shown
        self.controller.suspended = bool(shown) and self.list.has_new_text and is_other
        self.changed.emit()
        self.keys_changed.emit()

    @Property(ResultsListViewModel, constant=True)
    def people(self) -> ResultsListViewModel:
        return self.list

    @Property(PersonViewModel, constant=True)
    def person(self) -> PersonViewModel:
        return self.controller.view

    @Property(FormViewModel, constant=True)
    def form(self) -> FormViewModel:
        return self.controller.form

    @Property(str, notify=changed)
    def noneTitle(self) -> str:
        return self.context.say("desk.card.none")

    @Property(str, notify=changed)
    def noneText(self) -> str:
        return self.context.say("desk.card.none.text")

    @Property(bool, notify=changed)
    def holding(self) -> bool:
        return self.controller.holding

    @Property(bool, notify=changed)
    def suspended(self) -> bool:
        """Whether staff search for another guest than the one whose card is shown."""
        return self.controller.suspended

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        """Whether the card is still that of the previous guest, while the next is being read."""
        is_outdated = self.controller.card is None or bool(self._running_lookups)
        return is_outdated and bool(self.controller.view.props.id)

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        """Whether the search field has the focus."""
        return self.context.search_focused
