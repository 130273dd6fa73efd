"""The command that writes codes and letters into a folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, Force, StorePath, check_free, now, open_store, system_user
from kiosk.cli.selection import Only, guests_with
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.domain.invitations.file_kinds import InvitationFile
    from kiosk.usecases.invitations.invitation_files import InvitationsWritten


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
    from kiosk.domain.invitations.file_kinds import LetterForm
    from kiosk.texts import GuestTexts
    from kiosk.usecases.invitations import invitation_files

    form = LetterForm.CARD if card else LetterForm.LETTER
    order = invitation_files.InvitationOrder(
        folder, guests_with(only or []), file_kinds(files), form
    )
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


def file_kinds(
    given: str, offered: Sequence[str] = (), option: str = "--files"
) -> tuple[InvitationFile, ...]:
    """The kinds of files of an option, all or some of which are offered; exits for another."""
    from kiosk.domain.invitations.file_kinds import InvitationFile

    known = [InvitationFile(one) for one in offered] or list(InvitationFile)
    named = dict.fromkeys(one.strip().lower() for one in given.split(","))
    if not named.keys() <= set(known):
        values = {"option": option, "given": given, "known": ", ".join(known)}
        terminal.end(Sentence("invitations.files", values), terminal.USAGE)
    return tuple(map(InvitationFile, named))


def _print_result(written: InvitationsWritten, as_json_object: bool) -> None:
    if as_json_object:
        others = [
            {"guest": one.guest, "name": one.name, "why": str(one.reason)}
            for one in written.not_invited
        ]
        terminal.print_json(
            {"table": str(written.table), "invited": written.invited, "not_invited": others}
        )
        return
    for sentence in left_out((one.reason, one.name) for one in written.not_invited):
        terminal.print_error(sentence)
    terminal.say("invitations.done", n=written.invited, table=written.table)


def left_out(reasons: Iterable[tuple[StrEnum, str]]) -> Iterator[Sentence]:
    """A sentence for each reason, with the names of its guests."""
    ordered = sorted(reasons, key=lambda one: one[0])
    for reason, guests in groupby(ordered, key=lambda one: one[0]):
        names = [name for _, name in guests]
        values = {"n": len(names), "names": ", ".join(names)}
        yield Sentence(f"invitations.left_out.{reason}", values)
