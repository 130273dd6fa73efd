"""What the desk shows of invitations: who has one, who gets one next, and who none and why."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.domain.invitations.mail_server import MailServer
from kiosk.store import Store
from kiosk.usecases.invitations.mail_servers import is_tested, mail_server
from kiosk.usecases.invitations.mailing import MailCandidate, MailOrder, mail_candidates


@dataclass(frozen=True, slots=True)
class MailOverview:
    """The guests whom an order means, and the mail server: its name and the address of the sender.

    `server` is empty where none is set up; `tested` whether a test was sent since it was.
    `settings` are those of the mail server, without its password.
    """

    candidates: tuple[MailCandidate, ...]
    server: str
    sender: str
    tested: bool
    settings: MailServer | None = None


def mail_overview(store: Store, order: MailOrder) -> MailOverview:
    """The present state of an order."""
    server, found = mail_server(store), tuple(mail_candidates(store, order))
    if server is None:
        return MailOverview(found, "", "", tested=False)
    name, settings = f"{server.host}:{server.port}", replace(server, password="")
    return MailOverview(found, name, server.sender, is_tested(store), settings)
