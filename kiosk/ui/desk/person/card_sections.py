"""Derives the sections of a guest's card below its buttons, in the order of need. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kiosk.domain.codes import code_text
from kiosk.domain.equipment.printer_status import FAILURES
from kiosk.domain.journal.tickets_and_print_jobs import PrintJob, PrintState
from kiosk.domain.names.namesakes import field_in_language
from kiosk.domain.records.entities import Guest, Session
from kiosk.domain.records.fields.guest_fields import fields_by_place
from kiosk.domain.records.permissions import Actor, Right, may
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import INFO, OK, PLAIN, STOP, WARN, LineProps
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.drafts import draft_lines
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.ui.desk.person.forms.session_form import WaitingWords, is_offered_to, waiting_words
from kiosk.ui.desk.person.history_view import history_lines
from kiosk.ui.desk.person.question_lines import question_lines
from kiosk.usecases.checkin.session_places import SessionPlace
from kiosk.usecases.guests.person_card import Namesake, PersonCard, Place

HISTORY, DELEGATION = "history", "delegation"
"""The ids of lines whose button unfolds the history, or opens the delegation."""

TOP, MAIN, ASIDE = "top", "main", "aside"
"""Where a section stands: above the tables, below them, or in the second column of a wide card."""

# The keys of the buttons in sections: the same on every card.
_KEYS = {HISTORY: "1", actions.SESSIONS: "2", DELEGATION: "3", actions.PHOTO: "4"}
_SHOWN_ABOVE = frozenset({"delegation", "accessibility", "escort"})


@dataclass(frozen=True, slots=True)
class CardSection:
    """A part of the card with a heading; sections without lines are not shown."""

    title: str = ""
    lines: tuple[LineProps, ...] = ()
    tone: str = PLAIN
    place: str = MAIN


def needs(card: PersonCard, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    """What staff must know before they decide: attention, needs, the newest note, the escort."""
    guest, say = card.guest, formatter.say
    lines = [
        LineProps("attention", title=guest.attention, tone=WARN),
        _need("accessibility", ", ".join(guest.accessibility), formatter, WARN),
    ]
    if card.notes:
        newest = card.notes[0]
        lines.append(LineProps("note", lead=say("desk.card.note"), title=newest.text, tone=WARN))
    lines.append(_need("escort", guest.escort, formatter, INFO))
    return tuple(line for line in lines if line.title)


def _need(field: str, text: str, formatter: GuestFormatter, tone: str) -> LineProps:
    return LineProps(field, lead=formatter.field(field), title=text, tone=tone)


def sections(
    card: PersonCard,
    actor: Actor,
    formatter: GuestFormatter,
    drafts: tuple[FormState, ...],
    *,
    unfolded: bool,
) -> tuple[CardSection, ...]:
    """All sections that have lines; the history is the last one."""
    say = formatter.say
    found = (
        *_drafts(drafts, formatter),
        *_questions(card, actor, formatter),
        *_top_sections(card, actor, formatter),
        CardSection(say("desk.card.sessions"), tuple(_sessions(card, actor, formatter))),
        CardSection(say("desk.card.badge"), tuple(_prints(card, formatter))),
        CardSection(say("desk.card.notes"), tuple(_notes(card, formatter))),
        *_details(card, actor, formatter),
        _history(card, formatter, unfolded=unfolded),
    )
    return tuple(section for section in found if section.lines)


def seat_tiles(card: PersonCard, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    """A tile for each round."""
    return tuple(_seat(place, formatter) for place in card.places)


def _top_sections(
    card: PersonCard, actor: Actor, formatter: GuestFormatter
) -> Iterable[CardSection]:
    guest, say = card.guest, formatter.say
    namesakes = tuple(namesake_line(one, guest, formatter) for one in card.namesakes)
    title = say("desk.card.namesakes", name=formatter.name(guest))
    yield CardSection(title, namesakes, WARN, TOP)
    yield CardSection(say("desk.card.tickets"), tuple(_tickets(card, formatter)), WARN, TOP)
    delegation = tuple(_delegation(guest, actor, formatter))
    yield CardSection(formatter.field("delegation"), delegation, place=TOP)


def _questions(card: PersonCard, actor: Actor, formatter: GuestFormatter) -> Iterable[CardSection]:
    """The questions at the door; above everything else while one keeps the guest out."""
    lines, title = tuple(question_lines(card, actor, formatter)), formatter.say("desk.card.answers")
    if actions.is_waiting_for_answers(card):
        yield CardSection(title, lines, WARN, TOP)
    else:
        yield CardSection(title, lines)


def _details(card: PersonCard, actor: Actor, formatter: GuestFormatter) -> Iterable[CardSection]:
    say = formatter.say
    facts = tuple(_facts(card.guest, formatter))
    yield CardSection(say("desk.card.facts"), facts, place=ASIDE)
    yield CardSection(say("desk.card.codes"), tuple(_codes(card, formatter)), place=ASIDE)
    photo = tuple(_photo(card, actor, formatter))
    yield CardSection(say("desk.card.photo"), photo, place=ASIDE)
    merged = tuple(_merged(card, actor, formatter))
    yield CardSection(say("desk.card.merged"), merged, place=ASIDE)


def _photo(card: PersonCard, actor: Actor, formatter: GuestFormatter) -> Iterable[LineProps]:
    if card.photo and may(actor.role, Right.CORRECT):
        action = formatter.say("desk.card.photo.remove")
        yield LineProps(actions.PHOTO, action=action, key=_KEYS[actions.PHOTO])


def photo_url(photo: str) -> str:
    """A photo as a data URL (RFC 2397); empty for none."""
    return f"data:image/jpeg;base64,{photo}" if photo else ""


def _history(card: PersonCard, formatter: GuestFormatter, *, unfolded: bool) -> CardSection:
    """The history, of which only the number of entries is shown until it is unfolded."""
    say, count = formatter.say, len(card.history)
    lines: tuple[LineProps, ...] = ()
    if count:
        action = say("desk.card.history.hide" if unfolded else "desk.card.history.show")
        text = say("desk.card.history.count", n=count)
        lines = (LineProps(HISTORY, title=text, action=action, key=_KEYS[HISTORY]),)
    if unfolded:
        lines += history_lines(card.history, formatter, card.people)
    return CardSection(say("desk.card.history"), lines, place=ASIDE)


def _delegation(guest: Guest, actor: Actor, formatter: GuestFormatter) -> Iterable[LineProps]:
    if not guest.delegation:
        return
    opens = may(actor.role, Right.DELEGATIONS)
    yield LineProps(
        DELEGATION,
        title=guest.delegation,
        action=formatter.say("desk.open") if opens else "",
        key=_KEYS[DELEGATION] if opens else "",
    )


def _sessions(card: PersonCard, actor: Actor, formatter: GuestFormatter) -> Iterable[LineProps]:
    places = {one.session: one for one in card.waiting}
    for session in card.sessions:
        yield _session(session, places.get(session.id), formatter)
    if is_offered_to(card, actor):
        action = formatter.say("desk.card.sessions.change")
        yield LineProps(actions.SESSIONS, action=action, key=_KEYS[actions.SESSIONS])


def _prints(card: PersonCard, formatter: GuestFormatter) -> Iterable[LineProps]:
    """The badges that were printed or are to be: when, by whom, and why one failed."""
    for job in card.prints:
        by = DOT.join(filter(None, (job.author or job.device, job.printer)))
        failed = job.state is PrintState.FAILED
        yield LineProps(
            job.subject,
            lead=formatter.localizer.when(job.at),
            title=_failure(job, formatter) if failed else by,
            detail=by if failed else "",
            chip=formatter.say(f"d9.job.{job.state}"),
            tone=STOP if failed else OK if job.state is PrintState.PRINTED else PLAIN,
        )


def _failure(job: PrintJob, formatter: GuestFormatter) -> str:
    known = job.failure in FAILURES
    return formatter.say(f"badge.trouble.{job.failure}") if known else job.failure


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
        yield CardSection(title, draft_lines(draft, formatter), WARN, TOP)


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
        if field.name not in _SHOWN_ABOVE and value not in ("", None, ()):
            text = formatter.value(field.name, value)
            yield LineProps(field.name, lead=formatter.field(field.name), title=text)


def _session(session: Session, place: SessionPlace | None, formatter: GuestFormatter) -> LineProps:
    localizer = formatter.localizer
    words = waiting_words(place, formatter) if place else WaitingWords()
    starts = localizer.when(session.starts) if session.starts else ""
    return LineProps(
        session.id,
        lead=starts,
        title=localizer.own(session.title_ko, session.title_en) or session.id,
        detail=localizer.room(formatter.programme, session.room),
        chip=formatter.say("desk.session.cancelled") if session.cancelled else words.chip,
        note=words.note,
        tone=STOP if session.cancelled else words.tone,
        struck=session.cancelled,
    )
