"""Whom the kiosk may name to a guest who sits at a table."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Event, Guest, Status
from kiosk.store import Store
from kiosk.usecases.checkin.tablemates import with_tablemates
from tests.usecases.conftest import MakeVenue, Venue
from tests.usecases.seating.live_event import add, come, rounds, seat, tables

MINA = Guest("mina", name_ko="미나", organisation_ko="기관1", country="KR")
AGREED = Guest("jo", name_ko="조안", organisation_ko="기관2", country="KE", name_at_table=True)
SILENT = Guest("sam", name_ko="새미", organisation_ko="기관3", country="CA", phone="010-1")
HIDDEN = Guest("hid", name_ko="숨김", organisation_ko="기관4", hide_from_search=True)
DECLINED = Guest("out", name_ko="불참", organisation_ko="기관5", status=Status.CANCELLED)
ALL = (MINA, AGREED, SILENT, HIDDEN, DECLINED)


def made(make_venue: MakeVenue, *, live: bool = False) -> Venue:
    """All at table 1, but for one at table 2."""
    venue = make_venue()
    add(venue, *rounds(live=live), *tables(2, 8), *ALL, Guest("far", organisation_ko="기관6"))
    seat(venue, {one.id: "1" for one in ALL} | {"far": "2"})
    return venue


def told(venue: Venue, guest: str) -> dict[str, str]:
    """The organisations that the guest is told, with the name of who agreed to that."""
    answer = with_tablemates(venue.store, come(venue, guest))
    return {
        one.guest.organisation_ko: one.guest.name_ko
        for one in answer.tablemates
        if one.guest != Guest()
    }


def test_names_are_only_of_those_who_agreed(make_venue: MakeVenue) -> None:
    venue = made(make_venue)
    assert told(venue, "mina") == {"기관2": "조안", "기관3": ""}
    answer = with_tablemates(venue.store, come(venue, "mina"))
    assert all(not one.guest.phone and not one.guest.id for one in answer.tablemates)


def test_in_a_live_round_only_those_who_were_told_are_there(make_venue: MakeVenue) -> None:
    venue = made(make_venue, live=True)
    assert told(venue, "mina") == {}
    assert told(venue, "sam") == {"기관1": ""}
    assert told(venue, "jo") == {"기관1": "", "기관3": ""}


def test_the_event_may_want_nothing_or_no_names_said(make_venue: MakeVenue) -> None:
    venue = made(make_venue)
    event = venue.store.programme().event
    _change(venue.store, event, replace(event, hide_names=True))
    assert told(venue, "mina") == {"기관2": "", "기관3": ""}
    _change(venue.store, replace(event, hide_names=True), replace(event, hide_tablemates=True))
    assert told(venue, "mina") == {}


def _change(store: Store, before: Event, after: Event) -> None:
    draft = facts.change_fact(before, after)
    assert draft is not None
    store.append([draft])
