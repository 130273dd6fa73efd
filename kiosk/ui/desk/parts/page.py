"""The interface of a page of the desk.

A page is a view model with a QML file `<Name>Page.qml` in `resources/qml/Kiosk/Desk`: in the folder
of its area, or in `Pages` if the area has no other file. Its root has `required property <its
class> page` and `required property DeskViewModel desk`. It is created once, before anybody
unlocked, and lives as long as the face. To add one: subclass `DeskPage` (or `ListPageViewModel`,
which needs no QML of its own), write its QML, add its class to `PAGES` in
`kiosk/ui/desk/shell/pages.py` and its texts to `resources/i18n`.

The shell calls `enter` when the page is shown and `leave` when it is hidden (another page, the
lock); in between `refresh` after every write to the store by any device, `tick` every second,
`retranslate` when the language changed, and `press` for keys that no field has used. All work with
the store goes through `context.run` (quick reads), `context.write` (quick writes; they are followed
by `refresh`) or `context.run_slow` (a dashboard, an import, an export), never directly; pure
functions turn the results into frozen props.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.records.permissions import Right
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import DeskAction

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class DeskPage(QObject):
    """One page of the desk.

    `name` identifies it, `view` is its QML file within `resources/qml/Kiosk/Desk`, `label` the id
    of its title in the navigation, `icon` its symbol there, `key` the letter that opens it, empty
    for none, `right` what a role needs to open it. A `bare` page is shown without the navigation
    and the search field. `keys_changed` when `keys` may return something
    else.
    """

    name = ""
    view = ""
    label = ""
    icon = ""
    key = ""
    right: Right | None = None
    bare = False
    keys_changed = Signal()

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def enter(self) -> None:
        """The page was opened by `context.actor`."""

    def leave(self) -> None:
        """The page was hidden."""

    def stays_when_locked(self) -> bool:
        """Whether the page stays visible after an automatic lock: full screen, without names."""
        return False

    def reset(self) -> None:
        """Discard what is open or typed: another staff member unlocked the desk."""

    def refresh(self) -> None:
        """Read again: a device wrote to the store."""

    def is_editing(self) -> bool:
        """Whether a form is open: letters and digits are then text and no shortcuts."""
        return False

    def tick(self) -> None:
        """Called every second."""

    def retranslate(self) -> None:
        """Derive all texts again: the language changed."""

    def count_text(self) -> str:
        """A count beside the page's title in the navigation, empty for none."""
        return ""

    def keys(self) -> tuple[DeskAction, ...]:
        """The keys to list in the footer."""
        return ()

    def press(self, key: str) -> bool:
        """Handle a key that no field has used; whether it was used. Names: `key_names.py`."""
        del key
        return False

    def scan(self, code: ScannedCode) -> bool:
        """Handle a scanned code; whether it was used. Otherwise the card of its guest is opened."""
        del code
        return False

    def release(self, key: str) -> None:
        """Handle a released key."""

    @Slot(str)
    def act(self, action: str) -> None:
        """Execute an action of the page by its id."""
