"""Kiosk and desk processes in windows of an X server, operated by xdotool."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from PIL import Image, ImageChops, ImageGrab

T = TypeVar("T")
State = dict[str, Any]

PATIENCE = 120.0
"""Timeout in seconds for any single wait; a busy machine takes that long for a window."""
# Milliseconds between the keys of a scanner and of a person. A busy machine makes them longer, but
# those of a scan must stay shorter than a person's.
_SCANNED, _TYPED = 2, 120
# A busy machine may deliver a person's keys as close together as a scanner's.
_TRIES, _TRIED_FOR = 3, 8.0
# The mouse button that X11 reports for turning the wheel down.
_WHEEL_DOWN = "5"
# Fewer changed pixels than this are a text cursor or a clock.
_STILL = 2_000
_ROOT = Path(__file__).parents[2]


def until(what: str, check: Callable[[], T | None]) -> T:
    """The first result of `check` that is not empty; AssertionError if it does not come."""
    ends = time.monotonic() + PATIENCE
    pause = threading.Event()
    while not (found := check()):
        assert time.monotonic() < ends, f"never: {what}"
        pause.wait(0.05)
    return found


class WindowProcess:
    """A kiosk or desk process, with keyboard and mouse input and screenshots of its window."""

    def __init__(
        self, process: subprocess.Popen[str], display: str, box: tuple[int, int, int, int]
    ) -> None:
        self.shown: State = {}
        self._process, self._display, self._box = process, display, box
        self._answers: list[Any] = []
        self._condition = threading.Condition()
        threading.Thread(target=self._read, daemon=True).start()
        self.follow()

    @property
    def process(self) -> subprocess.Popen[str]:
        """The program itself."""
        return self._process

    def follow(self) -> None:
        """Take the window that the program has now, which may have become another program."""
        self._window = until("a window", self._find_window)
        self._do("windowmove", "--sync", self._window, *map(str, self._box[:2]))

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            with self._condition:
                message = json.loads(line)
                if "answer" in message:
                    self._answers.append(message["answer"])
                else:
                    self.shown = message
                self._condition.notify_all()

    def _find_window(self) -> str:
        assert self._process.poll() is None, "the process ended"
        command = ["search", "--onlyvisible", "--pid", str(self._process.pid)]
        found = self._run(*command, check=False).stdout.split()
        return found[0] if found else ""

    def wait_until(self, what: str, check: Callable[[State], Any]) -> State:
        """Wait until what is shown passes `check`; AssertionError if it never does."""
        with self._condition:
            well = self._condition.wait_for(lambda: self.shown and check(self.shown), PATIENCE)
            assert well, f"never shown: {what}; shown: {self.shown}"
            return self.shown

    def shows_soon(self, check: Callable[[State], Any]) -> bool:
        """Whether what is shown passes `check` within some seconds."""
        with self._condition:
            return bool(self._condition.wait_for(lambda: check(self.shown), _TRIED_FOR))

    def scan(self, code: str) -> None:
        """Type a code at a scanner's speed."""
        self._write(f"{code}\n", _SCANNED)

    def type(self, text: str, what: str, check: Callable[[State], Any]) -> None:
        """Type into the focused field at a person's speed, and repeat until `check` passes."""
        for _ in range(_TRIES):
            self.key("ctrl+a")
            self._write(text, _TYPED)
            with self._condition:
                if self._condition.wait_for(lambda: check(self.shown), _TRIED_FOR):
                    return
        self.wait_until(what, check)

    def key(self, *keys: str) -> None:
        """Press keys, given by their X names, one after the other."""
        self.focus_window()
        self._do("key", "--delay", str(_TYPED), *keys)

    @contextmanager
    def hold_key(self, key: str) -> Iterator[None]:
        """Hold a key down."""
        self.focus_window()
        self._do("keydown", key)
        try:
            yield
        finally:
            self._do("keyup", key)

    def press(self, button: str) -> None:
        """Click the button with that text."""
        self._point_at(button)
        self._do("click", "1")

    def double_click(self, button: str) -> None:
        """Double-click the button with that text."""
        self._point_at(button)
        self._do("click", "--repeat", "2", "--delay", str(_TYPED), "1")

    @contextmanager
    def hold_mouse(self, button: str) -> Iterator[None]:
        """Hold the mouse button down on the button with that text."""
        self._point_at(button)
        self._do("mousedown", "1")
        try:
            yield
        finally:
            self._do("mouseup", "1")

    def scroll_to(self, button: str, over: str) -> None:
        """Scroll down over an item until the button with that text is visible."""
        self._point_at(over)

        def turn() -> bool:
            if self._where(button):
                return True
            self._do("click", _WHEEL_DOWN)
            return False

        until(f"the button {button!r} in sight", turn)

    def _point_at(self, button: str) -> None:
        x, y, _ = until(f"the button {button!r}", self._at_rest(button))
        self._do("mousemove", str(self._box[0] + round(x)), str(self._box[1] + round(y)))

    def picture(self) -> Image.Image:
        """A screenshot of the window once two in a row are alike."""
        frames: list[Image.Image] = []

        def still() -> Image.Image | None:
            frames.append(ImageGrab.grab(self._box, xdisplay=self._display))
            return frames[-1] if len(frames) > 1 and _are_alike(*frames[-2:]) else None

        return until("a still picture", still)

    def _at_rest(self, button: str) -> Callable[[], list[float] | None]:
        """A check that gives a button's position once it is twice the same and at rest."""
        last_position: list[list[float] | None] = [None]

        def ask() -> list[float] | None:
            last_position.append(self._where(button))
            place = last_position[-1]
            return place if place and place == last_position[-2] and not place[2] else None

        return ask

    def texts(self) -> list[str]:
        """All texts that can be seen, once they are the same twice."""
        seen: list[list[str]] = []

        def still() -> list[str]:
            seen.append(self._ask({"texts": True}))
            return seen[-1] if seen[-2:-1] == seen[-1:] else []

        return until("texts that stay", still)

    def has(self, button: str) -> bool:
        """Whether the button with that text can be seen."""
        return self._where(button) is not None

    def advance(self, seconds: float) -> None:
        """Put the stopped clock of a kiosk forward."""
        self._ask({"advance": float(seconds)})

    def _where(self, button: str) -> list[float] | None:
        place: list[float] | None = self._ask({"where": button})
        return place

    def _ask(self, request: dict[str, Any]) -> Any:
        assert self._process.stdin is not None
        with self._condition:
            asked = len(self._answers)
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
            assert self._condition.wait_for(lambda: len(self._answers) > asked, PATIENCE)
            return self._answers[-1]

    def _write(self, text: str, gap: int) -> None:
        self.focus_window()
        self._do("type", "--delay", str(gap), text)

    def focus_window(self) -> None:
        """Give the keyboard focus to this window."""
        self._do("windowfocus", "--sync", self._window)

    def _do(self, *command: str) -> None:
        self._run(*command, check=True)

    def _run(self, *command: str, check: bool) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"DISPLAY": self._display}
        return subprocess.run(
            ["xdotool", *command], env=environment, check=check, capture_output=True, text=True
        )


def _are_alike(before: Image.Image, after: Image.Image) -> bool:
    counts = ImageChops.difference(before, after).convert("L").point(bool).histogram()
    return sum(counts[1:]) < _STILL


@contextmanager
def opened(
    display: str,
    box: tuple[int, int, int, int],
    language: str,
    *arguments: str,
    at: datetime | None = None,
    prefix: Sequence[str] = (),
    settings: Mapping[str, str] | None = None,
) -> Iterator[WindowProcess]:
    """The command `kiosk run …`, behind a `prefix`, in a window at `box` of the display.

    `at` is the time of day when it opens, None for the real one; the clock of a kiosk stands there.
    """
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "KIOSK_SOUND": "false",
        "KIOSK_LANGUAGE": language,
        "PYTHONPATH": str(_ROOT),
        **(settings or {}),
    }
    size = f"{box[2] - box[0]}x{box[3] - box[1]}"
    clock = ["--at", at.isoformat()] if at else []
    command = [
        *prefix,
        sys.executable,
        "-m",
        "tests.e2e.observed_window",
        *clock,
        "run",
        *arguments,
    ]
    with subprocess.Popen(
        [*command, "--windowed", "--size", size],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        cwd=_ROOT,
        text=True,
    ) as process:
        try:
            yield WindowProcess(process, display, box)
        finally:
            process.terminate()
            with suppress(BrokenPipeError):
                process.communicate(timeout=PATIENCE)
