"""Reads settings of the event: colour, names of picture files, address of calendars, texts."""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import urlsplit

from kiosk.domain.invitations.placeholders import KNOWN, unknown_placeholders
from kiosk.domain.records import branding
from kiosk.domain.records.calendar_address import GUEST_PLACE
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.cell_values import read_line

_LONGEST_ADDRESS = 200


def read_colour(text: str) -> str:
    """A colour such as #1A3E9E; empty for none."""
    try:
        return branding.read_colour(text) if text else ""
    except ValueError as error:
        raise InvalidCell("import.colour.wrong", value=text) from error


def read_invitation(text: str) -> str:
    """The text of invitations, with placeholders such as {name}."""
    if unknown := unknown_placeholders(text):
        values = {"value": ", ".join(unknown), "known": ", ".join(KNOWN)}
        raise InvalidCell("import.placeholder.unknown", **values)
    return text


def read_invitation_subject(text: str) -> str:
    """The subject of invitations: the same in one line."""
    return read_invitation(read_line(text))


def read_file_name(text: str) -> str:
    """The name of a file beside the list, without folders."""
    name = read_line(text)
    if name != PurePath(name.replace("\\", "/")).name or name in (".", ".."):
        raise InvalidCell("import.picture.folder", value=name)
    return name


def read_calendar_url(text: str) -> str:
    """The address under which each guest's calendar is found, with {id} in place of their id."""
    address = text.strip()
    if not address:
        return ""
    try:
        parts = urlsplit(address)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        valid = False
    if not valid or " " in address or GUEST_PLACE not in address:
        raise InvalidCell("import.calendar.wrong", value=address)
    if len(address) > _LONGEST_ADDRESS:
        raise InvalidCell("import.calendar.long", most=_LONGEST_ADDRESS)
    return address
