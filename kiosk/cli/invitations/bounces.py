"""The command that reads which e-mails came back."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, StorePath, now, open_store, system_user
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.exchange.invitations.delivery_reports import MailboxContent
    from kiosk.usecases.invitations.bounces import Bounce


def bounces(
    mailbox: Annotated[
        Path, typer.Argument(help="An mbox file, a message (.eml) or a folder of messages.")
    ],
    store: StorePath,
    as_json_object: AsJson = False,
) -> None:
    """Read from a mailbox which e-mails came back, and list whose they were."""
    from kiosk.exchange.invitations.delivery_reports import read_mailbox
    from kiosk.usecases.invitations.bounces import record_bounces

    try:
        content = read_mailbox(mailbox)
    except OSError as error:
        values = {"file": mailbox, "reason": terminal.reason_of(error)}
        terminal.end(Sentence("bounces.unreadable", values), terminal.FAILED)
    with open_store(store) as opened_store:
        found = record_bounces(opened_store, content.reports, now(), system_user())
    _print(found, content, as_json_object)


def _print(found: list[Bounce], content: MailboxContent, as_json_object: bool) -> None:
    if as_json_object:
        rows = [
            {"result": str(one.result), "guest": one.guest, "name": one.name, "to": one.address,
             "status": one.status}
            for one in found
        ]  # fmt: skip
        terminal.print_json({"reports": rows, "other_messages": content.others})
        return
    ordered = sorted(found, key=lambda one: one.result)
    for result, group in groupby(ordered, key=lambda one: one.result):
        bounced = list(group)
        names = ", ".join(f"{one.name} ({one.address}, {one.status})" for one in bounced)
        terminal.say(f"bounces.{result}", n=len(bounced), names=names)
    terminal.say("bounces.read", n=len(found), others=content.others)
