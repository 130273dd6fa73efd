"""A kiosk that prints badges, driven by events."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.domain.admission.outcomes import Outcome
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.kiosk_flow.effects import Play, PrintBadge, Sound, SubmitCode
from kiosk.domain.kiosk_flow.events import (
    Answered,
    BadgeHandover,
    BadgeHandoverChanged,
    ClockTicked,
    Printing,
    PrintingChanged,
    ScanRead,
)
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import KioskState, Step, due
from kiosk.domain.kiosk_flow.state_machine import step
from kiosk.domain.records.entities import Event, Guest, Programme

AT = datetime(2024, 12, 11, 9, 12, tzinfo=UTC)
ANNA, BORA = Guest(id="anna", name_latin="Anna Weber"), Guest(id="bora", name_ko="김보라")


class Kiosk:
    """Drives the state of a kiosk with badge printing."""

    def __init__(self, printing: Printing) -> None:
        self.state, self.now = KioskState(), 100.0
        self.effects: list[object] = []
        self.happens(PrintingChanged(printing))

    def happens(self, event: object) -> None:
        result: Step = step(self.state, event, self.now)  # type: ignore[arg-type]  # an event
        self.state, effects = result
        self.effects += effects

    def comes(
        self, outcome: Outcome, code: str = "A", *, reprints: bool = False, confirms: bool = False
    ) -> None:
        self.effects.clear()
        self.happens(ScanRead(ScannedCode.of(code)))
        (submit,) = [one for one in self.effects if isinstance(one, SubmitCode)]
        programme = Programme(Event(reprint_at_kiosk=reprints, confirm_badge=confirms))
        answer = ScanAnswer(outcome, AT, programme=programme)
        self.happens(Answered(submit.serial, answer))

    def waits(self, seconds: float) -> None:
        until = self.now + seconds
        while (moment := due(self.state)) is not None and moment <= until:
            self.now = max(self.now, moment)
            self.happens(ClockTicked())
        self.now = until

    def screen(self) -> Screen:
        return self.state.screen

    def handover(self) -> BadgeHandover:
        return self.state.handover

    def printing(self) -> Printing:
        return self.state.printing

    @property
    def wishes(self) -> list[PrintBadge]:
        return [one for one in self.effects if isinstance(one, PrintBadge)]

    @property
    def sounds(self) -> list[Sound]:
        return [one.sound for one in self.effects if isinstance(one, Play)]

    def badge_goes(self, handover: BadgeHandover) -> None:
        self.happens(BadgeHandoverChanged(self.state.serial, handover))
