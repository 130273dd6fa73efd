"""Arrival alerts of guests who need attention, and their acknowledgement."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.journal import facts
from kiosk.domain.journal.alert_kinds import AlertKind
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role, Staff
from kiosk.store.recovery.doctor import differences
from kiosk.usecases.checkin import alerts
from kiosk.usecases.checkin.alerts import AlertAcknowledged, AlertUnknown
from kiosk.usecases.checkin.annulments import annul
from tests.usecases.conftest import DOORS, MakeVenue, Venue

VIP_CODE, OTHER_CODE = "EVT-AAAA1111BBBB2222", "EVT-CCCC3333DDDD4444"
VIP = Guest(id="v", name_ko="한가람", category="regular", vip=True, escort="010-0000-7777")
OTHER = Guest(id="o", name_ko="오하늘", category="regular")
LEE = Actor("s1", "이수연", Role.DESK)
NOTED, FIRST = AlertKind.ATTENTION, AlertKind.VIP
PARK = Actor("s2", "박도윤", Role.PROTOCOL)


def add_staff(venue: Venue) -> None:
    drafts = [
        facts.change_fact(None, Staff(actor.staff, actor.name, actor.role)) for actor in (LEE, PARK)
    ]
    venue.store.append(draft for draft in drafts if draft)


def test_an_alert_states_guest_place_time_and_contact(venue: Venue) -> None:
    venue.register(VIP, VIP_CODE)
    scan = venue.scan("main", VIP_CODE).scan
    (alert,) = alerts.alerts(venue.store)
    assert (alert.scan, alert.guest, alert.escort) == (scan, VIP, "010-0000-7777")
    assert (alert.checkpoint.id, alert.device, alert.at) == ("main", "kiosk-1", DOORS)
    assert alert.acknowledged_by == ""


def test_a_guest_with_a_note_alerts_and_any_other_does_not(venue: Venue) -> None:
    venue.register(OTHER, OTHER_CODE)
    venue.scan("main", OTHER_CODE)
    assert alerts.alerts(venue.store) == []
    venue.scan("main")
    assert [alert.guest.id for alert in alerts.alerts(venue.store)] == ["g"]


def test_only_a_first_entry_is_an_arrival(venue: Venue) -> None:
    for _ in range(2):
        venue.scan("main")
        venue.leave("main")
        venue.later(minutes=1)
    assert len(alerts.alerts(venue.store)) == 1
    venue.scan("dinner")
    assert [alert.checkpoint.id for alert in alerts.alerts(venue.store)] == ["dinner", "main"]


def test_the_first_acknowledgement_counts(venue: Venue) -> None:
    add_staff(venue)
    scan = venue.scan("main").scan
    venue.later(seconds=9)
    assert alerts.acknowledge(venue.store, LEE, scan, NOTED, venue.now) == AlertAcknowledged(
        LEE.name
    )
    assert alerts.acknowledge(venue.store, PARK, scan, NOTED, venue.now) == AlertAcknowledged(
        LEE.name
    )
    assert len(venue.facts(FactKind.ALERT_ACKNOWLEDGED)) == 1
    (alert,) = alerts.alerts(venue.store)
    assert (alert.acknowledged_by, alert.acknowledged_at) == (LEE.name, venue.now)
    assert list(venue.store.read(differences)) == []


def test_a_vip_with_a_note_has_two_alerts_acknowledged_separately(venue: Venue) -> None:
    add_staff(venue)
    venue.register(replace(VIP, attention="wheelchair"), VIP_CODE)
    scan = venue.scan("main", VIP_CODE).scan
    assert [alert.kind for alert in alerts.alerts(venue.store)] == [*AlertKind]
    venue.later(seconds=9)
    assert alerts.acknowledge(venue.store, LEE, scan, FIRST, venue.now) == AlertAcknowledged(
        LEE.name
    )
    acknowledgements = [(alert.kind, alert.acknowledged_by) for alert in alerts.alerts(venue.store)]
    assert acknowledgements == [(AlertKind.ATTENTION, ""), (AlertKind.VIP, LEE.name)]
    noted = alerts.acknowledge(venue.store, PARK, scan, NOTED, venue.now)
    assert noted == AlertAcknowledged(PARK.name)
    assert all(alert.acknowledged_by for alert in alerts.alerts(venue.store))
    assert list(venue.store.read(differences)) == []


def test_unacknowledged_alerts_come_first(venue: Venue) -> None:
    venue.register(VIP, VIP_CODE)
    venue.scan("main")
    venue.later(seconds=1)
    acknowledged = venue.scan("main", VIP_CODE).scan
    alerts.acknowledge(venue.store, LEE, acknowledged, FIRST, venue.now)
    assert [alert.guest.id for alert in alerts.alerts(venue.store)] == ["g", "v"]


def test_an_annulled_arrival_has_no_alert(venue: Venue) -> None:
    scan = venue.scan("main").scan
    annul(venue.store, scan, DOORS, "wrong person")
    assert alerts.alerts(venue.store) == []
    assert alerts.acknowledge(venue.store, LEE, scan, NOTED, DOORS) == AlertUnknown(scan)


def test_a_volunteer_may_not_acknowledge_an_alert(venue: Venue) -> None:
    scan = venue.scan("main").scan
    volunteer = replace(LEE, role=Role.VOLUNTEER)
    assert alerts.acknowledge(venue.store, volunteer, scan, NOTED, DOORS) == NotAllowed(
        Right.ALERTS
    )
    assert venue.facts(FactKind.ALERT_ACKNOWLEDGED) == []


def test_an_arrival_at_another_kiosk_alerts_after_synchronisation(make_venue: MakeVenue) -> None:
    kiosk, desk = make_venue("kiosk-1"), make_venue("desk-1", empty=True)
    kiosk.register(VIP, VIP_CODE)
    scan = kiosk.scan("main", VIP_CODE).scan
    desk.store.merge(kiosk.store.facts_since({}))
    assert [(one.scan, one.device) for one in alerts.alerts(desk.store)] == [(scan, "kiosk-1")]
