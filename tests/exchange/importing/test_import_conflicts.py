"""A list value chosen in a conflict is validated like any correction."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from kiosk.domain.journal import facts
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.exchange.importing.importer import Options
from kiosk.store import Store
from kiosk.store.queries.guests import RegisteredGuest
from kiosk.usecases.admin.import_files import import_lists
from kiosk.usecases.guests.corrections import Corrected, correct
from kiosk.usecases.guests.import_conflicts import CaseDecided, OpenCase, decide, open_cases

ADMIN = Actor("s1", "s1", Role.ADMIN)
HEADER = "등록번호,성명,유효시작,유효종료,코드\n"


def import_list(store: Store, folder: Path, *rows: str) -> None:
    file = folder / "list.csv"
    file.write_text(HEADER + "\n".join(rows) + "\n", "utf-8")
    import_lists(store, [file], Options(), author="importer")


def record_of(store: Store, reference: str) -> RegisteredGuest:
    return next(one for one in store.guests() if one.guest.reference == reference)


def change(store: Store, **changes: object) -> None:
    guest = record_of(store, "A1").guest
    assert isinstance(correct(store, ADMIN, guest.id, guest, changes), Corrected)


def only_case(store: Store) -> OpenCase:
    (case,) = open_cases(store)
    return case


def test_a_period_that_would_end_before_it_begins_is_refused(store: Store, tmp_path: Path) -> None:
    import_list(store, tmp_path, "A1,한가온,2026-12-01 09:00,2026-12-01 18:00,OWN-1")
    until = record_of(store, "A1").guest.valid_until
    assert until is not None
    change(store, valid_until=until + timedelta(days=4))
    import_list(store, tmp_path, "A1,한가온,2026-12-01 09:00,2026-12-03 18:00,OWN-1")
    change(store, valid_from=until + timedelta(days=3))
    refused = decide(store, ADMIN, only_case(store), take=True)
    assert isinstance(refused, InvalidInput)
    assert (refused.sentence.id, refused.field) == ("refused.period", "valid_until")
    assert record_of(store, "A1").guest.valid_until == until + timedelta(days=4)
    change(store, valid_from=until)
    assert isinstance(decide(store, ADMIN, only_case(store), take=True), CaseDecided)
    assert record_of(store, "A1").guest.valid_until == until + timedelta(days=2)


def test_a_code_issued_to_another_guest_meanwhile_is_refused(store: Store, tmp_path: Path) -> None:
    import_list(store, tmp_path, "A1,한가온,,,OWN-1", "A2,두다온,,,OWN-2")
    one, other = record_of(store, "A1").guest.id, record_of(store, "A2").guest.id
    store.append([facts.code_issued(one, "DESK-1", "OWN-1")], "s1")
    import_list(store, tmp_path, "A1,한가온,,,OWN-3", "A2,두다온,,,OWN-2")
    case = only_case(store)
    assert (case.part, case.theirs) == ("code", "OWN-3")
    store.append([facts.code_issued(other, "OWN-3", "OWN-2")], "s1")
    refused = decide(store, ADMIN, case, take=True)
    assert isinstance(refused, InvalidInput)
    assert refused.sentence.id == "refused.code_taken"
    assert record_of(store, "A1").codes == ("DESK-1",)
    assert record_of(store, "A2").codes == ("OWN-3",)
