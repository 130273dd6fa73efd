"""Derives what a card says of the guest's state: who let them in, why they were refused. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from kiosk.domain.admission.outcomes import (
    OUTCOMES,
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
from kiosk.domain.journal.guest_history import HistoryItem
from kiosk.domain.journal.scan_history import Presence, Scan
from kiosk.domain.records.entities import Direction, Session
from kiosk.domain.records.unknown_values import known_or_other
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.words.refusal_reasons import desk_reason
from kiosk.ui.desk.person.actions import presence_here
from kiosk.usecases.guests.person_card import PersonCard


def status_text(card: PersonCard, formatter: GuestFormatter) -> str:
    """When, where and by whom the guest was let in, or why they are not; a line for each."""
    here = presence_here(card)
    entry = _entry(card) if here.inside else None
    first = _standing(card.outcome, here, entry, formatter)
    more = _forced(entry, formatter) if here.inside else _refused(card, formatter)
    return "\n".join(filter(None, (first, more)))


def _standing(
    outcome: Outcome | None, here: Presence, entry: HistoryItem | None, formatter: GuestFormatter
) -> str:
    """When and where the guest came in, or why they would not be admitted now."""
    say, localizer = formatter.say, formatter.localizer
    since = _since(here, entry, formatter)
    match outcome:
        case NotYet(at=at):
            return say("desk.stands.early", when=localizer.when(at))
        case NoLonger(at=at):
            return say("desk.stands.late", when=localizer.when(at))
        case WrongCheckpoint(next=session):
            return _other_session(session, formatter)
        case Full(capacity=capacity):
            return say("desk.stands.full", capacity=capacity)
        case NeedsDesk():
            why = desk_reason(outcome.reason, outcome.rule, formatter.programme, localizer)
            return DOT.join(filter(None, (since, why)))
        case AlreadyIn() | Admitted() | Left() | NotFound() | Foreign() | Unreadable() | None:
            return since
        case _:
            assert_never(outcome)


def _since(here: Presence, entry: HistoryItem | None, formatter: GuestFormatter) -> str:
    if not here.inside or here.since is None:
        return ""
    author = entry.author if entry else ""
    return DOT.join(filter(None, (formatter.localizer.when(here.since), here.device, author)))


def _other_session(session: Session | None, formatter: GuestFormatter) -> str:
    if session is None or session.starts is None:
        return formatter.say("desk.stands.wrong")
    title = formatter.localizer.own(session.title_ko, session.title_en) or session.id
    when = formatter.localizer.when(session.starts)
    return formatter.say("desk.stands.wrong.next", when=when, title=title)


def _scans_here(card: PersonCard) -> Iterator[tuple[HistoryItem, Scan]]:
    """The scans at the desk's checkpoint that count, the newest first."""
    where = card.checkpoint.id if card.checkpoint else ""
    for item in card.history:
        if item.scan and item.scan.checkpoint == where and not item.annulled:
            yield item, item.scan


def _entry(card: PersonCard) -> HistoryItem | None:
    """The entry by which the guest is inside."""
    entries = (
        item
        for item, scan in _scans_here(card)
        if scan.passed and scan.direction is Direction.ENTRY
    )
    return next(entries, None)


def _forced(entry: HistoryItem | None, formatter: GuestFormatter) -> str:
    """Why staff let the guest in against the rules; empty where the rules admitted them."""
    if entry is None or entry.scan is None or not entry.scan.forced:
        return ""
    return formatter.say("desk.stands.forced", why=entry.text)


def _refused(card: PersonCard, formatter: GuestFormatter) -> str:
    """The last refusal, if nothing else was recorded at this checkpoint after it."""
    item, scan = next(_scans_here(card), (None, None))
    if item is None or scan is None or scan.passed or scan.outcome == AlreadyIn.__name__:
        return ""
    if scan.reason:
        why = desk_reason(scan.reason, scan.rule, formatter.programme, formatter.localizer)
    else:
        outcome = known_or_other(OUTCOMES, scan.outcome)
        why = formatter.say(f"desk.outcome.{outcome}", value=scan.outcome)
    return formatter.say(
        "desk.stands.refused",
        when=formatter.localizer.when(item.at),
        where=item.device,
        why=why,
    )
