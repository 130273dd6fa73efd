"""The contract of a page of the desk.

A page is a view model of its own, shown by a file `<Name>Page.qml` in the folder of the desk's
QML, whose root has `required property <its class> page` and `required property DeskViewModel
desk`. It is made once, before anybody unlocked, and lives as long as the face. To add one:
subclass DeskPage, write its QML, add the class to `PAGES` of `kiosk/ui/desk/shell/pages.py`.

The shell calls `enter` when the page comes up and `leave` when it goes (another page, the lock);
in between `refresh` whenever anybody wrote to the store, `tick` every second, `retell` when the
language changed, and `press` for keys that no field has taken. Work with the store goes through
`office.do` (quick: an act, a card) or `office.do_aside` (slow: a dashboard, an export), never
directly; what comes back is turned into frozen props by pure functions.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records.permissions import Right
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import DeskAction

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class DeskPage(QObject):
    """One page, shown by the QML file `view`; `right` is what a role needs to see it.

    `label` is the id of its name in the navigation, `key` the letter that opens it, if any.
    `hinted` says that `keys` have changed.
    """

    name = ""
    view = ""
    label = ""
    icon = ""
    key = ""
    right: Right | None = None
    hinted = Signal()

    def __init__(self, office: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.office = office

    def enter(self) -> None:
        """The page is shown from now on, to `office.actor`."""

    def leave(self) -> None:
        """The page is no longer shown."""

    def stays(self) -> bool:
        """Whether it may be left on by a desk that locks itself: it covers all and names nobody."""
        return False

    def forget(self) -> None:
        """Another person works from now on: drop what the one before had open."""

    def refresh(self) -> None:
        """Somebody wrote to the store."""

    def is_filling(self) -> bool:
        """Whether a form is open: no letter is a shortcut meanwhile."""
        return False

    def tick(self) -> None:
        """A second went by."""

    def retell(self) -> None:
        """Say everything again: the language or the day's look changed."""

    def badge(self) -> str:
        """A count beside the page's name."""
        return ""

    def keys(self) -> tuple[DeskAction, ...]:
        """The keys that do something now, for the line at the foot."""
        return ()

    def press(self, key: str) -> bool:
        """A key went down that no field wanted; whether it meant something. See `keyboard.py`."""
        del key
        return False

    def release(self, key: str) -> None:
        """A key came up again."""

    @Slot(str)
    def act(self, deed: str) -> None:
        """A button of the page was pressed."""
