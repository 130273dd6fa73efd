"""Rows of a guest list, and the guests that an import made of them."""

from __future__ import annotations

from kiosk.domain.journal.facts import Draft
from kiosk.store import RegisteredGuest, Store

HEADER = ("성명", "소속", "이메일", "휴대전화", "구분")
KIM = ("김민서", "과학부", "kim@example.org", "010-1", "정부")
LEE = ("이서연", "한국대", "lee@example.org", "010-2", "연구자")


def guests_by_name(store: Store) -> dict[str, RegisteredGuest]:
    """Guests by Korean or Latin name; fails for namesakes."""
    found = {r.guest.name_ko or r.guest.name_latin: r for r in store.guests()}
    assert len(found) == len(list(store.guests()))
    return found


def bodies_of(drafts: list[Draft]) -> list[tuple[str, dict[str, object]]]:
    return [(draft.kind, dict(draft.body)) for draft in drafts]
