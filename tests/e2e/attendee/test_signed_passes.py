"""Codes of other systems and signed passes, typed into the kiosk window by a scanner."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.codes import code_text
from kiosk.domain.codes.signed_passes import MARK
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Event, Guest
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.usecases.devices.device_keys import public_keys, trust
from kiosk.usecases.guests.signed_passes import PassIssued, issue_pass
from tests.domain.codes import tickets
from tests.domain.codes.korean_keys import typed_in_korean
from tests.e2e.conftest import MORNING, Clock, Venue, code_of, say
from tests.e2e.desk.front_desk import ADMIN_PIN, add_staff_members, open_desk

ADMIN = Actor("a", "Admin", Role.ADMIN)
WALK_IN = Guest("0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b", name_ko="한현장", country="KR")


@pytest.fixture
def pass_(venue: Venue, tmp_path: Path) -> str:
    """A pass of a desk whose key this kiosk trusts, without its facts."""
    with closing(Store.open(tmp_path / "desk.db", "desk", create=True)) as desk:
        drafts = [facts.change_fact(None, one) for one in (Event(code_prefix="KSTF"), WALK_IN)]
        desk.append(draft for draft in drafts if draft)
        issued = issue_pass(desk, ADMIN, WALK_IN.id, MORNING)
        assert isinstance(issued, PassIssued)
        trust(venue.store, ADMIN, json.dumps(public_keys(desk, ADMIN)))
    return issued.code


def test_a_guest_with_a_pass_is_greeted_by_name(venue: Venue, pass_: str) -> None:
    props = venue.scan(pass_)
    assert props.screen == "welcome"
    assert f"한현장 님, {say('k4.welcome')}" in props.spoken
    (scan,) = venue.scans()
    assert (scan["outcome"], scan["reader"]) == ("Admitted", "pass")


def test_a_pass_comes_through_a_korean_input_method(venue: Venue, pass_: str) -> None:
    assert venue.scan(typed_in_korean(pass_)).screen == "welcome"


def test_a_forged_pass_sends_to_the_desk_without_a_reason(venue: Venue, pass_: str) -> None:
    props = venue.scan(pass_[:-3])
    assert "한현장" not in str(props)
    assert [scan["reason"] for scan in venue.scans()] == ["bad_signature"]
    assert props.screen == "ticket"


def test_tickets_of_other_systems_are_typed_whole(venue: Venue) -> None:
    secret = str(tickets.TICKET)
    venue.store.append([facts.code_issued("minseo", secret)])
    assert venue.scan(tickets.INDICO).screen == "welcome"
    venue.store.append([facts.code_issued("jane", code_text.listed(tickets.UNLIMITED))])
    assert venue.scan(tickets.UNLIMITED).screen == "welcome"
    assert [scan["reader"] for scan in venue.scans()] == ["indico", "pretix"]


def test_a_signed_ticket_listed_without_its_case_is_referred_to_the_desk(venue: Venue) -> None:
    """Without pretix's key it cannot be distinguished from one with another validity."""
    venue.store.append([facts.code_issued("jane", code_text.listed(tickets.UNLIMITED.upper()))])
    assert venue.scan(tickets.UNLIMITED).screen == "ticket"
    (scan,) = venue.scans()
    assert (scan["outcome"], scan["reason"]) == ("NeedsDesk", "bad_signature")
    assert scan["reader"] == "pretix"


def test_a_random_secret_is_admitted_in_any_case(venue: Venue) -> None:
    code = "h4wq9zk2mxs7c3tn5rj8abcdefghj2mp"
    venue.store.append([facts.code_issued("jane", code_text.listed(code))])
    assert venue.scan(code.upper()).screen == "welcome"


def test_the_desk_signs_a_pass_at_a_key(qtbot: QtBot, store_path: Path) -> None:
    with closing(Store.open(store_path, "set-up")) as store:
        admin, *_ = add_staff_members(store)
    driver = open_desk(qtbot, store_path, Clock())
    driver.unlock(admin, ADMIN_PIN)
    driver.scan(code_of("jane"))
    driver.key(Qt.Key.Key_V, "v")
    driver.key(Qt.Key.Key_Return)
    (codes,) = (found.codes for found in driver.store.guests() if found.guest.id == "jane")
    assert codes[0].startswith(MARK)
    assert codes[1:] == (code_of("jane"),)
    assert driver.notice == say(
        "desk.done.sign", name="H.E.\N{NO-BREAK SPACE}Ms.\N{NO-BREAK SPACE}SMITH Jane"
    )
    driver.desk.close()
