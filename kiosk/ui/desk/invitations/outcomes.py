"""What the page says of the outcomes of its actions, and in which tone. Pure."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.records.permissions import NotAllowed
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.props import OK, WARN
from kiosk.usecases.invitations.mail_report import MailHindrance, MailReport, MailResult
from kiosk.usecases.invitations.mail_server_setup import MailServerSetUp
from kiosk.usecases.invitations.mailing import DueMail

Said = tuple[Sentence, str]


def said_of_run(outcome: int | MailReport | MailHindrance | NotAllowed) -> Said:
    """How many were sent and how many not, or count as sent now; or why none."""
    match outcome:
        case int():
            return Sentence("iv.arrived", {"n": outcome}), OK
        case MailReport():
            sent = len(outcome.with_result(MailResult.SENT))
            others = len(outcome.results) - sent
            values = {"n": sent, "others": others, "remaining": outcome.remaining}
            is_well = outcome.ended is None and not others
            return outcome.ended or Sentence("iv.sent", values), OK if is_well else WARN
        case MailHindrance() | NotAllowed():
            return _unsent(outcome)
        case _:
            assert_never(outcome)


def said_of_test(outcome: list[DueMail] | MailHindrance | NotAllowed, address: str) -> Said:
    """Which examples were sent, or why none."""
    match outcome:
        case list():
            names = ", ".join(one.name for one in outcome)
            values = {"n": len(outcome), "names": names, "address": address}
            return Sentence("mail.trial_sent", values), OK
        case MailHindrance() | NotAllowed():
            return _unsent(outcome)
        case _:
            assert_never(outcome)


def said_of_set_up(outcome: MailServerSetUp) -> Said:
    """That the mail server can be used, or why not and what to do."""
    server = outcome.server
    values = {"server": f"{server.host}:{server.port}"}
    answers = "iv.server.logs_in" if server.user else "iv.server.answers"
    return (outcome.problem, WARN) if outcome.problem else (Sentence(answers, values), OK)


def _unsent(outcome: MailHindrance | NotAllowed) -> Said:
    if isinstance(outcome, NotAllowed):
        return Sentence("iv.not_allowed"), WARN
    return outcome.sentence, WARN
