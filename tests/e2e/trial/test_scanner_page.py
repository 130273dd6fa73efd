"""Scanner test page: real keys of a scanner with US layout, on an X server with other layouts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.scanners.keyboard.keyboard_layouts import TEST_CODE
from tests.devices.scanners.conftest import CODES, SHIFTED
from tests.e2e.xserver import needs_x, x_server

_PATIENCE_MS = 20_000
# On a busy machine the first scans may be too slow.
_SCANS = 8
# X11 key codes are the kernel's plus 8.
_FIRST, _SHIFT = 8, "50"

pytestmark = [
    needs_x,
    pytest.mark.skipif(not shutil.which("setxkbmap"), reason="needs setxkbmap"),
]


class Page:
    """The scanner test page in its window, and a scanner that types into it."""

    def __init__(self, shown: subprocess.Popen[str], display: str) -> None:
        self.said: list[str] = []
        self._shown = shown
        self._environment = os.environ | {"DISPLAY": display}
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._shown.stdout is not None
        for line in self._shown.stdout:
            self.said.append(line.strip())

    def layout(self, *named: str) -> None:
        self._run("setxkbmap", *named)

    def scan(self, text: str, gap: int = 8) -> None:
        """Press the keys that write the text on a US keyboard, with any active layout."""
        acts = ["mousemove", "640", "700"]
        for character in text + "\r":
            key = ["key", "--delay", str(gap), str(CODES[character.lower()] + _FIRST)]
            shifted = character in SHIFTED or character.isupper()
            acts += ["keydown", _SHIFT, *key, "keyup", _SHIFT] if shifted else key
        self._run("xdotool", *acts)

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self._environment, check=True, stderr=subprocess.DEVNULL)


@pytest.fixture
def page() -> Iterator[Page]:
    with x_server(1280, 800) as display:
        environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(Path(__file__).parents[3]),
        }
        command = [sys.executable, "-m", "tests.e2e.trial.scanner_page"]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
        ) as process:
            yield Page(process, display)
            process.terminate()


@pytest.mark.parametrize(
    ("layout", "named"),
    [
        (("us",), "All is well"),
        (("kr",), "All is well"),
        (("de",), "German (de)"),
        (("fr",), "French (fr)"),
        (("gb",), "English (UK, gb)"),
        (("jp",), "Japanese (jp)"),
        (("us", "-variant", "dvorak"), "Dvorak (us dvorak)"),
        (("us", "-variant", "intl"), "English (US, international, us intl)"),
    ],
)
def test_the_layout_of_the_machine_is_named(
    qtbot: QtBot, page: Page, layout: tuple[str, ...], named: str
) -> None:
    qtbot.waitUntil(lambda: any("Ready" in line for line in page.said), timeout=_PATIENCE_MS)
    page.layout(*layout)
    for _ in range(_SCANS):
        page.said.clear()
        page.scan(TEST_CODE)
        qtbot.waitUntil(lambda: "<CR>" in "".join(page.said[-1:]), timeout=_PATIENCE_MS)
        if "too slowly" not in page.said[-1]:
            break
    assert named in page.said[-1]


def test_a_slow_scanner_is_reported(qtbot: QtBot, page: Page) -> None:
    qtbot.waitUntil(lambda: any("Ready" in line for line in page.said), timeout=_PATIENCE_MS)
    page.scan("8809012345678", gap=60)
    qtbot.waitUntil(lambda: "8809012345678<CR>" in page.said[-1], timeout=_PATIENCE_MS)
    assert "too slowly" in page.said[-1]
