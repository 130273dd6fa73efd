"""Pictures of badges: of one guest, for preview and printing, and of the whole event."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import assert_never

import sqlalchemy as sa
from PIL import Image

from kiosk.domain.names.badge_content import Badge, badge_of
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.unknown_values import known
from kiosk.domain.seating.live_rounds import visible_seats
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.badges.document import DPI, PrintSheet, write_document
from kiosk.exchange.badges.layout import BadgeLayout
from kiosk.exchange.badges.layout_files import layouts, read_layout
from kiosk.exchange.badges.layout_table import LayoutError
from kiosk.exchange.badges.rendering import BadgeImage, Omission, render_badge
from kiosk.exchange.importing.values.countries import country_name
from kiosk.exchange.progress import Progress, no_progress
from kiosk.name_tables import name_tables
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.store.queries.companions import principal_of, principals_of
from kiosk.store.queries.merging import merged_records
from kiosk.usecases.guests.selection import (
    Selection,
    by_delegation_and_name,
    selected_guests,
)
from kiosk.usecases.printing.print_queue import newest_code
from kiosk.usecases.printing.printers import PrinterState, printers

DEFAULT_LAYOUT = "62x100"
_PREVIEW_DPI, _SMALLER = 300, 3


@dataclass(frozen=True, slots=True)
class BadgePreview:
    """A badge as it is printed, as a PNG, with what could not be set on it.

    `small` is a smaller picture for a screen; `fault` says why there is no picture.
    """

    png: bytes
    small: bytes
    omissions: tuple[Omission, ...]
    nameless: bool
    fault: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Lacking:
    """A guest whose badge lacks texts, or who gets none: `nameless`, or without a valid code."""

    guest: str
    name: str
    omissions: tuple[Omission, ...] = ()
    nameless: bool = False
    codeless: bool = False

    @property
    def printed(self) -> bool:
        """Whether the badge is in the PDF, although texts are missing on it."""
        return not (self.nameless or self.codeless)


@dataclass(frozen=True, slots=True)
class Written:
    """The content of a PDF, and the guests whose badges lack texts."""

    pages: int
    badges: int
    lacking: tuple[Lacking, ...]


def badge_for(store: Store, guest: str) -> Badge | None:
    """A guest's badge with their newest code; None for an unknown guest, or without a code."""

    def work(connection: sa.Connection) -> Badge | None:
        person = merged_records.person_of(connection, guest)
        found, code = scans.guest_by_id(connection, person), newest_code(connection, guest)
        if found is None or code is None:
            return None
        programme = store.programme_in(connection)
        seats = visible_seats(scans.seats_of(connection, person), programme)
        principal = principal_of(connection, found)
        return badge_of(
            found, programme, code, seats, _country, tables=name_tables(), principal=principal
        )

    return store.read(work)


def print_choices(
    store: Store, guest: str, own: str = ""
) -> tuple[tuple[PrinterState, ...], BadgePreview | None]:
    """The printers in use, the desk's `own` first, and a preview of the badge on that."""
    in_use = (state for state in printers(store) if state.printer.active)
    ready = tuple(sorted(in_use, key=lambda state: state.printer.id != own))
    return ready, preview(store, guest, ready[0].printer.layout) if ready else None


def preview(store: Store, guest: str, layout: str = "") -> BadgePreview | None:
    """A preview of a guest's badge for staff; None without a guest or a code."""
    badge = badge_for(store, guest)
    if badge is None:
        return None
    try:
        picture = render_badge(badge, layout_named(layout), _PREVIEW_DPI)
    except LayoutError as error:
        return BadgePreview(b"", b"", (), nameless=True, fault=error.sentence)
    printed = picture.mono()
    small = printed.convert("L").reduce(_SMALLER)
    return BadgePreview(_png(printed), _png(small), picture.omissions, picture.nameless)


def _png(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def event_badges(store: Store, selection: Selection) -> list[Badge]:
    """The badges of all guests who may come, by delegation and name; some may have no code."""
    programme, tables = store.programme(), name_tables()
    may_come = (one for one in selected_guests(store, selection) if _gets_badge(one.guest))
    taken = sorted(may_come, key=lambda one: by_delegation_and_name(one.guest, programme.event))
    guests = [one.guest for one in taken]
    principals = store.read(lambda connection: principals_of(connection, guests))
    return [
        badge_of(
            one.guest,
            programme,
            next(iter(one.written), ""),
            visible_seats(one.seats, programme),
            _country,
            tables=tables,
            principal=principals.get(one.guest.id),
        )
        for one in taken
    ]


def _gets_badge(guest: Guest) -> bool:
    """Whether a badge is made before the event; a newer version's status is for the desk."""
    status = known(guest.status)
    match status:
        case Status.CONFIRMED | Status.PENDING | None:
            return True
        case Status.CANCELLED | Status.BLOCKED:
            return False
        case _:
            assert_never(status)


def write_badges(
    path: Path,
    badges: list[Badge],
    layout: BadgeLayout,
    sheet: PrintSheet | None = None,
    progress: Progress = no_progress,
) -> Written:
    """Write badges to a PDF; those without name or code are left out and listed.

    `progress` is called with a stage, how many are done, and the total. Raises SheetTooSmall and
    OSError.
    """
    lacking: list[Lacking] = []

    def pictures() -> Iterator[BadgeImage]:
        for number, badge in enumerate(badges, start=1):
            name = next(iter(badge.called), badge.guest)
            if badge.code or layout.code is None:
                picture = render_badge(badge, layout, DPI)
                if picture.omissions or picture.nameless:
                    lacking.append(Lacking(badge.guest, name, picture.omissions, picture.nameless))
                if not picture.nameless:
                    yield picture
            else:
                lacking.append(Lacking(badge.guest, name, codeless=True))
            progress("badges", number, len(badges))

    title = badges[0].event if badges else ""
    pages = write_document(path, pictures(), layout, title, sheet)
    return Written(pages, len(badges) - sum(not one.printed for one in lacking), tuple(lacking))


@cache
def layout_named(name: str) -> BadgeLayout:
    """The layout of that name, cached. Raises LayoutError."""
    return read_layout(name or DEFAULT_LAYOUT)


@cache
def layout_titles() -> dict[str, str]:
    """The titles of the bundled layouts of badges by name; place cards are none."""
    found = ((name, layout_named(name)) for name in layouts())
    return {name: layout.title for name, layout in found if layout.code is not None}


@cache
def _country(code: str, language: str) -> str:
    return country_name(code, language)
