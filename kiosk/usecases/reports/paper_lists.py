"""Paper lists for check-in without a machine, and entering ticked lines afterwards."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from uuid_utils import uuid7

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanContext, ScanRequest
from kiosk.domain.codes.key_folding import comparison_form
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.names import guest_names, posts
from kiosk.domain.names.companion_names import is_unnamed_companion
from kiosk.domain.records.entities import Event, Guest, Programme
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import NO_CHECKPOINT, InvalidInput, tidy_reason
from kiosk.domain.seating.live_rounds import may_be_told
from kiosk.domain.text.invisible_characters import visible
from kiosk.exchange.exporting.export_kinds import PaperGrouping
from kiosk.exchange.exporting.paper_lists import Group, PaperLine, Sheets
from kiosk.name_tables import name_tables
from kiosk.store import Store, schema
from kiosk.store.queries import scans
from kiosk.store.queries.companions import all_principals
from kiosk.store.queries.guest_lists.expected_guests import STANDING, registered_to_enter
from kiosk.usecases.checkin.admission_service import admit
from kiosk.usecases.checkin.code_recognition import Recognised, recognise
from kiosk.usecases.checkin.paper_entries import PaperUndone, submission_of, undo_submitted
from kiosk.usecases.reports.exporting.export_source import ExportSource, code_by_guest

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_HOW = ("paper.how.tick", "paper.how.enter")
_HEADINGS = ("paper.name", "paper.organisation", "paper.table", "paper.code")


@dataclass(frozen=True, slots=True)
class PaperEntered:
    """A ticked line: its `text` and the result; `answer` is None for an unknown guest."""

    text: str
    answer: ScanAnswer | None


def sheets(origin: ExportSource, grouping: PaperGrouping) -> Sheets:
    """All guests who may come, in the order of the printed list."""
    name, organisation, table, code = map(origin.title, _HEADINGS)
    title = f"{_event_name(origin.programme.event)}  {origin.title('paper.title')}"
    ids = (*_HOW, *unsure(origin.programme))
    how = [texts.say(id_) for id_ in ids for texts in (origin.korean, origin.english)]
    groups = list(_groups(origin, grouping))
    return Sheets(title, how, (name, organisation, table, code), groups)


def _groups(origin: ExportSource, grouping: PaperGrouping) -> Iterator[Group]:
    query = sa.select(schema.guest.c.id, schema.guest.c.record).where(
        *may_come(origin.connection, origin.programme)
    )
    codes, tables = code_by_guest(origin.connection), tables_by_guest(origin)
    principals = all_principals(origin.connection)
    found = sorted(
        ((place_of(guest, grouping, principals), guest) for guest in _guests(origin, query)),
        key=lambda each: each[0],
    )
    for heading, group in groupby(found, key=lambda each: each[0][1]):
        lines = [_line(origin, guest, codes, tables) for _, guest in group]
        yield Group(heading or origin.title("paper.alone"), lines)


def may_come(connection: sa.Connection, programme: Programme) -> list[sa.ColumnElement[bool]]:
    """The conditions on guests who may come and so stand on the list; erased ones have no name."""
    return [STANDING, ~schema.guest.c.erased, registered_to_enter(connection, programme)]


def enter(
    store: Store,
    actor: Actor | None,
    checkpoint: str,
    at: datetime,
    lines: Iterable[str],
) -> list[PaperEntered] | InvalidInput | NotAllowed:
    """Record ticked guests as scanned at `at`, all or none; a repeated call changes nothing.

    A line is a code, the organiser's number of a guest, or a guest's id. Each is decided as a scan
    at that time; nobody is forced. Without an `actor` the user of the machine is the author.
    """
    if actor is not None and not may(actor.role, Right.PAPER):
        return NotAllowed(Right.PAPER)
    author, batch = actor.staff if actor else "", str(uuid7())
    wanted = _distinct(lines)

    def work(connection: sa.Connection) -> list[PaperEntered] | InvalidInput:
        programme = store.programme_in(connection)
        if checkpoint not in programme.checkpoints:
            return NO_CHECKPOINT
        place = programme.checkpoints[checkpoint]
        when = at.astimezone(ZoneInfo(programme.event.timezone))
        ticked = []
        for text, holder in _holders(connection, programme.event, wanted):
            if holder is None:
                ticked.append(PaperEntered(text, None))
                continue
            submission = submission_of(checkpoint, when, holder.person)
            request = ScanRequest(at=when, submission=submission, author=author, batch=batch)
            context = ScanContext.of(request, place, programme, when)
            answer = admit(store, connection, context, holder)
            ticked.append(PaperEntered(text, answer))
        return ticked

    return store.transact(work)


def undo_entered(
    store: Store,
    actor: Actor,
    checkpoint: str,
    at: datetime,
    lines: Iterable[str],
    *,
    reason: str,
    now: datetime,
) -> PaperUndone | InvalidInput | NotAllowed:
    """Undo what `enter` recorded for the same lines, checkpoint and time, all in one transaction.

    Lines that were not entered so change nothing.
    """
    if not may(actor.role, Right.PAPER):
        return NotAllowed(Right.PAPER)
    why, wanted = tidy_reason(reason), _distinct(lines)
    if isinstance(why, InvalidInput):
        return why

    def work(connection: sa.Connection) -> PaperUndone | InvalidInput:
        programme = store.programme_in(connection)
        if checkpoint not in programme.checkpoints:
            return NO_CHECKPOINT
        when = at.astimezone(ZoneInfo(programme.event.timezone))
        holders = (holder for _, holder in _holders(connection, programme.event, wanted))
        entered = [submission_of(checkpoint, when, one.person) for one in holders if one]
        return undo_submitted(store, connection, entered, reason=why, at=now, author=actor.staff)

    return store.transact(work)


def _distinct(lines: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, map(str.strip, lines))))


def _holders(
    connection: sa.Connection, event: Event, lines: Sequence[str]
) -> Iterator[tuple[str, scans.Holder | None]]:
    """The holder of each line, looked up as a code, then as a number, then as an id."""
    numbered = _by_reference(connection, lines)
    for text in lines:
        found = recognise(connection, event, ScannedCode.of(text))
        if isinstance(found, Recognised):
            yield text, None if found.fresh else found.holder
            continue
        ids = numbered.get(comparison_form(text), [text])
        yield text, scans.holder_by_guest(connection, ids[0]) if len(ids) == 1 else None


def _by_reference(connection: sa.Connection, lines: Sequence[str]) -> dict[str, list[str]]:
    reference = sa.func.json_extract(schema.guest.c.record, "$.reference")
    spelt = sa.or_(
        reference.in_(lines),
        sa.func.lower(reference).in_([comparison_form(text) for text in lines]),
    )
    query = sa.select(reference.label("reference"), schema.guest.c.id).where(
        schema.guest.c.merged == "", spelt
    )
    found: dict[str, list[str]] = {}
    for row in connection.execute(query):
        found.setdefault(comparison_form(row.reference), []).append(row.id)
    return found


def _guests(origin: ExportSource, query: sa.Select[*tuple[str, ...]]) -> Iterable[Guest]:
    return (scans.guest_of(row.record) for row in origin.stream(query))


def unsure(programme: Programme) -> tuple[str, ...]:
    """What a paper for staff says where tables on it may still change."""
    moving = any(one.live and not one.locked for one in programme.rounds.values())
    return ("paper.how.unsure",) if moving else ()


def tables_by_guest(origin: ExportSource) -> dict[str, str]:
    """The tables of all guests, by round, with a question mark behind one that may still change."""
    found: dict[str, list[str]] = {}
    seat = schema.seat
    query = sa.select(seat).order_by(seat.c.guest, seat.c.round)
    for one in map(scans.seat_of_row, origin.connection.execute(query)):
        sure = may_be_told(one, origin.programme)
        found.setdefault(one.guest, []).append(one.table if sure else f"{one.table}?")
    return {guest: " · ".join(tables) for guest, tables in found.items()}


def place_of(
    guest: Guest, grouping: PaperGrouping, principals: Mapping[str, Guest]
) -> tuple[bool, str, str, str, int, str]:
    """The sort key: the group, guests without one last, then the name.

    A companion without a name stands after the guest with whom they come; `principals` are those
    guests by id.
    """
    person = listed_with(guest, principals)
    name = person.name_ko or person.family_latin or person.name_latin or person.given_latin
    group = person.delegation if grouping is PaperGrouping.DELEGATION else _initial(name)
    return (not group, group, name.casefold(), person.id, *companion_place(guest))


def listed_with(guest: Guest, principals: Mapping[str, Guest]) -> Guest:
    """Beside whom a guest stands: a companion without a name beside whom they come with."""
    return principals.get(guest.companion_of, guest) if is_unnamed_companion(guest) else guest


def companion_place(guest: Guest) -> tuple[int, str]:
    """The sort key of a guest, and of the unnamed companions who stand beside them."""
    if not is_unnamed_companion(guest):
        return 0, guest.id
    return (guest.companion_number or 0) + 1, guest.id


def _initial(name: str) -> str:
    """The letter under which a name is listed."""
    first = unicodedata.normalize("NFD", name[:1])[:1]
    if "\u1100" <= first <= "\u1112":
        return _INITIALS[ord(first) - 0x1100]
    return first.upper()


def _line(
    origin: ExportSource, guest: Guest, codes: dict[str, str], tables: dict[str, str]
) -> PaperLine:
    event, names = origin.programme.event, name_tables()
    name = name_pair(*origin.names(guest))
    organisation = name_pair(
        posts.organisation(guest, event, "ko", names), posts.organisation(guest, event, "en", names)
    )
    code, table = codes.get(guest.id, ""), tables.get(guest.id, "")
    return PaperLine(*name, *organisation, table, code)


def name_pair(korean: str, english: str) -> tuple[str, str]:
    """The first and the second line of a cell: Korean first, the second empty where equal."""
    return (korean, english if english != korean else "") if korean else (english, "")


def _event_name(event: Event) -> str:
    return guest_names.localized(event.name_ko, event.name_en, "ko")


def read_lines(text: str) -> Sequence[str]:
    """The lines of a file of ticked guests; text after # is a comment.

    A line is `Cleansed` if it had misleading invisible characters.
    """
    return [visible(line.partition("#")[0].strip()) for line in text.splitlines()]
