"""Derives the content of a guest's card. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import assert_never

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
from kiosk.domain.codes import code_text
from kiosk.domain.journal.scan_history import Presence
from kiosk.domain.names.namesakes import field_in_language
from kiosk.domain.records.entities import Guest, Session
from kiosk.domain.records.guest_fields import fields_by_place
from kiosk.domain.records.permissions import Actor, Right, may
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import (
    INFO,
    NO_ACTION,
    OK,
    PLAIN,
    STOP,
    VIP,
    WARN,
    DeskAction,
    LineProps,
)
from kiosk.ui.desk.person.actions import presence_here, primary, secondary_actions
from kiosk.ui.desk.person.drafts import draft_lines
from kiosk.ui.desk.person.form_state import FormState
from kiosk.ui.desk.person.history_view import history_lines
from kiosk.usecases.guests.person_card import Namesake, PersonCard, Place


@dataclass(frozen=True, slots=True)
class CardSection:
    """A part of the card with a heading; sections without lines are not shown."""

    title: str = ""
    lines: tuple[LineProps, ...] = ()
    tone: str = PLAIN


@dataclass(frozen=True, slots=True)
class PersonProps:
    """Content of the card."""

    id: str = ""
    name: str = ""
    other_name: str = ""
    place: str = ""
    chips: tuple[LineProps, ...] = ()
    status: str = ""
    status_tone: str = PLAIN
    status_text: str = ""
    attention: str = ""
    primary: DeskAction = NO_ACTION
    actions: tuple[DeskAction, ...] = ()
    seats: tuple[LineProps, ...] = ()
    seats_title: str = ""
    sections: tuple[CardSection, ...] = ()


def person(
    card: PersonCard,
    actor: Actor,
    formatter: GuestFormatter,
    *,
    resting: bool = False,
    drafts: tuple[FormState, ...] = (),
) -> PersonProps:
    """The card as `actor` may see it; `resting` shortly after the guest was let in or out."""
    guest, say = card.guest, formatter.say
    here = presence_here(card)
    status, tone = formatter.status(guest, here)
    let_in_anyway = here.inside and isinstance(card.outcome, NeedsDesk)
    place = (formatter.position(guest), formatter.organisation(guest))
    return PersonProps(
        id=guest.id,
        name=formatter.name(guest),
        other_name=formatter.addressed(guest),
        place=DOT.join(filter(None, place)),
        chips=_chips(guest, formatter),
        status=status,
        status_tone=WARN if let_in_anyway else tone,
        status_text=_status_text(card.outcome, here, formatter),
        attention=guest.attention,
        primary=primary(card, actor, formatter, resting=resting),
        actions=secondary_actions(
            card, actor, formatter, resting=resting, drafts=[draft.action for draft in drafts]
        ),
        seats=tuple(_seat(place, formatter) for place in card.places),
        seats_title=say("desk.card.seats"),
        sections=(*_drafts(drafts, formatter), *_sections(card, actor, formatter)),
    )


def _chips(guest: Guest, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    flags = [("vip", VIP)] if guest.vip else []
    flags += [("walk_in", INFO)] if guest.walk_in else []
    flags += [("from_pass", WARN)] if guest.from_pass else []
    flags += [("erased", WARN)] if guest.erased else []
    flags += [("hide_from_search", PLAIN)] if guest.hide_from_search else []
    chips = [
        LineProps(id_, title=formatter.say(f"desk.chip.{id_}"), tone=tone) for id_, tone in flags
    ]
    if guest.category:
        chips.insert(0, LineProps("category", title=formatter.category(guest), tone=PLAIN))
    return tuple(chips)


def _status_text(outcome: Outcome | None, here: Presence, formatter: GuestFormatter) -> str:
    """When and where the guest came in, or why they would not be admitted."""
    say, localizer = formatter.say, formatter.localizer
    match outcome:
        case AlreadyIn(since=since, device=device):
            return DOT.join(filter(None, (localizer.when(since), here.device or device)))
        case NotYet(at=at):
            return say("desk.stands.early", when=localizer.when(at))
        case NoLonger(at=at):
            return say("desk.stands.late", when=localizer.when(at))
        case WrongCheckpoint(next=session):
            return _other_session(session, formatter)
        case Full(capacity=capacity):
            return say("desk.stands.full", capacity=capacity)
        case NeedsDesk(reason=reason):
            return DOT.join(filter(None, (_since(here, formatter), say(f"desk.reason.{reason}"))))
        case Admitted() | Left() | NotFound() | Foreign() | Unreadable() | None:
            return _since(here, formatter)
        case _:
            assert_never(outcome)


def _since(here: Presence, formatter: GuestFormatter) -> str:
    if not here.inside or here.since is None:
        return ""
    return DOT.join(filter(None, (formatter.localizer.when(here.since), here.device)))


def _other_session(session: Session | None, formatter: GuestFormatter) -> str:
    if session is None or session.starts is None:
        return formatter.say("desk.stands.wrong")
    title = formatter.localizer.own(session.title_ko, session.title_en) or session.id
    when = formatter.localizer.when(session.starts)
    return formatter.say("desk.stands.wrong.next", when=when, title=title)


def _seat(place: Place, formatter: GuestFormatter) -> LineProps:
    table = place.seat.table if place.seat else ""
    return LineProps(
        place.round.id,
        lead=formatter.round(place.round.id),
        title=table or "–",
        detail=formatter.localizer.clock(place.round.starts) if place.round.starts else "",
        tone=PLAIN if table else WARN,
    )


def _drafts(drafts: tuple[FormState, ...], formatter: GuestFormatter) -> Iterable[CardSection]:
    for draft in drafts:
        title = formatter.say(f"desk.draft.{draft.action}")
        yield CardSection(title, draft_lines(draft, formatter), WARN)


def _sections(card: PersonCard, actor: Actor, formatter: GuestFormatter) -> Iterable[CardSection]:
    return (section for section in _all_sections(card, actor, formatter) if section.lines)


def _all_sections(
    card: PersonCard, actor: Actor, formatter: GuestFormatter
) -> Iterable[CardSection]:
    guest, say = card.guest, formatter.say
    namesakes = tuple(namesake_line(one, guest, formatter) for one in card.namesakes)
    yield CardSection(say("desk.card.namesakes", name=formatter.name(guest)), namesakes, WARN)
    yield CardSection(say("desk.card.tickets"), tuple(_tickets(card, formatter)), WARN)
    yield CardSection(say("desk.card.notes"), tuple(_notes(card, formatter)))
    yield CardSection(say("desk.card.facts"), tuple(_facts(card.guest, formatter)))
    yield CardSection(say("desk.card.codes"), tuple(_codes(card, formatter)))
    sessions = tuple(_session(one, formatter) for one in card.sessions)
    yield CardSection(say("desk.card.sessions"), sessions)
    yield CardSection(say("desk.card.merged"), tuple(_merged(card, actor, formatter)))
    yield CardSection(say("desk.card.history"), history_lines(card.history, formatter, card.people))


def _tickets(card: PersonCard, formatter: GuestFormatter) -> Iterable[LineProps]:
    for one in card.tickets:
        when = formatter.localizer.when(one.at)
        yield LineProps(one.subject, lead=one.number, title=formatter.ticket(one.reason), note=when)


def _notes(card: PersonCard, formatter: GuestFormatter) -> Iterable[LineProps]:
    for one in card.notes:
        by = DOT.join(filter(None, (one.device, one.author)))
        yield LineProps(one.id, lead=formatter.localizer.when(one.at), title=one.text, note=by)


def _codes(card: PersonCard, formatter: GuestFormatter) -> Iterable[LineProps]:
    for one in card.codes:
        yield LineProps(
            one.code,
            title=code_text.shortened(one.code),
            lead=formatter.localizer.when(one.issued),
            chip=formatter.say("desk.code.revoked" if one.revoked else "desk.code.valid"),
            tone=STOP if one.revoked else OK,
            struck=one.revoked,
        )


def _merged(card: PersonCard, actor: Actor, formatter: GuestFormatter) -> Iterable[LineProps]:
    part = formatter.say("desk.do.unmerge") if may(actor.role, Right.MERGE) else ""
    for one in card.merged:
        where = formatter.organisation(one)
        yield LineProps(f"unmerge:{one.id}", title=formatter.name(one), detail=where, action=part)


def distinguishing_text(
    guest: Guest, fields: Iterable[str], others: Collection[Guest], formatter: GuestFormatter
) -> str:
    """The values that distinguish a guest from namesakes, by the organisation if there are none.

    Of a field that exists in two languages the desk's language is used if that suffices.
    """
    language = formatter.localizer.language
    shown_fields = dict.fromkeys(
        field_in_language(name, language, guest, others) for name in fields
    )
    text = DOT.join(formatter.value(name, getattr(guest, name)) for name in shown_fields)
    return text or formatter.organisation(guest)


def namesake_line(namesake: Namesake, other: Guest, formatter: GuestFormatter) -> LineProps:
    """The line of a namesake of `other`, with what distinguishes the two."""
    guest = namesake.guest
    text = distinguishing_text(guest, namesake.distinguishing_fields, (other,), formatter)
    return LineProps(
        guest.id, title=formatter.name(guest), detail=text, action=formatter.say("desk.open")
    )


def _facts(guest: Guest, formatter: GuestFormatter) -> Iterable[LineProps]:
    for field in fields_by_place(lambda field: field.card):
        value = getattr(guest, field.name)
        if value not in ("", None, ()):
            text = formatter.value(field.name, value)
            yield LineProps(field.name, lead=formatter.field(field.name), title=text)


def _session(session: Session, formatter: GuestFormatter) -> LineProps:
    localizer = formatter.localizer
    starts = localizer.when(session.starts) if session.starts else ""
    return LineProps(
        session.id,
        lead=starts,
        title=localizer.own(session.title_ko, session.title_en) or session.id,
        detail=localizer.room(formatter.programme, session.room),
        chip=formatter.say("desk.session.cancelled") if session.cancelled else "",
        tone=STOP,
        struck=session.cancelled,
    )


def enter_hint(person: PersonProps) -> Sentence:
    """Why Enter did nothing, and which key does the next action."""
    action = person.primary
    values = {"name": person.name, "status": person.status}
    if not action.key:
        return Sentence("desk.enter.nothing", values)
    return Sentence("desk.enter.other_key", {**values, "key": action.key, "action": action.text})
