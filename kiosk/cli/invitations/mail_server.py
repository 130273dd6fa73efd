"""The commands for the organiser's mail server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.invitations.passwords import read_password
from kiosk.cli.options import StorePath, open_store
from kiosk.domain.invitations.mail_server import MailSecurity, MailServer
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.store import Store

mail_server = typer.Typer(no_args_is_help=True)


@mail_server.command("set")
def set_(
    *,
    host: Annotated[str, typer.Option("--host", help="Its name, as in its certificate.")],
    sender: Annotated[str, typer.Option("--from", help="The address that e-mails come from.")],
    store: StorePath,
    port: Annotated[int, typer.Option("--port", help="587, or 465 with --security tls.")] = 0,
    security: Annotated[
        MailSecurity, typer.Option("--security", help="When the connection is encrypted.")
    ] = MailSecurity.STARTTLS,
    user: Annotated[str, typer.Option("--user", help="Who logs in; nobody by default.")] = "",
    password_file: Annotated[
        Path | None, typer.Option("--password-file", help="Else it is asked for.")
    ] = None,
    name: Annotated[str, typer.Option("--name", help="The sender's name.")] = "",
    reply_to: Annotated[str, typer.Option("--reply-to", help="Where answers go.")] = "",
    rate: Annotated[
        int, typer.Option("--rate", help="How many a minute it takes; 0: as many as go.")
    ] = 60,
    ca: Annotated[
        Path | None, typer.Option("--ca", help="Certificates (PEM) of a server of your own.")
    ] = None,
) -> None:
    """Set up the mail server. Its password stays on this machine, in no backup."""
    from kiosk.usecases.invitations.mail_servers import save_mail_server

    password = read_password(password_file, "mail_server.password") if user else ""
    given = MailServer(
        host, port or security.port, security, sender, name, reply_to, user, password,
        str(ca.resolve()) if ca else "", rate,
    )  # fmt: skip
    with open_store(store) as opened_store:
        saved = terminal.result_or_exit(save_mail_server(opened_store, given))
    terminal.say("mail_server.saved", server=f"{saved.host}:{saved.port}", sender=saved.sender)


@mail_server.command()
def check(store: StorePath) -> None:
    """Connect to the mail server, encrypt and log in; sends nothing."""
    from kiosk.exchange.invitations.mail_connection import MailServerError, check_mail_server

    with open_store(store) as opened_store:
        server = _known(opened_store)
    try:
        check_mail_server(server)
    except MailServerError as error:
        terminal.end(error.sentence, terminal.FAILED)
    terminal.say("mail_server.checked", server=f"{server.host}:{server.port}")


@mail_server.command()
def remove(store: StorePath) -> None:
    """Forget the mail server and its password."""
    from kiosk.usecases.invitations.mail_servers import remove_mail_server

    with open_store(store) as opened_store:
        if not remove_mail_server(opened_store):
            terminal.end(Sentence("mail.no_server"))
    terminal.say("mail_server.removed")


def _known(store: Store) -> MailServer:
    from kiosk.usecases.invitations.mail_servers import mail_server as known

    found = known(store)
    if found is None:
        terminal.end(Sentence("mail.no_server"))
    return found
