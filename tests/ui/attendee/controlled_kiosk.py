"""A kiosk's controller over a real store, and what it shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from kiosk.domain.codes import code_text
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Session
from kiosk.ui.attendee.controller import AttendeeController
from kiosk.ui.attendee.props import AttendeeProps
from tests.fakes import FakeJobs

NOON = datetime(2024, 12, 11, 3, 0, tzinfo=UTC)


CODE = code_text.new_code_text(b"0123456789")


KEYNOTE = Session("keynote", title_en="Keynote", starts=NOON, room="a")


RECORDS = (
    Event(name_en="Forum", languages=("en", "ko")),
    Checkpoint("main"),
    Guest("anna", name_latin="Anna"),
    KEYNOTE,
)


@dataclass
class Desk:
    """A controller, its worker, its clock, its failures and its sounds."""

    controller: AttendeeController
    jobs: FakeJobs
    clock: list[float]
    failures: list[Exception]
    sounds: list[str] = field(default_factory=list)

    @property
    def props(self) -> AttendeeProps:
        return self.controller.view_model.props

    def passes(self, seconds: float) -> AttendeeProps:
        self.clock[0] += seconds
        self.controller.tick()
        self.jobs.finish()
        return self.props

    def reads(self, text: str) -> AttendeeProps:
        self.controller.read(ScannedCode.of(text))
        self.jobs.finish()
        return self.props
