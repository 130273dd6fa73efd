"""Details of a worksheet's XML that the spreadsheet reader does not return.

These are formulas without a saved result, errors, numbers that are shown with leading zeros, inline
text next to a value, and cells that span several rows. Element names and attributes are those of
ECMA-376 part 1, 18.3, under any prefix and in any order.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from kiosk.exchange.importing.files.number_formats import shown_under
from kiosk.exchange.importing.refusals import InvalidCell

_BLOCK = 1 << 22
_LONGEST_CELL = 64 * 1024
_LINK = re.compile(rb"<(?:\w+:)?f\b[^>]*>[^<]*\[[^\]<]+\][\w .'\x80-\xff-]*!")
# Patterns that require parsing the XML cell by cell; most lists have none. Each is only
# searched where a substring of it occurs, since that test is much faster.
_PECULIAR = (
    ((b"<f", b":f"), re.compile(rb"<(?:\w+:)?f[\s/>]")),
    ((b'"e"', b"'e'"), re.compile(rb"\st\s*=\s*[\"']e[\"']")),
    ((b"mergeCell",), re.compile(rb"<(?:\w+:)?mergeCell\s")),
    ((b"inlineStr",), re.compile(rb"inlineStr[\"'][^>]*>\s*<(?:\w+:)?v[\s>]")),
    ((b"is>",), re.compile(rb"</(?:\w+:)?is>\s*<(?:\w+:)?v[\s>]")),
)
_PLACE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(slots=True)
class Worksheet:
    """Replacement values of cells by row, from 1, and column, from 0.

    `merged` are cells that span several rows: first row, last row, column.
    """

    cells: dict[int, dict[int, str]] = field(default_factory=dict)
    merged: list[tuple[int, int, int]] = field(default_factory=list)


def inspect_worksheet(archive: zipfile.ZipFile, part: str, formats: dict[int, str]) -> Worksheet:
    """The special cells of a sheet; `formats` are those that place digits, by style.

    Raises InvalidCell for links to other files and for formulas whose result was never saved.
    """
    if not _is_peculiar(archive, part, formats):
        return Worksheet()
    reading = _SheetReading(formats)
    try:
        for block in _blocks(archive, part):
            reading.parser.Parse(block, False)
        reading.parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise InvalidCell("import.file.damaged") from error
    return reading.worksheet


def _is_peculiar(archive: zipfile.ZipFile, part: str, formats: dict[int, str]) -> bool:
    styled = _styled(formats)
    peculiar, rest = False, b""
    for block in _blocks(archive, part):
        text = rest + block
        if not rest and text.startswith(_UTF_16):
            return True
        if b"[" in text and b"!" in text and _LINK.search(text):
            raise InvalidCell("import.file.linked")
        peculiar = peculiar or _has_peculiar_cell(text) or bool(styled and styled.search(text))
        rest = text[-_LONGEST_CELL:]
    return peculiar


def _has_peculiar_cell(text: bytes) -> bool:
    return any(
        pattern.search(text) for clues, pattern in _PECULIAR if any(clue in text for clue in clues)
    )


def _styled(formats: dict[int, str]) -> re.Pattern[bytes] | None:
    """A pattern for cells of one of these styles."""
    if not formats:
        return None
    numbers = "|".join(map(str, formats))
    return re.compile(rf"""\ss\s*=\s*["'](?:{numbers})["']""".encode())


def _blocks(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    with archive.open(part) as stream:
        while block := stream.read(_BLOCK):
            yield block


class _SheetReading:
    """A parser's handler for the XML of one sheet."""

    def __init__(self, formats: dict[int, str]) -> None:
        self.worksheet = Worksheet()
        self._formats = formats
        self._row = self._column = 0
        self._cell: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._within = ""
        self.parser = parser_of(self._start, self._end)
        self.parser.CharacterDataHandler = self._text

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "row":
            self._row = int(attributes.get("r", self._row + 1))
            self._column = -1
        elif name == "c":
            self._cell, self._texts = attributes, {}
            place = _PLACE.fullmatch(attributes.get("r", ""))
            self._column = column_of(place[1]) if place else self._column + 1
            self._row = int(place[2]) if place else self._row
        elif name in ("f", "v", "t"):
            self._within = name
            self._texts.setdefault(name, "")
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def _text(self, text: str) -> None:
        if self._within:
            self._texts[self._within] += text

    def _end(self, name: str) -> None:
        if name in ("f", "v", "t"):
            self._within = ""
        elif name == "c":
            self._check_result()
            shown = self._shown()
            if shown:
                self.worksheet.cells.setdefault(self._row, {})[self._column] = shown

    def _check_result(self) -> None:
        """Raises InvalidCell for a formula without a result; an empty text is a result."""
        if "f" not in self._texts or self._texts.get("v"):
            return
        if "v" not in self._texts or self._cell.get("t", "n") != "str":
            place = self._cell.get("r") or f"{letters_of(self._column)}{self._row}"
            raise InvalidCell("import.file.uncalculated", cell=place)

    def _shown(self) -> str:
        """The text of a cell where the reader would return another one."""
        kind, value = self._cell.get("t", "n"), self._texts.get("v", "")
        if kind == "e":
            return value
        if kind == "inlineStr" and value:
            return self._texts.get("t") or value
        code = self._formats.get(int(self._cell.get("s", 0)))
        return shown_under(float(value), code) if code and kind == "n" and value else ""

    def _merge(self, ref: str) -> None:
        first, _, last = ref.partition(":")
        begins, ends = _PLACE.fullmatch(first), _PLACE.fullmatch(last)
        if begins and ends and int(ends[2]) > int(begins[2]):
            rows = int(begins[2]), int(ends[2])
            self.worksheet.merged.append((*rows, column_of(begins[1])))


def parser_of(
    start: Callable[[str, dict[str, str]], object], end: Callable[[str], object] | None = None
) -> expat.XMLParserType:
    """An XML parser that ignores namespaces and refuses entities."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = lambda name, attributes: start(
        _local(name), {_local(key): value for key, value in attributes.items()}
    )
    if end:
        parser.EndElementHandler = lambda name: end(_local(name))
    return parser


def _local(name: str) -> str:
    """The name without its namespace."""
    return name.rpartition(" ")[2]


def _refuse(*_: object) -> None:
    raise InvalidCell("import.file.damaged")


def column_of(letters: str) -> int:
    """The index of a column from 0: A is 0, AA is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def letters_of(column: int) -> str:
    """The letters of a column by its index from 0."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters
