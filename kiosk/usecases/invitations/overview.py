"""What the desk shows of invitations: who has one, who gets one next, and who none and why."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.store import Store
from kiosk.usecases.invitations.mail_servers import is_tested, mail_server
from kiosk.usecases.invitations.mailing import MailCandidate, MailOrder, mail_candidates


@dataclass(frozen=True, slots=True)
class MailOverview:
    """The guests whom an order means, and the mail server: its name and the address of the sender.

    `server` is empty where none is set up; `tested` whether a test was sent since it was.
    """

    candidates: tuple[MailCandidate, ...]
    server: str
    sender: str
    tested: bool


def mail_overview(store: Store, order: MailOrder) -> MailOverview:
    """The present state of an order."""
    server, found = mail_server(store), tuple(mail_candidates(store, order))
    if server is None:
        return MailOverview(found, "", "", tested=False)
    return MailOverview(found, f"{server.host}:{server.port}", server.sender, is_tested(store))
