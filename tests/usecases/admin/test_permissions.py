"""Rights of roles: an action without the right is refused in every use case."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import kiosk.usecases
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.journal import facts
from kiosk.domain.journal.alert_kinds import AlertKind
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.kiosk_controls import KioskMessage
from kiosk.domain.records import permissions
from kiosk.domain.records.entities import Checkpoint, Guest, Round, Seat, Session, Table
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role, may
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind
from kiosk.store import Store
from kiosk.texts import load_texts
from kiosk.usecases.admin.staff import add_staff, set_up_admin
from kiosk.usecases.checkin.desk_tickets import issue_ticket
from kiosk.usecases.guests.walk_ins import WalkIn
from kiosk.usecases.reports.exporting.exports import ExportRequest
from tests.usecases.conftest import CODE, DOORS, G

UseCase = Callable[..., object]
NEEDED: dict[str, set[Right]] = {
    "alerts.acknowledge": {Right.ALERTS},
    "badge_exports.export_badges": {Right.EXPORT},
    "many_badges.cancel_waiting": {Right.PRINT},
    "many_badges.request_many": {Right.PRINT},
    "print_requests.cancel": {Right.PRINT},
    "print_requests.move": {Right.PRINT},
    "print_requests.reissue": {Right.PRINT, Right.CODES},
    "print_requests.reprint": {Right.PRINT},
    "print_requests.request": {Right.PRINT_BADGE},
    "changes.cancel_session": {Right.PROGRAMME},
    "changes.close_checkpoint": {Right.PROGRAMME},
    "changes.move_session": {Right.PROGRAMME},
    "changes.open_checkpoint": {Right.PROGRAMME},
    "changes.replace_speakers": {Right.PROGRAMME},
    "changes.restore_session": {Right.PROGRAMME},
    "corrections.add_note": {Right.NOTE},
    "corrections.annul_merge": {Right.MERGE},
    "corrections.correct": {Right.CORRECT},
    "corrections.merge": {Right.MERGE},
    "corrections.seat": {Right.CORRECT},
    "decisions.block": {Right.BLOCK},
    "decisions.check_in": {Right.CHECK_IN, Right.FORCE},
    "decisions.confirm": {Right.CORRECT},
    "decisions.reinstate": {Right.CORRECT},
    "decisions.reissue_code": {Right.CODES},
    "decisions.revoke_code": {Right.CODES},
    "decisions.unblock": {Right.UNBLOCK},
    "decisions.undo": {Right.UNDO_OWN},
    "delegations.check_in_many": {Right.DELEGATIONS, Right.CHECK_IN},
    "device_keys.public_keys": {Right.DEVICES},
    "device_keys.renew_key": {Right.DEVICES},
    "device_keys.revoke_device": {Right.DEVICES},
    "device_keys.trust": {Right.DEVICES},
    "kiosk_controls.close_kiosk": {Right.KIOSKS},
    "kiosk_controls.reopen_kiosk": {Right.KIOSKS},
    "kiosk_controls.restart_kiosk": {Right.KIOSKS},
    "kiosk_controls.set_message": {Right.KIOSKS},
    "erasure.erase": {Right.ERASE},
    "exports.export": {Right.EXPORT},
    "paper_entries.undo_paper": {Right.PAPER},
    "paper_lists.enter": {Right.PAPER},
    "paper_lists.undo_entered": {Right.PAPER},
    "photos.remove_photo": {Right.CORRECT},
    "signed_passes.issue_pass": {Right.CODES},
    "printers.load_labels": {Right.PRINT},
    "printers.set_up": {Right.DEVICES},
    "seats.lock": {Right.SEATS},
    "seats.move": {Right.SEATS},
    "seats.tell": {Right.SEATS},
    "staff.add_staff": {Right.STAFF},
    "staff.change_staff": {Right.STAFF},
    "ticket_queue.close": {Right.TICKETS},
    "ticket_queue.take": {Right.TICKETS},
    "walk_ins.register": {Right.WALK_IN},
}


def _use_cases() -> Iterator[tuple[str, UseCase]]:
    """All use cases of staff."""
    for found in pkgutil.walk_packages(kiosk.usecases.__path__, "kiosk.usecases."):
        module = importlib.import_module(found.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            own_functions = function.__module__ == module.__name__ and not name.startswith("_")
            if own_functions and "actor" in inspect.signature(function).parameters:
                yield f"{found.name.rpartition('.')[2]}.{name}", function


USE_CASES = dict(_use_cases())


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """A closed store in which every use case can be executed, and arguments for each."""
    path = tmp_path_factory.mktemp("rights") / "event.db"
    store = Store.open(path, "desk", create=True)
    people = (G, Guest("h", name_ko="이준호"))
    records = (*people, Session("s1"), Round("r1"), Table("1"), Checkpoint("main"))
    equipment = (Printer("p1", "Badges", "zebra", "10.0.0.9:9100", "label"),)
    drafts = [facts.change_fact(None, record) for record in (*records, *equipment)]
    store.append([*(draft for draft in drafts if draft), facts.code_issued("g", CODE)])
    admin = set_up_admin(store, "이관리", "471928", DOORS)
    assert isinstance(admin, Actor)
    other = add_staff(store, admin, "박안내", Role.DESK, "662607")
    issue_ticket(store, "lost", DOORS, guest="g")
    ticket = next(f.subject for f in store.facts_since({}) if f.subject.startswith("ticket:"))
    printed = {"guest": "g", "printer": "p1", "layout": "label", "why": "arrival"}
    store.append([Draft("print:1", FactKind.PRINT_REQUESTED, printed | {"at": DOORS.isoformat()})])
    store.close()
    arguments: dict[str, Any] = {
        "at": DOORS,
        "changes": {"name_ko": "김민지"},
        "checkpoint": "main",
        "code": CODE,
        "count": 100,
        "device": "desk",
        "entries": ["no-such-scan"],
        "duplicate": "h",
        "guest": "g",
        "guests": ["g", "h"],
        "into": "g",
        "kind": AlertKind.VIP,
        "lines": [CODE],
        "locked": True,
        "message": KioskMessage("왼쪽 문", "Left door"),
        "moves": [Move("g", "", "1")],
        "name": "최의전",
        "now": DOORS,
        "order": ExportRequest(
            ExportKind.ARRIVALS, ExportFormat.CSV, path.with_name("arrivals.csv")
        ),
        "pin": "314159",
        "printer": equipment[0],
        "reason": "까닭",
        "role": Role.ADMIN,
        "room": "hall",
        "waiting": {"s1": True},
        "round_": "r1",
        "scan": "no-such-scan",
        "seen": G,
        "session": "s1",
        "speakers": ("이준호",),
        "staff_id": getattr(other, "id", ""),
        "subject": ticket,
        "text": "휠체어",
        "walk_in": WalkIn({"name_ko": "이현장", "organisation_ko": "X", "category": "regular"}),
        "wanted": Seat("g", "r1", "1"),
        "words": (load_texts("ko"), load_texts("en")),
    }
    return path, arguments


@pytest.fixture
def attempt(
    template: tuple[Path, dict[str, Any]], tmp_path: Path
) -> Iterator[Callable[[str, Role], tuple[object, bool]]]:
    """Executes a use case as a role; returns the result and whether anything was written."""
    opened: list[Store] = []

    def try_it(name: str, role: Role) -> tuple[object, bool]:
        path = tmp_path / f"{role}-{len(opened)}.db"
        shutil.copy(template[0], path)
        store = Store.open(path, "desk-2")
        opened.append(store)
        before = store.vector()
        arguments = _arguments(name, template[1])
        result = USE_CASES[name](store, actor=Actor(f"s-{role}", role, role), **arguments)
        return result, store.vector() != before

    yield try_it
    for store in opened:
        store.close()


def _arguments(name: str, samples: dict[str, Any]) -> dict[str, Any]:
    parameters = inspect.signature(USE_CASES[name]).parameters.values()
    names = [parameter.name for parameter in parameters if parameter.name not in ("store", "actor")]
    needed = {
        parameter.name for parameter in parameters if parameter.default is inspect.Parameter.empty
    }
    chosen = needed | {"reason", "room", "pin"}
    special: dict[str, dict[str, Any]] = {
        "badge_exports.export_badges": {"path": samples["order"].path.with_suffix(".pdf")},
        "many_badges.request_many": {"printer": "p1"},
        "many_badges.cancel_waiting": {"subjects": ["print:1"]},
        "print_requests.move": {"subject": "print:1", "printer": "p1"},
        "print_requests.cancel": {"subject": "print:1"},
        "print_requests.request": {"printer": "p1"},
        "print_requests.reprint": {"printer": "p1"},
        "print_requests.reissue": {"printer": "p1"},
        "printers.load_labels": {"printer": "p1"},
        "corrections.seat": {"seen": None},
    }
    values = samples | special.get(name, {})
    return {one: values.get(one, ()) for one in names if one in chosen}


Attempt = Callable[[str, Role], tuple[object, bool]]


@pytest.mark.parametrize("name", sorted(USE_CASES))
def test_a_user_without_rights_is_refused_every_action(
    attempt: Attempt, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(permissions._RIGHTS, Role.VOLUNTEER, frozenset())
    result, written = attempt(name, Role.VOLUNTEER)
    assert isinstance(result, NotAllowed)
    assert not written


@pytest.mark.parametrize("name", sorted(NEEDED.keys() & USE_CASES.keys()))
@pytest.mark.parametrize("role", Role)
def test_a_role_is_refused_exactly_the_actions_without_its_rights(
    attempt: Attempt, name: str, role: Role
) -> None:
    result, written = attempt(name, role)
    missing_rights = {right for right in NEEDED[name] if not may(role, right)}
    if missing_rights:
        assert isinstance(result, NotAllowed)
        assert result.right in missing_rights
        assert not written
    else:
        assert not isinstance(result, NotAllowed)


def test_each_role_has_the_rights_of_the_one_below() -> None:
    rights_by_role = [{right for right in Right if may(role, right)} for role in Role]
    assert (
        rights_by_role[0] < rights_by_role[1] < rights_by_role[2] < rights_by_role[3] == set(Right)
    )
