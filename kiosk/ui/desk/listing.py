"""The list of people who fit what is typed, as it is typed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.desk.finding import find
from kiosk.desk.glances import Glance, glances
from kiosk.domain.rights import Right
from kiosk.store import Store
from kiosk.ui.desk.office import Office
from kiosk.ui.desk.props import Line
from kiosk.ui.desk.rows import LineViewModel
from kiosk.ui.desk.speech import Speech
from kiosk.ui.pool import Pool, QVariantList, Row

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_MOST = 12


@dataclass(frozen=True, slots=True)
class Listed:
    """What was found for a text; `chosen` is the id of the line that Enter opens."""

    text: str = ""
    found: tuple[Glance, ...] = ()
    chosen: str = ""


@QmlElement
class ListViewModel(QObject):
    """Lines to choose from.

    `opened` says that one is to be opened, `previewed` looked at, `settled` for which text the
    lines are.
    """

    changed = Signal()
    settled = Signal(str)
    opened = Signal(str)
    previewed = Signal(str)

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self.listed = Listed()
        self.lines: tuple[Line, ...] = ()
        self._office = office
        self.wanted = ""
        self._asking = self._eager = False
        self._pool = Pool(LineViewModel, self)
        self._said = ("", "", "")

    def type(self, text: str) -> None:
        """What is typed now; while the store is being asked only the latest counts."""
        self.wanted, self._eager = text.strip(), False
        if not self.wanted:
            self._show(Listed())
        elif not self._asking and self.wanted != self.listed.text:
            self._ask()

    def refresh(self) -> None:
        """Somebody wrote: what stands beside the names may have changed."""
        if self.wanted and not self._asking:
            self._ask()

    def retell(self) -> None:
        """Say everything again."""
        self._show(self.listed)

    def move(self, steps: int) -> None:
        """Choose another line and look at it."""
        ids = [one.guest.id for one in self.listed.found]
        if ids:
            at = ids.index(self.listed.chosen) if self.listed.chosen in ids else -1
            self.choose(ids[max(0, min(len(ids) - 1, at + steps))])

    def mark(self, guest: str) -> None:
        """Somebody was opened from elsewhere: their line is the chosen one, if they have one."""
        listed = {one.guest.id for one in self.listed.found}
        self._show(replace(self.listed, chosen=guest if guest in listed else ""))

    @Slot(str)
    def choose(self, guest: str) -> None:
        self._show(Listed(self.listed.text, self.listed.found, guest))
        self.previewed.emit(guest)

    def open_chosen(self) -> None:
        """Open the chosen person, once what is typed was looked for."""
        self._eager = bool(self.wanted) and self.listed.text != self.wanted
        if not self._eager and self.listed.found:
            self.opened.emit(self.listed.chosen or self.listed.found[0].guest.id)

    def _ask(self) -> None:
        text, office = self.wanted, self._office
        checkpoint, now = office.checkpoint(), office.now()

        def work(store: Store) -> tuple[Glance, ...]:
            people = [one.guest for one in find(store, text, _MOST)]
            return glances(store, people, checkpoint, now)

        self._asking = True
        office.do(self, work, lambda found: self._know(text, found), self._fail)

    def _know(self, text: str, found: tuple[Glance, ...]) -> None:
        self._asking = False
        if self.wanted not in ("", text):
            self._ask()
        elif self.wanted:
            self._show(Listed(text, found, _chosen(self.listed, text, found)))
            self.settled.emit(text)
            if self._eager:
                self.open_chosen()

    def _fail(self, error: Exception) -> None:
        self._asking = False
        self._office.fail(error)

    def _show(self, listed: Listed) -> None:
        self.listed = listed
        speech = self._office.speech
        lines = tuple(_line(one, listed.chosen, speech) for one in listed.found)
        none = bool(listed.text) and not listed.found
        said = (
            speech.say("front.list.none", text=listed.text) if none else "",
            speech.say("front.list.none.text" if none else "front.list.empty.text"),
            speech.say("front.list.empty"),
        )
        if (lines, said) != (self.lines, self._said):
            self.lines, self._said = lines, said
            self._pool.show(lines)
            self.changed.emit()

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[Row[Line]]:
        return self._pool.shown

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._said[0] or self._said[2]

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._said[1]

    @Property(str, notify=changed)
    def offer(self) -> str:
        """What to do where nobody fits; empty where somebody does, or the role may not."""
        office = self._office
        offered = bool(self._said[0]) and office.may(Right.WALK_IN)
        return office.say("front.list.register") if offered else ""

    @Slot()
    def register(self) -> None:
        self._office.gone_to.emit("walk_in")


def _chosen(before: Listed, text: str, found: tuple[Glance, ...]) -> str:
    """Who was chosen, even nobody, while the same is looked for; else the first."""
    ids = [one.guest.id for one in found]
    nobody = before.text == text and before.found and not before.chosen
    if nobody or before.chosen in ids:
        return before.chosen
    return ids[0] if ids else ""


def _line(glance: Glance, chosen: str, speech: Speech) -> Line:
    line = speech.guest_line(glance.guest, glance.presence, glance.table)
    return replace(line, chosen=glance.guest.id == chosen)
