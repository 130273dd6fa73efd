"""Damaged cells: formula errors, numbers that lost digits, bytes that are no text."""

from __future__ import annotations

import re

from kiosk.exchange.importing.refusals import InvalidCell

# Error values of spreadsheet programs, in English (#REF!, #NAME?), in German (#NV,
# #BEZUG!) and in LibreOffice (Err:508); a column that was too narrow saves its numbers as ####.
_ERROR = re.compile(r"#(?:N/?A|NV|[^\s#!?]{1,20}[!?]|GETTING_DATA)|#{3,}|Err:\d{3}", re.IGNORECASE)
_ERROR_BEGINS = ("#", "E", "e")
# The notation of numbers with more digits than a spreadsheet program stores.
_SCIENTIFIC = re.compile(r"-?\d(?:[.,]\d+)?E\+\d{2,3}")
_NO_TEXT = "\ufffd"
# A double holds 15 decimal digits for certain, and spreadsheet programs keep no more.
MOST_EXACT = 10**15


def check_whole(text: str) -> None:
    """Raises InvalidCell for a cell whose value was lost before the file was received."""
    if _NO_TEXT in text:
        raise InvalidCell("import.cell.no_text").as_damage()
    if text.startswith(_ERROR_BEGINS) and _ERROR.fullmatch(text):
        raise InvalidCell("import.cell.error", value=text).as_damage()
    if "E+" in text and _SCIENTIFIC.fullmatch(text):
        raise InvalidCell("import.cell.rounded", value=text).as_damage()


def number_text(number: float) -> str:
    """A number as text: integers without a fraction, numbers that lost digits in E notation.

    So `check_whole` finds a registration number of 16 or more digits that was stored as a number.
    """
    if abs(number) >= MOST_EXACT:
        return f"{number:.14E}"
    return str(int(number)) if number.is_integer() else repr(number)
