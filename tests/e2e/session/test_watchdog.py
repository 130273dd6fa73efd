"""What the service manager hears of a window, over a real socket, and what the units say."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.faces.watchdog import ServiceNotifier, Watchdog
from kiosk.jobs import ThreadJobs
from kiosk.store import Store

SESSION = Path(__file__).parents[3] / "packaging" / "session"
_INTERVAL_US = 60_000


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[socket.socket]:
    """The socket on which a service manager listens."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.setblocking(False)
        yield listening


def states(heard: socket.socket) -> list[str]:
    found = []
    while True:
        try:
            found.append(heard.recv(100).decode())
        except BlockingIOError:
            return found


def notifier(heard: socket.socket) -> ServiceNotifier:
    return ServiceNotifier(
        {"NOTIFY_SOCKET": heard.getsockname(), "WATCHDOG_USEC": str(_INTERVAL_US)}
    )


@pytest.fixture
def worker() -> Iterator[ThreadJobs]:
    jobs = ThreadJobs()
    yield jobs
    jobs.close()


def on_store(jobs: ThreadJobs, answers: Callable[[], bool]) -> Callable[..., None]:
    """Runs, in the place of work on a store, what says whether it can be read."""

    def run(receiver: QObject, _: Callable[[Store], bool], done: Callable[[bool], None]) -> None:
        jobs.run(receiver, answers, done, lambda _: None)

    return run


def test_a_window_that_draws_and_a_store_that_answers_are_reported(
    qtbot: QtBot, heard: socket.socket, worker: ThreadJobs
) -> None:
    window = QQuickWindow()
    watchdog = Watchdog(window, lambda: on_store(worker, lambda: True), notifier(heard), 60)
    assert states(heard) == []
    window.show()
    told: list[str] = []

    def told_often() -> bool:
        told.extend(states(heard))
        return told.count("WATCHDOG=1") > 3

    qtbot.waitUntil(told_often)
    assert told[0] == "READY=1"
    assert "WATCHDOG=trigger" not in told
    watchdog.stop()
    assert states(heard)[-1] == "STOPPING=1"
    window.close()


def test_a_store_that_hangs_is_reported_although_the_window_draws(
    qtbot: QtBot, heard: socket.socket, worker: ThreadJobs
) -> None:
    window, freed = QQuickWindow(), threading.Event()
    watchdog = Watchdog(window, lambda: on_store(worker, freed.wait), notifier(heard), 0.1)
    window.show()
    qtbot.waitUntil(lambda: "WATCHDOG=trigger" in states(heard))
    freed.set()
    qtbot.waitUntil(lambda: "WATCHDOG=1" in states(heard))
    watchdog.stop()
    window.close()


def test_outside_a_service_nothing_is_sent() -> None:
    alone = ServiceNotifier({"WATCHDOG_USEC": "1000"})
    assert (alone.is_there, alone.watchdog_s) == (False, None)
    of_another = {"NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": "1000", "WATCHDOG_PID": "1"}
    assert ServiceNotifier(of_another).watchdog_s is None


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd")
def test_systemd_understands_the_units(tmp_path: Path) -> None:
    shutil.copytree(SESSION, tmp_path / "units")
    for unit in ("forum-kiosk@attendee.service", "forum-kiosk-session.service"):
        file = tmp_path / "units" / unit
        source = unit.replace("@attendee", "@")
        text = (SESSION / source).read_text("utf-8")
        for program in ("/usr/bin/kiosk", "/usr/sbin/greetd"):
            text = text.replace(program, "/bin/true")
        file.write_text(text, "utf-8")
        scope = ["--user"] if "@" in unit else []
        command = ["systemd-analyze", "verify", "--man=no", *scope, str(file)]
        environment = os.environ | {"XDG_RUNTIME_DIR": str(tmp_path)}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        about_ours = [one for one in done.stderr.splitlines() if "forum-kiosk" in one]
        assert about_ours == []
