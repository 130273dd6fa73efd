"""Seats and notes of a guest, changed at the desk."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Seat
from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.usecases.guests import person_card
from kiosk.usecases.guests.corrections import NoteAdded, Seated, SeatedMeanwhile, add_note, seat
from tests.usecases.conftest import Venue
from tests.usecases.guests.corrections_at_desk import DESK, VOLUNTEER, refusal_id


def test_a_guest_gets_another_seat(tables: Venue) -> None:
    first = Seat("g", "r1", "1")
    assert seat(tables.store, VOLUNTEER, "g", None, first) == NotAllowed(Right.CORRECT)
    assert seat(tables.store, DESK, "g", None, first) == Seated(first)
    other = Seat("g", "r1", "2", "3")
    assert seat(tables.store, DESK, "g", first, other) == Seated(other)
    assert seat(tables.store, DESK, "g", first, first) == SeatedMeanwhile(
        replace(other, why="hand")
    )
    assert seat(tables.store, DESK, "g", other, Seat("g", "r1")) == Seated(None)
    assert tables.scan("main").seats == ()


def test_a_seat_must_exist_and_be_free(tables: Venue) -> None:
    tables.store.append([facts.guest_seated("h", "r1", "1")])
    for chosen, id_ in (
        (Seat("g", "r1", "1"), "refused.table_full"),
        (Seat("g", "r1", "99"), "refused.table"),
        (Seat("g", "r9", "1"), "refused.table"),
        (Seat("g", "r2", "2"), "refused.round_locked"),
    ):
        assert refusal_id(seat(tables.store, DESK, "g", None, chosen)) == id_
    same = Seat("h", "r1", "1", "left")
    assert seat(tables.store, DESK, "h", Seat("h", "r1", "1"), same) == Seated(same)


def test_a_note_is_normalised(venue: Venue) -> None:
    noted = add_note(venue.store, VOLUNTEER, "g", "휠체어\r\n\r\n\r\n\u202e경사로 ", venue.now)
    assert noted == NoteAdded("휠체어\n\n경사로")
    assert refusal_id(add_note(venue.store, DESK, "g", "x" * 50_000, venue.now)) == "refused.long"
    assert refusal_id(add_note(venue.store, DESK, "g", "\u200b", venue.now)) == "refused.empty"
    assert refusal_id(add_note(venue.store, DESK, "nobody", "x", venue.now)) == "refused.guest"
    card = person_card.card(venue.store, "g", venue.now)
    assert card is not None
    assert [note.text for note in card.notes] == ["휠체어\n\n경사로"]
