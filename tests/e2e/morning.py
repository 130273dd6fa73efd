"""The morning's event, and the kiosk and the desk at it as those before them use both."""

from __future__ import annotations

import csv
import random
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

from kiosk.cli.options import now
from kiosk.desk.checkin import CheckIn, Submission
from kiosk.desk.demo import CHECKPOINT, lay_out
from kiosk.desk.views import VIEWS
from kiosk.resources import resource
from kiosk.store import Store
from kiosk.texts import load_texts
from tests.e2e.faces import Face, State, until

_PICTURES = Path(__file__).parents[2] / "build" / "morning"
_EARLY = 90


def _read_guests() -> dict[str, dict[str, str]]:
    with resource("demo", "guests.csv").open(encoding="utf-8", newline="") as file:
        return {row["Guest ID"]: row for row in csv.DictReader(file)}


GUESTS = _read_guests()
MINSEO, PHILIPPA, YUNSEUL, ADALINE, KESTUTIS = "G144", "G211", "G029", "G036", "G127"
YEOUL = "G001"
_CAST = {MINSEO, PHILIPPA, YUNSEUL, ADALINE, KESTUTIS, YEOUL}


def name_of(guest: str, language: str) -> str:
    """As the desk says it."""
    row = GUESTS[guest]
    latin = f"{row['Family name'].upper()} {row['Given name']}"
    return row["Name (Korean)"] if language == "ko" and row["Name (Korean)"] else latin


def lay_out_event(path: Path) -> None:
    """The demo event in a new store; many came early, at another kiosk."""
    with closing(Store.open(path, "set-up", create=True)) as store:
        lay_out(store, now())
    chance = random.Random(11)
    early = [row for id_, row in GUESTS.items() if id_ not in _CAST and _is_plain(row)]
    with closing(Store.open(path, "kiosk-2")) as store:
        check_in, came = CheckIn(store, CHECKPOINT, now), now()
        for row in chance.sample(early, _EARLY):
            ago = timedelta(minutes=chance.triangular(1, 100, 35))
            check_in.scan(Submission(row["Code"], at=came - ago))


def _is_plain(row: dict[str, str]) -> bool:
    return row["Status"] == "confirmed" and not (
        row["VIP"] or row["Attention"] or row["Valid from"]
    )


class Morning:
    """Kiosk and desk on one store, and everybody who is there."""

    def __init__(self, language: str, store: Path, kiosk: Face, desk: Face) -> None:
        self.store_path, self.kiosk, self.desk = store, kiosk, desk
        self.language = language
        self._say, self._taken = load_texts(language).say, 0
        _PICTURES.mkdir(parents=True, exist_ok=True)

    def recorded(self, what: str, check: Any) -> Any:
        """Wait until the store holds it."""
        with closing(Store.open(self.store_path, "look")) as store:
            return until(what, lambda: check(store))

    def scans_of(self, guest: str) -> list[tuple[Any, ...]]:
        with closing(Store.open(self.store_path, "look")) as store:
            return scans(store, guest)

    def take_picture(self, name: str, *faces: Face) -> None:
        self._taken += 1
        for face in faces:
            who = "kiosk" if face is self.kiosk else "desk"
            path = _PICTURES / f"{self.language}-{self._taken:02}-{name}-{who}.png"
            face.picture().save(path)

    def press(self, face: Face, sentence: str) -> None:
        face.press(self._say(sentence))

    def open_by_name(self, query: str, name: str) -> None:
        """Search, and Enter on the first who is found."""
        desk = self.desk
        desk.key("slash")
        desk.type(query, f"{name} first in the list", lambda seen: _first(seen) == name)
        desk.key("Return")
        desk.sees(f"the card of {name}", lambda seen: seen["person"] == name)

    def see_to(self, guest: str) -> None:
        """Wait for the strip of somebody's arrival, and say that one sees to it."""
        self.desk.sees(f"the strip of {guest}", lambda seen: seen["urgent"] == [guest])
        self.desk.key("y")
        self.desk.sees("no strip any more", lambda seen: not seen["urgent"])

    def go(self, key: str, page: str) -> None:
        """Turn to a page by its key."""
        self.desk.key(key)
        self.desk.sees(page, lambda seen: seen["page"] == page)

    def fill(self, entry: str, text: str) -> None:
        """Type anew what stands in a field of a form."""
        self.desk.press(f"entry.{entry}")
        self.type(entry, text)

    def type(self, entry: str, text: str) -> None:
        """Type into the field that has the keys."""
        self.desk.type(text, f"{text} in {entry}", lambda seen: _value(seen, entry) == text)

    def step_to(self, line: str) -> None:
        """Down the list of the page to a line, and Enter."""
        seen = self.desk.sees(line, lambda seen: line in seen["lines"])
        self.desk.key(*["Down"] * seen["lines"].index(line), "Return")
        self.desk.sees(f"the form of {line}", lambda seen: seen["form"])


def _first(seen: State) -> str:
    """The one who is found first, without the name in the other script."""
    return str((seen["listed"] or [""])[0]).partition(" · ")[0]


def _value(seen: State, entry: str) -> str:
    return str(seen["entries"].get(entry, [""])[0])


def scans(store: Store, guest: str) -> list[tuple[Any, ...]]:
    id_ = guest_in(store, guest)["id"]
    return [
        (scan["outcome"], scan["device"], scan["annulled"])
        for scan in VIEWS["scans"](store)
        if scan["guest"] == id_
    ]


def guest_in(store: Store, guest: str) -> dict[str, Any]:
    return next(row for row in VIEWS["guests"](store) if guest in (row["reference"], row["id"]))
