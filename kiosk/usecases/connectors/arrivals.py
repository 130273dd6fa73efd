"""What a registration system is told about a fact: an entry or exit, a refusal, an annulment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import guest_subject
from kiosk.domain.journal.scan_history import PASSED, Scan
from kiosk.domain.records.entities import Direction
from kiosk.domain.text.messages import Sentence
from kiosk.store.connectors.deliveries import WaitingFact
from kiosk.store.connectors.systems import SystemTicket, digest_of_code, tickets_of
from kiosk.store.queries import scans
from kiosk.store.queries.journal_facts import facts_about
from kiosk.store.queries.merging import merged_records
from kiosk.usecases.connectors.foreign_checkins import FOREIGN


@dataclass(frozen=True, slots=True)
class HeldTicket:
    """A ticket of a guest in a system, with its code in the original spelling.

    The code is empty in a system without codes.
    """

    ticket: SystemTicket
    code: str


@dataclass(frozen=True, slots=True)
class ToldScan:
    """A scan to tell: `fact` is its id, `list_id` the system's check-in list.

    `tickets` are those of the guest, main ones before add-ons: a scan does not keep which code it
    was. `passed` says that the guest was let through; else `outcome` and `reason` say why not, in
    the words of the journal. `answers` are those that the guest gave here, by the ids of questions.
    """

    fact: str
    list_id: str
    at: datetime
    direction: Direction
    passed: bool
    outcome: str
    reason: str
    tickets: Sequence[HeldTicket]
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ToldAnnulment:
    """An annulment to tell, of the scan with that id; `why` is the reason that was given.

    `fact` is its own id, `tickets` are those of the guest whose scan it was.
    """

    fact: str
    scan: str
    list_id: str
    at: datetime
    why: str
    tickets: Sequence[HeldTicket] = ()


Told = ToldScan | ToldAnnulment


def told_about(
    connection: sa.Connection, name: str, lists: Mapping[str, str], waiting: WaitingFact
) -> Told | Sentence | None:
    """What the system `name` is to be told about a fact.

    None where it does not concern the system: another checkpoint, a guest whom it does not know, a
    scan that was annulled before it was told. A sentence says why it cannot be told. `lists` are
    the ids of the system's check-in lists by our checkpoints.
    """
    found = scans.scan_by_id(connection, waiting.fact)
    if found is not None:
        return _told_scan(connection, name, lists, found[1])
    return _told_annulment(connection, name, lists, waiting)


def _told_scan(
    connection: sa.Connection, name: str, lists: Mapping[str, str], scan: Scan
) -> ToldScan | Sentence | None:
    list_id = lists.get(scan.checkpoint)
    if list_id is None or scan.annulled or scan.automatic or not scan.guest:
        return None
    if scan.submission.startswith(FOREIGN):  # the system has it already
        return None
    tickets, held = _tickets_of_guest(connection, name, scan.guest)
    if not tickets:
        return None
    if not held:
        return Sentence("connect.untold.no_code", {"ticket": tickets[0].ticket})
    return ToldScan(
        scan.id,
        list_id,
        scan.at,
        scan.direction,
        scan.passed,
        scan.outcome,
        scan.reason,
        tuple(held),
        _answers_given(connection, scan.guest),
    )


def _answers_given(connection: sa.Connection, guest_id: str) -> dict[str, str]:
    """The answers that a person gave here, by the ids of questions; the last to each stands."""
    person = merged_records.person_of(connection, guest_id)
    subjects = list(map(guest_subject, merged_records.records_of(connection, person)))
    recorded = sorted(facts_about(connection, subjects), key=lambda fact: fact.order)
    bodies = (fact.read_body() for fact in recorded if fact.kind == FactKind.QUESTION_ANSWERED)
    return {str(body["question"]): str(body["answer"]) for body in bodies if body}


def _tickets_of_guest(
    connection: sa.Connection, name: str, guest_id: str
) -> tuple[list[SystemTicket], list[HeldTicket]]:
    """The tickets of a person in a system, and those of them whose codes they hold."""
    person = merged_records.person_of(connection, guest_id)
    records = merged_records.records_of(connection, person)
    tickets = [one for id_ in records for one in _tickets_of_record(connection, name, id_)]
    codes = _codes(connection, records) if tickets else {}
    held = [
        HeldTicket(one, codes.get(one.digest, ""))
        for one in tickets
        if not one.digest or one.digest in codes
    ]
    return tickets, held


def _tickets_of_record(connection: sa.Connection, name: str, guest_id: str) -> list[SystemTicket]:
    guest = scans.guest_by_id(connection, guest_id)
    return tickets_of(connection, name, guest.reference) if guest and guest.reference else []


def _codes(connection: sa.Connection, records: Sequence[str]) -> dict[str, str]:
    """The valid codes of some records as they are written, by their digests."""
    codes = [one for id_ in records for one in scans.codes_of(connection, id_)]
    return {digest_of_code(one.spelling or one.code): one.spelling or one.code for one in codes}


def _told_annulment(
    connection: sa.Connection, name: str, lists: Mapping[str, str], waiting: WaitingFact
) -> ToldAnnulment | None:
    body = _body_of(connection, waiting)
    found = scans.scan_by_id(connection, str(body.get("scan", "")))
    if found is None:
        return None
    scan, list_id = found[1], lists.get(found[1].checkpoint)
    if list_id is None or scan.outcome not in PASSED:
        return None
    at = datetime.fromisoformat(body["at"])
    _, held = _tickets_of_guest(connection, name, scan.guest)
    return ToldAnnulment(
        waiting.fact, scan.id, list_id, at, str(body.get("reason", "")), tuple(held)
    )


def _body_of(connection: sa.Connection, waiting: WaitingFact) -> dict[str, Any]:
    """The body of an annulment; empty for any other fact, and after an erasure."""
    for fact in facts_about(connection, [waiting.subject]):
        if fact.id == waiting.fact and fact.kind == FactKind.SCAN_ANNULLED:
            return fact.read_body()
    return {}
