"""Delimited text: CSV in the encodings and with the separators that spreadsheet programs write."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import IO

from kiosk.exchange.cells import clean_text
from kiosk.exchange.encodings import encoding_of
from kiosk.exchange.refusals import Unfit
from kiosk.exchange.sheets import NumberedRow, Sheet

SEPARATORS = ",;\t"
# The most that a spreadsheet program puts into one cell.
LONGEST_CELL = 32_767
_LOOKED_AT = 50


def read_delimited(path: Path, encoding: str = "") -> Iterator[Sheet | NumberedRow]:
    """The one sheet of a CSV file, followed by its rows that are not empty.

    `encoding` overrides what the bytes look like. Raises Unfit for what is no table of text.
    """
    encoding = encoding_of(path, encoding)
    csv.field_size_limit(LONGEST_CELL)
    yield Sheet(file=path.name, encoding=encoding)
    number = 0
    try:
        with path.open(encoding=encoding, newline="") as stream:
            separator = _separator_of(stream)
            for number, cells in enumerate(_rows_of(stream, separator), start=1):
                row = [clean_text(cell) for cell in cells]
                while row and row[-1] == "":
                    row.pop()
                if row:
                    yield number, list(row)
    except csv.Error as error:
        raise Unfit("import.file.quotes", row=number + 1) from error


def _rows_of(stream: IO[str], separator: str) -> Iterator[list[str]]:
    return csv.reader(stream, delimiter=separator, strict=True)


def _separator_of(stream: IO[str]) -> str:
    """The separator that cuts the first rows into the most columns, most regularly.

    Excel's own first line `sep=;` decides, and is skipped.
    """
    first = stream.readline(64).strip().lower()
    if first.startswith("sep=") and len(first) == len("sep=") + 1:
        return first[-1]
    stream.seek(0)
    regularity = {}
    for separator in SEPARATORS:
        regularity[separator] = _regularity(stream, separator)
        stream.seek(0)
    return max(SEPARATORS, key=lambda separator: regularity[separator])


def _regularity(stream: IO[str], separator: str) -> int:
    widths: Counter[int] = Counter()
    with suppress(csv.Error):
        widths.update(len(row) for row in islice(_rows_of(stream, separator), _LOOKED_AT))
    return max(((width - 1) * times for width, times in widths.items()), default=0)
