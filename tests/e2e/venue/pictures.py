"""Draws the README's pictures of several devices from a desk and two kiosks that run.

Run as `python -m tests.e2e.venue.pictures [FOLDER]`, as root, with Xvfb and network namespaces.
The folder is `.readme` unless another is given.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from PIL import Image

from kiosk.cli.options import now
from kiosk.store import Store
from kiosk.store.sharing.peer_status import PeerState
from kiosk.texts import load_texts
from kiosk.usecases.admin import staff
from kiosk.usecases.admin.cases import open_cases
from kiosk.usecases.admin.demo import create_demo_event
from tests.e2e.face_processes import WindowProcess
from tests.e2e.morning import ADMIN, PIN, Morning, unlock_desk
from tests.e2e.morning_guests import GUESTS, MINSEO
from tests.e2e.venue.hall import FIRST, Hall, Machine, opened_hall
from tests.replication.processes import until

_README = Path(__file__).parents[3] / ".readme"
_COLOURS = 128
_TWICE = GUESTS[MINSEO]["Code"]


def main(folder: Path) -> None:
    """Draw the first screen of a machine, the devices of an event, and a guest who came twice."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        draw_first_screen(place, folder)
        with opened_hall(place, make_demo_event) as hall:
            hall.wait_until_linked()
            enter_twice(hall)
            for language in ("en", "ko"):
                draw_desk(hall.desk, language, place, folder)


def make_demo_event(desk: Machine, folder: Path) -> None:
    """The made-up forum of today, with somebody who may open the desk."""
    del folder
    with closing(Store.open(desk.store, desk.name, create=True)) as store:
        create_demo_event(store, now())
        staff.set_up_admin(store, ADMIN, PIN, now())


def draw_first_screen(place: Path, folder: Path) -> None:
    """What a machine without an event shows."""
    picture = place / "joining.png"
    words = ("run", "attendee", "--store", str(place / "none" / "event.db"), "--windowed")
    size = ("--size", "540x960", "--picture", str(picture))
    subprocess.run([sys.executable, "-m", "kiosk", *words, *size], check=True)
    with Image.open(picture) as drawn:
        save(drawn, folder / "portrait-joining.png")


def enter_twice(hall: Hall) -> None:
    """Let one guest in at both doors while the cable of one of them is out."""
    with hall.switch.cable_out(FIRST):
        for kiosk in (hall.first, hall.second):
            kiosk.window.scan(_TWICE)
            kiosk.window.wait_until("a greeting", lambda state: state["screen"] == "welcome")
        until(lambda: hall.desk.state(FIRST) is not PeerState.CONNECTED)
    hall.wait_until_equal()
    hall.wait_until_linked()


def draw_desk(desk: Machine, language: str, place: Path, folder: Path) -> None:
    """The page of devices and the page of cases, in a desk of that language."""
    desk.close_window()
    window = desk.open_desk(language=language)
    drive = Morning(language, desk.store, window, window, by_mouse=True, pictures=place)
    unlock_desk(drive)
    drive.go("q", "devices")
    titles = window.wait_until("the devices", lambda state: FIRST in state["titles"].values())
    drive.step_to_line(next(id_ for id_, name in titles["titles"].items() if name == FIRST))
    linked = load_texts(language).say("desk.peers", linked=2, all=2)
    until(lambda: any(linked in text for text in window.texts()))
    save(half(window), folder / f"desk-{language}-devices.png")
    with closing(Store.open_read_only(desk.store)) as store:
        [case] = open_cases(store)
    drive.go("c", "cases")
    drive.step_to_line(case.id)
    window.wait_until("both sides", lambda state: state["form"])
    save(half(window), folder / f"desk-{language}-case.png")


def half(window: WindowProcess) -> Image.Image:
    """The window at half its size."""
    picture = window.picture()
    return picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.LANCZOS)


def save(picture: Image.Image, path: Path) -> None:
    """Save with few colours, as the other pictures."""
    picture.convert("RGB").quantize(_COLOURS).save(path, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else _README)
