"""Photos of guests for staff: facts about a guest, each of which replaces the one before."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact
from kiosk.domain.journal.guest_fold import in_order

PHOTO_WIDTH, PHOTO_HEIGHT = 240, 320
"""The size in pixels that a photo is scaled to fit."""

LARGEST_PHOTO = 64 * 1024
"""Bytes of a scaled photo, a JPEG file: it travels in the journal of each desk."""


def photo_set(guest: str, jpeg_base64: str) -> Draft:
    """The fact that a guest has a photo, a JPEG file in base64; empty text takes it away."""
    subject = facts.guest_subject(guest)
    return Draft(subject, FactKind.GUEST_PHOTO_SET, {"data": jpeg_base64})


def newest_photo(recorded: Iterable[Fact]) -> str:
    """The photo in base64 from the facts about all records of a person; empty for none."""
    photos = [fact for fact in recorded if fact.kind == FactKind.GUEST_PHOTO_SET and fact.body]
    return str(in_order(photos)[-1].read_body().get("data", "")) if photos else ""
