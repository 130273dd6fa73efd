"""The pages of the desk, which of them the role may open, and the one that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.records.permissions import Actor
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.page import DeskPage


class PageNavigator:
    """Changes the shown page; the first page is shown at the start."""

    def __init__(self, context: DeskContext, pages: Sequence[DeskPage]) -> None:
        self.pages = tuple(pages)
        self.page = self.pages[0]
        self._context = context
        self._last_staff = ""

    @property
    def first(self) -> DeskPage:
        return self.pages[0]

    def allowed(self) -> tuple[DeskPage, ...]:
        """The pages that the staff member at work may open, in order; none while locked."""
        may, is_locked = self._context.may, self._context.actor is None
        if is_locked:
            return ()
        return tuple(one for one in self.pages if one.right is None or may(one.right))

    def find(self, name: str) -> DeskPage | None:
        """The page with a name, if it may be opened."""
        return next((one for one in self.allowed() if one.name == name), None)

    def with_key(self, key: str) -> DeskPage | None:
        """The page that a key opens, if it may be opened."""
        return next((one for one in self.allowed() if one.key.casefold() == key.casefold()), None)

    def open(self, name: str) -> bool:
        """Show a page by its name, if it may be opened; whether the shown page changed."""
        page = self.find(name)
        if page is None or page is self.page:
            return False
        self.page.leave()
        self.page = page
        page.enter()
        return True

    def reset_for(self, actor: Actor) -> None:
        """Reset all pages if another member of staff was at work before."""
        if actor.staff != self._last_staff:
            self._last_staff = actor.staff
            for page in self.pages:
                page.reset()

    def enter_again(self) -> None:
        """Enter the page shown before the lock, or the first if the role may not open that."""
        if self.page not in self.allowed():
            self.page = self.first
        self.page.enter()
