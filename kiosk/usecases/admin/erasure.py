"""Erases the personal data of everybody, or of one person on request; counts stay."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.codes.key_folding import comparison_form
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import erasure, facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.guest_fold import fold_guest
from kiosk.domain.names import guest_names
from kiosk.domain.names.companion_names import is_unnamed_companion
from kiosk.domain.records.entities import Event, Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import NO_GUEST, InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.exporting.atomic_write import remove_leftovers
from kiosk.exchange.progress import Progress, no_progress
from kiosk.store import Store, name_of, schema
from kiosk.store.erasure import copies_of, is_unfinished, mark_finished, mark_unfinished
from kiosk.store.files import sync_folder
from kiosk.store.queries import membership, scans
from kiosk.store.queries.companions import companions_of
from kiosk.store.queries.journal_facts import facts_about, guest_subjects
from kiosk.usecases.checkin.code_recognition import Recognised, recognise

_PORTION = 500
_COUNT_OF_PEOPLE = sa.select(sa.func.count()).where(
    schema.guest.c.merged == "", ~schema.guest.c.erased
)


@dataclass(frozen=True, slots=True)
class Erased:
    """The result of an erasure: erased guest records, cleared facts and removed copies.

    `backup` was made afterwards. Without `file_cleaned` another program was reading the
    file, and its log still has erased data, which is removed when the erasure is repeated without
    that program.
    """

    records: int
    facts: int
    copies: tuple[Path, ...]
    backup: Path
    file_cleaned: bool


def affected_count(store: Store, guest: str | None = None) -> int | InvalidInput:
    """How many people would be erased: everybody, or the one of an id, code or number.

    0 if nobody is left to erase, but an interrupted erasure has to be finished.
    """

    def work(connection: sa.Connection) -> int | InvalidInput:
        if guest is None:
            return int(connection.execute(_COUNT_OF_PEOPLE).scalar_one())
        if _records(connection, store.programme_in(connection).event, guest):
            return 1
        return 0 if is_unfinished(connection) else NO_GUEST

    return store.read(work)


def person_of(store: Store, guest: str) -> Guest | InvalidInput:
    """The guest that an id, code or number would erase, to be reviewed before."""

    def work(connection: sa.Connection) -> Guest | InvalidInput:
        records = _records(connection, store.programme_in(connection).event, guest)
        found = scans.guest_by_id(connection, records[0]) if records else None
        return NO_GUEST if found is None or found.erased else found

    return store.read(work)


def names_of(guest: Guest, event: Event) -> tuple[str, ...]:
    """The names of a guest, any of which confirms an erasure; the id for a guest without names."""
    found = (guest.name_ko, guest_names.latin(guest, event), guest.name_latin)
    return tuple(dict.fromkeys(filter(None, map(str.strip, found)))) or (guest.id,)


def is_confirmed_by(typed: str, known: Sequence[str]) -> bool:
    """Whether one of the names was typed, without regard to case and spaces."""
    return _plain(typed) in map(_plain, known)


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


def erase(
    store: Store,
    actor: Actor | None,
    guest: str | None = None,
    progress: Progress = no_progress,
) -> Erased | InvalidInput | NotAllowed:
    """Erase everybody, or the one person with an id, a code or the organiser's number.

    With a person their unnamed companions are erased; those with a name are persons of their own.
    Their names, contacts, codes, seats and notes, and texts of staff about them, are removed from
    the journal, the projections, the index, the file's free pages and its log. Copies of the store
    beside it are removed too, and one new backup is made. The chains stay verifiable and the counts
    unchanged. Scans are blocked meanwhile: erasing everybody takes minutes.

    Other devices of the event erase the same once they receive the fact of the erasure, and facts
    that they send about an erased guest are cleared on arrival; texts of staff there on a forced
    entry or an annulment are removed when the erasure is repeated. The organiser has to destroy
    copies in other places and exported files. Names of staff stay. Without an `actor` the user of
    the machine is the author. Raises OSError and StoreError.

    After an interruption, by a kill or a power cut, repeating it finishes it, also for a code that
    has no holder by then.
    """
    if actor is not None and not may(actor.role, Right.ERASE):
        return NotAllowed(Right.ERASE)

    def work(connection: sa.Connection) -> tuple[int, int] | InvalidInput:
        if not membership.may_write_here(connection, store.device, FactKind.GUEST_ERASED):
            return InvalidInput(Sentence("refused.devices.role", {"device": name_of(store.device)}))
        event = store.programme_in(connection).event
        subjects = guest_subjects(connection)
        if guest is not None:
            records_of_person = _with_unnamed(connection, _records(connection, event, guest))
            subjects = [facts.guest_subject(id_) for id_ in records_of_person]
            if not subjects and not is_unfinished(connection):
                return NO_GUEST
        records = cleared = 0
        for start in range(0, len(subjects), _PORTION):
            drafts = list(_drafts(connection, subjects[start : start + _PORTION]))
            cleared += store.erase(connection, drafts, actor.staff if actor else "")
            records += len(drafts)
            progress("erase", min(start + _PORTION, len(subjects)), len(subjects))
        mark_unfinished(connection)
        return records, cleared

    done = store.transact(work)
    if isinstance(done, InvalidInput):
        return done
    return _finish(store, *done)


def _finish(store: Store, records: int, cleared: int) -> Erased:
    """The steps after the transaction, which are repeated after an interruption."""
    copies = (*copies_of(store.path), *remove_leftovers(store.path.parent))
    for copy in copies:
        copy.unlink(missing_ok=True)
    sync_folder(store.path.parent)
    file_cleaned = store.clean_file()
    backup = store.back_up()
    if file_cleaned:
        store.transact(mark_finished)
    return Erased(records, cleared, copies, backup, file_cleaned)


def _records(connection: sa.Connection, event: Event, guest: str) -> tuple[str, ...]:
    """All records of the person; none if nobody or more than one person matches."""
    if not guest.strip():
        return ()
    found = recognise(connection, event, ScannedCode.of(guest))
    if isinstance(found, Recognised) and not found.fresh:
        return found.holder.records or (found.holder.guest,)
    reference = sa.func.json_extract(schema.guest.c.record, "$.reference")
    matches = sa.or_(reference == guest, sa.func.lower(reference) == comparison_form(guest))
    query = sa.select(schema.guest.c.id).where(matches, schema.guest.c.merged == "")
    ids = list(connection.execute(query.limit(2)).scalars()) or [guest]
    holder = scans.holder_by_guest(connection, ids[0]) if len(ids) == 1 else None
    return holder.records or (holder.guest,) if holder else ()


def _with_unnamed(connection: sa.Connection, records: tuple[str, ...]) -> tuple[str, ...]:
    """Records with those of unnamed companions, who are known by the person only."""
    found = companions_of(connection, records)
    return (*records, *(one.id for one in found if is_unnamed_companion(one)))


def _drafts(connection: sa.Connection, subjects: list[str]) -> Iterator[Draft]:
    by_subject = groupby(facts_about(connection, subjects), lambda fact: fact.subject)
    for subject, group in by_subject:
        guest_facts = list(group)
        state = fold_guest(subject.partition(":")[2], guest_facts)
        draft = erasure.erasure_fact(subject, state.fields, state.merged, guest_facts)
        if draft is not None:
            yield draft
