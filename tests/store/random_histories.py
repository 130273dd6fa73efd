"""Random histories of an event, generated through the program's own use cases."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from hypothesis import strategies as st

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Record
from kiosk.domain.records.entities import (
    Checkpoint,
    Direction,
    Event,
    Guest,
    Reentry,
    Session,
    Status,
)
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store, schema
from kiosk.store.journal import chain_check
from kiosk.store.projections import projector
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

Rows = dict[str, list[Any]]


@dataclass
class Wall:
    """A clock that only tests move; milliseconds since 1970."""

    ms: int = START_MS

    def __call__(self) -> int:
        return self.ms


@dataclass
class Place:
    """A store with its wall clock, and the answers and annulments that it acknowledged."""

    store: Store
    wall: Wall
    answers: list[ScanAnswer] = field(default_factory=list)
    annulled: list[str] = field(default_factory=list)

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.wall.ms / 1000, UTC)

    def reopen(self) -> None:
        device = self.store.device
        self.store.close()
        self.store = Store.open(self.store.path, device.rpartition(".")[0], clock=self.wall)
        assert self.store.device == device


Step = Callable[[Place], object]


@contextmanager
def folder() -> Iterator[Path]:
    """A folder of its own for one example, in memory where the system has that."""
    with tempfile.TemporaryDirectory(dir=SHM if SHM.is_dir() else None) as made:
        yield Path(made)


def set_up(path: Path) -> Path:
    """Create a store with the event and its checkpoints, to be copied by tests."""
    store = Store.open(path, "office", create=True, clock=lambda: START_MS - 60_000)
    records: list[Record] = [EVENT, *CHECKPOINTS, Session(id="s1", track="ai")]
    store.append(draft for record in records if (draft := facts.recorded(None, record)))
    store.close()
    return path


def place(template: Path, path: Path, device: str, wall: Wall | None = None) -> Place:
    """A copy of the template, opened as a device that it does not know yet."""
    shutil.copy(template, path)
    wall = wall or Wall()
    return Place(Store.open(path, device, clock=wall), wall)


@dataclass(frozen=True)
class Describe:
    """Register a record, or correct it to these values."""

    record: Record

    def __call__(self, at: Place) -> None:
        draft = facts.recorded(_standing(at.store, self.record), self.record)
        at.store.append([draft] if draft else [])


@dataclass(frozen=True)
class Tell:
    """Record a draft as it is."""

    draft: Draft

    def __call__(self, at: Place) -> None:
        at.store.append([self.draft], author="staff")


@dataclass(frozen=True)
class Hold:
    """Scan a code, with a scan time `minutes` from now."""

    checkpoint: str
    submission: ScanRequest
    minutes: int | None

    def __call__(self, at: Place) -> None:
        when = None if self.minutes is None else at.now() + timedelta(minutes=self.minutes)
        answer = CheckIn(at.store, self.checkpoint, at.now).scan(replace(self.submission, at=when))
        at.answers.append(answer)


@dataclass(frozen=True)
class Annul:
    """Annul the n-th last scan, as staff or as the kiosk."""

    which: int
    any_scan: bool

    def __call__(self, at: Place) -> None:
        known = [fact.id for fact in at.store.facts_since({}) if fact.kind == FactKind.CODE_SCANNED]
        scan = known[-1 - self.which % len(known)] if known else "unknown"
        done = annul(at.store, scan, at.now(), "test", any_scan=self.any_scan)
        if isinstance(done, Annulled):
            at.annulled.append(done.scan)


@dataclass(frozen=True)
class Acknowledge:
    """Acknowledge the alert of the n-th last scan, whether or not it has one."""

    which: int

    def __call__(self, at: Place) -> None:
        known = [fact for fact in at.store.facts_since({}) if fact.kind == FactKind.CODE_SCANNED]
        if known:
            scan = known[-1 - self.which % len(known)]
            body = {"scan": scan.id, "at": at.now().isoformat()}
            at.store.append([Draft(scan.subject, FactKind.ALERT_ACKNOWLEDGED, body)], author="s1")


@dataclass(frozen=True)
class AtDesk:
    """An action of staff for a guest, which may be refused."""

    act: str
    guest: str
    other: str

    def __call__(self, at: Place) -> None:
        store, now = at.store, at.now()
        match self.act:
            case "enter":
                done = decisions.check_in(
                    store, ADMIN, self.guest, "main", now, reason=self.other[:1]
                )
                if isinstance(done, ScanAnswer):
                    at.answers.append(done)
            case "block" | "unblock" | "confirm" | "reinstate":
                getattr(decisions, self.act)(store, ADMIN, self.guest, self.other, now)
            case "reissue":
                decisions.reissue_code(store, ADMIN, self.guest, now)
            case "correct":
                seen = Guest(self.guest, category="regular")
                corrections.correct(store, ADMIN, self.guest, seen, {"name_ko": "박도윤"})
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
class Ticket:
    """Issue a desk ticket for a guest."""

    guest: str

    def __call__(self, at: Place) -> None:
        issue_ticket(at.store, "lost", at.now(), guest=self.guest)


@dataclass(frozen=True)
class Empty:
    """Empty the checkpoints that empty daily, a day later."""

    def __call__(self, at: Place) -> None:
        empty_checkpoints(at.store, at.now() + timedelta(days=1))


KNOWN: tuple[Step, ...] = (
    Describe(Guest(id="g1", category="regular")),
    Describe(Guest(id="g2", category="regular")),
    Tell(facts.code_issued("g1", CODES[0])),
    Tell(facts.code_issued("g2", CODES[1])),
)


def passages() -> st.SearchStrategy[Step]:
    """Entries and exits of the guests of `KNOWN`, not always in the order of scan times."""
    submissions = st.builds(
        ScanRequest.of, st.sampled_from(CODES[:2]), direction=st.sampled_from(Direction)
    )
    return st.builds(Hold, st.sampled_from(["main", "strict", "dinner"]), submissions, _MINUTES)


def steps() -> st.SearchStrategy[Step]:
    """Any step, scans more often than others."""
    scans = st.builds(Hold, st.sampled_from([c.id for c in CHECKPOINTS]), _submissions(), _MINUTES)
    tell = st.builds(Tell, st.one_of(_issues(), _revocations(), _seatings(), _remarks()))
    return st.one_of(
        st.builds(Describe, _guests()),
        tell,
        scans,
        scans,
        st.builds(Annul, st.integers(0, 3), st.booleans()),
        st.builds(Describe, st.one_of(_sessions(), _checkpoints())),
        st.builds(Ticket, st.sampled_from(GUESTS)),
        st.builds(Tell, _errands()),
        st.builds(Acknowledge, st.integers(0, 3)),
        st.builds(AtDesk, _acts(), _people(), _people()),
        st.builds(Empty),
    )


def _acts() -> st.SearchStrategy[str]:
    merges = ["merge", "part"] * 3
    acts = "enter block unblock confirm reinstate reissue correct note register".split()
    return st.sampled_from(merges + acts)


def _people() -> st.SearchStrategy[str]:
    return st.sampled_from((*GUESTS, "w-g1"))


_MINUTES = st.none() | st.sampled_from([-10, -5, -1, 0, 1, 5, 300])


def _guests() -> st.SearchStrategy[Guest]:
    return st.builds(
        Guest,
        id=st.sampled_from(GUESTS),
        name_ko=st.sampled_from(["", "김민서", "이준호"]),
        category=st.sampled_from(["regular", "extra"]),
        status=st.sampled_from([Status.CONFIRMED, *Status]),
        valid_while_pending=st.booleans(),
        vip=st.booleans(),
        valid_from=st.sampled_from([None, None, DOORS]),
        tracks=st.sampled_from([(), ("ai",), ("bio",)]),
        sessions=st.sampled_from([(), ("s1",)]),
    )


def _sessions() -> st.SearchStrategy[Session]:
    return st.builds(
        Session,
        id=st.sampled_from(["s1", "s2"]),
        track=st.sampled_from(["", "ai"]),
        room=st.sampled_from(["", "a", "b"]),
        starts=st.sampled_from([None, DOORS, DOORS + timedelta(hours=1)]),
        enrolled_only=st.booleans(),
    )


def _checkpoints() -> st.SearchStrategy[Checkpoint]:
    return st.builds(
        replace,
        st.sampled_from(CHECKPOINTS),
        capacity=st.sampled_from([None, 1]),
        reentry=st.sampled_from(Reentry),
    )


def _issues() -> st.SearchStrategy[Draft]:
    code = st.sampled_from(CODES)
    return st.builds(facts.code_issued, st.sampled_from(GUESTS), code, st.just("") | code)


def _revocations() -> st.SearchStrategy[Draft]:
    return st.builds(facts.code_revoked, st.sampled_from(GUESTS), st.sampled_from(CODES))


def _seatings() -> st.SearchStrategy[Draft]:
    rounds, tables = st.sampled_from(["r1", "r2"]), st.sampled_from(["", "1", "2"])
    return st.builds(facts.guest_seated, st.sampled_from(GUESTS), rounds, tables)


def _remarks() -> st.SearchStrategy[Draft]:
    """Facts about guests from staff and signed passes."""
    at = DOORS.isoformat()
    told: st.SearchStrategy[tuple[str, dict[str, Any]]] = st.sampled_from(
        [
            (FactKind.NOTE_ADDED, {"at": at, "text": "휠체어"}),
            *((FactKind.GUEST_MERGED, {"into": into}) for into in (*GUESTS, *GUESTS, "g4")),
            *[(FactKind.MERGE_ANNULLED, {})] * 3,
            (FactKind.GUEST_ERASED, {"category": "extra", "status": "confirmed", "merged": "g2"}),
            (FactKind.GUEST_KNOWN, {"name_latin": "KIM Minseo", "category": "extra"}),
        ]
    )
    subject = st.sampled_from(GUESTS).map(facts.guest_subject)
    return st.builds(lambda about, what: Draft(about, *what), subject, told)


def _errands() -> st.SearchStrategy[Draft]:
    """Facts about tickets, print jobs, printers, staff and devices, in any order."""
    at = DOORS.isoformat()
    job = {"guest": "g1", "printer": "p1", "layout": "a6", "why": "first", "at": at}
    told: list[tuple[str, str, dict[str, Any]]] = [
        ("ticket:kiosk-1.X:1", FactKind.TICKET_TAKEN, {"at": at}),
        ("ticket:kiosk-1.X:1", FactKind.TICKET_CLOSED, {"at": at, "how": "helped"}),
        ("print:1", FactKind.PRINT_REQUESTED, job),
        ("print:1", FactKind.PRINT_MOVED, {"printer": "p2"}),
        ("print:1", FactKind.PRINT_STARTED, {}),
        ("print:1", FactKind.PRINT_FAILED, {"why": "no_paper"}),
        ("print:1", FactKind.PRINT_FINISHED, {"at": at}),
        ("print:1", FactKind.PRINT_CANCELLED, {}),
        ("printer:p1", "printer_set_up", {"name": "Label printer"}),
        ("printer:p1", FactKind.LABELS_LOADED, {"count": 300}),
        ("staff:s1", "staff_added", {"name": "이안내", "role": "admin"}),
        ("staff:s1", FactKind.UNLOCK_REFUSED, {"at": at}),
        ("staff:s1", FactKind.UNLOCKED, {"at": at}),
        ("device:d1", "device_set_up", {"name": "desk", "public_key": "00"}),
    ]
    return st.sampled_from([Draft(*one) for one in told])


def _submissions() -> st.SearchStrategy[ScanRequest]:
    hostile = st.text(max_size=40) | st.sampled_from(["", "\x00", "abc", "X1-0000000000000000"])
    return st.builds(
        ScanRequest.of,
        text=st.sampled_from([*CODES, *CODES]) | hostile,
        direction=st.sampled_from([Direction.ENTRY, Direction.ENTRY, Direction.EXIT]),
        submission=st.sampled_from(["", "", "n1", "n2"]),
        forced=st.sampled_from([False, False, False, True]),
    )


def _standing(store: Store, record: Record) -> Record | None:
    if isinstance(record, Guest):
        return next((one.guest for one in store.guests() if one.guest.id == record.id), None)
    programme = store.programme()
    held: dict[str, Record] = {**programme.sessions, **programme.checkpoints}
    return held.get(record.id)


def rows_of(store: Store) -> Rows:
    """Every row of every projection, in one order."""

    def read(connection: sa.Connection) -> Rows:
        return {
            table.name: sorted(map(tuple, connection.execute(sa.select(table))), key=repr)
            for table in schema.PROJECTIONS
        }

    return store.read(read)


def rebuild(store: Store) -> None:
    """Delete all projections and project the whole journal again."""

    def work(connection: sa.Connection) -> None:
        for table in schema.PROJECTIONS:
            connection.execute(sa.delete(table))
        subjects = connection.execute(sa.select(schema.journal.c.subject).distinct()).scalars()
        projector.project(connection, list(subjects))

    store.transact(work)


def journal_of(store: Store) -> list[Any]:
    """Every fact, in the order of devices and sequences."""
    return store.facts_since({})


def is_gapless(store: Store) -> bool:
    """Whether each device's facts are numbered 1, 2, 3…, with stamps that grow."""
    for _, told in itertools.groupby(journal_of(store), key=lambda fact: fact.device):
        listed = list(told)
        if [fact.sequence for fact in listed] != list(range(1, len(listed) + 1)):
            return False
        if any(one.clock >= next_.clock for one, next_ in itertools.pairwise(listed)):
            return False
    return store.vector() == {f.device: f.sequence for f in journal_of(store)}


def is_whole(store: Store) -> bool:
    """Whether every chain is unbroken to its head."""
    return store.read(chain_check.is_intact)
