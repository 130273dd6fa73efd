"""What a store of a founded event takes in of hostile, damaged and repeated facts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import signing
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import FIRST_DIGEST, Draft, Fact, digest_of
from kiosk.domain.journal.hybrid_clock import FURTHEST_AHEAD_MS, wall_of
from kiosk.domain.membership.intake_results import MergeResult, RefusalReason
from kiosk.domain.membership.readable_bodies import is_readable
from kiosk.store import Store
from kiosk.store.recovery import doctor
from kiosk.usecases.admin.demo import create_demo_event
from tests.domain.journal.chains import Chain
from tests.joined_devices import HostileDevice, found, join, meet, replicate
from tests.store.simulated_devices import DOORS, SimulatedDevice, simulated_device
from tests.store.store_contents import has_intact_chains, journal_of, rows_of

NOTE = {"at": "2025-06-01T09:00:00+09:00", "text": "A"}
SCAN = {
    "at": "2025-06-01T09:00:00+09:00",
    "checkpoint": "main",
    "direction": "entry",
    "outcome": "Admitted",
}


@pytest.fixture
def founded(venue: SimulatedDevice) -> SimulatedDevice:
    found(venue.store)
    return venue


@pytest.fixture
def evil(founded: SimulatedDevice) -> HostileDevice:
    return HostileDevice(founded.store)


@pytest.fixture
def other(founded: SimulatedDevice, template: Path, tmp_path: Path) -> Iterator[SimulatedDevice]:
    """A second member; the facts of the template's device are the same in both stores."""
    with closing(Store.open(tmp_path / "b.db", "b", create=True, clock=founded.wall)) as store:
        join(store, founded.store)
        replicate(founded.store, store)
        yield SimulatedDevice(store, founded.wall)


def refusal(result: MergeResult) -> tuple[int, RefusalReason]:
    (refused,) = result.refused
    return refused.sequence, refused.reason


def assert_sound(store: Store) -> None:
    assert has_intact_chains(store)
    assert store.read(lambda connection: list(doctor.differences(connection))) == []


def test_honest_facts_of_a_member_are_taken_in(
    founded: SimulatedDevice, evil: HostileDevice
) -> None:
    chain = [evil.writes("guest:g", FactKind.NOTE_ADDED, NOTE) for _ in range(3)]
    assert founded.store.merge(chain[::-1] + chain).added == 3
    assert founded.store.merge(chain) == MergeResult()
    assert len(rows_of(founded.store)["note"]) == 3


def test_facts_behind_the_last_signature_wait_for_the_next_one(
    founded: SimulatedDevice, evil: HostileDevice
) -> None:
    first = evil.writes("guest:g", FactKind.NOTE_ADDED, NOTE)
    second = evil.chain.fact("guest:g", FactKind.NOTE_ADDED, NOTE)
    result = founded.store.merge([first, second])
    assert result.added == 1
    assert refusal(result) == (2, RefusalReason.UNSIGNED)
    third = evil.writes("guest:g", FactKind.NOTE_ADDED, NOTE)
    assert founded.store.merge([second, third]).added == 2
    assert _refusals(founded.store) == []


@pytest.mark.parametrize("change", ["wrong", "other key", "cut short"])
def test_a_bad_signature_is_refused(
    founded: SimulatedDevice, evil: HostileDevice, change: str
) -> None:
    good = evil.writes("guest:g", FactKind.NOTE_ADDED, NOTE)
    fact = evil.chain.fact("guest:g", FactKind.NOTE_ADDED, NOTE)
    stranger = signing.Signer(signing.new_seed())
    signature = {
        "wrong": bytes(64),
        "other key": stranger.sign(fact.digest),
        "cut short": evil.signer.sign(fact.digest)[:40],
    }[change]
    result = founded.store.merge([good, replace(fact, signature=signature)])
    assert (result.added, refusal(result)) == (1, (2, RefusalReason.SIGNATURE))
    assert founded.store.merge([evil.signed(fact)]).added == 1
    assert _refusals(founded.store) == []


def test_an_operator_of_the_wire_can_withhold_but_not_change(
    founded: SimulatedDevice, evil: HostileDevice
) -> None:
    fact = evil.writes("guest:g", FactKind.NOTE_ADDED, NOTE)
    forged = replace(fact, body=json.dumps(NOTE | {"text": "B"}))
    assert refusal(founded.store.merge([forged])) == (1, RefusalReason.ALTERED)
    renamed = replace(fact, subject="guest:other")
    assert refusal(founded.store.merge([renamed])) == (1, RefusalReason.FORK)
    withheld = replace(fact, body=None, salt=None)
    assert founded.store.merge([withheld]).added == 1
    assert_sound(founded.store)


def test_a_hole_stops_one_chain_and_is_forgotten_once_it_is_filled(
    founded: SimulatedDevice, evil: HostileDevice
) -> None:
    chain = [evil.writes("guest:g", FactKind.NOTE_ADDED, NOTE) for _ in range(3)]
    result = founded.store.merge([chain[0], chain[2]])
    assert (result.added, refusal(result)) == (1, (2, RefusalReason.HOLE))
    assert _refusals(founded.store) == ["hole"]
    assert founded.store.merge(chain).added == 2
    assert _refusals(founded.store) == []


def test_other_chains_go_on_beside_a_refused_one(
    founded: SimulatedDevice, evil: HostileDevice
) -> None:
    honest = HostileDevice(founded.store, name="honest")
    chain = [honest.writes("guest:g", FactKind.NOTE_ADDED, NOTE) for _ in range(3)]
    bad = evil.writes("guest:g", FactKind.NOTE_ADDED, NOTE, signature=bytes(64))
    result = founded.store.merge([bad, *chain])
    assert result.added == 3
    assert refusal(result) == (1, RefusalReason.SIGNATURE)


def test_a_fact_dated_before_its_predecessor_is_refused(
    founded: SimulatedDevice, evil: HostileDevice
) -> None:
    first = evil.writes("guest:g", FactKind.NOTE_ADDED, NOTE)
    evil.chain._clock -= 100
    second = evil.writes("guest:g", FactKind.NOTE_ADDED, NOTE)
    assert refusal(founded.store.merge([first, second])) == (2, RefusalReason.BACKDATED)


def test_a_clock_far_ahead_is_kept_and_does_not_drag_ours(
    founded: SimulatedDevice, evil: HostileDevice
) -> None:
    evil.chain.wall_ms = founded.wall.ms + FURTHEST_AHEAD_MS + 60_000
    assert founded.store.merge([evil.writes("guest:g", FactKind.NOTE_ADDED, NOTE)]).added == 1
    founded.store.append([Draft("guest:g", FactKind.NOTE_ADDED, NOTE)])
    own = [fact for fact in journal_of(founded.store) if fact.device == founded.store.device]
    assert wall_of(own[-1].clock) == founded.wall.ms


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


def test_a_store_copied_to_two_machines_is_noticed(
    founded: SimulatedDevice, other: SimulatedDevice, tmp_path: Path
) -> None:
    """The copy writes as the same device: nobody takes that for the device's own."""
    meet(founded.store, other.store)
    path = other.store.path
    other.store.close()
    copy_path = tmp_path / "copy.db"
    copy_path.write_bytes(path.read_bytes())
    other.store = Store.open(path, "b", clock=founded.wall)
    with closing(Store.open(copy_path, "b", clock=founded.wall)) as copy:
        other.store.append([Draft("guest:g", FactKind.NOTE_ADDED, NOTE)])
        copy.append([Draft("guest:g", FactKind.NOTE_ADDED, NOTE)] * 2)
        replicate(copy, founded.store)
        (refused,) = replicate(founded.store, other.store).refused
        assert refused.reason is RefusalReason.FORK
        (refused,) = founded.store.merge(journal_of(other.store)).refused
        assert refused.reason is RefusalReason.FORK
        assert refused.stored is not None
        assert refused.received is not None
        assert refused.stored != refused.received
    other.store.close()


def test_a_journal_of_another_event_is_not_taken_in(
    founded: SimulatedDevice, template: Path, tmp_path: Path
) -> None:
    stranger = simulated_device(template, tmp_path / "stranger.db", "kiosk-9")
    with closing(stranger.store) as store:
        found(store)
        store.append([Draft("guest:g", FactKind.NOTE_ADDED, NOTE)])
        before = journal_of(founded.store)
        result = replicate(store, founded.store)
        assert result.deferred == (store.device,)
        assert not result.added
        assert journal_of(founded.store) == before


def test_batches_end_with_a_signature_and_bring_everything(
    founded: SimulatedDevice, other: SimulatedDevice
) -> None:
    founded.store.append(Draft(f"guest:g{n}", "guest_registered", {}) for n in range(1700))
    while batch := founded.store.facts_since(other.store.vector(), limit=400):
        assert len(batch) <= 900
        result = other.store.merge(batch)
        assert result.added
        assert not result.refused
    assert journal_of(other.store) == journal_of(founded.store)


def _with_id(fact: Fact, id_: str) -> Fact:
    renamed = replace(fact, id=id_)
    digest = digest_of(FIRST_DIGEST, renamed.header, renamed.body_digest)
    return replace(renamed, digest=digest)


def _refusals(store: Store) -> list[str]:
    query = "SELECT reason FROM refusal"
    return [row[0] for row in store.read(lambda c: c.exec_driver_sql(query).all())]
