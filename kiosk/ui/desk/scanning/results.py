"""The last scan of scan mode: its words for staff, the guest, and what is missing. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    Foreign,
    Full,
    Left,
    NeedsDesk,
    NoLonger,
    NotFound,
    NotYet,
    Outcome,
    Unreadable,
    WrongCheckpoint,
)
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.entities import Guest, Round, Status
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import INFO, OK, VIP, WARN, LineProps
from kiosk.ui.desk.parts.words.refusal_reasons import desk_reason, outcome_text
from kiosk.ui.desk.scanning.props import ScanResultProps
from kiosk.usecases.doors.scan_mode import BadgeState, DoorScan


def is_passed(outcome: Outcome) -> bool:
    """Whether the scan let somebody in or out, so that nobody has to decide."""
    return isinstance(outcome, Admitted | Left)


def scan_result(scan: DoorScan, formatter: GuestFormatter) -> ScanResultProps:
    """A scan as it is shown large, in words for staff."""
    answer, guest = scan.answer, scan.answer.guest
    passed = is_passed(answer.outcome)
    result = ScanResultProps(
        tone=OK if passed else WARN,
        icon="check" if passed else "attention",
        headline=headline(answer.outcome, formatter),
        reason=reason(answer.outcome, formatter),
    )
    if guest is None:
        code = formatter.say("sm.code", code=scan.read) if scan.read else ""
        return replace(result, other_name=code)
    place = (formatter.position(guest), formatter.organisation(guest))
    return replace(
        result,
        name=formatter.name(guest),
        other_name=formatter.other_name(guest),
        place=DOT.join(filter(None, place)),
        decide="" if passed else formatter.say("sm.decide"),
        seats=tuple(_seats(answer, formatter)),
        notes=tuple(_notes(guest, scan, formatter)),
    )


def headline(outcome: Outcome, formatter: GuestFormatter) -> str:
    """What happened, in two or three words."""
    if isinstance(outcome, Admitted):
        return formatter.say("sm.admitted" if outcome.first else "sm.admitted_again")
    if isinstance(outcome, Left):
        return formatter.say("sm.left")
    if isinstance(outcome, AlreadyIn):
        return formatter.say("sm.already")
    is_unknown = isinstance(outcome, NotFound | Foreign | Unreadable)
    return formatter.say("sm.unknown" if is_unknown else "sm.not_in")


def short_result(outcome: Outcome, formatter: GuestFormatter) -> str:
    """What happened or, where the guest did not pass, why not, in two or three words."""
    if is_passed(outcome):
        return headline(outcome, formatter)
    return outcome_text(outcome, formatter.localizer)


def sound(outcome: Outcome) -> str:
    """The sound of a scan, the same as at a kiosk."""
    if is_passed(outcome):
        return "ok"
    special = {AlreadyIn: "already", Unreadable: "error"}
    return special.get(type(outcome), "desk")


def reason(outcome: Outcome, formatter: GuestFormatter) -> str:
    """Why the guest does not pass; empty where they do."""
    say, when = formatter.say, formatter.localizer.when
    if is_passed(outcome):
        return ""
    if isinstance(outcome, AlreadyIn):
        return DOT.join(filter(None, (say("sm.since", when=when(outcome.since)), outcome.device)))
    if isinstance(outcome, NotYet):
        return say("desk.stands.early", when=when(outcome.at))
    if isinstance(outcome, NoLonger):
        return say("desk.stands.late", when=when(outcome.at))
    if isinstance(outcome, WrongCheckpoint) and outcome.next and outcome.next.starts:
        values = {"when": when(outcome.next.starts), "title": formatter.session(outcome.next.id)}
        return say("desk.stands.wrong.next", **values)
    if isinstance(outcome, Full):
        number = say("sm.waiting", n=outcome.waiting) if outcome.waiting else ""
        return DOT.join(filter(None, (say("desk.stands.full", capacity=outcome.capacity), number)))
    if isinstance(outcome, NeedsDesk):
        return desk_reason(outcome.reason, outcome.rule, formatter.programme, formatter.localizer)
    text = outcome_text(outcome, formatter.localizer)
    return text if getattr(outcome, "guest", None) else DOT.join((text, say("sm.search")))


def _seats(answer: ScanAnswer, formatter: GuestFormatter) -> Iterable[LineProps]:
    """The guest's table in each round that is not over."""
    tables = {seat.round: seat.table for seat in answer.seats if seat.table}
    for one in sorted(answer.programme.rounds.values(), key=by_time):
        if one.id in tables and not _is_over(one, answer):
            title = formatter.say("desk.table", table=tables[one.id])
            yield LineProps(one.id, lead=formatter.round(one.id), title=title)


def _is_over(one: Round, answer: ScanAnswer) -> bool:
    return one.ends is not None and one.ends <= answer.at


def _notes(guest: Guest, scan: DoorScan, formatter: GuestFormatter) -> Iterable[LineProps]:
    """What staff must know, then what the guest still lacks."""
    say = formatter.say
    if guest.vip or guest.escort:
        escort = say("desk.alert.escort", escort=guest.escort) if guest.escort else ""
        title = DOT.join(filter(None, (say("desk.chip.vip") if guest.vip else "", escort)))
        yield LineProps("vip", title=title, tone=VIP)
    if guest.attention:
        yield LineProps("attention", title=guest.attention, tone=WARN)
    if scan.answer.party:
        title = say("sm.party", n=len(scan.answer.party))
        yield LineProps("party", title=title, tone=INFO)
    yield from _table_and_badge(guest, scan, formatter)


def _table_and_badge(
    guest: Guest, scan: DoorScan, formatter: GuestFormatter
) -> Iterable[LineProps]:
    """What the guest lacks, where they may come, and the badge that they have."""
    say, rounds = formatter.say, scan.answer.programme.rounds.values()
    is_refused = isinstance(scan.answer.outcome, NeedsDesk)
    may_come = guest.status is Status.CONFIRMED or not is_refused
    has_round = any(not _is_over(one, scan.answer) for one in rounds)
    if may_come and has_round and not scan.answer.seats:
        yield LineProps("table", title=say("sm.no_table"), tone=WARN)
    is_hidden = scan.badge is BadgeState.MISSING and not may_come
    if scan.badge is not BadgeState.NO_PRINTER and not is_hidden:
        tone = OK if scan.badge is BadgeState.PRINTED else WARN
        tone = INFO if scan.badge is BadgeState.QUEUED else tone
        yield LineProps("badge", title=say(f"sm.badge.{scan.badge}"), tone=tone)
