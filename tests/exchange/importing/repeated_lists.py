"""A list that is imported repeatedly, and corrections at the desk in between."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.store import Store
from kiosk.store.queries.guests import RegisteredGuest
from tests.exchange.spreadsheets import plan_of, sheet_of

HEADER = ("등록번호", "성명", "소속", "이메일", "상태", "메모")
LISTED = ("A1", "한가온", "가온연구원", "gaon@example.org", "확정", "창가")


def import_again(
    store: Store, *rows: tuple[str, ...], header: tuple[str, ...] = HEADER
) -> ImportPlan:
    plan = plan_of(sheet_of(header, *rows, file="later.xlsx"), store=store)
    store.append(plan.drafts, "importer")
    return plan


def record_of(store: Store, reference: str = "A1") -> RegisteredGuest:
    return next(r for r in store.guests() if r.guest.reference == reference)


def correct(store: Store, reference: str = "A1", **changes: Any) -> Guest:
    before = record_of(store, reference).guest
    draft = facts.change_fact(before, replace(before, **changes))
    assert draft is not None
    store.append([draft], "s1")
    return record_of(store, reference).guest


def differences(plan: ImportPlan) -> list[tuple[str, Any, Any, str]]:
    return [
        (one.part, one.ours, one.theirs, str(one.resolution))
        for change in plan.changes
        for one in change.differences
    ]
