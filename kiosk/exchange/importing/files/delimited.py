"""Delimited text: CSV in the encodings and with the separators that spreadsheet programs write."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import IO

from kiosk.domain.codes.key_folding import without_formula_quotes
from kiosk.exchange.exporting.csv_files import unescape_formula
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.headers import read_heading
from kiosk.exchange.importing.files.cells import Cleaning, clean_text
from kiosk.exchange.importing.files.encodings import encoding_of
from kiosk.exchange.importing.files.sheets import NumberedRow, Sheet
from kiosk.exchange.importing.refusals import InvalidCell

SEPARATORS = ",;\t|"
# The most characters that a spreadsheet program stores in one cell.
LONGEST_CELL = 32_767
_LOOKED_AT = 20


def read_delimited(path: Path, encoding: str = "") -> Iterator[Sheet | NumberedRow]:
    """The one sheet of a CSV file, followed by its rows that are not empty.

    `encoding` overrides detection. Raises InvalidCell for a file that is no table of text. Bytes
    that cannot be decoded are U+FFFD.
    """
    encoding = encoding_of(path, encoding)
    csv.field_size_limit(LONGEST_CELL)
    yield Sheet(file=path.name, encoding=encoding)
    number = 0
    cleaning = Cleaning()
    try:
        with path.open(encoding=encoding, errors="replace", newline="") as stream:
            separator = _separator_of(stream)
            for number, cells in enumerate(_rows_of(stream, separator), start=1):
                row = list(map(cleaning.clean, map(_unwrapped, cells)))
                while row and row[-1] == "":
                    row.pop()
                if row:
                    yield number, row
    except csv.Error as error:
        raise InvalidCell("import.file.quotes", row=number + 1) from error


def _unwrapped(text: str) -> str:
    """A cell without the escapes that exporters write against formulas and number conversion."""
    return without_formula_quotes(unescape_formula(text)) if text[:1] in ("'", "=") else text


def _rows_of(stream: IO[str], separator: str) -> Iterator[list[str]]:
    return csv.reader(stream, delimiter=separator, strict=True)


def _separator_of(stream: IO[str]) -> str:
    """The separator that gives the most headers, else the most regular first rows.

    Excel's own first line `sep=;` decides, and is skipped.
    """
    first = stream.readline(64).strip().lower()
    if first.startswith("sep=") and len(first) == len("sep=") + 1:
        return first[-1]
    stream.seek(0)
    fitness = {}
    for separator in SEPARATORS:
        fitness[separator] = _fitness(stream, separator)
        stream.seek(0)
    return max(SEPARATORS, key=lambda separator: fitness[separator])


def _fitness(stream: IO[str], separator: str) -> tuple[int, int]:
    rows: list[list[str]] = []
    with suppress(csv.Error):
        rows.extend(islice(_rows_of(stream, separator), _LOOKED_AT))
    headers = max((_headers_in(row) for row in rows), default=0)
    widths = Counter(map(len, rows)).items()
    return headers, max(((width - 1) * times for width, times in widths), default=0)


def _headers_in(row: list[str]) -> int:
    cells = list(map(clean_text, row))
    return max(sum(read_heading(kind, cell, 1) is not None for cell in cells) for kind in SheetKind)
