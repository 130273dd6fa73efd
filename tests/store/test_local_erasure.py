"""An erasure clears bodies in the store that writes it, whichever way it is written."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Guest
from kiosk.store import Store

GUEST = Guest(id="g1", name_latin="Rowan AVERY")
REGISTRATION = cast("Draft", facts.change_fact(None, GUEST))
ERASURE = Draft(facts.guest_subject("g1"), FactKind.GUEST_ERASED, {})


def test_an_appended_erasure_clears_the_guests_bodies(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "event.db", "a", create=True)
    store.append([REGISTRATION])
    store.append([ERASURE])
    assert [fact.body for fact in store.facts_since({})] == [None, "{}"]
    store.close()


def test_a_fact_appended_after_an_erasure_is_cleared(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "event.db", "a", create=True)
    store.append([ERASURE])
    store.append([REGISTRATION])
    assert [fact.body for fact in store.facts_since({})] == ["{}", None]
    store.close()
