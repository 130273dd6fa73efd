"""Erasure of a guest: which data stays, and which bodies of facts are emptied.

Scans stay, as counts are made of them. Where the fact of a scan has more than the passing itself (a
code, or text that staff wrote), the erasure fact repeats the scan without that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact

# The fields that counts depend on.
_KEPT = ("category", "status", "sessions", "tracks", "valid_while_pending", "walk_in")
_PERSONAL_IN_SCANS = ("code", "why")

Scans = dict[str, dict[str, Any]]


def erasure_fact(
    subject: str, fields: Mapping[str, Any] | None, merged: str, recorded: Iterable[Fact]
) -> Draft | None:
    """The fact that erases a guest, from the guest's fields and all facts about the guest.

    None where no personal data is left.
    """
    recorded = list(recorded)
    before = scans_kept(recorded)
    scans = {
        id_: kept_body
        for id_, kept_body in _scans_to_keep(recorded).items()
        if before.get(id_, {}) | kept_body != before.get(id_)
    }
    left = [fact for fact in recorded if fact.body and fact.kind not in _STAYING]
    if not left and not scans:
        return None
    body: dict[str, Any] = {name: fields[name] for name in _KEPT if fields and fields.get(name)}
    if merged:
        body["merged"] = merged
    if scans:
        body["scans"] = scans
    return Draft(subject, FactKind.GUEST_ERASED, body)


def scans_kept(recorded: Iterable[Fact]) -> Scans:
    """The scans that erasures repeat, by the ids of their facts.

    A scan that any erasure repeats as annulled is annulled.
    """
    kept: Scans = {}
    for fact in recorded:
        if fact.kind == FactKind.GUEST_ERASED:
            for id_, details in fact.read_body().get("scans", {}).items():
                kept[id_] = kept.get(id_, {}) | details
    return kept


def facts_to_empty(recorded: Iterable[Fact]) -> list[Fact]:
    """Those of all facts about an erased guest whose bodies must be emptied."""
    recorded = list(recorded)
    kept = scans_kept(recorded)
    return [fact for fact in recorded if fact.body and _must_go(fact, kept)]


_STAYING = (FactKind.CODE_SCANNED, FactKind.SCAN_ANNULLED, FactKind.GUEST_ERASED)


def _must_go(fact: Fact, kept: Scans) -> bool:
    match fact.kind:
        case FactKind.GUEST_ERASED:
            return False
        case FactKind.CODE_SCANNED:
            return fact.id in kept and _is_personal(fact.read_body())
        case FactKind.SCAN_ANNULLED:
            return bool(kept.get(fact.read_body()["scan"], {}).get("annulled"))
    return True


def _scans_to_keep(recorded: list[Fact]) -> Scans:
    """Scans whose facts have personal data, and those that were annulled with a reason."""
    annulled = {
        fact.read_body()["scan"]
        for fact in recorded
        if fact.kind == FactKind.SCAN_ANNULLED and fact.body
    }
    kept: Scans = {}
    for fact in recorded:
        if fact.kind == FactKind.CODE_SCANNED and fact.body:
            body = fact.read_body()
            if fact.id in annulled or _is_personal(body):
                mark = {"annulled": True} if fact.id in annulled else {}
                kept[fact.id] = _without_personal(body) | mark
    return kept


def _is_personal(body: Mapping[str, Any]) -> bool:
    return any(body.get(name) for name in _PERSONAL_IN_SCANS)


def _without_personal(body: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name not in _PERSONAL_IN_SCANS}
