"""Drives the state machine of the kiosk with events and a clock set by the test."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    Foreign,
    Full,
    Left,
    NeedsDesk,
    NoLonger,
    NotFound,
    NotYet,
    Outcome,
    Reason,
    Unreadable,
    WrongCheckpoint,
)
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.kiosk_flow.effects import Effect, Play, Sound, SubmitCode
from kiosk.domain.kiosk_flow.events import (
    Answered,
    ClockTicked,
    KioskEvent,
    Pressed,
    ScanBegan,
    ScanRead,
)
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import KioskState, due
from kiosk.domain.kiosk_flow.state_machine import step
from kiosk.domain.records.entities import Checkpoint, Guest, Seat

AT = datetime(2024, 12, 11, 9, 12, tzinfo=UTC)
ANNA = Guest(id="anna", name_latin="Anna Weber")
SEATS = (Seat("anna", "r1", "12"),)


class StateDriver:
    """Sends events to the state machine and keeps its effects."""

    def __init__(self) -> None:
        self.state = KioskState()
        self.now = 100.0
        self.effects: list[Effect] = []

    def meets(self, event: KioskEvent) -> StateDriver:
        self.state, effects = step(self.state, event, self.now)
        self.effects.extend(effects)
        return self

    def waits(self, seconds: float) -> StateDriver:
        until = self.now + seconds
        while (moment := due(self.state)) is not None and moment <= until:
            self.now = max(self.now, moment)
            self.meets(ClockTicked())
        self.now = until
        return self.meets(ClockTicked())

    def reads(self, text: str) -> StateDriver:
        return self.meets(ScanRead(ScannedCode.of(text)))

    def presses(self, action: str) -> StateDriver:
        return self.meets(Pressed(action))

    def scans(self, text: str, outcome: Outcome, seats: tuple[Seat, ...] = SEATS) -> StateDriver:
        self.meets(ScanBegan()).reads(text)
        return self.is_answered(outcome, seats)

    def is_answered(self, outcome: Outcome, seats: tuple[Seat, ...] = SEATS) -> StateDriver:
        checking = self.state.checking
        assert checking is not None
        return self.meets(Answered(checking.serial, ScanAnswer(outcome, AT, seats)))

    @property
    def screen(self) -> Screen:
        return self.state.screen

    def sounds(self) -> list[Sound]:
        return [effect.sound for effect in self.effects if isinstance(effect, Play)]

    def submitted(self) -> list[str]:
        return [effect.code.raw for effect in self.effects if isinstance(effect, SubmitCode)]


RESULTS = [
    (Admitted(ANNA, first=True), Screen.WELCOME, Sound.OK, 6),
    (Left(ANNA), Screen.GOODBYE, Sound.OK, 6),
    (AlreadyIn(ANNA, AT, "kiosk-2"), Screen.ALREADY, Sound.ALREADY, 8),
    (NotYet(ANNA, AT), Screen.REFUSED, Sound.DESK, 12),
    (NoLonger(ANNA, AT), Screen.REFUSED, Sound.DESK, 12),
    (WrongCheckpoint(ANNA, Checkpoint()), Screen.REFUSED, Sound.DESK, 12),
    (Full(ANNA, 80), Screen.REFUSED, Sound.DESK, 12),
    (NeedsDesk(Reason.BLOCKED, ANNA), Screen.TICKET, Sound.DESK, 20),
    (NotFound(), Screen.NOT_FOUND, Sound.DESK, 15),
    (Foreign(), Screen.NOT_FOUND, Sound.DESK, 15),
    (Unreadable(), Screen.NOT_FOUND, Sound.ERROR, 15),
]
