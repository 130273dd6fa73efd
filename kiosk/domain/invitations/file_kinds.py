"""The kinds of files of an invitation."""

from __future__ import annotations

from enum import StrEnum


class LetterForm(StrEnum):
    """The paper: a letter on A4, or a card on A6 without the programme."""

    LETTER = "letter"
    CARD = "card"


class InvitationFile(StrEnum):
    """A file that each guest gets: its ending, and the folder of all of them."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"
    ICS = "ics"
    PKPASS = "pkpass"

    @property
    def folder(self) -> str:
        """The folder below that of the table."""
        return {"pdf": "letters", "ics": "calendars", "pkpass": "passes"}.get(self.value, "codes")


PLAIN_FILES = tuple(one for one in InvitationFile if one is not InvitationFile.PKPASS)
"""The files that need no certificate."""
