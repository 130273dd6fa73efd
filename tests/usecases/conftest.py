"""Fixtures: an event in Seoul with four checkpoints and the guest G."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.scan_history import Presence
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Checkpoint, Direction, Event, Guest
from kiosk.store import Store, schema
from kiosk.store.journal import chain_check
from kiosk.store.queries import scans
from kiosk.usecases.admin.pin_waits import PinWaits
from kiosk.usecases.checkin.scan_checkin import CheckIn

SEOUL = ZoneInfo("Asia/Seoul")
DOORS = datetime(2020, 1, 1, 18, tzinfo=SEOUL)
CODE = "EVT-7Q4K9M2XA1B2C3D4"
G = Guest(
    id="g",
    name_ko="김민서",
    family_latin="Kim",
    given_latin="Minseo",
    organisation_ko="한빛연구원",
    email="minseo@example.org",
    category="regular",
    attention="의전 담당을 불러 주세요",
)
WALK_IN = Guest(
    id="0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b",
    name_ko="한현장",
    family_latin="Han",
    given_latin="Hyeonjang",
    organisation_ko="한빛연구원",
    category="regular",
    walk_in=True,
)


@dataclass
class Venue:
    """One store with the event, and a wall clock that stands still until it is moved."""

    store: Store
    now: datetime = DOORS
    passed: float = 0.0

    def __post_init__(self) -> None:
        self.waits = PinWaits(lambda: self.passed)

    def register(self, guest: Guest, code: str = CODE) -> Guest:
        draft = facts.change_fact(None, guest)
        assert draft is not None
        self.store.append([draft, facts.code_issued(guest.id, code)])
        return guest

    def correct(self, before: Guest, **changes: Any) -> Guest:
        after = replace(before, **changes)
        draft = facts.change_fact(before, after)
        assert draft is not None
        self.store.append([draft])
        return after

    def scan(self, checkpoint: str, code: str = CODE, **options: Any) -> ScanAnswer:
        check_in = CheckIn(self.store, checkpoint, lambda: self.now)
        return check_in.scan(ScanRequest.of(code, **options))

    def leave(self, checkpoint: str, code: str = CODE, **options: Any) -> ScanAnswer:
        return self.scan(checkpoint, code, direction=Direction.EXIT, **options)

    def later(self, **step: float) -> None:
        """Advance the clock; time passes."""
        self.set_clock(**step)
        self.passed += timedelta(**step).total_seconds()

    def set_clock(self, **step: float) -> None:
        """Set the time of day forward or back; no time passes."""
        self.now += timedelta(**step)

    def presence(self, checkpoint: str, guest: str = "g") -> Presence:
        query = schema.presence.select().where(
            schema.presence.c.guest == guest, schema.presence.c.checkpoint == checkpoint
        )
        row = self.store.read(lambda connection: connection.execute(query).one_or_none())
        return scans.presence_of_row(row) if row else Presence()

    def facts(self, kind: str = FactKind.CODE_SCANNED) -> list[Fact]:
        return [fact for fact in self.store.facts_since({}) if fact.kind == kind]

    def scans(self, checkpoint: str, guest: str = "g") -> list[str]:
        facts = self.store.read(lambda c: scans.history_at(c, guest, checkpoint))
        return [scan.outcome for scan in sorted(facts, key=lambda scan: scan.order)]

    def is_intact(self) -> bool:
        return self.store.read(chain_check.is_intact)


MakeVenue = Callable[..., Venue]


def checkpoints() -> list[Checkpoint]:
    return [
        Checkpoint(id="main", reentry=Reentry.AFTER_EXIT, admits_pending=True),
        Checkpoint(id="dinner", categories=("regular",), reentry=Reentry.MANY),
        Checkpoint(id="strict", reentry=Reentry.ONCE, admits_pending=True),
        Checkpoint(id="vip", categories=("vip",), admits_pending=True),
    ]


def event(prefix: str = "EVT") -> Event:
    return Event(
        name_en="Acceptance",
        starts=DOORS + timedelta(hours=1),
        ends=DOORS + timedelta(hours=5),
        code_prefix=prefix,
    )


@pytest.fixture
def make_venue(tmp_path: Path) -> Iterator[MakeVenue]:
    """Create stores with the event, or empty ones on request, each as a device of its own."""
    opened: list[Store] = []

    def make(device: str = "kiosk-1", *, empty: bool = False, slow_ms: int = 0) -> Venue:
        path = tmp_path / f"{device}.db"
        venue: Venue

        def wall_ms() -> int:
            return int(venue.now.astimezone(UTC).timestamp() * 1000) - slow_ms

        venue = Venue(store=None, now=DOORS)  # type: ignore[arg-type]  # set after the clock exists
        venue.store = Store.open(path, device, create=True, clock=wall_ms)
        opened.append(venue.store)
        if not empty:
            records: list[facts.Record] = [event(), *checkpoints()]
            drafts = [facts.change_fact(None, record) for record in records]
            venue.store.append(draft for draft in drafts if draft)
        return venue

    yield make
    for store in opened:
        store.close()


@pytest.fixture
def venue(make_venue: MakeVenue) -> Venue:
    """A store with the event and guest G."""
    created = make_venue()
    created.register(G)
    return created


@pytest.fixture
def desk(make_venue: MakeVenue) -> Venue:
    """A desk without connection to the kiosk; it has registered the walk-in."""
    created = make_venue("desk")
    created.register(WALK_IN)
    return created


@pytest.fixture
def kiosk(make_venue: MakeVenue) -> Venue:
    """A kiosk that knows nothing of the walk-in."""
    return make_venue("kiosk")
