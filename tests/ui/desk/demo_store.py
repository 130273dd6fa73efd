"""A store of the demo event in the middle of its morning, for pictures of the desk."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.usecases.admin import staff
from kiosk.usecases.admin.demo import create_demo_event
from kiosk.usecases.checkin.desk_tickets import issue_ticket
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.ui.desk.demo_systems import set_up_systems
from tests.ui.desk.full_session import fill_session

MORNING = datetime(2024, 12, 11, 9, 12, tzinfo=ZoneInfo("Asia/Seoul"))
PIN = "481516"
ARRIVED = "류여울"
CANCELLED = "Östervalla"
LONG_NAMED = Guest(
    "long",
    family_latin="Von und zu Hohenstauffenberg-Lichtenstein",
    given_latin="Maximilian Alexander",
    style="H.E.",
    position_en="Deputy Director General for Multilateral and Bilateral Affairs",
    organisation_en="Ministry of Science, Research, Innovation and International Cooperation",
    country="DE",
    category="mission",
    attention="Wants a ramp at the stage and an interpreter for sign language; call protocol "
    "before he reaches the door, and let his driver wait in front of the west entrance.",
)
NAMESAKE = Guest(
    "twin", name_ko="김민서", organisation_ko="봄빛연구소", country="KR", category="press"
)


def create_demo_store(path: Path) -> None:
    """Create a store with staff, arrivals, VIP arrivals, tickets, notes and namesakes."""
    store = Store.open(path, "set-up", create=True)
    create_demo_event(store, MORNING)
    admin = staff.set_up_admin(store, "이서연", PIN, MORNING)
    assert isinstance(admin, Actor)
    staff.add_staff(store, admin, "Anna-Katharina Schmidt", Role.DESK, "234209")
    drafts = [facts.change_fact(None, one) for one in (NAMESAKE, LONG_NAMED)]
    store.append(draft for draft in drafts if draft)
    store.close()
    kiosk = Store.open(path, "kiosk-2")
    entrance = CheckIn(kiosk, "main", lambda: MORNING)
    expected = [one for one in kiosk.guests() if one.codes]
    notable = [one for one in expected if one.guest.vip or one.guest.attention][:2]
    arrivals = [one for one in expected if one.guest.name_ko == ARRIVED]
    for one in (*arrivals, *expected[:6], *notable):
        entrance.scan(ScanRequest.of(one.codes[0]))
    for minutes, reason, guest in ((4, "cancelled", expected[9].guest.id), (1, "no_code", "")):
        at = MORNING - timedelta(minutes=minutes)
        issue_ticket(kiosk, reason, at, guest=guest, checkpoint="main", letter="A")
    fill_session(kiosk, admin, MORNING)
    set_up_systems(kiosk, MORNING)
    kiosk.close()
