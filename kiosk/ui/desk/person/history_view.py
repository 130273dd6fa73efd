"""A person's history, told line by line: what happened, where, and who did it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from kiosk.domain.admission.outcomes import OUTCOMES, AlreadyIn, Reason
from kiosk.domain.codes.readers.reader_chain import READER_NAMES
from kiosk.domain.journal import facts
from kiosk.domain.journal.doubtful_times import Doubt
from kiosk.domain.journal.fact_kinds import FactKind, is_about_guest
from kiosk.domain.journal.guest_history import FieldChange, HistoryItem
from kiosk.domain.journal.scan_history import PASSED, Scan
from kiosk.domain.records.entities import Direction, Guest
from kiosk.domain.records.unknown_values import known, known_or_other
from kiosk.exchange.importing.columns.field_labels import label_of
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import INFO, OK, PLAIN, STOP, WARN, LineProps

_SHOWN_KINDS = frozenset(kind for kind in FactKind if is_about_guest(kind))
_REGISTERED = facts.KINDS[Guest][1]
NO_PEOPLE: Mapping[str, Guest] = {}
_WARNS = frozenset({FactKind.CODE_REVOKED, FactKind.GUEST_ERASED, FactKind.ANNULMENT_REFUSED})


def history_lines(
    items: tuple[HistoryItem, ...], speech: GuestFormatter, people: Mapping[str, Guest] = NO_PEOPLE
) -> tuple[LineProps, ...]:
    """One line per item; those that were taken back are struck through.

    `people` are the records that merges tell of, by id.
    """
    return tuple(_line(item, speech, people) for item in items)


def _line(item: HistoryItem, speech: GuestFormatter, people: Mapping[str, Guest]) -> LineProps:
    title, chip, tone = _what(item, speech)
    by = DOT.join(filter(None, (item.device, item.author)))
    return LineProps(
        item.fact,
        lead=speech.voice.when(item.at),
        title=title,
        detail=_told(item, speech, people),
        note=by,
        chip=speech.say("front.tale.annulled") if item.annulled else chip,
        tone=STOP if item.annulled else tone,
        struck=item.annulled,
    )


def _what(item: HistoryItem, speech: GuestFormatter) -> tuple[str, str, str]:
    if item.scan is not None:
        return _scan(item.scan, speech)
    tone = WARN if item.kind in _WARNS else PLAIN
    word = known_or_other(_SHOWN_KINDS, item.kind)
    return speech.say(f"front.tale.{word}", value=item.kind), "", tone


def _scan(scan: Scan, speech: GuestFormatter) -> tuple[str, str, str]:
    title = _direction(scan, speech)
    if scan.forced:
        return title, speech.say("front.tale.forced"), WARN
    word = known_or_other(OUTCOMES, scan.outcome)
    return title, speech.say(f"front.outcome.{word}", value=scan.outcome), _tone(scan)


def _direction(scan: Scan, speech: GuestFormatter) -> str:
    where, direction = speech.checkpoint(scan.checkpoint), known(scan.direction)
    match direction:
        case Direction.ENTRY:
            return speech.say("front.tale.entry", where=where)
        case Direction.EXIT:
            return speech.say("front.tale.exit", where=where)
        case None:
            return DOT.join((where, speech.say("front.tale.code_scanned")))
        case _:
            assert_never(direction)


def _tone(scan: Scan) -> str:
    """Green for an entry, plain for an exit; whatever did not let somebody through stands out."""
    if scan.outcome in PASSED:
        return PLAIN if scan.direction is Direction.EXIT else OK
    return INFO if scan.outcome == AlreadyIn.__name__ else WARN


def _detail(item: HistoryItem, speech: GuestFormatter) -> str:
    if item.kind == _REGISTERED:
        return ""
    if item.changes:
        return "\n".join(_change(change, speech) for change in item.changes)
    if item.scan is not None and (item.scan.reason or item.scan.reader or item.scan.doubt):
        return DOT.join(_of_scan(item.scan, item.text, speech))
    if item.kind == FactKind.GUEST_SEATED:
        round_, table, *_ = (*item.text.split(), "", "")
        seated = speech.say("front.table", table=table) if table else speech.say("front.unseated")
        return DOT.join((speech.round(round_), seated))
    if item.kind == FactKind.CASE_DECIDED:
        language = speech.voice.language
        return ", ".join(label_of(Guest, part, language) for part in item.text.split(", "))
    return item.text


def _merge(item: HistoryItem, speech: GuestFormatter, people: Mapping[str, Guest]) -> str:
    """Which record became whose, by names; empty for what is no merge."""
    if item.kind not in (FactKind.GUEST_MERGED, FactKind.MERGE_ANNULLED):
        return ""
    record, person = people.get(item.guest), people.get(item.text)
    told = {
        "record": _identity(record, speech) if record else item.guest,
        "person": _identity(person, speech) if person else item.text,
    }
    return speech.say(f"front.tale.{item.kind}.who", **told)


def _identity(guest: Guest, speech: GuestFormatter) -> str:
    """A name, and what tells two records of one person apart."""
    where = speech.organisation(guest) or guest.email or guest.reference
    return f"{speech.name(guest)} ({where})" if where else speech.name(guest)


def _told(item: HistoryItem, speech: GuestFormatter, people: Mapping[str, Guest]) -> str:
    """What the item says, and the list that says so."""
    source = speech.say("front.tale.source", file=item.file) if item.file else ""
    said = _merge(item, speech, people) or _detail(item, speech)
    return "\n".join(filter(None, (said, source)))


def _of_scan(scan: Scan, why: str, speech: GuestFormatter) -> Iterator[str]:
    """Why staff must look, or why they forced; and what sort of code it was, if no plain one."""
    if scan.reason:
        yield speech.say(f"front.reason.{known_or_other(Reason, scan.reason)}", value=scan.reason)
    elif why:
        yield why
    if scan.doubt:
        yield speech.say(f"front.doubt.{known_or_other(Doubt, scan.doubt)}", value=scan.doubt)
    if scan.reader:
        yield speech.say(
            f"front.reader.{known_or_other(READER_NAMES, scan.reader)}", value=scan.reader
        )


def _change(change: FieldChange, speech: GuestFormatter) -> str:
    old, new = (speech.value(change.field, value) for value in (change.old, change.new))
    return speech.say("front.change", field=speech.field(change.field), old=old, new=new)
