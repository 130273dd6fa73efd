"""Which part of the desk gets a key: the checkpoint list, the page, or the keys of every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.desk.parts import key_names

if TYPE_CHECKING:
    from kiosk.ui.desk.shell.page_navigator import PageNavigator
    from kiosk.ui.desk.shell.view_model import DeskViewModel


class KeyDispatch:
    """Dispatches keys by their names of `key_names`, while the desk is unlocked."""

    def __init__(self, desk: DeskViewModel, navigator: PageNavigator) -> None:
        self._desk, self._navigator = desk, navigator

    def press(self, name: str, *, repeated: bool) -> bool:
        """Handle a key; whether it was used."""
        page, switch = self._navigator.page, self._desk.checkpointSwitch
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
            desk.openPage(navigator.first.name)
            desk.searchFocusRequested.emit()
            return True
        if desk.queue.press(name):
            return True
        if name == key_names.ESCAPE and desk.context.search_focused:
            desk.searchBlurRequested.emit()
            return True
        page = navigator.first if name == key_names.ESCAPE else navigator.with_key(name)
        if page is not None:
            desk.openPage(page.name)
        return page is not None
