"""Erasure at one device: the others receive it and restore nothing."""

from __future__ import annotations

from pathlib import Path

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.usecases.admin.erasure import erase
from kiosk.usecases.guests import decisions
from kiosk.usecases.reports.counts import count
from tests.usecases.admin.erased_day import (
    ADMIN,
    OF_OTHERS,
    OF_X,
    Y_CODE,
    X,
    erased_or_fail,
    found,
    passes_examination,
)
from tests.usecases.conftest import MakeVenue, Venue


def test_a_device_with_the_bodies_does_not_restore_them(
    day: Venue, make_venue: MakeVenue, tmp_path: Path
) -> None:
    remote = make_venue("kiosk-2", empty=True)
    remote.store.merge(day.store.facts_since({}))
    remote.correct(X, position_en="Quillfeather the younger")
    remote.scan("dinner", Y_CODE)
    erased_or_fail(erase(day.store, ADMIN))
    day.store.merge(remote.store.facts_since({}))
    day.store.clean_file()
    assert [one for one in found(tmp_path, *OF_X, *OF_OTHERS) if "kiosk-1" in one[0]] == []
    assert day.presence("dinner", "y").inside
    assert passes_examination(day.store)
    assert day.is_intact()


def test_a_device_that_receives_an_erasure_clears_its_facts(
    day: Venue, make_venue: MakeVenue, tmp_path: Path
) -> None:
    remote, third = make_venue("kiosk-2", empty=True), make_venue("kiosk-3", empty=True)
    for venue in (remote, third):
        venue.store.merge(day.store.facts_since({}))
    remote.scan("dinner", Y_CODE)
    erased_or_fail(erase(day.store, ADMIN))
    remote.store.merge(day.store.facts_since(remote.store.vector()))
    third.store.merge(remote.store.facts_since(third.store.vector()))
    day.store.merge(remote.store.facts_since(day.store.vector()))
    for venue in (day, remote, third):
        assert venue.store.clean_file()
        assert passes_examination(venue.store)
    assert count(day.store) == count(remote.store) == count(third.store)
    assert found(tmp_path, *OF_X, *OF_OTHERS) == []


def test_a_new_device_receives_only_the_erased_facts(day: Venue, make_venue: MakeVenue) -> None:
    before = count(day.store)
    erased_or_fail(erase(day.store, ADMIN))
    fresh = make_venue("kiosk-9", empty=True)
    fresh.store.merge(day.store.facts_since({}))
    assert count(fresh.store) == before
    assert passes_examination(fresh.store)
    assert {guest.guest.category for guest in fresh.store.guests()} == {"regular", "vip"}


def test_an_annulment_known_to_one_of_two_erasing_devices_is_kept(
    day: Venue, make_venue: MakeVenue, tmp_path: Path
) -> None:
    """One erases a forced entry, the other its annulment as well; the first's is later."""
    answer = decisions.check_in(day.store, ADMIN, "y", "vip", day.now, reason="꼭들여보내라고")
    assert isinstance(answer, ScanAnswer)
    remote = make_venue("kiosk-2", empty=True)
    remote.store.merge(day.store.facts_since({}))
    decisions.undo(remote.store, ADMIN, answer.scan, "잘못눌러서", remote.now)
    erased_or_fail(erase(remote.store, ADMIN, "y"))
    day.later(minutes=5)
    erased_or_fail(erase(day.store, ADMIN, "y"))
    day.store.merge(remote.store.facts_since({}))
    remote.store.merge(day.store.facts_since({}))
    assert count(day.store) == count(remote.store)
    assert not day.presence("vip", "y").inside
    assert passes_examination(day.store)
    assert passes_examination(remote.store)
    assert erased_or_fail(erase(day.store, ADMIN, "y")).records == 0


def test_a_reason_received_after_the_erasure_is_erased_by_the_next_one(
    day: Venue, make_venue: MakeVenue, tmp_path: Path
) -> None:
    remote = make_venue("kiosk-2", empty=True)
    remote.store.merge(day.store.facts_since({}))
    decisions.check_in(remote.store, ADMIN, "y", "vip", remote.now, reason="잘못눌러서")
    erased_or_fail(erase(day.store, ADMIN))
    day.store.merge(remote.store.facts_since({}))
    before = count(day.store)
    assert erased_or_fail(erase(day.store, ADMIN)).records == 1
    assert [one for one in found(tmp_path, *OF_X, *OF_OTHERS) if "kiosk-1" in one[0]] == []
    assert count(day.store) == before
    remote.store.merge(day.store.facts_since(remote.store.vector()))
    assert remote.store.clean_file()
    assert found(tmp_path, *OF_X, *OF_OTHERS) == []
    assert count(remote.store) == before
