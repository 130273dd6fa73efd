"""Every message exists in both languages, is used, and contains no banned word for guests."""

from __future__ import annotations

import ast
import re
import string
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.domain.text.messages import Sentence
from kiosk.texts import LANGUAGES, catalogues, load_texts, read_catalogue
from tests.project.declared_kinds import source_nodes, source_trees

BANNED = ("오류", "실패", "거부", "유효하지 않은", "invalid", "denied", "error")

ENDINGS_OF_FILES = (".csv", ".db", ".json", ".log", ".png", ".qml", ".toml", ".ts", ".wav", ".xlsx")

PARTS = sorted({path.stem.rpartition("_")[0] for path in catalogues("*")})


def of(part: str, language: str) -> dict[str, str]:
    return read_catalogue(next(p for p in catalogues(language) if p.stem == f"{part}_{language}"))


def placeholders(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}


@cache
def strings_of_code() -> tuple[frozenset[str], frozenset[str], tuple[re.Pattern[str], ...]]:
    """Message ids passed literally, all other plain strings, and patterns of f-strings."""
    literal_ids: set[str] = set()
    written: set[str] = set()
    families: set[str] = set()
    for path in source_trees():
        for node in source_nodes(path):
            if isinstance(node, ast.Call) and name_of(node.func) in {"say", "Sentence"}:
                literal_ids |= {text for argument in node.args[:1] for text in plain(argument)}
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                written.add(node.value)
            elif isinstance(node, ast.JoinedStr) and is_family(node):
                families.add("".join(map(pattern_of, node.values)))
    return frozenset(literal_ids), frozenset(written), tuple(map(re.compile, families))


def name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def plain(argument: ast.expr) -> Iterator[str]:
    """The strings that an id expression can be, through any `a if b else c`."""
    if isinstance(argument, ast.IfExp):
        yield from plain(argument.body)
        yield from plain(argument.orelse)
    elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value


def is_family(node: ast.JoinedStr) -> bool:
    """Whether an f-string can be an id: it has a dot and a literal part, and no space."""
    literal = "".join(str(piece.value) for piece in node.values if isinstance(piece, ast.Constant))
    return bool(re.fullmatch(r"[\w.]*\.[\w.]*", literal) and literal.strip("._"))


def pattern_of(piece: ast.expr) -> str:
    if isinstance(piece, ast.Constant):
        return re.escape(str(piece.value))
    return r"[\w.]+"


def all_ids() -> set[str]:
    return {id_ for part in PARTS for id_ in of(part, "en")}


@pytest.mark.parametrize("part", PARTS)
def test_both_languages_have_the_same_ids_and_placeholders(part: str) -> None:
    korean, english = of(part, "ko"), of(part, "en")
    assert korean.keys() == english.keys()
    for id_, words in korean.items():
        assert placeholders(words) == placeholders(english[id_]), id_


@pytest.mark.parametrize(
    "path", [p for la in LANGUAGES for p in catalogues(la)], ids=lambda p: p.stem
)
def test_a_catalogue_is_finished(path: Path) -> None:
    root = ElementTree.parse(path).getroot()  # noqa: S314 - our own file
    assert path.stem.endswith(f"_{root.get('language')}")
    for message in root.iter("message"):
        id_ = message.get("id")
        words = message.findtext("translation") or ""
        assert id_
        assert message.find("translation[@type]") is None, f"{id_} is unfinished"
        assert words.strip(), f"{id_} is empty"
        assert words == words.strip(), f"{id_} has space around it"
        assert "'" not in words or id_.startswith("help."), f"{id_} has a typewriter's apostrophe"
        assert message.findtext("source"), f"{id_} has no source"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_id_belongs_to_one_catalogue(language: str) -> None:
    ids = Counter(
        message.get("id")
        for path in catalogues(language)
        for message in ElementTree.parse(path).iter("message")  # noqa: S314 - our own file
    )
    assert [id_ for id_, times in ids.items() if times > 1] == []


@pytest.mark.parametrize("part", PARTS)
def test_the_source_of_both_is_the_english(part: str) -> None:
    english = of(part, "en")
    for language in LANGUAGES:
        path = next(p for p in catalogues(language) if p.stem == f"{part}_{language}")
        for message in ElementTree.parse(path).iter("message"):  # noqa: S314 - our own file
            assert message.findtext("source") == english[message.get("id", "")], message.get("id")


def test_every_message_id_in_code_exists() -> None:
    """Also ids in tables and attributes: every string with an id's prefix that is no file name."""
    literal_ids, written, _ = strings_of_code()
    faces = {id_.partition(".")[0] for id_ in all_ids()}
    like_ids = {
        text
        for text in written
        if re.fullmatch(r"\w+(\.[a-z_]+)+", text)
        and text.partition(".")[0] in faces
        and not text.endswith(ENDINGS_OF_FILES)
    }
    assert sorted((literal_ids | like_ids) - all_ids()) == []


def test_every_id_is_used() -> None:
    """As a string in code, or by the pattern of an f-string such as f"k6.{reason}"."""
    literal_ids, written, families = strings_of_code()
    unused = {
        id_
        for id_ in all_ids() - literal_ids - written
        if not any(family.fullmatch(id_) for family in families)
    }
    assert sorted(unused) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_guest_reads_a_banned_word(language: str) -> None:
    found = {
        id_: word
        for id_, words in of("attendee", language).items()
        for word in BANNED
        if word in words.lower()
    }
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_in_capitals(language: str) -> None:
    shouted = [id_ for part in PARTS for id_, words in of(part, language).items() if "!" in words]
    assert shouted == []


def test_messages_have_the_right_korean_particles() -> None:
    texts = {language: load_texts(language) for language in LANGUAGES}
    id_ = "desk.card.namesakes"
    assert texts["en"].say(id_, name="Jane") == "Also called Jane"
    assert texts["ko"].say(Sentence(id_, {"name": "김민서"})) == "김민서와 이름이 같은 분"
