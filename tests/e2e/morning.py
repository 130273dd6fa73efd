"""The demo event, and a driver of the kiosk and desk windows on its store."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from kiosk.cli.options import now
from kiosk.store import Store
from kiosk.texts import load_texts
from kiosk.usecases.admin import staff
from kiosk.usecases.reports.show_lists import VIEWS
from tests.e2e.face_processes import State, WindowProcess, until
from tests.e2e.morning_guests import guest_in

_PICTURES = Path(__file__).parents[2] / "build" / "morning"
PIN = "481516"
ADMIN, ADMIN_KEYS = "이서연", "dltjdus"
"""Who works at the desks, and the keys on which the first letters of that name stand."""
_MOST_TABS, _MOST_ESCAPES = 90, 3


class Morning:
    """Drives a kiosk and a desk process on one store."""

    def __init__(
        self,
        language: str,
        store: Path,
        kiosk: WindowProcess,
        desk: WindowProcess,
        *,
        by_mouse: bool,
        pictures: Path = _PICTURES,
    ) -> None:
        """`by_mouse` uses the desk's keyboard only for text; else only the keyboard is used."""
        self.store_path, self.kiosk, self.desk = store, kiosk, desk
        self.language, self.by_mouse = language, by_mouse
        self._say, self._taken, self._pictures = load_texts(language).say, 0, pictures
        pictures.mkdir(parents=True, exist_ok=True)

    def recorded(self, what: str, check: Any) -> Any:
        """Wait until the store holds it."""
        with closing(Store.open(self.store_path, "look")) as store:
            return until(what, lambda: check(store))

    def scans_of(self, guest: str) -> list[tuple[Any, ...]]:
        with closing(Store.open(self.store_path, "look")) as store:
            return scans(store, guest)

    def take_picture(self, name: str, *faces: WindowProcess) -> None:
        self._taken += 1
        for face in faces:
            who = "kiosk" if face is self.kiosk else "desk"
            path = self._pictures / f"{self.language}-{self._taken:02}-{name}-{who}.png"
            face.picture().save(path)

    def press(self, face: WindowProcess, sentence: str) -> None:
        face.press(self._say(sentence))

    def do(self, key: str, sentence: str) -> None:
        """Do an action of the desk by its key or by its button."""
        if self.by_mouse:
            self.press(self.desk, sentence)
        else:
            self._leave_search()
            self.desk.key(key)

    def scroll_card_to(self, sentence: str) -> None:
        """Turn the wheel over the card until a button is visible; a key works without it."""
        if self.by_mouse:
            self.desk.scroll_to(self._say(sentence), "card")

    def _focused(self) -> list[str]:
        """The object name and the text of the desk's focused item."""
        self.desk.focus_window()
        state = self.desk.wait_until("a focused item", lambda state: state["focused"])
        return list(state["focused"])

    def _leave_search(self) -> None:
        """Leave a search field, where letters are text: Esc clears it, then leaves it."""
        for _ in range(_MOST_ESCAPES):
            before = self._focused()
            if before[0] not in ("search", "lineSearch"):
                return
            self.desk.key("Escape")
            self.desk.wait_until("another focus", lambda state: state["focused"] != before)  # noqa: B023 - called within the iteration
        raise AssertionError(f"Esc never left the search: {self.desk.shown['focused']}")

    def button(self, sentence: str) -> None:
        """A button by the mouse, or by Tab and Space."""
        if self.by_mouse:
            self.press(self.desk, sentence)
        else:
            self.tab_to(self._say(sentence))
            self.desk.key("space")

    def submit(self, key: str = "Return") -> None:
        if self.by_mouse:
            self.desk.press("submit")
        else:
            self.desk.key(key)

    def choose(self, option: str) -> None:
        """An option of a form, by its digit or the mouse."""
        state = self.desk.wait_until(option, lambda state: option in state["options"])
        if self.by_mouse:
            self.desk.press(state["options"][option])
        else:
            self.desk.key(state["digits"][option])

    def tick(self, option: str) -> None:
        """An option of a form with fields, where digits are text: Tab leads there."""
        if self.by_mouse:
            self.desk.scroll_to(self.desk.shown["options"][option], "form")
            self.choose(option)
            return
        self.tab_to(self.desk.shown["options"][option])
        self.desk.key("space")

    def tab_to(self, name: str) -> None:
        """Press Tab until that field or button has the focus."""
        for _ in range(_MOST_TABS):
            before = self._focused()
            if name in before:
                return
            self.desk.key("Tab")
            self.desk.wait_until("another focus", lambda state: state["focused"] != before)  # noqa: B023 - called within the iteration
        raise AssertionError(f"Tab never led to {name}; at {self.desk.shown['focused']}")

    def search_for(self, query: str, name: str) -> None:
        """Type into the search; the first is highlighted, and named by the line at the foot."""
        desk = self.desk
        if self.by_mouse:
            desk.press("search")
        else:
            desk.key("slash")
        desk.type(query, f"{name} highlighted", lambda state: _name(state["highlighted"]) == name)
        desk.wait_until(f"Enter opens {name}", lambda state: name in state["hints"][0])

    def open_by_name(self, query: str, name: str) -> None:
        """Search, and open the one who is highlighted."""
        desk = self.desk
        self.search_for(query, name)
        if self.by_mouse:
            desk.press(desk.shown["highlighted"])
        else:
            desk.key("Return")
        desk.wait_until(f"the card of {name}", lambda state: state["person"] == name)

    def acknowledge(self, guest: str) -> None:
        """Wait for the alert of a guest's arrival, and acknowledge it."""
        self.desk.wait_until(f"the alert of {guest}", lambda state: state["urgent"] == [guest])
        self.do("y", "desk.alert.see_to")
        self.desk.wait_until("no strip any more", lambda state: not state["urgent"])

    def go(self, key: str, page: str) -> None:
        """Open a page by its key or its button."""
        if self.by_mouse:
            self.desk.press(self.desk.shown["pages"][page])
        else:
            self._leave_search()
            self.desk.key(key)
        self.desk.wait_until(page, lambda state: state["page"] == page)

    def fill(self, entry: str, text: str) -> None:
        """Replace the text of a field of a form."""
        if self.by_mouse:
            self.desk.scroll_to(f"entry.{entry}", "form")
            self.desk.press(f"entry.{entry}")
        else:
            self.tab_to(f"entry.{entry}")
        self.type(entry, text)

    def type(self, entry: str, text: str) -> None:
        """Type into the focused field."""
        self.desk.type(text, f"{text} in {entry}", lambda state: _value(state, entry) == text)

    def step_to(self, line: str) -> None:
        """Open a line of the page's list, which leads to a form."""
        self.step_to_line(line)
        self.desk.wait_until(f"the form of {line}", lambda state: state["form"])

    def step_to_line(self, line: str) -> None:
        """Open a line of the page's list."""
        state = self.desk.wait_until(line, lambda state: line in state["lines"])
        if self.by_mouse:
            self.desk.scroll_to(state["titles"][line], "lines")
            self.desk.press(state["titles"][line])
        else:
            self.desk.key(*["Down"] * state["lines"].index(line), "Return")


def unlock_desk(morning: Morning) -> None:
    desk = morning.desk
    desk.wait_until("the lock screen", lambda state: state["lock"] in ("set_up", "choose"))
    if desk.shown["lock"] == "set_up":
        desk.wait_until("the first admin's form", lambda state: "again" in state["entries"])
        for entry, text in (("name", "Seoyeon Lee"), ("pin", PIN), ("again", PIN)):
            morning.type(entry, text)
            desk.key("Tab")
        morning.take_picture("set-up", desk)
        morning.submit()
        desk.wait_until("an unlocked desk", lambda state: not state["locked"])
        morning.recorded("the first admin", lambda store: staff.staff_list(store, now()))
        desk.key("ctrl+l")
    else:
        choose_admin(morning)
    desk.wait_until("a locked desk", lambda state: state["locked"] and state["chosen"])
    morning.take_picture("lock", desk)
    desk.type(PIN, "a PIN", lambda state: state["typed_pin"] == len(PIN))
    if morning.by_mouse:
        morning.press(desk, "desk.lock.unlock")
    else:
        desk.key("Return")
    desk.wait_until("an unlocked desk", lambda state: not state["locked"])


def choose_admin(morning: Morning) -> None:
    """Choose a name by its first letters: a desk without earlier use lists no names."""
    desk = morning.desk
    if morning.by_mouse:
        desk.press("letters")
    desk.type(ADMIN_KEYS, "one person of that name", lambda state: state["chosen"] == ADMIN)
    if morning.by_mouse:
        desk.press(ADMIN)
    else:
        desk.key("Return")


def _name(title: str) -> str:
    """Somebody in a list, without the name in the other script."""
    return title.partition(" · ")[0]


def _value(state: State, entry: str) -> str:
    return str(state["entries"].get(entry, [""])[0])


def scans(store: Store, guest: str) -> list[tuple[Any, ...]]:
    id_ = guest_in(store, guest)["id"]
    return [
        (scan["outcome"], scan["device"], scan["annulled"])
        for scan in VIEWS["scans"](store)
        if scan["guest"] == id_
    ]
