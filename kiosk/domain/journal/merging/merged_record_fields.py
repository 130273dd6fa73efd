"""Merging the fields of several records of one person, as JSON values.

Marks for staff, needs, sessions, contacts and further columns of all records are kept. For names,
category and validity, the record that stands for the person decides. A block is never lifted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Fact
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.fields.guest_field import MergeRule
from kiosk.domain.records.fields.guest_fields import fields_merged_by, grouped

Fields = Mapping[str, Any]
Place = tuple[int, str, int]

TOGETHER = tuple(field.name for field in fields_merged_by(MergeRule.JOINED))
"""Lists to which each record adds what the others lack."""
_GROUPS = grouped(fields_merged_by(MergeRule.FILLED))
"""Fields that another record fills in as a whole where the standing one has none of them."""
_EXTRA = "extra"
_ABOUT_FIELDS = facts.KINDS[Guest][1:]


def combine(own: Fields, other: Fields, settled: Collection[str] = ()) -> dict[str, Any]:
    """The fields of a person with the standing record `own` and the second record `other`.

    In `settled` fields the standing record's value is kept, even if it is empty.
    """
    if own.get("erased") or other.get("erased"):
        return dict(own)
    marks = _marks(own, other) | {name: _joined(own, other, name) for name in TOGETHER}
    added = {name: value for name, value in marks.items() if value and name not in settled}
    extra = {**other.get(_EXTRA, {}), **own.get(_EXTRA, {})}
    if extra and _EXTRA not in settled:
        added[_EXTRA] = extra
    return {**own, **_filled(own, other, settled), **added}


def _filled(own: Fields, other: Fields, settled: Collection[str]) -> dict[str, Any]:
    """The fields of `other` in groups of which the standing record has none."""
    return {
        name: other[name]
        for group in _GROUPS
        if not any(own.get(name) or name in settled for name in group)
        for name in group
        if other.get(name)
    }


def settled_since(recorded: Iterable[Fact], joined: Place) -> frozenset[str]:
    """The fields of a guest that were set after another record was merged into the guest's."""
    return frozenset(
        name
        for fact in recorded
        if fact.kind in _ABOUT_FIELDS and fact.order > joined
        for name in fact.read_body()
    )


def _marks(own: Fields, other: Fields) -> dict[str, Any]:
    blocked = Status.BLOCKED.value in (own.get("status"), other.get("status"))
    notes = dict.fromkeys(filter(None, (own.get("attention"), other.get("attention"))))
    return {
        "vip": bool(own.get("vip") or other.get("vip")),
        "attention": "\n".join(notes),
        "status": Status.BLOCKED.value if blocked else own.get("status"),
    }


def _joined(own: Fields, other: Fields, name: str) -> list[Any]:
    return list(dict.fromkeys((*own.get(name, ()), *other.get(name, ()))))
