"""The command that sends invitations by e-mail."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli import terminal
from kiosk.cli.invitations.write import file_kinds, left_out
from kiosk.cli.options import AsJson, StorePath, now, open_store, system_user
from kiosk.cli.selection import Only, guests_with
from kiosk.domain.invitations.mail_plan import MailWish
from kiosk.domain.journal.mails import INVITATION, REMINDERS
from kiosk.domain.records.guest_filter import AttendanceFilter, GuestFilter
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.exchange.progress import Progress
    from kiosk.store import Store
    from kiosk.usecases.guests.selection import Selection
    from kiosk.usecases.invitations.mail_report import MailContext, MailedGuest, MailReport
    from kiosk.usecases.invitations.mailing import MailOrder, MailPlan

_LISTED = ("refused", "deferred", "uncertain", "withdrawn")


def send(
    store: StorePath,
    *,
    only: Only = None,
    test_to: Annotated[
        str, typer.Option("--test-to", metavar="ADDRESS", help="Send one of each language there.")
    ] = "",
    attendance: Annotated[
        AttendanceFilter, typer.Option("--attendance", help="Only guests who arrived, or not.")
    ] = AttendanceFilter.ANY,
    vip: Annotated[bool, typer.Option("--vip", help="Only VIPs.")] = False,
    reminder: Annotated[
        int, typer.Option("--reminder", min=0, max=9, help="The first reminder, or a later one.")
    ] = 0,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, help="How many at most, this time.")
    ] = None,
    rate: Annotated[
        int | None,
        typer.Option("--rate", min=0, help="How many a minute; else as the mail server is set up."),
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Also who got it already, or refused it.")
    ] = False,
    attach: Annotated[
        str, typer.Option("--attach", help="Of pdf (letter) and ics (calendar), with commas.")
    ] = "pdf,ics",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say who would get one.")] = False,
    as_json_object: AsJson = False,
) -> None:
    """Send every guest their code, letter and calendar by e-mail, each once.

    It can be ended and started again at any time: whoever got one is left out. The first time,
    send one to yourself with --test-to.
    """
    wish = MailWish(series_of(reminder), again)
    guests = GuestFilter(attendance, vip=vip)
    order = _order(wish, guests_with(only or []), guests, attach)
    with open_store(store) as opened_store, terminal.progress() as progress:
        context = _context(progress)
        order = replace(order, limit=limit, rate=_rate(opened_store, rate))
        if test_to:
            _send_trial(opened_store, order, test_to, context)
        elif dry_run:
            _print_plan(opened_store, order, context, as_json_object)
        else:
            _print_report(_sent(opened_store, order, context), as_json_object)


def series_of(reminder: int) -> str:
    """The series of a reminder by its number; 0 is the invitation."""
    return REMINDERS[reminder - 1] if reminder else INVITATION


def _order(wish: MailWish, selection: Selection, guests: GuestFilter, attach: str) -> MailOrder:
    from kiosk.usecases.invitations.mailing import MailOrder

    kinds = frozenset(file_kinds(attach, ("pdf", "ics"), "--attach")) if attach else frozenset()
    return MailOrder(wish, selection, filter=guests, attach=kinds)


def _rate(store: Store, given: int | None) -> int:
    """How many e-mails a minute."""
    from kiosk.usecases.invitations.mail_servers import mail_server

    server = mail_server(store)
    return given if given is not None else server.rate if server else 0


def _context(progress: Progress) -> MailContext:
    from kiosk.texts import GuestTexts
    from kiosk.usecases.invitations.mail_report import MailContext

    return MailContext(GuestTexts(), now, _wait, system_user(), progress)


def _wait(seconds: float) -> bool:
    time.sleep(seconds)
    return True


def _send_trial(store: Store, order: MailOrder, address: str, context: MailContext) -> None:
    from kiosk.usecases.invitations.mail_report import MailHindrance
    from kiosk.usecases.invitations.mail_trial import send_trial

    sent = send_trial(store, order, address, context)
    if isinstance(sent, MailHindrance):
        terminal.end(sent.sentence, terminal.FAILED)
    names = ", ".join(one.name for one in sent)
    terminal.say("mail.trial_sent", n=len(sent), address=address, names=names)


def _sent(store: Store, order: MailOrder, context: MailContext) -> MailReport:
    from kiosk.usecases.invitations.mail_report import MailHindrance
    from kiosk.usecases.invitations.mail_run import send_mails

    report = send_mails(store, order, context)
    if isinstance(report, MailHindrance):
        terminal.end(report.sentence, terminal.FAILED)
    return report


def _print_plan(store: Store, order: MailOrder, context: MailContext, as_json_object: bool) -> None:
    from kiosk.usecases.invitations.mailing import mail_plan

    plan = mail_plan(store, order, context.texts, context.now())
    if as_json_object:
        due = [{"guest": one.mail.guest, "name": one.name, "to": one.address} for one in plan.due]
        terminal.print_json({"due": due, "not_sent": _not_mailed(plan)})
        return
    for sentence in left_out(_reasons(plan)):
        terminal.print_error(sentence)
    terminal.say("mail.due", n=len(plan.due))


def _print_report(report: MailReport, as_json_object: bool) -> None:
    from kiosk.usecases.invitations.mail_report import MailResult

    sent = len(report.with_result(MailResult.SENT))
    others = {one: report.with_result(MailResult(one)) for one in _LISTED}
    if as_json_object:
        ended = terminal.texts().say(report.ended) if report.ended else ""
        totals: dict[str, Any] = {"sent": sent, "remaining": report.remaining, "ended": ended}
        lists = {one: list(map(_as_json, mails)) for one, mails in others.items()}
        terminal.print_json(totals | lists | {"not_sent": _not_mailed(report)})
    else:
        _tell(report, others)
        terminal.say("mail.sent", n=sent, remaining=report.remaining)
    if report.ended or any(others.values()):
        raise typer.Exit(terminal.FAILED if report.ended else terminal.REFUSED)


def _tell(report: MailReport, others: Mapping[str, list[MailedGuest]]) -> None:
    """Who got none, and why the run ended early."""
    for sentence in left_out(_reasons(report)):
        terminal.print_error(sentence)
    for result, mails in others.items():
        if mails:
            values = {"n": len(mails), "names": ", ".join(map(_named, mails))}
            terminal.print_error(Sentence(f"mail.result.{result}", values))
    if report.ended:
        terminal.print_error(report.ended)


def _as_json(mail: MailedGuest) -> dict[str, Any]:
    return {"guest": mail.guest, "name": mail.name, "to": mail.address, "code": mail.code}


def _named(mail: MailedGuest) -> str:
    """The name, the address, and the server's reply if it did not accept the e-mail."""
    details = ", ".join(filter(None, (mail.address, str(mail.code or ""))))
    return f"{mail.name} ({details})"


def _reasons(plan: MailPlan | MailReport) -> Iterator[tuple[StrEnum, str]]:
    for one in plan.not_mailed:
        if isinstance(one.next, StrEnum):
            yield one.next, one.name


def _not_mailed(plan: MailPlan | MailReport) -> list[dict[str, str]]:
    return [
        {"guest": one.guest.id, "name": one.name, "why": str(one.next)} for one in plan.not_mailed
    ]
