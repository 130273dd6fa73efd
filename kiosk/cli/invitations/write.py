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
from kiosk.domain.invitations.file_kinds import PLAIN_FILES, InvitationFile, LetterForm
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.exchange.invitations.wallet_pass import WalletSigner
    from kiosk.usecases.invitations.invitation_files import InvitationsWritten


def write(
    folder: Annotated[Path, typer.Argument(help="The folder to write to.")],
    store: StorePath,
    only: Only = None,
    files: Annotated[
        str, typer.Option("--files", help="Some of png, svg, pdf and ics, with commas.")
    ] = "png,svg,pdf,ics",
    *,
    wallet_certificate: Annotated[
        Path | None,
        typer.Option("--wallet-certificate", help="Passes too, signed with this .p12."),
    ] = None,
    wallet_authority: Annotated[
        Path | None, typer.Option("--wallet-authority", help="Who issued it: a .cer or .pem.")
    ] = None,
    wallet_password_file: Annotated[
        Path | None, typer.Option("--wallet-password-file", help="Of the .p12; else asked for.")
    ] = None,
    card: Annotated[bool, typer.Option("--card", help="Cards on A6 in place of letters.")] = False,
    force: Force = False,
    as_json_object: AsJson = False,
) -> None:
    """Write pictures of all codes, letters, calendars, and a table for mail merge."""
    from kiosk.texts import GuestTexts
    from kiosk.usecases.invitations import invitation_files

    form = LetterForm.CARD if card else LetterForm.LETTER
    kinds, signer = file_kinds(files, PLAIN_FILES), None
    if wallet_certificate:
        signer = _signer(wallet_certificate, wallet_authority, wallet_password_file)
        kinds = (*kinds, InvitationFile.PKPASS)
    selection = guests_with(only or [])
    order = invitation_files.InvitationOrder(folder, selection, kinds, form, signer)
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


def _signer(file: Path, authority: Path | None, password_file: Path | None) -> WalletSigner:
    """The certificate that signs passes; exits for one that cannot."""
    from kiosk.cli.invitations.passwords import read_password
    from kiosk.exchange.invitations.wallet_pass import WalletCertificateUnusable, read_signer

    password = read_password(password_file, "wallet.ask")
    try:
        return read_signer(file, authority, password, now())
    except WalletCertificateUnusable as error:
        terminal.end(error.sentence, terminal.FAILED)
    except OSError as error:
        values = {"file": error.filename or file, "reason": terminal.reason_of(error)}
        terminal.end(Sentence("wallet.unreadable", values), terminal.FAILED)


def file_kinds(
    given: str, offered: Sequence[str] = (), option: str = "--files"
) -> tuple[InvitationFile, ...]:
    """The kinds of files of an option, all or some of which are offered; exits for another."""
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
