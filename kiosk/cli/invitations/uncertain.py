"""The command for e-mails of which nobody knows whether they arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.invitations.send import series_of
from kiosk.cli.options import AsJson, StorePath, now, open_store, system_user
from kiosk.cli.selection import Only, guests_with

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.usecases.invitations.mailing import MailCandidate
    from kiosk.usecases.invitations.uncertain_mails import MailCheck


def uncertain(
    store: StorePath,
    *,
    only: Only = None,
    reminder: Annotated[
        int, typer.Option("--reminder", min=0, max=9, help="The first reminder, or a later one.")
    ] = 0,
    arrived: Annotated[
        bool | None,
        typer.Option("--arrived/--not-arrived", help="What they said; else only listed."),
    ] = None,
    as_json_object: AsJson = False,
) -> None:
    """List whose e-mail perhaps arrived, or record that it did or did not.

    Ask the guests. What did not arrive is sent with the next `kiosk invitations send`.
    """
    from kiosk.usecases.invitations.uncertain_mails import MailCheck, uncertain_mails

    selection, series = guests_with(only or []), series_of(reminder)
    with open_store(store) as opened_store:
        found = uncertain_mails(opened_store, selection, series)
        if arrived is not None:
            ids = [one.guest.id for one in found]
            _record(opened_store, MailCheck(ids, arrived, series))
    _print(found, arrived, as_json_object)


def _record(store: Store, check: MailCheck) -> None:
    from kiosk.usecases.invitations.mail_report import MailHindrance
    from kiosk.usecases.invitations.uncertain_mails import record_check

    recorded = record_check(store, check, now(), system_user())
    if isinstance(recorded, MailHindrance):
        terminal.end(recorded.sentence)


def _print(found: list[MailCandidate], arrived: bool | None, as_json_object: bool) -> None:
    if as_json_object:
        rows = [{"guest": one.guest.id, "name": one.name, "to": one.guest.email} for one in found]
        terminal.print_json({"uncertain": rows, "arrived": arrived})
        return
    names = ", ".join(f"{one.name} ({one.guest.email})" for one in found)
    if not found:
        terminal.say("mail.none_uncertain")
    elif arrived is None:
        terminal.say("mail.uncertain", n=len(found), names=names)
    else:
        terminal.say("mail.arrived" if arrived else "mail.not_arrived", n=len(found), names=names)
