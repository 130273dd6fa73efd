"""Facts of a member whose program was changed: too large, unreadable, with the ids of others."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import FIRST_DIGEST, Fact, digest_of
from kiosk.domain.membership.intake_results import RefusalReason
from kiosk.domain.membership.readable_bodies import is_readable
from kiosk.store import Store
from kiosk.usecases.admin.demo import create_demo_event
from tests.domain.journal.chains import Chain
from tests.joined_devices import HostileDevice, found, refusal
from tests.store.simulated_devices import DOORS, SimulatedDevice
from tests.store.store_contents import assert_sound, journal_of

NOTE = {"at": "2025-06-01T09:00:00+09:00", "text": "A"}


SCAN = {
    "at": "2025-06-01T09:00:00+09:00",
    "checkpoint": "main",
    "direction": "entry",
    "outcome": "Admitted",
}

PLAN: dict[str, object] = {
    "bound": None,
    "cost": 9,
    "iterations": 1,
    "people": 2,
    "random": None,
    "repeated_pairs": 0,
    "rounds": ["1"],
    "rules": "",
    "seed": 1,
    "terms": {},
}


@pytest.fixture
def founded(venue: SimulatedDevice) -> SimulatedDevice:
    found(venue.store)
    return venue


@pytest.fixture
def evil(founded: SimulatedDevice) -> HostileDevice:
    return HostileDevice(founded.store)


def test_a_body_of_ten_megabytes_is_refused_and_a_picture_is_not(
    founded: SimulatedDevice, evil: HostileDevice
) -> None:
    logo = {"name": "logo.png", "media": "image/png", "data": "A" * (512 * 1024 * 4 // 3)}
    picture = evil.writes("picture:logo", FactKind.PICTURE_ADDED, logo)
    assert founded.store.merge([picture]).added == 1
    large = evil.writes("guest:g", FactKind.NOTE_ADDED, NOTE | {"text": "가" * 3_500_000})
    assert refusal(founded.store.merge([large])) == (2, RefusalReason.TOO_LARGE)


MALFORMED: list[tuple[str, str]] = [
    ("guest_seated", "{}"),
    ("guest_seated", '{"round":1,"seat":"","table":"2"}'),
    ("guest_seated", '{"round":"1","seat":"","table":"2","why":5}'),
    ("seat_told", '{"round":"1"}'),
    ("seat_told", '{"round":"1","table":null}'),
    ("seating_planned", "{}"),
    ("seating_planned", json.dumps(PLAN | {"terms": {"topics": [1]}}, separators=(",", ":"))),
    ("seating_planned", json.dumps(PLAN | {"rounds": "1"}, separators=(",", ":"))),
    ("round_replanned", '{"round":"1"}'),
    ("round_replanned", '{"round":"1","starts":"soon"}'),
    ("code_issued", '{"code":null}'),
    ("code_scanned", json.dumps(SCAN | {"at": "noon"}, separators=(",", ":"), sort_keys=True)),
    ("code_scanned", json.dumps(SCAN | {"since": 5}, separators=(",", ":"), sort_keys=True)),
    ("scan_annulled", "{}"),
    ("note_added", '{"at":"2025-06-01T09:00:00","text":"no offset"}'),
    ("ticket_issued", '{"at":"2025-06-01T09:00:00+09:00","number":"1","reason":"","serial":"x"}'),
    ("guest_registered", '{"name_ko":7}'),
    ("guest_registered", '{"vip":"yes"}'),
    ("guest_registered", '{"tracks":"ai"}'),
    ("guest_registered", '{"valid_from":"yesterday"}'),
    ("guest_registered", '{"precedence":99999999999999999999}'),
    ("guest_registered", '{"extra":{"a":1}}'),
    ("guest_registered", '{"name_ko":"\\ud800"}'),
    ("guest_registered", "[]"),
    ("guest_registered", "no json"),
    ("guest_registered", '{"x":NaN}'),
    ("guest_registered", "[" * 100_000),
    ("of_tomorrow", "null"),
    ("labels_loaded", '{"count":"many"}'),
    ("case_decided", '{"parts":5}'),
    ("seating_rule_set", '{"guests":"g1"}'),
    ("seating_rule_set", '{"points":"many"}'),
    ("seating_rule_changed", '{"removed":"yes"}'),
    ("table_changed", '{"head":1}'),
    ("question_described", '{"options":"S"}'),
    ("question_answered", '{"answer":"S"}'),
    (
        "question_answered",
        '{"answer":1,"at":"2025-06-01T09:00:00+09:00","column":"Size","question":"q"}',
    ),
]


@pytest.mark.parametrize(("kind", "text"), MALFORMED)
def test_a_body_that_no_fold_can_read_is_refused(
    founded: SimulatedDevice, evil: HostileDevice, kind: str, text: str
) -> None:
    fact = evil.writes_text("guest:g", kind, text)
    assert refusal(founded.store.merge([fact])) == (1, RefusalReason.MALFORMED)
    assert_sound(founded.store)


def test_every_body_that_this_program_writes_can_be_read(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path / "demo.db", "kiosk-1", create=True)) as store:
        create_demo_event(store, DOORS)
        unreadable = [fact for fact in journal_of(store) if not is_readable(fact)]
        assert len(journal_of(store)) > 500
        assert not unreadable


@pytest.mark.parametrize(("kind", "body"), [("code_scanned", SCAN), ("note_added", NOTE)])
def test_two_facts_with_one_id_break_no_store(
    founded: SimulatedDevice, evil: HostileDevice, kind: str, body: dict[str, str]
) -> None:
    second = HostileDevice(founded.store, name="second")
    mine, theirs = (one.chain.fact("guest:g", kind, body) for one in (evil, second))
    stolen = second.signed(_with_id(theirs, mine.id))
    assert founded.store.merge([evil.signed(mine)]).added == 1
    assert refusal(founded.store.merge([stolen])) == (1, RefusalReason.SAME_ID)
    assert refusal(founded.store.merge([stolen])) == (1, RefusalReason.SAME_ID)
    assert_sound(founded.store)


@pytest.mark.parametrize("key", ["zz", "00", "Ω" * 64, "f" * 64])
def test_an_admin_that_gives_nonsense_as_a_key_stops_no_store(
    founded: SimulatedDevice, key: str
) -> None:
    admin = HostileDevice(founded.store, DeviceRole.ADMIN, "admin")
    second = HostileDevice(founded.store, name="second")
    body = {"kind": "desk", "public_key": key}
    named = admin.writes(f"device:{second.device}", "device_changed", body)
    assert founded.store.merge([named]).added == 1
    assert founded.store.merge([second.writes("guest:g", FactKind.NOTE_ADDED, NOTE)]).added == 1
    stranger = Chain("stranger.00000000", founded.wall.ms)
    founded.store.merge([admin.writes(f"device:{stranger.device}", "device_set_up", body)])
    fact = replace(stranger.fact("guest:g", FactKind.NOTE_ADDED, NOTE), signature=bytes(64))
    assert refusal(founded.store.merge([fact])) == (1, RefusalReason.SIGNATURE)
    assert_sound(founded.store)


def _with_id(fact: Fact, id_: str) -> Fact:
    renamed = replace(fact, id=id_)
    digest = digest_of(FIRST_DIGEST, renamed.header, renamed.body_digest)
    return replace(renamed, digest=digest)
