"""The desk face as QML sees it: the frame around the pages, and which page is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.records.permissions import Right
from kiosk.domain.text.messages import Sentence
from kiosk.resources import resource
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.parts.props import OK, WARN, Frame
from kiosk.ui.desk.shell.checkpoint_switch import CheckpointSwitchViewModel
from kiosk.ui.desk.shell.exchange_state import ExchangeFiles, read_exchange
from kiosk.ui.desk.shell.frame import FrameView, frame, other_language
from kiosk.ui.desk.shell.frame_view_model import FrameViewModel
from kiosk.ui.desk.shell.key_dispatch import KeyDispatch
from kiosk.ui.desk.shell.lock import LockViewModel
from kiosk.ui.desk.shell.page_navigator import PageNavigator
from kiosk.ui.desk.shell.ticket_queue import TicketQueueViewModel
from kiosk.ui.desk.shell.waiting_calls import WaitingCalls

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

LOCK_AFTER = 600.0
"""Seconds without input after which the desk locks."""
_READY = (Sentence("desk.scan.ready"), OK)


@QmlElement
class DeskViewModel(FrameViewModel):
    """Shows a `Frame` and the current page, and dispatches keys, scans and dropped files.

    `pageChanged` when another page is shown, `searchFocusRequested` and `searchBlurRequested` to
    give the search field the focus or take it, `appearanceChanged` when the language or the colour
    scheme was changed, `close_confirmed` when the window is to be closed.
    """

    pageChanged = Signal()
    searchFocusRequested = Signal()
    searchClearRequested = Signal()
    searchBlurRequested = Signal()
    appearanceChanged = Signal()
    close_confirmed = Signal()

    def __init__(
        self,
        context: DeskContext,
        pages: Sequence[DeskPage],
        *,
        dark: bool = False,
        touch: bool = False,
    ) -> None:
        super().__init__()
        self.context = context
        self._navigator = PageNavigator(context, pages)
        self._lock = LockViewModel(context, self)
        self._queue = TicketQueueViewModel(context, self)
        self._calls = WaitingCalls(context, self)
        self._switch = CheckpointSwitchViewModel(context, self)
        blur_search = self.searchBlurRequested.emit
        self._keys = KeyDispatch(self, self._navigator, self._switch, self._queue, blur_search)
        self._look = Frame(dark=dark, touch=touch)
        self._scan = _READY
        self._exchange = ExchangeFiles()
        self._shown_while_locked = False
        self._active_at = context.environment.clock()
        self._lock.close_confirmed.connect(self.close_confirmed)
        context.store_changed.connect(self._refresh)
        context.choices.changed.connect(self._refresh)
        context.actor_changed.connect(self._update_actor)
        context.language_changed.connect(self._retranslate)
        context.notice_changed.connect(self.show)
        context.fault_changed.connect(self.show)
        context.page_requested.connect(self.openPage)
        context.search_clear_requested.connect(self.searchClearRequested)
        context.guest_requested.connect(lambda _: self.openPage(self.pages[0].name))
        for page in self.pages:
            page.setParent(self)
            page.keys_changed.connect(self.show)
        self.show()

    @property
    def pages(self) -> tuple[DeskPage, ...]:
        return self._navigator.pages

    @property
    def page(self) -> DeskPage:
        """The page that is shown."""
        return self._navigator.page

    def show(self) -> None:
        """Derive the frame again, once at the end of the current event."""
        self.context.updates.request(self._update_frame)

    def _update_frame(self) -> None:
        allowed = self._navigator.allowed()
        view = FrameView(self.context, self.page, allowed, self._look, *self._scan, self._exchange)
        self.show_frame(frame(view))

    def wake(self) -> None:
        """Restart the time until the automatic lock; hide a page that the lock left visible."""
        if self._shown_while_locked:
            self._shown_while_locked = False
            self.page.leave()
        self._active_at = self.context.environment.clock()

    def tick(self) -> None:
        """Clear an old notice, lock after inactivity, and update times; called every second."""
        context, now = self.context, self.context.environment.clock()
        with context.updates.open():
            context.clear_old_notice()
            if context.actor is not None and now - self._active_at >= LOCK_AFTER:
                self._shown_while_locked = self.page.stays_when_locked()
                self.lockDesk()
            self._lock.tick()
            if context.actor is not None:
                self._queue.show()
            if context.actor is not None or self._shown_while_locked:
                self.page.tick()
            if context.is_open:
                self._calls.tick()
                context.run(self, read_exchange, self._exchange_read)
            self.show()

    def _exchange_read(self, files: ExchangeFiles) -> None:
        self._exchange = files
        self.show()

    @Slot(bool)
    def setScannerMissing(self, missing: bool) -> None:
        """Show in the frame whether there is no scanner that can read a code."""
        self._scan = (Sentence("desk.scan.none"), WARN) if missing else _READY
        self.show()

    @Slot(result=bool)
    def close(self) -> bool:
        """Whether the window may close now; otherwise the lock screen requests a PIN."""
        if self.context.actor is not None or not self._lock.needs_pin_to_close:
            return True
        if not self._lock.state.leaving:
            self._lock.toggleClosing()
        return False

    @Slot()
    def lockDesk(self) -> None:
        """Lock the desk."""
        self.context.set_actor(None)

    @Slot(str)
    def openPage(self, name: str) -> None:
        """Show a page by its name, if the role may open it."""
        with self.context.updates.open():
            if self._navigator.open(name):
                self.pageChanged.emit()
            self.show()

    @Slot()
    def startSearch(self) -> None:
        """Give the search field the focus; the end of the search leads back to a bare page."""
        came_from = self.page.name if self.page.bare else ""
        self.openPage(self.pages[0].name)
        self.context.return_page = came_from or self.context.return_page
        self.searchFocusRequested.emit()

    @Slot(str)
    def search(self, text: str) -> None:
        """The text of the search field changed."""
        if self.context.actor is None:
            return
        with self.context.updates.open():
            if text:
                self.openPage(self.pages[0].name)
            self.context.search_text_changed.emit(text)

    @Slot(bool)
    def setSearchFocused(self, searching: bool) -> None:
        """The search field got or lost the focus."""
        self.context.search_focused = searching
        with self.context.updates.open():
            self.context.search_focus_changed.emit(searching)
            self.show()

    @Slot()
    def submitSearch(self) -> None:
        """Enter in the search field."""
        self.context.search_submitted.emit()

    def scan(self, code: ScannedCode) -> None:
        """Handle a scanned code on any page; ignored while the desk is locked."""
        with self.context.updates.open():
            self.wake()
            if self.context.actor is not None and not self.page.scan(code):
                self.context.code_scanned.emit(code)

    @Slot(list)
    def openFiles(self, urls: list[QUrl]) -> None:
        """Open dropped files on the import page, if the role may import."""
        if self.context.may(Right.IMPORT):
            self.openPage("import")
            self.context.files_dropped.emit(urls)
        elif self.context.actor is not None:
            self.context.notify("imp.not_allowed", WARN)

    @Slot()
    def toggleLanguage(self) -> None:
        self.context.set_language(other_language(self.context.language))
        self.appearanceChanged.emit()

    @Slot()
    def toggleDark(self) -> None:
        self._look = replace(self._look, dark=not self._look.dark)
        self.show()
        self.appearanceChanged.emit()

    @Slot(int, str, int, bool, result=bool)
    def press(self, key: int, text: str, modifiers: int, repeated: bool = False) -> bool:
        """Handle a key that no field has used; whether it was. Only `MOVES` repeat while held."""
        name = key_names.name_of(key, text, Qt.KeyboardModifier(modifiers))
        if not name or self.context.actor is None:
            return False
        with self.context.updates.open():
            return self._keys.press(name, repeated=repeated)

    @Slot(int, str, int)
    def release(self, key: int, text: str, modifiers: int) -> None:
        """Handle a released key."""
        name = key_names.name_of(key, text, Qt.KeyboardModifier(modifiers))
        if name and self.context.actor is not None:
            with self.context.updates.open():
                self._keys.release(name)

    def _refresh(self) -> None:
        if self.context.actor is not None or self._shown_while_locked:
            self.page.refresh()
        self.show()

    def _update_actor(self) -> None:
        """Show the desk unlocked if the context has an actor, else locked."""
        actor = self.context.actor
        self._active_at = self.context.environment.clock()
        if actor is None and not self._shown_while_locked:
            self.page.leave()
        if actor is not None:
            self._navigator.reset_for(actor)
            self._navigator.enter_again()
        self.context.clear_notice()
        if not self._shown_while_locked:
            self.pageChanged.emit()
        if actor is None:
            self._lock.lock()
        self.show()
        if actor is not None and not self.page.bare:
            # The search field cannot have the focus before the frame shows that it is unlocked.
            self.context.updates.request(self.searchFocusRequested.emit)

    def _retranslate(self) -> None:
        for page in self.pages:
            page.retranslate()
        self.context.clear_notice()
        self.show()

    @Property(LockViewModel, constant=True)
    def lock(self) -> LockViewModel:
        return self._lock

    @Property(TicketQueueViewModel, constant=True)
    def queue(self) -> TicketQueueViewModel:
        return self._queue

    @Property(CheckpointSwitchViewModel, constant=True)
    def checkpointSwitch(self) -> CheckpointSwitchViewModel:
        return self._switch

    @Property(QObject, notify=pageChanged)
    def current(self) -> DeskPage:
        return self.page

    @Property(QUrl, notify=pageChanged)
    def source(self) -> QUrl:
        """URL of the QML file of the page."""
        return QUrl.fromLocalFile(str(resource("qml", "Kiosk", "Desk", self.page.view)))
