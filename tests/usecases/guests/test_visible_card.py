"""The card by role: a volunteer sees no address, of phone numbers the end, and their own undo."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.admission.staff_actions import StaffAction
from kiosk.domain.names.masking import mask_numbers
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, Role
from kiosk.usecases.guests.decisions import check_in
from kiosk.usecases.guests.person_card import PersonCard
from kiosk.usecases.guests.visible_card import HIDDEN, visible_card
from tests.usecases.conftest import G, Venue

VOLUNTEER, DESK = (Actor(f"s-{role}", role, role) for role in (Role.VOLUNTEER, Role.DESK))
REACHED = replace(
    G, id="r", email="old@example.org", phone="010-0000-1111", escort="의전팀 010-0000-0002"
)


def card_for(viewer: Actor, venue: Venue, guest: str = "r") -> PersonCard:
    card = visible_card(venue.store, guest, viewer, venue.now, "main")
    assert card is not None
    return card


@pytest.fixture
def reached(venue: Venue) -> Venue:
    """A guest with contacts that were corrected, and a namesake who has others."""
    venue.register(REACHED, "EVT-00000000000000RR")
    venue.correct(REACHED, email="new@example.org", phone="010-0000-2222")
    return venue


def test_a_volunteer_sees_the_end_of_phone_numbers_and_no_address(reached: Venue) -> None:
    guest = card_for(VOLUNTEER, reached).guest
    assert (guest.email, guest.phone, guest.escort) == ("", "***-****-2222", "의전팀 ***-****-0002")
    whole = card_for(DESK, reached).guest
    assert (whole.email, whole.phone) == ("new@example.org", "010-0000-2222")
    assert whole.escort == REACHED.escort


def test_the_history_and_namesakes_tell_a_volunteer_no_contacts_either(reached: Venue) -> None:
    shown = card_for(VOLUNTEER, reached)
    corrected = next(item for item in shown.history if item.changes)
    changes = {one.field: one for one in corrected.changes}
    assert (changes["email"].old, changes["email"].new) == (HIDDEN, HIDDEN)
    assert changes["phone"].new == "***-****-2222"
    (namesake,) = card_for(VOLUNTEER, reached, "g").namesakes
    assert (namesake.guest.id, namesake.guest.email) == ("r", "")
    assert "email" not in namesake.distinguishing_fields
    assert shown.codes == ()
    told = repr((shown, namesake))
    assert not [secret for secret in ("example.org", "0000-1111", "0000-2222") if secret in told]


def test_companions_and_whom_they_come_with_have_no_contacts_either(reached: Venue) -> None:
    companion = Guest(
        "c", name_ko="박동행", phone="010-0000-3333", email="c@example.org", companion_of="r"
    )
    reached.register(companion, "EVT-00000000000000CC")
    principal, party = card_for(VOLUNTEER, reached), card_for(VOLUNTEER, reached, "c")
    assert [one.guest.phone for one in principal.party] == ["***-****-3333"]
    assert party.principal
    assert party.principal.phone == "***-****-2222"
    told = repr((principal, party))
    assert not [secret for secret in ("example.org", "0000-3333", "0000-2222") if secret in told]


def test_undo_is_offered_to_a_volunteer_for_their_own_last_act_only(reached: Venue) -> None:
    check_in(reached.store, VOLUNTEER, "r", "main", reached.now)
    own = card_for(VOLUNTEER, reached)
    assert StaffAction.UNDO in own.acts
    assert own.undoable
    others = card_for(replace(VOLUNTEER, staff="s-other"), reached)
    assert StaffAction.UNDO not in others.acts
    assert others.undoable == ""
    assert StaffAction.UNDO in card_for(DESK, reached).acts
    reached.later(minutes=1)
    check_in(reached.store, VOLUNTEER, "g", "main", reached.now)
    assert StaffAction.UNDO not in card_for(VOLUNTEER, reached).acts


def test_the_entry_of_a_companion_is_undone_by_those_who_may(reached: Venue) -> None:
    companion = Guest("c", name_ko="박동행", companion_of="r")
    reached.register(companion, "EVT-00000000000000CC")
    check_in(reached.store, VOLUNTEER, "c", "main", reached.now)
    for viewer, may_undo in (
        (VOLUNTEER, True),
        (DESK, True),
        (replace(VOLUNTEER, staff="s-other"), False),
    ):
        (member,) = card_for(viewer, reached).party
        assert bool(member.undoable) is may_undo


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("+82 (0)10 1234 5678", "+** (*)** **** 5678"),
        ("01012345678", "*******5678"),
        ("Desk 010-1111-2222 / 010-3333-4444", "Desk ***-****-2222 / ***-****-4444"),
        ("Room 12, floor 3", "Room 12, floor 3"),
        ("", ""),
    ],
)
def test_numbers_are_masked_but_for_their_last_four_digits(text: str, masked: str) -> None:
    assert mask_numbers(text) == masked
