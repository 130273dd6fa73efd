"""A morning with an Indico: some come, one of them by mistake; the same recorded and running."""

from __future__ import annotations

from functools import partial

from kiosk.store.queries import scans
from kiosk.usecases.checkin.annulments import annul
from tests.connectors.pretix_store import NOW, ExchangeRun

ARRIVED, BY_MISTAKE = 6, 1
REQUESTS = 2
"""How often the list is asked for until all 60 registrations are read."""


def come(run: ExchangeRun) -> None:
    """Everything is read, six people come, and one of them is annulled after it was told."""
    for _ in range(REQUESTS):
        run.step()
    confirmed = sorted(
        (one.guest for one in run.store.guests() if one.guest.status == "confirmed"),
        key=lambda one: (len(one.reference), one.reference),
    )
    told = [one for one in confirmed if not one.companion_of][:ARRIVED]
    found = []
    for one in told:
        codes = run.store.read(partial(scans.codes_of, guest_id=one.id))
        found.append(run.scan(codes[0].spelling or codes[0].code, "main").scan)
    run.step()
    annul(run.store, found[0], NOW, "mistake")
    run.step()
