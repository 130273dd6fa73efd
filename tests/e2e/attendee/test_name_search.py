"""A guest without a code types their name on the screen; a scan interrupts the search."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest, Status
from tests.e2e.conftest import Venue, code_of, opened, say
from tests.e2e.touches import tap, taps

YUNA = Guest("yuna", name_ko="최유나", organisation_ko="누리재단", phone="010-9999-4321")


@pytest.fixture
def venue(qtbot: QtBot, store_path: Path) -> Iterator[Venue]:
    yield from opened(qtbot, store_path, windowed=True)


def found(venue: Venue) -> list[str]:
    """The people who are offered."""
    return [
        " · ".join(filter(None, (one.text, one.detail)))
        for one in venue.props.lines
        if one.id.startswith("found.")
    ]


def register(venue: Venue, guest: Guest) -> None:
    draft = facts.change_fact(None, guest)
    assert draft
    venue.store.append([draft])


def test_a_name_typed_on_the_screen_leads_to_the_welcome(venue: Venue) -> None:
    register(venue, YUNA)
    tap(venue, say("k1.search"))
    taps(venue, "ㅊㅗㅣㅇㅠ")
    assert venue.props.entry == "최유"
    tap(venue, "최*나, 누리재단")
    taps(venue, "0000")
    assert venue.props.note == say("k8.verify.wrong", left=2)
    taps(venue, "4321")
    assert f"최유나 님, {say('k4.welcome')}" in venue.props.spoken
    (scan,) = venue.scans()
    assert (scan["guest"], scan["reader"], scan["outcome"]) == ("yuna", "name", "Admitted")
    assert venue.wait(6).screen == "attract"
    assert "최" not in repr(venue.props)


def test_only_beginnings_of_names_are_found_and_no_cancelled_guests(venue: Venue) -> None:
    register(venue, YUNA)
    register(venue, replace(YUNA, id="gone", name_ko="최유진", status=Status.CANCELLED))
    tap(venue, say("k1.search"))
    taps(venue, "ㅇㅠㄴㅏ")
    assert found(venue) == []
    for _ in range(4):
        venue.press("key.delete")
    taps(venue, "ㅊㅗㅣㅇㅠ")
    assert found(venue) == ["최*나 · 누리재단"]


def test_a_code_can_be_typed(venue: Venue) -> None:
    tap(venue, say("k1.search"))
    tap(venue, "123")
    taps(venue, code_of("minseo"))
    assert venue.props.entry == code_of("minseo")
    tap(venue, say("k8.code"))
    assert venue.props.screen == "welcome"
    (scan,) = venue.scans()
    assert (scan["guest"], scan["reader"]) == ("minseo", "")


def test_a_scan_replaces_what_is_being_typed(venue: Venue) -> None:
    tap(venue, say("k1.search"))
    taps(venue, "ㅊㅗㅣ")
    props = venue.scan(code_of("minseo"))
    assert (props.screen, props.entry) == ("welcome", "")
    assert f"김민서 교수님, {say('k4.welcome')}" in props.spoken


def test_the_keys_are_of_the_guests_script(venue: Venue) -> None:
    register(venue, YUNA)
    tap(venue, "English")
    tap(venue, "Find my name")
    taps(venue, "CHOI")
    assert (venue.props.entry, len(found(venue))) == ("CHOI", 1)
    tap(venue, "Start over")
    assert (venue.props.screen, venue.props.entry) == ("attract", "")
