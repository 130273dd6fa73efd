"""Derives the lines of a guest's history: what happened, where, and who did it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import assert_never

from kiosk.domain.admission.outcomes import OUTCOMES, AlreadyIn
from kiosk.domain.codes.readers.reader_chain import READER_NAMES
from kiosk.domain.journal import facts
from kiosk.domain.journal.doubtful_times import Doubt
from kiosk.domain.journal.fact_kinds import FactKind, is_about_guest
from kiosk.domain.journal.guest_history import FieldChange, HistoryItem
from kiosk.domain.journal.scan_history import PASSED, Scan
from kiosk.domain.records.entities import Direction, Guest, Programme
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.domain.records.unknown_values import known, known_or_other
from kiosk.exchange.importing.columns.field_labels import label_of
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import INFO, OK, PLAIN, STOP, WARN, LineProps
from kiosk.ui.desk.parts.words.mail_words import series_name
from kiosk.ui.desk.parts.words.refusal_reasons import desk_reason

_SHOWN_KINDS = frozenset(kind for kind in FactKind if is_about_guest(kind))
_REGISTERED = facts.KINDS[Guest][1]
NO_PEOPLE: Mapping[str, Guest] = {}
_WARNS = frozenset(
    {
        FactKind.CODE_REVOKED,
        FactKind.GUEST_ERASED,
        FactKind.ANNULMENT_REFUSED,
        FactKind.MAIL_REFUSED,
        FactKind.MAIL_BOUNCED,
    }
)


def history_lines(
    items: tuple[HistoryItem, ...],
    formatter: GuestFormatter,
    people: Mapping[str, Guest] = NO_PEOPLE,
) -> tuple[LineProps, ...]:
    """One line per item; annulled ones are struck through.

    `people` are the records that merges refer to, by id.
    """
    listed = entered_from_list(items, formatter.programme)
    return tuple(_line(item, formatter, people, listed=item.fact in listed) for item in items)


def entered_from_list(items: Sequence[HistoryItem], programme: Programme) -> frozenset[str]:
    """The entries, by their facts, to a session while the guest was on its waiting list.

    `items` begin with the newest.
    """
    waiting, found = set[str](), set[str]()
    for item in reversed(items):
        if item.kind == FactKind.WAITING_JOINED:
            waiting.add(item.session)
        elif item.kind == FactKind.WAITING_REMOVED:
            waiting.discard(item.session)
        elif item.scan and item.scan.passed and item.scan.direction is Direction.ENTRY:
            checkpoint = programme.checkpoints.get(item.scan.checkpoint)
            if checkpoint is not None and checkpoint.session in waiting:
                waiting.discard(checkpoint.session)
                found.add(item.fact)
    return frozenset(found)


def _line(
    item: HistoryItem, formatter: GuestFormatter, people: Mapping[str, Guest], *, listed: bool
) -> LineProps:
    title, chip, tone = _title_chip_tone(item, formatter)
    by = DOT.join(filter(None, (item.device, item.author)))
    detail = _detail_and_source(item, formatter, people)
    from_list = formatter.say("desk.history.from_list") if listed else ""
    return LineProps(
        item.fact,
        lead=formatter.localizer.when(item.at),
        title=title,
        detail="\n".join(filter(None, (detail, from_list))),
        note=by,
        chip=formatter.say("desk.history.annulled") if item.annulled else chip,
        tone=STOP if item.annulled else tone,
        struck=item.annulled,
    )


def _title_chip_tone(item: HistoryItem, formatter: GuestFormatter) -> tuple[str, str, str]:
    if item.scan is not None:
        return _scan(item.scan, formatter)
    tone = WARN if item.kind in _WARNS else PLAIN
    key = known_or_other(_SHOWN_KINDS, item.kind)
    return formatter.say(f"desk.history.{key}", value=item.kind), "", tone


def _scan(scan: Scan, formatter: GuestFormatter) -> tuple[str, str, str]:
    title = _direction(scan, formatter)
    if scan.forced:
        return title, formatter.say("desk.history.forced"), WARN
    key = known_or_other(OUTCOMES, scan.outcome)
    return title, formatter.say(f"desk.outcome.{key}", value=scan.outcome), _tone(scan)


def _direction(scan: Scan, formatter: GuestFormatter) -> str:
    where, direction = formatter.checkpoint(scan.checkpoint), known(scan.direction)
    match direction:
        case Direction.ENTRY:
            return formatter.say("desk.history.entry", where=where)
        case Direction.EXIT:
            return formatter.say("desk.history.exit", where=where)
        case None:
            return DOT.join((where, formatter.say("desk.history.code_scanned")))
        case _:
            assert_never(direction)


def _tone(scan: Scan) -> str:
    """OK for an entry, PLAIN for an exit; INFO or WARN for a scan that let nobody through."""
    if scan.outcome in PASSED:
        return PLAIN if scan.direction is Direction.EXIT else OK
    return INFO if scan.outcome == AlreadyIn.__name__ else WARN


def _seat(text: str, formatter: GuestFormatter) -> str:
    """The round and the table of a text `round table`, in which the table may be missing."""
    round_, table, *_ = (*text.split(), "", "")
    unseated = formatter.say("desk.unseated")
    seat_text = formatter.say("desk.table", table=table) if table else unseated
    return DOT.join((formatter.round(round_), seat_text))


def _why(why: str, formatter: GuestFormatter) -> str:
    """Why a guest has a seat; empty for a reason that is not known."""
    return formatter.say(f"desk.seated.{why}") if why in tuple(SeatReason) else ""


def _detail(item: HistoryItem, formatter: GuestFormatter) -> str:
    if item.kind == _REGISTERED:
        return ""
    if item.changes:
        return "\n".join(_change(change, formatter) for change in item.changes)
    if item.scan is not None and (item.scan.reason or item.scan.reader or item.scan.doubt):
        return DOT.join(_of_scan(item.scan, item.text, formatter))
    if item.kind in (FactKind.GUEST_SEATED, FactKind.SEAT_TOLD):
        return DOT.join(filter(None, (_seat(item.text, formatter), _why(item.why, formatter))))
    if item.kind == FactKind.CASE_DECIDED:
        language = formatter.localizer.language
        return ", ".join(label_of(Guest, part, language) for part in item.text.split(", "))
    if item.session:
        return DOT.join(_of_list(item, formatter))
    if item.kind in (FactKind.MAIL_STARTED, FactKind.MAIL_REFUSED):
        return _mail(item.text, formatter)
    if item.kind == FactKind.MAIL_CHECKED:
        return formatter.say(f"desk.mail.{item.text}")
    return item.text


def _of_list(item: HistoryItem, formatter: GuestFormatter) -> Iterator[str]:
    """The session of a waiting list, and until when a place in it is held."""
    yield formatter.session(item.session)
    if item.until is not None:
        yield formatter.say("desk.history.held", when=formatter.localizer.when(item.until))


def _mail(text: str, formatter: GuestFormatter) -> str:
    """The series of an e-mail, and the reply of the mail server where it refused it."""
    series, reply, *_ = (*text.split(), "", "")
    name = series_name(series, formatter.localizer)
    return formatter.say("desk.mail.reply", series=name, reply=reply) if reply else name


def _merge(item: HistoryItem, formatter: GuestFormatter, people: Mapping[str, Guest]) -> str:
    """The names of the two records of a merge or its annulment; empty for other items."""
    if item.kind not in (FactKind.GUEST_MERGED, FactKind.MERGE_ANNULLED):
        return ""
    record, person = people.get(item.guest), people.get(item.text)
    names = {
        "record": _identity(record, formatter) if record else item.guest,
        "person": _identity(person, formatter) if person else item.text,
    }
    return formatter.say(f"desk.history.{item.kind}.who", **names)


def _identity(guest: Guest, formatter: GuestFormatter) -> str:
    """A name, and what distinguishes two records of one person."""
    where = formatter.organisation(guest) or guest.email or guest.reference
    return f"{formatter.name(guest)} ({where})" if where else formatter.name(guest)


def _detail_and_source(
    item: HistoryItem, formatter: GuestFormatter, people: Mapping[str, Guest]
) -> str:
    """The detail of an item, and the imported file that it comes from."""
    source = formatter.say("desk.history.source", file=item.file) if item.file else ""
    detail = _merge(item, formatter, people) or _detail(item, formatter)
    return "\n".join(filter(None, (detail, source)))


def _of_scan(scan: Scan, reason: str, formatter: GuestFormatter) -> Iterator[str]:
    """The reason of a refusal or of forcing, doubt about the time, and the kind of code.

    The kind is given only for codes that are not plain ones of the event.
    """
    if scan.reason:
        yield desk_reason(scan.reason, scan.rule, formatter.programme, formatter.localizer)
    elif reason:
        yield reason
    if scan.doubt:
        yield formatter.say(f"desk.doubt.{known_or_other(Doubt, scan.doubt)}", value=scan.doubt)
    if scan.reader:
        yield formatter.say(
            f"desk.reader.{known_or_other(READER_NAMES, scan.reader)}", value=scan.reader
        )


def _change(change: FieldChange, formatter: GuestFormatter) -> str:
    old, new = (formatter.value(change.field, value) for value in (change.old, change.new))
    return formatter.say("desk.change", field=formatter.field(change.field), old=old, new=new)
