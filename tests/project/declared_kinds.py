"""The enumerations and unions of classes that the program declares, read from its source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import kiosk

PACKAGE = Path(kiosk.__file__).parent
_BASES = {"Enum", "StrEnum", "IntEnum"}


@cache
def source_tree(path: Path) -> ast.Module:
    """What a module says, parsed once for all tests."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def source_nodes(path: Path) -> tuple[ast.AST, ...]:
    """All nodes of a module, collected once for all tests."""
    return tuple(ast.walk(source_tree(path)))


@cache
def source_trees() -> dict[Path, ast.Module]:
    return {path: source_tree(path) for path in PACKAGE.rglob("*.py")}


@cache
def enumerations() -> dict[str, frozenset[str]]:
    """The names of the members of every enumeration."""
    return {
        node.name: frozenset(
            target.id
            for line in node.body
            if isinstance(line, ast.Assign)
            for target in line.targets
            if isinstance(target, ast.Name) and not target.id.startswith("_")
        )
        for path in source_trees()
        for node in source_nodes(path)
        if isinstance(node, ast.ClassDef) and _BASES & set(map(ast.unparse, node.bases))
    }


@cache
def unions() -> dict[str, frozenset[str]]:
    """The names of the classes in every union that a module declares, nested unions included."""
    declared = {
        line.targets[0].id: set(_alternatives(line.value))
        for tree in source_trees().values()
        for line in tree.body
        if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name)
        if isinstance(line.value, ast.BinOp)
    }
    nested = {name: [declared.get(one, {one}) for one in names] for name, names in declared.items()}
    return {name: frozenset().union(*names) for name, names in nested.items() if names}


def _alternatives(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from (*_alternatives(node.left), *_alternatives(node.right))
    elif isinstance(node, ast.Name) and node.id[0].isupper():
        yield node.id


def member(node: ast.expr | None) -> tuple[str, str] | None:
    """The enumeration and its member that an expression names, also as `str(Status.PENDING)`."""
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "str" and node.args:
        node = node.args[0]
    if not isinstance(node, ast.Attribute):
        return None
    enum, name = ["", *ast.unparse(node).split(".")][-2:]
    return (enum, name) if name in enumerations().get(enum, ()) else None
