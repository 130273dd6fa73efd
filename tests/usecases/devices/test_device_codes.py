"""Codes for new devices, the copy of the store that they get, and what they accept of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.admission.outcomes import Admitted
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.membership.device_code import JoinRefusal
from kiosk.domain.membership.roster import Root
from kiosk.domain.records.permissions import Actor, NotAllowed, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store, schema
from kiosk.store.device_codes import OpenDeviceCode, accept_device_code, note_joined
from kiosk.store.errors import StoreDamaged
from kiosk.store.local_tables import local_setting, secret
from kiosk.store.queries import membership
from kiosk.store.recovery import doctor
from kiosk.store.snapshots.received_snapshot import (
    JoiningDevice,
    SnapshotForged,
    joined_as,
    take_in_snapshot,
)
from kiosk.store.snapshots.snapshot import snapshot
from kiosk.usecases.admin.staff import set_up_admin
from kiosk.usecases.devices.device_codes import (
    IssuedCode,
    device_code_state,
    issue_device_code,
    withdraw,
)
from kiosk.usecases.devices.founding import root_of
from kiosk.usecases.guests.corrections import add_note
from tests.joined_devices import ADMIN, meet
from tests.store.store_contents import has_intact_chains, journal_of
from tests.usecases.conftest import CODE, Venue

SEED = signing.new_seed()
KEY = signing.public_key_of(SEED).hex()


def issue(store: Store, name: str = "Gate 2", role: DeviceRole = DeviceRole.ATTENDEE) -> IssuedCode:
    made = issue_device_code(store, ADMIN, name, role, "main")
    assert isinstance(made, IssuedCode)
    return made


def accepted(store: Store, made: IssuedCode) -> OpenDeviceCode:
    found = accept_device_code(store, made.secret, KEY)
    assert isinstance(found, OpenDeviceCode)
    return found


def rows_in(table: sa.Table) -> Callable[[sa.Connection], list[object]]:
    return lambda connection: list(connection.execute(sa.select(table)).all())


def take_in(source: Store, made: IssuedCode, path: Path, root: Root | None = None) -> JoiningDevice:
    found = accepted(source, made)
    own = JoiningDevice(found.device, found.name, SEED, found.role, found.checkpoint)
    root = root or root_of(source)
    assert root is not None
    with snapshot(source.path, found.role) as copy:
        received = path.with_name("received")
        received.write_bytes(copy.read_bytes())
    take_in_snapshot(received, path, root, own)
    return own


def test_the_first_code_founds_the_event_and_is_kept_as_a_hash(venue: Venue) -> None:
    assert root_of(venue.store) is None
    made = issue(venue.store)
    assert root_of(venue.store) is not None
    settings = sa.select(local_setting)
    rows = venue.store.read(lambda connection: list(connection.execute(settings)))
    assert not any(made.secret.hex() in str(row) for row in rows)
    assert device_code_state(venue.store, made.secret) == made.device_code


def test_a_code_serves_one_device_which_may_ask_again(venue: Venue) -> None:
    made = issue(venue.store)
    first = accepted(venue.store, made)
    assert first.device.startswith("Gate 2.")
    assert accepted(venue.store, made) == first
    other = signing.public_key_of(signing.new_seed()).hex()
    assert accept_device_code(venue.store, made.secret, other) is JoinRefusal.USED
    member = venue.store.read(lambda connection: membership.member(connection, first.device))
    assert member is not None
    assert (member.role, member.keys) == (DeviceRole.ATTENDEE, frozenset({KEY}))
    note_joined(venue.store, made.secret)
    state = device_code_state(venue.store, made.secret)
    assert state is not None
    assert state.joined


def test_an_old_a_foreign_and_a_withdrawn_code_are_refused(
    venue: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, withdrawn = issue(venue.store), issue(venue.store, "Gate 3")
    withdraw(venue.store, withdrawn.secret)
    for wrong in (b"0" * 10, withdrawn.secret):
        assert accept_device_code(venue.store, wrong, KEY) is JoinRefusal.UNKNOWN
    late = made.device_code.until + 1
    monkeypatch.setattr(type(venue.store), "wall_ms", property(lambda _: late))
    assert accept_device_code(venue.store, made.secret, KEY) is JoinRefusal.EXPIRED


@pytest.mark.parametrize(
    ("name", "checkpoint", "reason"),
    [
        ("gate 2", "", "refused.devices.name"),
        ("Gate 9", "nowhere", "scan.checkpoint_missing"),
    ],
)
def test_what_a_device_cannot_be_is_said(
    venue: Venue, name: str, checkpoint: str, reason: str
) -> None:
    accepted(venue.store, issue(venue.store))
    made = issue_device_code(venue.store, ADMIN, name, DeviceRole.DESK, checkpoint)
    assert isinstance(made, InvalidInput)
    assert made.sentence.id == reason


def test_only_who_may_manage_devices_issues_codes(venue: Venue) -> None:
    actor = Actor("d", "Desk", Role.DESK)
    assert isinstance(issue_device_code(venue.store, actor, "x", DeviceRole.DESK), NotAllowed)
    assert root_of(venue.store) is None


def test_a_device_goes_on_from_its_copy_and_both_stores_meet(venue: Venue, tmp_path: Path) -> None:
    set_up_admin(venue.store, "Admin", "135790", venue.now)
    add_note(venue.store, ADMIN, "g", "private", venue.now)
    path = tmp_path / "gate2.db"
    own = take_in(venue.store, issue(venue.store), path)
    with closing(Store.open(path, "Gate 2")) as gate:
        assert gate.device == own.id
        assert gate.read(joined_as) == ("Gate 2", "main")
        assert has_intact_chains(gate)
        assert gate.read(lambda connection: list(doctor.differences(connection))) == []
        assert isinstance(Venue(gate).scan("main", CODE).outcome, Admitted)
        meet(venue.store, gate)
        assert [one.digest for one in journal_of(gate)] == [
            one.digest for one in journal_of(venue.store)
        ]
        private = (FactKind.NOTE_ADDED, FactKind.STAFF_ADDED)
        kept = [one for one in journal_of(gate) if one.kind in private and one.body]
        assert not kept
        assert gate.read(lambda c: c.execute(sa.select(schema.staff)).all()) == []


def test_a_copy_has_no_keys_no_settings_and_nothing_in_free_pages(venue: Venue) -> None:
    add_note(venue.store, ADMIN, "g", "a private remark", venue.now)
    made = issue(venue.store)
    with snapshot(venue.store.path, DeviceRole.BOARD) as copy:
        content = copy.read_bytes()
        with closing(Store.open_read_only(copy)) as store:
            for table in (secret, local_setting):
                assert store.read(rows_in(table)) == []
    assert b"private remark" not in content
    assert "김민서".encode() not in content
    assert made.secret.hex().encode() not in content
    assert not copy.exists()


def test_a_copy_of_another_root_or_with_altered_facts_is_not_accepted(
    venue: Venue, tmp_path: Path
) -> None:
    made = issue(venue.store)
    forged = Root(venue.store.device, KEY)
    with pytest.raises(SnapshotForged):
        take_in(venue.store, made, tmp_path / "a.db", forged)
    accepted(venue.store, made)
    with snapshot(venue.store.path, DeviceRole.DESK) as copy:
        received = tmp_path / "received"
        received.write_bytes(copy.read_bytes().replace("김민서".encode(), "김민수".encode()))
    root = root_of(venue.store)
    assert root is not None
    found = accepted(venue.store, made)
    own = JoiningDevice(found.device, found.name, SEED)
    with pytest.raises(StoreDamaged):
        take_in_snapshot(received, tmp_path / "b.db", root, own)
    assert not (tmp_path / "b.db").exists()
