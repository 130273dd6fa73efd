"""The network check of the page of devices: `kiosk network` as a child, and what it found."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from kiosk.store.sharing.peer_status import HUB_NAME
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE, ListPageProps
from kiosk.ui.desk.parts.props import OK, WARN, DeskAction, LineProps

CHECK = "check"
"""Id of the opened line while the network is checked, or what was found is shown."""
USUAL_S = 12.0
"""About how long a check takes at most."""
_NEARLY_DONE = 0.95
_END_MS = 2_000


@dataclass(frozen=True, slots=True)
class NetworkResult:
    """What the check says of a device, or of this machine where `device` is empty."""

    device: str
    is_well: bool
    text: str


@dataclass(frozen=True, slots=True)
class NetworkCheck:
    """A check: `progress` is a share from 0 to 1, -1 while none runs; `problem` why it failed."""

    progress: float = -1.0
    results: tuple[NetworkResult, ...] = ()
    problem: str = ""
    cancelled: bool = False

    @property
    def is_running(self) -> bool:
        """Whether the check goes on."""
        return self.progress >= 0


class NetworkChecker(QObject):
    """Runs one check at a time; `changed` is emitted when `state` has changed.

    `clock` is monotonic, in seconds.
    """

    changed = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = NetworkCheck()
        self._clock, self._began = clock, 0.0
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.finished.connect(self._finished)

    def start(self, store: Path, language: str) -> None:
        """Check the network of a store's device; texts are in that language."""
        if self.state.is_running:
            return
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("KIOSK_LANGUAGE", language)
        self._process.setProcessEnvironment(environment)
        arguments = ["-m", "kiosk", "network", "--json", "--store", str(store.absolute())]
        self._process.setArguments(arguments)
        self._began = self._clock()
        self._set(NetworkCheck(progress=0.0))
        self._process.start()

    def advance(self) -> None:
        """Show how far the check is; called every second."""
        if self.state.is_running:
            share = (self._clock() - self._began) / USUAL_S
            self._set(replace(self.state, progress=min(_NEARLY_DONE, share)))

    def cancel(self) -> None:
        """End the check; nothing is found."""
        if self.state.is_running:
            self._set(NetworkCheck(cancelled=True))
            self._process.terminate()

    def close(self) -> None:
        """End the child, and wait for that."""
        self.cancel()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.waitForFinished(_END_MS)
            self._process.kill()

    def _finished(self) -> None:
        if not self.state.is_running:
            return
        results = results_in(bytes(self._process.readAllStandardOutput().data()))
        problem = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        self._set(NetworkCheck(results=results, problem="" if results else problem.strip()))

    def _set(self, state: NetworkCheck) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()


def results_in(output: bytes) -> tuple[NetworkResult, ...]:
    """The results that `kiosk network --json` printed; none where it printed something else."""
    try:
        found = json.loads(output)["findings"]
        return tuple(NetworkResult(one["device"], one["well"], one["seen"]) for one in found)
    except (ValueError, KeyError, TypeError):
        return ()


def with_check(
    props: ListPageProps, check: NetworkCheck, formatter: GuestFormatter
) -> ListPageProps:
    """The page with the check as its details."""
    return replace(
        props,
        heading=formatter.say("d9.check"),
        remark=_remark(check, formatter),
        items=_lines(check, formatter),
        progress=check.progress,
        actions=_actions(check, formatter),
    )


def _lines(check: NetworkCheck, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    """What was found, a line for this machine and for each device."""
    say = formatter.say
    return tuple(
        LineProps(
            f"{CHECK}.{number}",
            NOT_TICKABLE,
            title=_title(one.device, formatter),
            detail=one.text,
            chip=say("d8.ok" if one.is_well else "d8.look"),
            tone=OK if one.is_well else WARN,
        )
        for number, one in enumerate(check.results)
    )


def _title(device: str, formatter: GuestFormatter) -> str:
    if device == HUB_NAME:
        return formatter.say("d9.hub")
    return device or formatter.say("d9.check.here")


def _remark(check: NetworkCheck, formatter: GuestFormatter) -> str:
    """What the check does, or how it ended."""
    say = formatter.say
    if check.is_running:
        return say("d9.check.running")
    if check.cancelled:
        return say("d9.check.cancelled")
    if not check.results:
        return check.problem or say("d9.check.failed")
    wrong = sum(1 for one in check.results if not one.is_well)
    return say("d9.check.wrong", n=wrong) if wrong else say("d9.check.well")


def _actions(check: NetworkCheck, formatter: GuestFormatter) -> tuple[DeskAction, ...]:
    """Cancel the check while it runs, or begin it again."""
    if check.is_running:
        return (DeskAction("stop", formatter.say("d9.check.stop"), kind="quiet"),)
    return (DeskAction("check", formatter.say("d9.check.again"), "C"),)
