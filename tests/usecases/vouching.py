"""Desks that sign passes for guests, and kiosks that trust the keys of these desks."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from kiosk.domain.admission.outcomes import Outcome
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store.recovery import doctor
from kiosk.usecases.checkin.preview import preview
from kiosk.usecases.devices.device_keys import Trusted, public_keys, trust
from kiosk.usecases.guests.signed_passes import PassIssued, issue_pass
from tests.usecases.conftest import WALK_IN, Venue

ADMIN = Actor("a", "Admin", Role.ADMIN)
HOUR = timedelta(hours=1)
FROM_PASS = Guest(
    id=WALK_IN.id,
    name_ko="한현장",
    family_latin="Han",
    given_latin="Hyeonjang",
    category="regular",
    from_pass=True,
)


def issued(at: Venue, guest: str = WALK_IN.id, **how: Any) -> str:
    result = issue_pass(at.store, ADMIN, guest, at.now, **how)
    assert isinstance(result, PassIssued)
    return result.code


def introduce(issuer: Venue, to: Venue) -> None:
    """The issuer's public keys are trusted by another store, which receives nothing else."""
    assert isinstance(trust(to.store, ADMIN, json.dumps(keys(issuer))), Trusted)


def keys(at: Venue) -> dict[str, Any]:
    exported = public_keys(at.store, ADMIN)
    assert isinstance(exported, dict)
    return exported


def replicate(source: Venue, to: Venue) -> None:
    to.store.merge(source.store.facts_since(to.store.vector()))


def outcome(at: Venue, code: str, checkpoint: str = "main") -> Outcome:
    """The outcome of a scan, first as a preview and then recorded; both are equal."""
    previewed = preview(at.store, code, at.now, checkpoint).outcome
    recorded = at.scan(checkpoint, code).outcome
    assert previewed == recorded
    assert at.store.read(lambda connection: list(doctor.differences(connection))) == []
    return recorded
