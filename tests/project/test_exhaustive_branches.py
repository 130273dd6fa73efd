"""Matches over outcomes, events and records are exhaustive."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from inspect import isclass
from pathlib import Path

import pytest

from kiosk.domain.admission import outcomes
from kiosk.domain.admission.outcomes import OUTCOMES, Reason
from kiosk.domain.codes.readers.reader_chain import READER_NAMES
from kiosk.domain.journal.doubtful_times import Doubt
from kiosk.domain.journal.fact_kinds import FactKind, is_about_guest
from kiosk.domain.journal.facts import KINDS
from kiosk.domain.journal.scan_history import PASSED
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import DisplaySettings
from kiosk.domain.records.entities import Status
from kiosk.domain.records.permissions import Role
from kiosk.store import schema
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.desk.parts.words.refusal_reasons import REFUSALS
from kiosk.usecases.reports.change_log import CHANGE_KINDS
from tests.project.declared_kinds import enumerations, source_nodes, unions
from tests.ui.attendee.scene_inputs import scenes

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "kiosk").rglob("*.py"))

# A fold of facts picks the kinds that it needs; a screen changes with the events that it has.
PICKED = {"FactKind", "Screen"}

# The modules that a new outcome changes besides its messages; the second and third decide.
OF_A_NEW_OUTCOME = {
    "domain/admission/outcomes.py",
    "domain/admission/decision.py",
    "domain/admission/staff_actions.py",
    "domain/kiosk_flow/entry_refusals.py",
    "domain/kiosk_flow/state_machine.py",
    "ui/desk/person/card_state.py",
}


def name(path: Path) -> str:
    return path.relative_to(ROOT / "kiosk").as_posix()


def matches() -> Iterator[tuple[Path, ast.Match]]:
    for path in MODULES:
        yield from ((path, node) for node in source_nodes(path) if isinstance(node, ast.Match))


@cache
def heads(match: ast.Match) -> set[str]:
    """The classes and enumeration members named by the cases: `Full`, `Status.PENDING`."""
    found = set()
    for case in match.cases:
        for node in ast.walk(case.pattern):
            if isinstance(node, ast.MatchClass):
                found.add(ast.unparse(node.cls).rpartition(".")[2])
            elif isinstance(node, ast.MatchValue) and isinstance(node.value, ast.Attribute):
                found.add(".".join(ast.unparse(node.value).split(".")[-2:]))
    return found


def is_over(match: ast.Match, names: AbstractSet[str]) -> bool:
    return len(heads(match) & names) > 1


def is_exhaustive(match: ast.Match) -> bool:
    return "assert_never(" in ast.unparse(match.cases[-1])


@cache
def declared() -> tuple[frozenset[str], ...]:
    """The names of what a match over two of them must handle whole."""
    members = (
        frozenset(f"{name}.{one}" for one in names)
        for name, names in enumerations().items()
        if name not in PICKED
    )
    return (*unions().values(), *members)


def is_over_declared(match: ast.Match) -> bool:
    return any(is_over(match, names) for names in declared())


def test_a_match_over_outcomes_events_or_values_ends_in_assert_never() -> None:
    over = [(path, match) for path, match in matches() if is_over_declared(match)]
    assert len(over) > 10
    # Its guards test the code's holder; the rest is matched exhaustively in the same module.
    guarded = "usecases/checkin/code_recognition.py"
    incomplete = [
        f"{name(path)}:{match.lineno}"
        for path, match in over
        if not is_exhaustive(match)
        if name(path) != guarded or "read.reading" not in ast.unparse(match.subject)
    ]
    # An outcome that this module does not name is shown as one that did not admit.
    assert [
        one for one in incomplete if not one.startswith("ui/desk/person/command_results.py")
    ] == []


def test_a_new_outcome_changes_at_most_six_modules() -> None:
    dispatching = {name(path) for path, match in matches() if is_over(match, set(OUTCOMES))}
    dispatching -= {"ui/desk/person/command_results.py"}
    # The last one has a table, which its own test compares with the classes of refusals.
    own = {
        "domain/admission/outcomes.py",
        "domain/admission/decision.py",
        "domain/kiosk_flow/entry_refusals.py",
    }
    assert dispatching | own == OF_A_NEW_OUTCOME
    assert len(OF_A_NEW_OUTCOME) <= 6


def test_no_module_lists_the_names_of_outcomes() -> None:
    """A list of names beside the union would be forgotten; those that pass are the only one."""
    listing = {}
    for path in MODULES:
        written = {
            node.value
            for node in source_nodes(path)
            if isinstance(node, ast.Constant) and node.value in OUTCOMES
        }
        if len(written) > 1:
            listing[name(path)] = written
    listing.pop("bench/reports.py")
    assert listing == {"domain/journal/scan_history.py": set(PASSED)}
    assert all(f"'{one}'" in schema.NOTABLE for one in PASSED)


def test_no_two_classes_have_the_same_name() -> None:
    places = defaultdict(list)
    for path in MODULES:
        for node in source_nodes(path):
            if isinstance(node, ast.ClassDef):
                places[node.name].append(name(path))
    assert {one: found for one, found in places.items() if len(found) > 1} == {}


def message_ids() -> Iterator[str]:
    """The message ids for every value shown to staff, and for an unknown one."""
    kinds = [kind for kind in FactKind if is_about_guest(kind)]
    yield from (f"desk.history.{kind}" for kind in (*kinds, "other", "entry", "exit"))
    yield from (f"export.kind.{kind}" for kind in CHANGE_KINDS)
    yield from (f"desk.outcome.{one}" for one in (*OUTCOMES, "other"))
    yield from (f"d8.why.{one}" for one in (*REFUSALS, "other"))
    for reason in (*Reason, "other"):
        yield f"desk.reason.{reason}"
        yield f"desk.ticket.{reason}"
    for status in (*Status, "other"):
        yield f"desk.status.{status}"
        yield f"refused.status.{status}"
    for role in (*Role, "other"):
        yield f"desk.role.{role}"
        yield f"d12.may.{role}"
    yield from (f"desk.doubt.{one}" for one in (*Doubt, "other"))
    yield from (f"desk.reader.{one}" for one in (*READER_NAMES, "other"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_has_its_words(language: str) -> None:
    texts = load_texts(language)
    values = {"value": "X1", "where": "W1"}
    rendered = {id_: texts.say(id_, **values) for id_ in message_ids()}
    assert all(rendered.values())
    neutral = {id_ for id_ in rendered if id_.endswith(".other")}
    exempt = {"desk.ticket.other", "d12.may.other"}
    assert all("X1" in rendered[id_] for id_ in neutral - exempt)


def test_every_reason_is_a_refusal_that_staff_read() -> None:
    assert set(Reason) <= REFUSALS
    assert {one for one in OUTCOMES if one not in REFUSALS} == {*PASSED, "NeedsDesk"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_has_its_words(language: str) -> None:
    shown = scenes(language, DisplaySettings())
    assert {scene.screen for scene in shown.values()} == {screen.value for screen in Screen}
    assert [id_ for id_, scene in shown.items() if not scene.spoken] == []


def test_every_outcome_is_in_the_union() -> None:
    declared = {
        found.__name__
        for found in vars(outcomes).values()
        if isclass(found) and found.__module__ == outcomes.__name__
    }
    assert declared - {"Reason", "EntryRefusal"} == set(OUTCOMES)


def test_every_first_and_later_fact_of_a_record_is_a_kind() -> None:
    assert {kind for _, *kinds in KINDS.values() for kind in kinds} <= set(FactKind)
