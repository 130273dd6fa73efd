"""What a store of a founded event takes in of hostile, damaged and repeated facts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import signing
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.hybrid_clock import FURTHEST_AHEAD_MS, wall_of
from kiosk.domain.membership.intake_results import MergeResult, RefusalReason
from kiosk.store import Store
from tests.joined_devices import HostileDevice, found, join, meet, refusal, replicate
from tests.store.simulated_devices import SimulatedDevice, simulated_device
from tests.store.store_contents import assert_sound, journal_of, rows_of

NOTE = {"at": "2025-06-01T09:00:00+09:00", "text": "A"}


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


def _refusals(store: Store) -> list[str]:
    query = "SELECT reason FROM refusal"
    return [row[0] for row in store.read(lambda c: c.exec_driver_sql(query).all())]
