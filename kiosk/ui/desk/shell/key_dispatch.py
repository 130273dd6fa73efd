"""Which part of the desk gets a key: the checkpoint list, the page, or the keys of every page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.shell.checkpoint_switch import CheckpointSwitchViewModel
from kiosk.ui.desk.shell.page_navigator import PageNavigator
from kiosk.ui.desk.shell.ticket_queue import TicketQueueViewModel


class DeskCommands(Protocol):
    """What keys do on every page."""

    context: DeskContext

    def lockDesk(self) -> None: ...
    def openPage(self, name: str) -> None: ...
    def startSearch(self) -> None: ...


class KeyDispatch:
    """Dispatches keys by their names of `key_names`, while the desk is unlocked.

    `blur_search` takes the focus from the search field.
    """

    def __init__(
        self,
        desk: DeskCommands,
        navigator: PageNavigator,
        switch: CheckpointSwitchViewModel,
        queue: TicketQueueViewModel,
        blur_search: Callable[[], None],
    ) -> None:
        self._desk, self._navigator, self._switch, self._queue = desk, navigator, switch, queue
        self._blur_search = blur_search

    def press(self, name: str, *, repeated: bool) -> bool:
        """Handle a key; whether it was used."""
        page, switch = self._navigator.page, self._switch
        if repeated and name not in key_names.MOVES:
            return True
        if name == key_names.LOCK:
            self._desk.lockDesk()
            return True
        if switch.is_open:
            switch.press(name)
            return True
        if repeated:
            return page.press(name)
        if name == key_names.SWITCH:
            switch.open()
            return True
        if key_names.is_text(name) and page.is_editing():
            return True
        return page.press(name) or self._press_everywhere(name)

    def release(self, name: str) -> None:
        """Handle a released key."""
        self._navigator.page.release(name)

    def _press_everywhere(self, name: str) -> bool:
        """Handle a key that the page has not used."""
        desk, navigator = self._desk, self._navigator
        if name in (key_names.SEARCH, "ctrl+k"):
            desk.startSearch()
            return True
        if self._queue.press(name):
            return True
        if name == key_names.ESCAPE and desk.context.search_focused:
            self._blur_search()
            return True
        page = navigator.first if name == key_names.ESCAPE else navigator.with_key(name)
        if page is not None:
            desk.openPage(page.name)
        return page is not None
