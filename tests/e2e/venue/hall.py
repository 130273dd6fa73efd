"""A desk and two kiosks in windows, each on a machine of its own, joined by one switch."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from kiosk.store import Store
from kiosk.store.sharing.peer_status import PeerState, PeerStatus, read_status
from tests.e2e.cli.ticket_event import GATE, write
from tests.e2e.face_processes import State, WindowProcess, opened
from tests.e2e.morning import scans
from tests.e2e.xserver import x_server
from tests.replication.processes import facts_in, until
from tests.replication.switch import Switch

DESK, FIRST, SECOND, SERVER = "Desk", "Gate 1", "Gate 2", "Server"
CHECKPOINT = GATE["Checkpoint ID"]
_GUESTS = 30
_TRIES = 3
_BOXES = {FIRST: (0, 0, 540, 960), SECOND: (540, 0, 1080, 960), DESK: (1080, 0, 2680, 1080)}


def code_of(guest: int) -> str:
    """The code of the guest with that number."""
    return f"GAON-{guest:04}"


def name_of(guest: int) -> str:
    """The Korean name of the guest with that number."""
    return f"손님{guest:02}"


@dataclass
class Machine:
    """One machine: its store, and the window that is open on it."""

    name: str
    store: Path
    switch: Switch
    display: str
    _windows: ExitStack = field(default_factory=ExitStack)
    _window: WindowProcess | None = None

    @property
    def window(self) -> WindowProcess:
        """The window that was opened last."""
        assert self._window is not None
        return self._window

    def open_window(self, face: str, *options: str, language: str = "en") -> WindowProcess:
        """Open a face."""
        self._window = self._windows.enter_context(
            opened(
                self.display,
                _BOXES[self.name],
                language,
                face,
                *("--store", str(self.store), *options),
                prefix=self.switch.inside(self.name),
                settings={"KIOSK_LOG_FOLDER": str(self.store.parent)},
            )
        )
        return self._window

    def open_desk(self, language: str = "en") -> WindowProcess:
        """Open the desk."""
        options = ("--checkpoint", CHECKPOINT, "--device", self.name)
        return self.open_window("desk", *options, language=language)

    def close_window(self) -> None:
        """End the program of the window, if it is still running."""
        self._windows.close()

    def kill(self) -> None:
        """Kill the program of the window and the replicator that it started."""
        face = psutil.Process(self.window.process.pid)
        for process in (face, *face.children(recursive=True)):
            process.kill()
        self.close_window()

    @contextmanager
    def hung(self) -> Iterator[None]:
        """The program of the window and its replicator stand still."""
        face = psutil.Process(self.window.process.pid)
        processes = [face, *face.children(recursive=True)]
        for process in processes:
            process.suspend()
        try:
            yield
        finally:
            for process in processes:
                process.resume()

    def moved(self, name: str) -> Machine:
        """The same store at another machine of the switch, without a window."""
        return Machine(name, self.store, self.switch, self.display)

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Start a command on this machine's store."""
        command = [*self.switch.inside(self.name), sys.executable, "-m", "kiosk", *words]
        return subprocess.Popen(
            [*command, "--store", str(self.store)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"KIOSK_LANGUAGE": "en"},
        )

    def run(self, *words: str) -> str:
        """What a command prints; AssertionError if it fails."""
        process = self.start(*words)
        said, _ = process.communicate(timeout=120)
        assert process.returncode == 0, said
        return said

    def scan(self, guest: int, *, already: bool = False) -> None:
        """Hold a guest's code under the scanner, and wait until the kiosk says who it is.

        On a busy machine keys may arrive as slowly as a person types them, and are no code then.
        """
        screen = "already" if already else "welcome"

        def is_shown(state: State) -> bool:
            return state["screen"] == screen and name_of(guest) in state["title"]

        before = self.scans(guest)
        for _ in range(_TRIES):
            self.window.scan(code_of(guest))
            if self.window.shows_soon(is_shown):
                return
            if self.scans(guest) != before:  # it was read
                break
        self.window.wait_until(f"{screen}, {name_of(guest)}", is_shown)

    def peer(self, name: str) -> PeerStatus | None:
        """What the replicator says of another device."""
        status = read_status(self.store)
        return next((one for one in status.peers if one.name == name), None) if status else None

    def state(self, name: str) -> PeerState | None:
        """The state in which the replicator sees another device."""
        peer = self.peer(name)
        return peer.state if peer else None

    def is_linked_at(self, name: str, address: str) -> bool:
        """Whether it is connected with another device at that address."""
        peer = self.peer(name)
        return (
            peer is not None
            and peer.state is PeerState.CONNECTED
            and peer.address.startswith(address)
        )

    def facts(self) -> dict[str, int]:
        """How many facts of each device are in the store."""
        return facts_in(self.store)

    def scans(self, guest: int) -> list[tuple[Any, ...]]:
        """Outcome and device of each scan of a guest in the store."""
        with closing(Store.open_read_only(self.store)) as store:
            return [(outcome, device) for outcome, device, _ in scans(store, f"A{guest}")]


@dataclass
class Hall:
    """The machines, and the switch that joins them."""

    switch: Switch
    desk: Machine
    first: Machine
    second: Machine

    @property
    def machines(self) -> tuple[Machine, Machine, Machine]:
        """All three."""
        return self.desk, self.first, self.second

    def wait_until_equal(self, *machines: Machine) -> None:
        """Wait until these machines, or all, have the same facts."""
        first, *others = machines or self.machines
        until(lambda: all(one.facts() == first.facts() for one in others))

    def wait_until_linked(self) -> None:
        """Wait until every machine is connected with both others."""
        pairs = itertools.permutations(self.machines, 2)
        named = [(one, other.name) for one, other in pairs]
        until(lambda: all(one.state(name) is PeerState.CONNECTED for one, name in named))


def import_event(desk: Machine, folder: Path) -> None:
    """Import an event with guests at the desk's machine."""
    event = write(folder / "event.csv", {"Event name": "Forum", "Code prefix": "GAON"})
    gate = write(folder / "checkpoints.csv", GATE)
    guests = [
        {"Guest ID": f"A{one}", "Name (Korean)": name_of(one), "Code": code_of(one)}
        for one in range(_GUESTS)
    ]
    desk.run("import", str(event), str(gate), str(write(folder / "guests.csv", *guests)))


@contextmanager
def opened_hall(
    folder: Path, make_event: Callable[[Machine, Path], None] = import_event
) -> Iterator[Hall]:
    """A desk with an event, and two kiosks that have joined it by the codes that it showed."""
    with ExitStack() as stack:
        display = stack.enter_context(x_server(*_BOXES[DESK][2:]))
        switch = Switch((DESK, FIRST, SECOND, SERVER))
        stack.callback(switch.remove)
        desk, first, second = (
            Machine(name, folder / name / "event.db", switch, display)
            for name in (DESK, FIRST, SECOND)
        )
        for machine in (desk, first, second):
            machine.store.parent.mkdir()
            stack.callback(machine.close_window)
        make_event(desk, folder)
        desk.open_desk()
        for kiosk in (first, second):
            join(desk, kiosk)
        yield Hall(switch, desk, first, second)


def join(desk: Machine, kiosk: Machine) -> None:
    """Let the scanner of a machine without an event read the code that the desk's shows."""
    window = kiosk.open_window("attendee")
    window.wait_until("the first screen", lambda state: state["screen"] == "joining")
    add = ("devices", "add", "--name", kiosk.name, "--role", "attendee", "--device", desk.name)
    with desk.start(*add, "--checkpoint", CHECKPOINT, "--json") as adding:
        assert adding.stdout is not None
        window.scan(json.loads(adding.stdout.readline())["code"])
        window.wait_until("the kiosk", lambda state: state["screen"] == "attract")
        assert adding.wait(60) == 0
    window.follow()
