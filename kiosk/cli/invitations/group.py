"""The group of commands for invitations of guests."""

from __future__ import annotations

import typer

from kiosk.cli.invitations.bounces import bounces
from kiosk.cli.invitations.mail_server import mail_server
from kiosk.cli.invitations.send import send
from kiosk.cli.invitations.uncertain import uncertain
from kiosk.cli.invitations.write import write

invitations = typer.Typer(no_args_is_help=True)


@invitations.callback()
def _group() -> None:
    """Guests' codes before the day."""


invitations.command()(write)
invitations.command()(send)
invitations.command()(uncertain)
invitations.command()(bounces)
invitations.add_typer(mail_server, name="mail-server", help="The mail server of the organiser.")
