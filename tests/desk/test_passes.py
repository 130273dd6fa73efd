"""Signed passes: a guest whom only one desk knows is admitted at every kiosk of the event."""

from __future__ import annotations

import itertools
import json
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from kiosk import signing
from kiosk.desk.devices import Trusted, device_list, public_keys, renew_key, revoke_device, trust
from kiosk.desk.finding import find
from kiosk.desk.intake import take_in
from kiosk.desk.passes import PassIssued, issue_pass
from kiosk.desk.persons import card, whose
from kiosk.desk.preview import preview
from kiosk.desk.walkins import WalkedIn, WalkIn, register
from kiosk.domain import codes, facts
from kiosk.domain.equipment import Device
from kiosk.domain.facts import Draft, recorded
from kiosk.domain.inputs import Refused
from kiosk.domain.outcomes import (
    Admitted,
    AlreadyIn,
    Foreign,
    NeedsDesk,
    NoLonger,
    NotFound,
    NotYet,
    Outcome,
    Reason,
    WrongCheckpoint,
)
from kiosk.domain.records import Guest, Status
from kiosk.domain.rights import Actor, NotAllowed, Right, Role
from kiosk.exchange.importer import Options
from kiosk.store import Store, devices, doctor
from tests.scale import examples
from tests.store.histories import folder, place, rows_of, set_up

from .conftest import DOORS, MakeVenue, Venue, event

ADMIN = Actor("a", "Admin", Role.ADMIN)
HOUR = timedelta(hours=1)
WALK_IN = Guest(
    id="0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b",
    name_ko="한현장",
    family_latin="Han",
    given_latin="Hyeonjang",
    organisation_ko="한빛연구원",
    category="regular",
    walk_in=True,
)
FROM_PASS = Guest(
    id=WALK_IN.id,
    name_ko="한현장",
    family_latin="Han",
    given_latin="Hyeonjang",
    category="regular",
    from_pass=True,
)


@pytest.fixture
def desk(make_venue: MakeVenue) -> Venue:
    """A desk that is cut off, and has registered somebody."""
    made = make_venue("desk")
    made.register(WALK_IN)
    return made


@pytest.fixture
def kiosk(make_venue: MakeVenue) -> Venue:
    """A kiosk that never heard of them."""
    return make_venue("kiosk")


def issued(at: Venue, guest: str = WALK_IN.id, **how: Any) -> str:
    done = issue_pass(at.store, ADMIN, guest, at.now, **how)
    assert isinstance(done, PassIssued)
    return done.code


def introduce(issuer: Venue, to: Venue) -> None:
    """The issuer's public keys reach another store, nothing else does."""
    assert isinstance(trust(to.store, ADMIN, json.dumps(keys(issuer))), Trusted)


def keys(at: Venue) -> dict[str, Any]:
    told = public_keys(at.store, ADMIN)
    assert isinstance(told, dict)
    return told


def bring(source: Venue, to: Venue) -> None:
    to.store.merge(source.store.facts_since(to.store.vector()))


def outcome(at: Venue, code: str, checkpoint: str = "main") -> Outcome:
    """What a scan leads to, foreseen and then done."""
    foreseen = preview(at.store, code, at.now, checkpoint).outcome
    done = at.scan(checkpoint, code).outcome
    assert foreseen == done
    assert at.store.read(lambda connection: list(doctor.differences(connection))) == []
    return done


def test_a_pass_is_admitted_where_nobody_knows_the_guest(desk: Venue, kiosk: Venue) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    assert outcome(kiosk, code) == Admitted(FROM_PASS, first=True)
    (known,) = kiosk.facts(facts.GUEST_KNOWN)
    (scan,) = kiosk.facts()
    assert known.subject == scan.subject == f"guest:{WALK_IN.id}"
    assert scan.read_body()["reader"] == "pass"
    assert "code" not in scan.read_body()
    assert outcome(kiosk, code) == AlreadyIn(FROM_PASS, kiosk.now, "kiosk")
    assert len(kiosk.facts(facts.GUEST_KNOWN)) == 1


def test_a_desk_opens_the_card_of_somebody_known_from_a_pass_alone(
    desk: Venue, kiosk: Venue
) -> None:
    code = issued(desk)
    assert whose(kiosk.store, code) is None
    introduce(desk, kiosk)
    assert whose(kiosk.store, code) == whose(kiosk.store, code) == WALK_IN.id
    shown = card(kiosk.store, WALK_IN.id, kiosk.now)
    assert shown is not None
    assert shown.guest == FROM_PASS
    assert len(kiosk.facts(facts.GUEST_KNOWN)) == 1
    assert [found.guest for found in find(kiosk.store, "한현장")] == [FROM_PASS]


def test_who_was_known_from_a_pass_is_registered_once_a_list_names_them(
    desk: Venue, kiosk: Venue, tmp_path: Path
) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    kiosk.scan("main", code)
    listed = tmp_path / "guests.csv"
    listed.write_text("성명,영문명,구분\n한현장,HAN Hyeonjang,regular\n", encoding="utf-8")
    for facts_written in (2, 0):  # a registration and a code
        assert take_in(kiosk.store, [listed], Options()).facts == facts_written
    (found,) = kiosk.store.guests()
    assert (found.guest.id, found.guest.from_pass) == (WALK_IN.id, False)
    assert isinstance(outcome(kiosk, code), AlreadyIn)
    assert isinstance(outcome(kiosk, found.codes[0]), AlreadyIn)


def test_the_same_decision_is_taken_as_on_any_code(desk: Venue, kiosk: Venue) -> None:
    desk.correct(WALK_IN, category="extra")
    code = issued(desk)
    introduce(desk, kiosk)
    assert isinstance(outcome(kiosk, code, "dinner"), WrongCheckpoint)
    assert isinstance(kiosk.scan("dinner", code, forced=True).outcome, Admitted)


def test_where_the_guest_is_registered_the_registration_counts(desk: Venue, kiosk: Venue) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    listed = replace(WALK_IN, status=Status.BLOCKED)
    kiosk.register(listed, "EVT-ZZZZZZZZZZZZZZZ0")
    assert outcome(kiosk, code) == NeedsDesk(Reason.BLOCKED, listed)
    assert kiosk.facts(facts.GUEST_KNOWN) == []


def test_the_issuing_desk_knows_its_own_pass_and_its_validity(desk: Venue) -> None:
    code = issued(desk)
    assert outcome(desk, code) == Admitted(WALK_IN, first=True)
    desk.later(hours=17)
    assert outcome(desk, code, "strict") == NoLonger(WALK_IN, DOORS + 17 * HOUR)


def test_a_pass_that_ran_out_is_refused_unless_forced(desk: Venue, kiosk: Venue) -> None:
    code = issued(desk, valid_until=DOORS + HOUR)
    introduce(desk, kiosk)
    kiosk.later(hours=1)
    assert outcome(kiosk, code) == NoLonger(FROM_PASS, DOORS + HOUR)
    assert isinstance(kiosk.scan("main", code, forced=True).outcome, Admitted)
    newer = issued(desk, valid_until=DOORS + 3 * HOUR)
    assert isinstance(outcome(kiosk, newer, "strict"), Admitted)


def test_a_pass_is_valid_as_long_as_its_guest(desk: Venue, kiosk: Venue) -> None:
    desk.correct(WALK_IN, valid_from=DOORS + HOUR, valid_until=DOORS + 2 * HOUR)
    code = issued(desk)
    introduce(desk, kiosk)
    assert outcome(kiosk, code) == NotYet(FROM_PASS, DOORS + HOUR)
    kiosk.later(hours=2)
    assert outcome(kiosk, code) == NoLonger(FROM_PASS, DOORS + 2 * HOUR)


def test_a_forged_or_altered_pass_needs_the_desk_and_leaves_a_hash(
    desk: Venue, kiosk: Venue
) -> None:
    code = issued(desk)
    forged = NeedsDesk(Reason.BAD_SIGNATURE)
    assert outcome(kiosk, code) == forged  # no key of that desk has come here
    introduce(desk, kiosk)
    altered = code[:-6] + ("000" if code[-6:-3] != "000" else "100") + code[-3:]
    for text in (altered, code[:-3], code + "0"):
        assert outcome(kiosk, text) == forged
    assert kiosk.facts(facts.GUEST_KNOWN) == []
    scans = kiosk.facts()
    assert scans[1].subject == f"code:{codes.digest(altered)}"
    assert {scan.read_body()["reason"] for scan in scans} == {"bad_signature"}
    assert not [scan for scan in scans if altered[:40] in (scan.body or "")]


def test_a_pass_of_another_event_is_foreign(make_venue: MakeVenue, kiosk: Venue) -> None:
    other = make_venue("other", empty=True)
    draft = facts.recorded(None, event("XYZ"))
    assert draft is not None
    other.store.append([draft])
    other.register(WALK_IN)
    code = issued(other)
    assert outcome(kiosk, code) == Foreign()
    refused = trust(kiosk.store, ADMIN, json.dumps(keys(other)))
    assert isinstance(refused, Refused)
    assert refused.sentence.id == "refused.devices.event"


def test_a_revoked_device_vouches_for_nobody_but_what_its_journal_lists_stays(
    desk: Venue, kiosk: Venue
) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    revoked = revoke_device(kiosk.store, ADMIN, "desk", kiosk.now)
    assert not isinstance(revoked, Refused | NotAllowed)
    assert outcome(kiosk, code) == NeedsDesk(Reason.REVOKED)
    introduce(desk, kiosk)  # an older file takes nothing back
    assert outcome(kiosk, code) == NeedsDesk(Reason.REVOKED)
    bring(desk, kiosk)
    assert outcome(kiosk, code) == Admitted(WALK_IN, first=True)
    bring(kiosk, desk)
    refused = issue_pass(desk.store, ADMIN, WALK_IN.id, desk.now)
    assert isinstance(refused, Refused)
    assert refused.sentence.id == "refused.pass.revoked"


def test_a_lost_pass_is_revoked_like_any_code(desk: Venue, kiosk: Venue) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    desk.store.append([facts.code_revoked(WALK_IN.id, code)])
    assert outcome(desk, code) == NeedsDesk(Reason.REVOKED, WALK_IN)
    assert outcome(kiosk, code) == Admitted(FROM_PASS, first=True)  # it cannot know
    bring(desk, kiosk)
    assert outcome(kiosk, code) == NeedsDesk(Reason.REVOKED, WALK_IN)


def test_passes_of_earlier_keys_still_count(desk: Venue, kiosk: Venue) -> None:
    first = issued(desk)
    introduce(desk, kiosk)
    assert not isinstance(renew_key(desk.store, ADMIN), NotAllowed)
    second = issued(desk)
    assert first != second
    assert outcome(kiosk, second) == NeedsDesk(Reason.BAD_SIGNATURE)
    introduce(desk, kiosk)
    assert isinstance(outcome(kiosk, second), Admitted)
    assert isinstance(outcome(kiosk, first), AlreadyIn)
    (known,) = device_list(kiosk.store)
    assert len(known.public_key.split()) == 2


def test_a_damaged_key_gives_way_to_a_new_one(desk: Venue, kiosk: Venue) -> None:
    first = issued(desk)

    def damage(connection: sa.Connection) -> None:
        devices.keep_secret(connection, f"signing:{desk.store.device}", b"\x01\x02")

    desk.store.transact(damage)
    second = issued(desk)
    introduce(desk, kiosk)
    assert first != second
    assert isinstance(outcome(kiosk, second), Admitted)


def test_a_desk_vouches_for_walk_ins_once_its_key_went_out(desk: Venue, kiosk: Venue) -> None:
    told = {"name_ko": "이즉석", "organisation_ko": "새솔대학교", "category": "regular"}

    def walk_in() -> str:
        done = register(desk.store, ADMIN, WalkIn(told), desk.now)
        assert isinstance(done, WalkedIn)
        assert desk.scan("main", done.code).guest == done.guest
        return done.code

    assert isinstance(outcome(kiosk, walk_in()), NotFound)
    assert device_list(desk.store) == []
    introduce(desk, kiosk)
    admitted = outcome(kiosk, walk_in())
    assert isinstance(admitted, Admitted)
    assert (admitted.guest.name_ko, admitted.guest.from_pass) == ("이즉석", True)
    revoke_device(desk.store, ADMIN, "desk", desk.now)
    assert isinstance(outcome(kiosk, walk_in()), NotFound)


def test_who_was_erased_is_nobody_to_a_pass(desk: Venue, kiosk: Venue) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    kiosk.scan("main", code)
    kept = {"category": "regular", "status": "confirmed"}
    kiosk.store.append([Draft(f"guest:{WALK_IN.id}", facts.GUEST_ERASED, kept)])
    assert outcome(kiosk, code) == NotFound()
    refused = issue_pass(kiosk.store, ADMIN, WALK_IN.id, kiosk.now)
    assert isinstance(refused, Refused)


def test_a_pass_of_a_second_record_is_the_persons(desk: Venue, kiosk: Venue) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    listed = kiosk.register(replace(WALK_IN, id="listed", walk_in=False), "EVT-ZZZZZZZZZZZZZZZ0")
    kiosk.scan("main", code)
    merged = Draft(f"guest:{WALK_IN.id}", facts.GUEST_MERGED, {"into": "listed"})
    kiosk.store.append([merged])
    assert outcome(kiosk, code) == AlreadyIn(listed, kiosk.now, "kiosk")
    assert outcome(kiosk, code, "strict") == Admitted(listed, first=True)


def test_a_key_that_no_program_can_use_harms_no_scan(desk: Venue, kiosk: Venue) -> None:
    """A journal may hold what a newer program wrote."""
    before = kiosk.store.programme().event
    after = replace(before, ticket_keys=("ed448:xyz",), ticket_urls=("nowhere",))
    device = Device("d", "D", public_key="ed448:xyz " + "00" * 32)
    kiosk.store.append(d for d in (recorded(before, after), recorded(None, device)) if d)
    assert outcome(kiosk, issued(desk)) == NeedsDesk(Reason.BAD_SIGNATURE)
    introduce(desk, kiosk)
    assert isinstance(outcome(kiosk, issued(desk)), Admitted)


def test_a_private_key_stands_in_no_journal_and_no_backup(desk: Venue, tmp_path: Path) -> None:
    code = issued(desk)
    name = f"signing:{desk.store.device}"
    seed = desk.store.read(lambda connection: devices.secret_named(connection, name))
    assert seed is not None
    assert signing.public_half(seed).hex() == device_list(desk.store)[0].public_key
    whole = "".join(fact.body or "" for fact in desk.store.facts_since({}))
    assert seed.hex() not in whole
    backup = desk.store.back_up(tmp_path / "backup.db")
    assert seed in desk.store.path.read_bytes() + Path(f"{desk.store.path}-wal").read_bytes()
    assert seed not in backup.read_bytes()
    with closing(Store.open(backup, "desk")) as restored:
        made = issue_pass(restored, ADMIN, WALK_IN.id, desk.now)
        assert isinstance(made, PassIssued)
        assert made.code != code
        assert len(device_list(restored)) == 2


def test_who_gets_no_pass_is_told_why(desk: Venue) -> None:
    def refusal(guest: str) -> str:
        refused = issue_pass(desk.store, ADMIN, guest, desk.now)
        assert isinstance(refused, Refused)
        return refused.sentence.id

    assert refusal("nobody") == "refused.guest"
    blocked = desk.correct(WALK_IN, status=Status.BLOCKED)
    assert refusal(WALK_IN.id) == "refused.pass.status"
    long = {"name_ko": "", "family_latin": "", "given_latin": "", "name_latin": "ก" * 90}
    desk.correct(blocked, status=Status.CONFIRMED, **long)
    assert refusal(WALK_IN.id) == "refused.pass.long"
    volunteer = Actor("v", "Volunteer", Role.VOLUNTEER)
    assert issue_pass(desk.store, volunteer, WALK_IN.id, desk.now) == NotAllowed(Right.CODES)
    for act in (renew_key, public_keys):
        assert act(desk.store, volunteer) == NotAllowed(Right.DEVICES)
    assert trust(desk.store, volunteer, "") == NotAllowed(Right.DEVICES)
    assert revoke_device(desk.store, volunteer, "x", DOORS) == NotAllowed(Right.DEVICES)


KNOWN = {"id": "a", "name": "A", "public_key": signing.public_half(bytes(32)).hex()}


@pytest.mark.parametrize(
    "told",
    [
        [],
        {},
        {"code_prefix": "EVT"},
        {"code_prefix": "EVT", "devices": []},
        {"code_prefix": "EVT", "devices": {"a": 1}},
        {"code_prefix": 7, "devices": [KNOWN]},
        {"code_prefix": "EVT", "devices": [KNOWN, {}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"public_key": ""}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"public_key": "zz"}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"public_key": "00" * 32}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"public_key": "ab" * 31}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"id": ""}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"id": ["a"]}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"id": "a\0"}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"id": "a" * 101}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"revoked": 1}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"revoked": "2020-01-01"}]},
    ],
    ids=str,
)
def test_a_file_of_another_shape_is_refused(kiosk: Venue, told: object) -> None:
    assert_refused(kiosk, json.dumps(told))


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "\0"], ids=[0, 1, 2, 3])
def test_a_file_that_is_no_json_is_refused(kiosk: Venue, text: str) -> None:
    assert_refused(kiosk, text)


def assert_refused(at: Venue, text: str) -> None:
    refused = trust(at.store, ADMIN, text)
    assert isinstance(refused, Refused)
    assert refused.sentence.id == "refused.devices.file"
    assert device_list(at.store) == []


def test_a_device_is_named_by_what_tells_it_apart(desk: Venue, kiosk: Venue) -> None:
    issued(desk)
    introduce(desk, kiosk)
    refused = revoke_device(kiosk.store, ADMIN, "dask", DOORS)
    assert isinstance(refused, Refused)
    assert refused.sentence.values["known"] == f"{desk.store.device}, {kiosk.store.device}"
    revoke_device(kiosk.store, ADMIN, desk.store.device, DOORS)
    revoke_device(kiosk.store, ADMIN, "desk", DOORS + HOUR)
    assert device_list(kiosk.store)[0].revoked == DOORS


def test_a_device_is_revoked_before_its_key_is_known(desk: Venue, kiosk: Venue) -> None:
    bring(desk, kiosk)
    assert device_list(kiosk.store) == []
    assert not isinstance(revoke_device(kiosk.store, ADMIN, "desk", DOORS), Refused)
    code = issued(desk)
    introduce(desk, kiosk)
    assert outcome(kiosk, code) == NeedsDesk(Reason.REVOKED)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return set_up(tmp_path_factory.mktemp("passes") / "template.db")


MERGES = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=8)


@given(
    scans=st.lists(st.integers(0, 2), max_size=6),
    merges=MERGES,
    corrected=st.booleans(),
    slow=st.integers(-3_600_000, 3_600_000),
)
@examples(25)
def test_whatever_meets_first_a_registration_wins(
    template: Path,
    scans: list[int],
    merges: list[tuple[int, int]],
    corrected: bool,
    slow: int,
) -> None:
    with folder() as scratch:
        places = [place(template, scratch / f"{n}.db", f"kiosk-{n}") for n in range(3)]
        desk = places[0]
        places[1].wall.ms += slow
        venues = [Venue(each.store, each.now()) for each in places]
        venues[0].register(WALK_IN)
        code = issued(venues[0])
        for other in venues[1:]:
            introduce(venues[0], other)
        for at in scans:
            places[at].wall.ms += 1000
            venues[at].scan("main", code)
        if corrected:
            desk.wall.ms += 1000
            venues[0].correct(WALK_IN, name_ko="한현정")
        for source, to in (*merges, *itertools.permutations(range(3), 2), (0, 1), (0, 2), (2, 1)):
            bring(venues[source], venues[to])
        for source, to in itertools.permutations(range(3), 2):
            bring(venues[source], venues[to])
        first, *others = [rows_of(each.store) for each in places]
        assert all(other == first for other in others)
        (guest,) = [found.guest for found in desk.store.guests()]
        assert guest == replace(WALK_IN, name_ko="한현정" if corrected else WALK_IN.name_ko)
        for each in places:
            assert each.store.read(lambda c: list(doctor.differences(c))) == []
            each.store.close()
