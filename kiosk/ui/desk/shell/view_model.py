"""The desk face as QML sees it: the frame around the pages, and which page is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

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
from kiosk.ui.desk.shell.frame import FrameView, frame, other_language
from kiosk.ui.desk.shell.frame_view_model import FrameViewModel
from kiosk.ui.desk.shell.lock import LockViewModel
from kiosk.ui.desk.shell.page_navigator import PageNavigator
from kiosk.ui.desk.shell.ticket_queue import QueueViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

LOCKS_AFTER = 600.0
"""Seconds without a key, a press or a scan."""
NOTICE_STAYS = 6.0
_READY = (Sentence("front.scan.ready"), OK)


@QmlElement
class DeskViewModel(FrameViewModel):
    """Shows a `Frame` and the current page; hands keys and presses on to where they belong.

    `turned` says that another page is shown, `searched` that the search is to take the keys,
    `searchLeft` no longer, `dressed` that staff chose another look, `left` that the
    desk is to be closed.
    """

    turned = Signal()
    searched = Signal()
    searchCleared = Signal()
    searchLeft = Signal()
    dressed = Signal()
    left = Signal()

    def __init__(
        self,
        office: DeskContext,
        pages: Sequence[DeskPage],
        *,
        dark: bool = False,
        touch: bool = False,
    ) -> None:
        super().__init__()
        self.office = office
        self._navigator = PageNavigator(office, pages)
        self._lock = LockViewModel(office, self)
        self._queue = QueueViewModel(office, self)
        self._look = Frame(dark=dark, touch=touch)
        self._scan = _READY
        self._last_staff = ""
        self._dozing = False
        self._woken_at = office.around.clock()
        self._lock.left.connect(self.left)
        office.written.connect(self._refresh)
        office.worked.connect(self._work)
        office.retold.connect(self._retell)
        office.noticed.connect(self.show)
        office.faltered.connect(self.show)
        office.gone_to.connect(self.go)
        office.emptied.connect(self.searchCleared)
        office.called.connect(lambda _: self.go(self.pages[0].name))
        for page in self.pages:
            page.setParent(self)
            page.hinted.connect(self.show)
        self.show()

    @property
    def pages(self) -> tuple[DeskPage, ...]:
        return self._navigator.pages

    @property
    def page(self) -> DeskPage:
        """The page that is shown."""
        return self._navigator.page

    def show(self) -> None:
        """Derive the frame again, once at the end of the event that is handled."""
        self.office.updates.request(self._update_frame)

    def _update_frame(self) -> None:
        allowed = self._navigator.allowed()
        view = FrameView(self.office, self.page, allowed, self._look, *self._scan)
        self.show_frame(frame(view))

    def wake(self) -> None:
        """Somebody is there: what was left on goes, so that the lock is seen."""
        if self._dozing:
            self._dozing = False
            self.page.leave()
        self._woken_at = self.office.around.clock()

    def tick(self) -> None:
        """A second went by."""
        office, now = self.office, self.office.around.clock()
        with office.updates.open():
            if office.notice.text and not office.fault and now - office.noticed_at >= NOTICE_STAYS:
                office.still()
            if office.actor is not None and now - self._woken_at >= LOCKS_AFTER:
                self._dozing = self.page.stays()
                self.shut()
            self._lock.tick()
            if office.actor is not None:
                self._queue.show()
            if office.actor is not None or self._dozing:
                self.page.tick()
            self.show()

    @Slot(bool)
    def deafen(self, deaf: bool) -> None:
        """Whether there is no scanner left to read a code."""
        self._scan = (Sentence("front.scan.none"), WARN) if deaf else _READY
        self.show()

    @Slot(result=bool)
    def close(self) -> bool:
        """The window is to be closed: whether it may be at once, or a PIN is asked for first."""
        if self.office.actor is not None or not self._lock.guards:
            return True
        if not self._lock.door.leaving:
            self._lock.leave()
        return False

    @Slot()
    def shut(self) -> None:
        """Nobody works from now on."""
        self.office.work_as(None)

    @Slot(str)
    def go(self, name: str) -> None:
        """Show a page, if the one who works may see it."""
        with self.office.updates.open():
            if self._navigator.go(name):
                self.turned.emit()
            self.show()

    @Slot(str)
    def search(self, text: str) -> None:
        """What stands in the search field changed."""
        if self.office.actor is None:
            return
        with self.office.updates.open():
            if text:
                self.go(self.pages[0].name)
            self.office.typed.emit(text)

    @Slot(bool)
    def attend(self, searching: bool) -> None:
        """Whether the search field has the keys."""
        self.office.searching = searching
        with self.office.updates.open():
            self.office.focused.emit(searching)
            self.show()

    @Slot()
    def enterSearch(self) -> None:
        """Enter in the search field."""
        self.office.entered.emit()

    def scan(self, code: ScannedCode) -> None:
        """A code was scanned, on whatever page; it means nothing while nobody works."""
        with self.office.updates.open():
            self.wake()
            if self.office.actor is not None:
                self.office.scanned.emit(code)

    @Slot(list)
    def drop(self, urls: list[QUrl]) -> None:
        """Files were dropped on the window: lists, for whoever may take them in."""
        if self.office.may(Right.IMPORT):
            self.go("import")
            self.office.dropped.emit(urls)
        elif self.office.actor is not None:
            self.office.tell("imp.not_allowed", WARN)

    @Slot()
    def turnLanguage(self) -> None:
        self.office.speak(other_language(self.office.language))
        self.dressed.emit()

    @Slot()
    def turnLight(self) -> None:
        self._look = replace(self._look, dark=not self._look.dark)
        self.show()
        self.dressed.emit()

    @Slot(int, str, int, bool, result=bool)
    def press(self, key: int, text: str, modifiers: int, repeated: bool = False) -> bool:
        """A key that no field has taken; whether it meant something. Held keys mean it once."""
        name = key_names.name_of(key, text, Qt.KeyboardModifier(modifiers))
        if not name or self.office.actor is None:
            return False
        with self.office.updates.open():
            return self._press(name, repeated=repeated)

    def _press(self, name: str, *, repeated: bool) -> bool:
        if repeated:
            return name not in key_names.MOVES or self.page.press(name)
        if name == key_names.LOCK:
            self.shut()
            return True
        if key_names.is_text(name) and self.page.is_filling():
            return True
        return self.page.press(name) or self._press_everywhere(name)

    def _press_everywhere(self, name: str) -> bool:
        """A key that the page has no use for."""
        if name in (key_names.SEARCH, "ctrl+k"):
            self.go(self.pages[0].name)
            self.searched.emit()
            return True
        if self._queue.press(name):
            return True
        if name == key_names.ESCAPE and self.office.searching:
            self.searchLeft.emit()
            return True
        wanted = self._navigator.with_key(name)
        if name == key_names.ESCAPE:
            wanted = self._navigator.first
        if wanted is not None:
            self.go(wanted.name)
        return wanted is not None

    @Slot(int, str, int)
    def release(self, key: int, text: str, modifiers: int) -> None:
        """A key came up."""
        name = key_names.name_of(key, text, Qt.KeyboardModifier(modifiers))
        if name and self.office.actor is not None:
            with self.office.updates.open():
                self.page.release(name)

    def _refresh(self) -> None:
        if self.office.actor is not None or self._dozing:
            self.page.refresh()
        self.show()

    def _work(self) -> None:
        """Somebody unlocked, or nobody works any more."""
        actor = self.office.actor
        self._woken_at = self.office.around.clock()
        if actor is None and not self._dozing:
            self.page.leave()
        if actor is not None:
            if actor.staff != self._last_staff:
                self._last_staff = actor.staff
                for page in self.pages:
                    page.forget()
            self._navigator.enter_again()
        self.office.still()
        if not self._dozing:
            self.turned.emit()
        if actor is None:
            self._lock.lock()
        self.show()
        if actor is not None:
            # The search field cannot have the focus before the frame shows that it is unlocked.
            self.office.updates.request(self.searched.emit)

    def _retell(self) -> None:
        for page in self.pages:
            page.retell()
        self.office.still()
        self.show()

    @Property(LockViewModel, constant=True)
    def lock(self) -> LockViewModel:
        return self._lock

    @Property(QueueViewModel, constant=True)
    def queue(self) -> QueueViewModel:
        return self._queue

    @Property(QObject, notify=turned)
    def current(self) -> DeskPage:
        return self.page

    @Property(QUrl, notify=turned)
    def source(self) -> QUrl:
        """The QML of the page."""
        file: Path = resource("qml", "Kiosk", "Desk", self.page.view)
        return QUrl.fromLocalFile(str(file))
