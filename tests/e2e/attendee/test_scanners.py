"""A real window on a real X server takes a scan from every kind of scanner at once."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.store import Store
from kiosk.usecases.reports.show_lists import VIEWS
from tests.devices.scanners.conftest import Cable, FakeInputs
from tests.devices.scanners.drawn_codes import drawn, frame
from tests.devices.scanners.photo_corpus import photograph
from tests.e2e.conftest import code_of
from tests.e2e.xserver import needs_x, x_server

_GUESTS = {
    "keys": "Keys",
    "node": "Node",
    "wire": "Wire",
    "film": "Film",
    "beside": "Beside",
    "both": "Both",
}
_PATIENCE_MS = 20_000

pytestmark = needs_x


@pytest.fixture
def display() -> Iterator[str]:
    with x_server(540, 960) as display:
        yield display


@pytest.fixture
def store_of_guests(store_path: Path) -> Path:
    with closing(Store.open(store_path, "set-up")) as store:
        for id_, name in _GUESTS.items():
            guest = facts.change_fact(None, Guest(id_, family_latin=name, languages=("en",)))
            assert guest is not None
            store.append([guest, facts.code_issued(id_, code_of(id_))])
    return store_path


class KioskDriver:
    """Presents codes to a kiosk process by key events and camera frames, and reads its titles."""

    def __init__(self, kiosk: subprocess.Popen[str], folder: Path, display: str) -> None:
        self.titles: list[str] = []
        self._kiosk, self._folder, self._display = kiosk, folder, display
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._kiosk.stdout is not None
        for line in self._kiosk.stdout:
            self.titles.append(line.strip())

    def saw(self, name: str) -> bool:
        return any(name.upper() in title.upper() for title in self.titles)

    def type(self, text: str) -> None:
        """Type key events of the X server into the window under the pointer."""
        environment = os.environ | {"DISPLAY": self._display}
        for command in (["mousemove", "270", "480"], ["type", "--delay", "4", text]):
            subprocess.run(["xdotool", *command], env=environment, check=True)

    def hold_up(self, code: str) -> None:
        """Show a badge to the camera, slightly moved from frame to frame."""
        for number in range(6):
            picture = photograph(code, 5.0 + 0.1 * number, turn=10.0 * number)
            self._put(picture, number)

    def show(self, picture: Image.Image) -> None:
        """Show a picture to the camera instead of the previous frames."""
        for number in range(6):
            self._put(picture, number)

    def _put(self, picture: Image.Image, number: int) -> None:
        part = self._folder / "film" / f"{number}.part"
        picture.save(part, "PNG")
        part.rename(part.with_suffix(".png"))


def ticket_beside_a_larger_code(code: str) -> Image.Image:
    """A ticket beside a larger code, such as one that links to an app."""
    ticket, shop = (
        drawn(zxingcpp.BarcodeFormat.QRCode, text, module)
        for text, module in ((code, 4), ("https://apps.example.org/get-our-app?id=12345", 9))
    )
    return frame((ticket, 100, 200), (shop, 700, 150))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "film").mkdir()
    return tmp_path


@pytest.fixture
def entrance(
    store_of_guests: Path, folder: Path, display: str, inputs: FakeInputs, cable: Cable
) -> Iterator[KioskDriver]:
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "KIOSK_SOUND": "false",
        "PYTHONPATH": str(Path(__file__).parents[3]),
    }
    command = [sys.executable, "-m", "tests.e2e.kiosk_process", str(store_of_guests), str(folder)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
    ) as process:
        yield KioskDriver(process, folder, display)
        process.terminate()


@pytest.fixture
def inputs(folder: Path) -> Iterator[FakeInputs]:
    inputs = FakeInputs(folder)
    inputs.plug()
    yield inputs
    inputs.pull()


@pytest.fixture
def cable(folder: Path) -> Iterator[Cable]:
    cable = Cable(folder / "serial")
    cable.plug()
    yield cable
    cable.pull()


def test_wedge_evdev_serial_and_camera_scanners_are_read_at_once(
    qtbot: QtBot, store_of_guests: Path, entrance: KioskDriver, inputs: FakeInputs, cable: Cable
) -> None:
    def sees(name: str) -> None:
        qtbot.waitUntil(lambda: entrance.saw(name), timeout=_PATIENCE_MS)

    sees("QR face down")
    entrance.type(code_of("keys") + "\n")
    sees("Keys")
    inputs.type(code_of("node") + "\r")
    sees("Node")
    cable.send(code_of("wire").encode() + b"\r\n")
    sees("Wire")
    entrance.hold_up(code_of("film"))
    sees("Film")
    entrance.show(ticket_beside_a_larger_code(code_of("beside")))
    sees("Beside")
    inputs.type(code_of("both") + "\r")
    cable.send(code_of("both").encode() + b"\r\n")
    sees("Both")
    with closing(Store.open(store_of_guests, "look")) as store:
        scans = [(scan["guest"], scan["outcome"]) for scan in VIEWS["scans"](store)]
    assert scans == [(guest, "Admitted") for guest in _GUESTS]
