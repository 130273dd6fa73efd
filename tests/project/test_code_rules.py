"""Limits of size and rules of naming of the code."""

from __future__ import annotations

import ast
import re
from collections import Counter
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest

from tests.project.declared_kinds import source_nodes, source_tree

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "kiosk").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
QML = ROOT / "resources" / "qml"
SCREENS = sorted(QML.rglob("*.qml"))
MODULE_FILES = sorted(QML.rglob("qmldir"))
VAGUE = ("Manager", "Helper", "Util", "Handler", "Service", "Base")

REASONED = re.compile(r"# (noqa: [A-Z]+\d+(, [A-Z]+\d+)*|type: ignore\[[\w, -]+\])\W+\w+")

LONGEST_MODULE = 300
LONGEST_FUNCTION = 50
LONGEST_SCREEN = 200
LARGEST_FOLDER = 20


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_is_short_and_named(path: Path) -> None:
    tree = source_tree(path)
    assert ast.get_docstring(tree)
    assert len(lines(path)) <= LONGEST_MODULE
    for node in source_nodes(path):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= LONGEST_FUNCTION, f"{node.name} has {length} lines"
        elif isinstance(node, ast.ClassDef):
            assert not node.name.endswith(VAGUE), node.name


@pytest.mark.parametrize("path", SCREENS, ids=name)
def test_a_screen_is_short(path: Path) -> None:
    assert len(lines(path)) <= LONGEST_SCREEN


def test_suppressions_name_a_rule_and_say_why() -> None:
    bare = [
        f"{name(path)}: {line.strip()}"
        for path in MODULES + TESTS
        for line in lines(path)
        if re.search(r"# (noqa|type: ignore)", line) and not REASONED.search(line)
    ]
    assert bare == []


def test_no_module_imports_itself_through_others_not_even_in_a_function() -> None:
    graph = grimp.build_graph("kiosk", cache_dir=None)
    imports = {one: graph.find_modules_directly_imported_by(one) for one in graph.modules}
    TopologicalSorter(imports).prepare()  # raises CycleError, which names the modules


def test_no_folder_of_the_screens_is_large() -> None:
    sizes = Counter(name(path.parent) for path in SCREENS)
    assert {folder: size for folder, size in sizes.items() if size > LARGEST_FOLDER} == {}


def test_no_animation_of_the_screens_runs_a_script() -> None:
    """It would run on in an item that is no longer shown, where Qt can no longer evaluate it."""
    assert [name(path) for path in SCREENS if "ScriptAction {" in path.read_text("utf-8")] == []


def test_a_qml_module_imports_only_modules_above_it_in_the_list() -> None:
    """The list is the table in the README of the QML."""
    text = (QML / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `(Kiosk/[\w/]+)` \|", text, re.MULTILINE)
    assert sorted(listed) == sorted({str(path.parent.relative_to(QML)) for path in SCREENS})
    for path in SCREENS:
        source = path.read_text(encoding="utf-8")
        imported = re.findall(r"^import (Kiosk\.[\w.]+)$", source, re.MULTILINE)
        above = listed[: listed.index(str(path.parent.relative_to(QML)))]
        assert {one.replace(".", "/") for one in imported} <= {*above, "Kiosk/ViewModels"}, path


@pytest.mark.parametrize("module", MODULE_FILES, ids=name)
def test_a_qml_module_is_named_after_its_folder_and_lists_its_singletons(module: Path) -> None:
    head, *entries = lines(module)
    folder = module.parent
    assert head == "module " + ".".join(folder.relative_to(QML).parts)
    files = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.qml")}
    singletons = {file for file, text in files.items() if "pragma Singleton" in text}
    assert {one.split()[-1] for one in entries} <= set(files)
    assert {one.split()[-1] for one in entries if one.startswith("singleton ")} == singletons
