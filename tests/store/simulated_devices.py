"""Devices of an event on stores of their own, and the steps that a history consists of."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Record
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Session
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.usecases.checkin.annulments import Annulled, annul
from kiosk.usecases.checkin.checkpoint_closing import empty_checkpoints
from kiosk.usecases.checkin.desk_tickets import issue_ticket
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.guests import corrections, decisions, walk_ins
from kiosk.usecases.guests.walk_ins import WalkIn

DOORS = datetime(2024, 12, 11, 9, tzinfo=UTC)
START_MS = int(DOORS.timestamp() * 1000)
SHM = Path("/dev/shm")  # noqa: S108 - a disk in memory makes each of many commits cheap
GUESTS = ("g1", "g2", "g3")
CODES = ("EVT-7Q4K9M2XA1B2C3D4", "EVT-ZZZZZZZZZZZZZZZ0", "EVT-ZZZZZZZZZZZZZZZ1", "OWN 1")
ADMIN = Actor("s1", "이안내", Role.ADMIN)
EVENT = Event(name_en="Forum", code_prefix="EVT")

CHECKPOINTS = (
    Checkpoint(id="main", admits_pending=True),
    Checkpoint(id="strict", reentry=Reentry.ONCE, empties_at="03:00"),
    Checkpoint(id="dinner", categories=("regular",), reentry=Reentry.MANY, capacity=2),
    Checkpoint(id="talk", session="s1", opens=DOORS, closes=DOORS + timedelta(hours=2)),
)


@dataclass
class WallClock:
    """A clock that only tests advance; milliseconds since 1970."""

    ms: int = START_MS

    def __call__(self) -> int:
        return self.ms


@dataclass
class SimulatedDevice:
    """A store with its wall clock, and the answers and annulments that it acknowledged."""

    store: Store
    wall: WallClock
    answers: list[ScanAnswer] = field(default_factory=list)
    annulled: list[str] = field(default_factory=list)

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.wall.ms / 1000, UTC)

    def reopen(self) -> None:
        device = self.store.device
        self.store.close()
        self.store = Store.open(self.store.path, device.rpartition(".")[0], clock=self.wall)
        assert self.store.device == device


Step = Callable[[SimulatedDevice], object]


@contextmanager
def example_folder() -> Iterator[Path]:
    """A folder for one example, in memory where the system supports that."""
    with tempfile.TemporaryDirectory(dir=SHM if SHM.is_dir() else None) as name:
        yield Path(name)


def create_event_store(path: Path) -> Path:
    """Create a store with the event and its checkpoints, to be copied by tests."""
    store = Store.open(path, "office", create=True, clock=lambda: START_MS - 60_000)
    records: list[Record] = [EVENT, *CHECKPOINTS, Session(id="s1", track="ai")]
    store.append(draft for record in records if (draft := facts.change_fact(None, record)))
    store.close()
    return path


def simulated_device(
    template: Path, path: Path, device: str, wall: WallClock | None = None
) -> SimulatedDevice:
    """A copy of the template, opened as a new device."""
    shutil.copy(template, path)
    wall = wall or WallClock()
    return SimulatedDevice(Store.open(path, device, clock=wall), wall)


@dataclass(frozen=True)
class RecordValues:
    """Register a record, or correct it to these values."""

    record: Record

    def __call__(self, device: SimulatedDevice) -> None:
        draft = facts.change_fact(_stored_record(device.store, self.record), self.record)
        device.store.append([draft] if draft else [])


@dataclass(frozen=True)
class AppendDraft:
    """Append a draft unchanged."""

    draft: Draft

    def __call__(self, device: SimulatedDevice) -> None:
        device.store.append([self.draft], author="staff")


@dataclass(frozen=True)
class ScanCode:
    """Scan a code, with a scan time `minutes` from now."""

    checkpoint: str
    submission: ScanRequest
    minutes: int | None

    def __call__(self, device: SimulatedDevice) -> None:
        when = None if self.minutes is None else device.now() + timedelta(minutes=self.minutes)
        answer = CheckIn(device.store, self.checkpoint, device.now).scan(
            replace(self.submission, at=when)
        )
        device.answers.append(answer)


@dataclass(frozen=True)
class AnnulScan:
    """Annul the n-th last scan, as staff or as the kiosk."""

    which: int
    any_scan: bool

    def __call__(self, device: SimulatedDevice) -> None:
        scans = [
            fact.id for fact in device.store.facts_since({}) if fact.kind == FactKind.CODE_SCANNED
        ]
        scan = scans[-1 - self.which % len(scans)] if scans else "unknown"
        result = annul(device.store, scan, device.now(), "test", any_scan=self.any_scan)
        if isinstance(result, Annulled):
            device.annulled.append(result.scan)


@dataclass(frozen=True)
class AcknowledgeAlert:
    """Acknowledge the alert of the n-th last scan, whether or not it has one."""

    which: int

    def __call__(self, device: SimulatedDevice) -> None:
        scans = [
            fact for fact in device.store.facts_since({}) if fact.kind == FactKind.CODE_SCANNED
        ]
        if scans:
            scan = scans[-1 - self.which % len(scans)]
            body = {"scan": scan.id, "at": device.now().isoformat()}
            device.store.append(
                [Draft(scan.subject, FactKind.ALERT_ACKNOWLEDGED, body)], author="s1"
            )


@dataclass(frozen=True)
class DeskAction:
    """An action of staff for a guest, which may be refused."""

    act: str
    guest: str
    other: str

    def __call__(self, device: SimulatedDevice) -> None:
        store, now = device.store, device.now()
        match self.act:
            case "enter":
                result = decisions.check_in(
                    store, ADMIN, self.guest, "main", now, reason=self.other[:1]
                )
                if isinstance(result, ScanAnswer):
                    device.answers.append(result)
            case "block" | "unblock" | "confirm" | "reinstate":
                getattr(decisions, self.act)(store, ADMIN, self.guest, self.other, now)
            case "reissue":
                decisions.reissue_code(store, ADMIN, self.guest, now)
            case "correct":
                displayed = Guest(self.guest, category="regular")
                corrections.correct(store, ADMIN, self.guest, displayed, {"name_ko": "박도윤"})
            case "note":
                corrections.add_note(store, ADMIN, self.guest, self.other, now)
            case "merge":
                corrections.merge(store, ADMIN, self.guest, self.other, now)
            case "part":
                corrections.annul_merge(store, ADMIN, self.guest, now)
            case "register":
                fields = {"name_ko": "이현장", "organisation_ko": "X", "category": "extra"}
                walk_in = WalkIn(fields, checkpoint="dinner", id=f"w-{self.guest}")
                walk_ins.register(store, ADMIN, walk_in, now)


@dataclass(frozen=True)
class IssueTicket:
    """Issue a desk ticket for a guest."""

    guest: str

    def __call__(self, device: SimulatedDevice) -> None:
        issue_ticket(device.store, "lost", device.now(), guest=self.guest)


@dataclass(frozen=True)
class EmptyCheckpoints:
    """Empty the checkpoints that empty daily, one day later."""

    def __call__(self, device: SimulatedDevice) -> None:
        empty_checkpoints(device.store, device.now() + timedelta(days=1))


def _stored_record(store: Store, record: Record) -> Record | None:
    if isinstance(record, Guest):
        return next(
            (listed.guest for listed in store.guests() if listed.guest.id == record.id), None
        )
    programme = store.programme()
    records: dict[str, Record] = {**programme.sessions, **programme.checkpoints}
    return records.get(record.id)
