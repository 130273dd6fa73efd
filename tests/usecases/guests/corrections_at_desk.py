"""A second record of guest G, and staff of each role who correct it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.domain.journal.corrections import InvalidCorrection
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.usecases.guests.corrections import correct
from tests.usecases.conftest import G, Venue

VOLUNTEER, DESK, PROTOCOL, ADMIN = (Actor(f"s-{role}", role, role) for role in Role)
SECOND = replace(G, id="h", name_ko="김민서(중복)", email="", category="extra")
SECOND_CODE = "EVT-AAAAAAAAAAAAAAAA"


def refusal_id(result: object) -> str:
    if isinstance(result, InvalidCorrection):
        (result,) = result.problems
    assert isinstance(result, InvalidInput)
    return result.sentence.id


def change(venue: Venue, displayed: Guest = G, actor: Actor = DESK, **changes: Any) -> object:
    return correct(venue.store, actor, "g", displayed, changes)
