"""The commands for invitations of guests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, Force, StorePath, check_free, now, open_store, system_user
from kiosk.cli.selection import Only, guests_with
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.usecases.invitations.invitation_files import InvitationsWritten
    from kiosk.usecases.invitations.invited_guests import NotInvited
    from kiosk.usecases.invitations.letter_contents import InvitationFile

invitations = typer.Typer(no_args_is_help=True)


@invitations.callback()
def _group() -> None:
    """Guests' codes before the day."""


@invitations.command()
def write(
    folder: Annotated[Path, typer.Argument(help="The folder to write to.")],
    store: StorePath,
    only: Only = None,
    files: Annotated[
        str, typer.Option("--files", help="Some of png, svg, pdf and ics, with commas.")
    ] = "png,svg,pdf,ics",
    *,
    card: Annotated[bool, typer.Option("--card", help="Cards on A6 in place of letters.")] = False,
    force: Force = False,
    as_json_object: AsJson = False,
) -> None:
    """Write pictures of all codes, letters, calendars, and a table for mail merge."""
    from kiosk.exchange.invitations.letter_pdf import LetterForm
    from kiosk.texts import GuestTexts
    from kiosk.usecases.invitations import invitation_files

    form = LetterForm.CARD if card else LetterForm.LETTER
    order = invitation_files.InvitationOrder(folder, guests_with(only or []), _kinds(files), form)
    check_free(*invitation_files.files_of(order), force=force)
    with open_store(store) as opened_store, terminal.progress() as progress:
        try:
            written = invitation_files.write_invitations(
                opened_store, order, GuestTexts(), terminal.texts().say,
                now=now(), author=system_user(), progress=progress,
            )  # fmt: skip
        except OSError as error:
            reason = {"file": error.filename or folder, "reason": terminal.reason_of(error)}
            terminal.end(Sentence("cli.badges.unwritten", reason), terminal.FAILED)
    _print_result(written, as_json_object)


def _kinds(files: str) -> tuple[InvitationFile, ...]:
    from kiosk.usecases.invitations.letter_contents import InvitationFile

    try:
        named = dict.fromkeys(one.strip().lower() for one in files.split(","))
        return tuple(InvitationFile(one) for one in named)
    except ValueError:
        values = {"given": files, "known": ", ".join(InvitationFile)}
        terminal.end(Sentence("invitations.files", values), terminal.USAGE)


def _print_result(written: InvitationsWritten, as_json_object: bool) -> None:
    if as_json_object:
        left_out = [
            {"guest": one.guest, "name": one.name, "why": str(one.reason)}
            for one in written.not_invited
        ]
        terminal.print_json(
            {"table": str(written.table), "invited": written.invited, "not_invited": left_out}
        )
        return
    for sentence in _left_out(written.not_invited):
        terminal.print_error(sentence)
    terminal.say("invitations.done", n=written.invited, table=written.table)


def _left_out(not_invited: Iterable[NotInvited]) -> Iterator[Sentence]:
    """A sentence for each reason, with the names of its guests."""
    ordered = sorted(not_invited, key=lambda one: one.reason)
    for reason, guests in groupby(ordered, key=lambda one: one.reason):
        names = [one.name for one in guests]
        values = {"n": len(names), "names": ", ".join(names)}
        yield Sentence(f"invitations.left_out.{reason}", values)
