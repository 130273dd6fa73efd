"""Writes the files of invitations into a folder: codes, letters, calendars, a table of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.invitations.file_kinds import PLAIN_FILES, InvitationFile, LetterForm
from kiosk.domain.invitations.letter import InvitationLetter
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.names import guest_names
from kiosk.domain.records.calendar_address import in_file_name
from kiosk.domain.records.entities import Event
from kiosk.domain.text.messages import Texts
from kiosk.exchange.exporting.atomic_write import make_folder, write_atomically
from kiosk.exchange.exporting.listings import ExportColumn, ExportTable
from kiosk.exchange.exporting.xlsx_files import write_xlsx
from kiosk.exchange.progress import Progress, no_progress
from kiosk.store import Store
from kiosk.usecases.guests.selection import Selection
from kiosk.usecases.invitations.invited_guests import (
    InvitedGuest,
    NotInvited,
    invited_guests,
)
from kiosk.usecases.invitations.letter_contents import letter_contents

if TYPE_CHECKING:
    from kiosk.exchange.invitations.wallet_pass import WalletSigner

TABLE = "invitations.xlsx"
"""The file of the table, in the folder."""


@dataclass(frozen=True, slots=True)
class InvitationOrder:
    """What is written for whom, and where; passes need a `signer`."""

    folder: Path
    selection: Selection = Selection()  # noqa: RUF009 - frozen
    files: tuple[InvitationFile, ...] = PLAIN_FILES
    form: LetterForm = LetterForm.LETTER
    signer: WalletSigner | None = None


@dataclass(frozen=True, slots=True)
class InvitationsWritten:
    """The table, how many guests it lists, and the selected guests who are not in it."""

    table: Path
    invited: int
    not_invited: tuple[NotInvited, ...]


def write_invitations(
    store: Store,
    order: InvitationOrder,
    words: Mapping[str, Texts],
    headings: Callable[[str], str],
    *,
    now: datetime,
    author: str = "",
    progress: Progress = no_progress,
) -> InvitationsWritten:
    """Write the files of every invited guest, the table last, and record it as an export.

    `words` are the texts for guests by language; `headings` says the heading of a column. Files of
    the same names are replaced. Raises OSError and StoreError.
    """
    found = list(invited_guests(store, order.selection, words, now))
    invited = [one for one in found if isinstance(one, InvitedGuest)]
    not_invited = tuple(one for one in found if isinstance(one, NotInvited))
    event = store.programme().event
    for folder in dict.fromkeys(one.folder for one in order.files):
        make_folder(order.folder / folder)
    make_folder(order.folder)
    letters = [one.letter for one in invited]
    with letter_contents(letters, order.form, event, now, order.signer) as content_of:
        for done, letter in enumerate(letters, 1):
            for kind in order.files:
                if content := content_of(letter, kind):
                    _write(_path(order.folder, letter.guest, kind), content)
            progress("invitations", done, len(invited))
    table = order.folder / TABLE
    write_xlsx(table, [_table(invited, order, event, headings)])
    body = {"kind": "invitations", "format": "xlsx", "rows": len(invited), "at": now.isoformat()}
    store.append([Draft("export:invitations", FactKind.LIST_EXPORTED, body)], author)
    return InvitationsWritten(table, len(invited), not_invited)


def files_of(order: InvitationOrder) -> list[Path]:
    """The existing table that a run would replace."""
    return [order.folder / TABLE]


def _table(
    invited: Sequence[InvitedGuest],
    order: InvitationOrder,
    event: Event,
    headings: Callable[[str], str],
) -> ExportTable:
    ids = ("id", "addressed", "name_ko", "name_latin", "organisation_ko", "organisation_en",
           "email", "language", "code")  # fmt: skip
    columns = [ExportColumn(headings(f"export.{id_}"), 24) for id_ in (*ids, *order.files)]

    def row(one: InvitedGuest) -> tuple[str, ...]:
        guest, letter = one.guest, one.letter
        latin = guest_names.latin(guest, event)
        organisation = (guest.organisation_ko, guest.organisation_en)
        who = (
            guest.reference or guest.id,
            ", ".join(letter.addressed),
            guest.name_ko,
            latin,
            *organisation,
        )
        files = (_named(letter, kind) for kind in order.files)
        return (*who, guest.email, letter.language, letter.code, *files)

    title = headings("export.invitations")
    return ExportTable("invitations", title, columns, map(row, invited), len(invited))


def _named(letter: InvitationLetter, kind: InvitationFile) -> str:
    """A guest's file as the table names it; empty for one that is not written."""
    is_written = kind is not InvitationFile.ICS or bool(letter.entries)
    return _path(Path(), letter.guest, kind).as_posix() if is_written else ""


def _path(folder: Path, guest: str, kind: InvitationFile) -> Path:
    """The file of a guest, named by the guest's id."""
    return folder / kind.folder / f"{in_file_name(guest)}.{kind}"


def _write(path: Path, content: bytes) -> None:
    with write_atomically(path) as making:
        making.write_bytes(content)
