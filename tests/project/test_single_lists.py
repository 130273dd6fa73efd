"""A list of the domain exists once: in the table that the other modules read."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest

from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.fields.guest_fields import GUEST_FIELDS
from kiosk.exchange.exporting.export_kinds import ExportKind
from kiosk.resources import resource
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.attendee.screens.screen_list import SCREENS
from tests.project.declared_kinds import PACKAGE, source_nodes


@dataclass(frozen=True)
class SingleList:
    """A list, the modules that may contain it, and how many of its names make a second list.

    `rules` are modules that name some of its members for a rule of their own, with that rule.
    """

    names: frozenset[str]
    home: tuple[str, ...]
    most: int
    rules: Mapping[str, str]


LISTS = {
    "guest fields": SingleList(
        frozenset(GUEST_FIELDS),
        ("domain/records/fields/person_fields.py", "domain/records/fields/registration_fields.py"),
        4,
        {
            "domain/journal/erasure.py": "what guests are counted by, which an erasure keeps",
            "domain/search/search_terms.py": "what the search takes for an affiliation",
            "exchange/importing/systems/": "what other systems call their columns",
            "store/projections/subject_rows.py": "the columns of the store's table of guests",
            "usecases/checkin/json_answers.py": "what a scan answers to another program",
            "usecases/checkin/preview.py": "what a preview of a scan answers",
            "usecases/guests/selection.py": "what badges and invitations are selected by",
            "usecases/invitations/invitation_files.py": "what a mail merge needs",
            "usecases/reports/show_lists.py": "what fits beside each other on a terminal",
        },
    ),
    "exports": SingleList(
        frozenset(str(kind) for kind in ExportKind),
        ("exchange/exporting/export_kinds.py",),
        3,
        {},
    ),
}


@cache
def lists_in(path: Path) -> tuple[tuple[int, set[str]], ...]:
    """Those of a module that hold more than one string, with their lines."""
    listed = collections(source_nodes(path))
    return tuple((line, found) for line, found in listed if len(found) > 1)


def collections(nodes: Iterable[ast.AST]) -> Iterator[tuple[int, set[str]]]:
    """The strings of every list, tuple, set, dict's keys, call, and text of several words."""
    for node in nodes:
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            yield node.lineno, words(node.elts)
        elif isinstance(node, ast.Dict):
            yield node.lineno, words([key for key in node.keys if key])
        elif isinstance(node, ast.Call):
            yield node.lineno, words(node.args)
        elif isinstance(node, ast.Constant) and is_list_in_words(node.value):
            yield node.lineno, set(str(node.value).replace("|", " ").replace(",", " ").split())


def is_list_in_words(value: object) -> bool:
    """Whether a constant is a text that may be split into a list, and no docstring."""
    return isinstance(value, str) and not value.endswith((".", "\n"))


def words(nodes: list[ast.expr]) -> set[str]:
    """Strings directly in a collection or one level below, as in pairs and groups."""
    found = set()
    for node in nodes:
        inner = node.elts if isinstance(node, ast.List | ast.Tuple) else [node]
        found |= {one.value for one in inner if isinstance(one, ast.Constant) and one.value}
    return {one for one in found if isinstance(one, str)}


def second_lists(single: SingleList, package: Path) -> list[str]:
    excepted = (*single.home, *single.rules)
    return [
        f"{path.relative_to(package)}:{line} {sorted(found & single.names)}"
        for path in sorted(package.rglob("*.py"))
        if not str(path.relative_to(package)).startswith(excepted)
        for line, found in lists_in(path)
        if len(found & single.names) > single.most
    ]


@pytest.mark.parametrize("name", LISTS)
def test_no_list_exists_a_second_time(name: str) -> None:
    assert second_lists(LISTS[name], PACKAGE) == []


@pytest.mark.parametrize("name", LISTS)
def test_modules_with_a_rule_of_their_own_exist_and_name_fields(name: str) -> None:
    """An exception that is no longer needed is removed."""
    found = second_lists(replace(LISTS[name], rules={}), PACKAGE)
    for place in LISTS[name].rules:
        assert any(one.startswith(place) for one in found), place


@pytest.mark.parametrize(
    "text",
    [
        'FIELDS = ("name_ko", "style", "email", "phone", "vip")',
        'FIELDS = "name_ko style email phone vip".split()',
        'FIELDS = {"name_ko": 1, "style": 2, "email": 3, "phone": 4, "vip": 5}',
        'FIELDS = [("name_ko",), ("style", "email"), ("phone",), ("vip",)]',
    ],
)
def test_a_second_list_is_found_however_it_is_written(text: str, tmp_path: Path) -> None:
    (tmp_path / "forms.py").write_text(text, encoding="utf-8")
    (found,) = {one.split(" ")[0] for one in second_lists(LISTS["guest fields"], tmp_path)}
    assert found == "forms.py:1"


def test_every_field_of_a_guest_is_in_the_table() -> None:
    assert list(GUEST_FIELDS) == list(Guest.__dataclass_fields__)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_of_a_guest_has_its_words(language: str) -> None:
    """Its name at the desk, its heading in lists, and the note above its column of the template."""
    texts = load_texts(language)
    for name, field in GUEST_FIELDS.items():
        if name != "id":
            assert texts.say(f"desk.field.{name}")
        if field.column:
            assert texts.say(f"export.{name}")
        if field.headers:
            assert texts.say(f"template.guests.{field.headers.pair[0] or name}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_export_has_its_words(language: str) -> None:
    texts = load_texts(language)
    for kind in ExportKind:
        assert texts.say(f"d11.kind.{kind.name.lower()}")
        assert texts.say(f"d11.about.{kind.name.lower()}")


def test_every_guest_screen_has_content_and_a_component() -> None:
    assert list(SCREENS) == list(Screen)
    for screen in SCREENS.values():
        assert resource("qml", "Kiosk", "Attendee", "Screens", f"{screen.component}.qml").is_file()


def test_no_component_of_a_guest_screen_is_named_in_qml() -> None:
    """The table alone says which component shows a screen."""
    components = {screen.component for screen in SCREENS.values()}
    folder = resource("qml", "Kiosk", "Attendee")
    named = {
        f"{path.name} names {component}"
        for path in folder.rglob("*.qml")
        for component in components
        if re.search(rf"\b{component}\b", path.read_text(encoding="utf-8"))
    }
    assert named == set()
