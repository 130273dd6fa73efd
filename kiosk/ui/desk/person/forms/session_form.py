"""The form of a guest's sessions: enrolment, and the waiting lists of those that are full. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.eligibility import is_for
from kiosk.domain.records.entities import Session
from kiosk.domain.records.permissions import Actor, Right, may
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import INFO, PLAIN, WARN, DeskAction, Form, FormField, submit_action
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.usecases.checkin.session_places import SessionPlace
from kiosk.usecases.guests.person_card import PersonCard

_CHECKED = "yes"
_WAIT = "wait:"


def offered_sessions(card: PersonCard) -> tuple[Session, ...]:
    """The sessions in which the guest can be enrolled, or is: those that do not admit everybody."""
    enrolled = card.guest.sessions
    return tuple(
        one
        for one in sorted(card.programme.sessions.values(), key=by_time)
        if one.id in enrolled
        or (not one.cancelled and (one.enrolled_only or one.capacity is not None))
    )


def is_offered_to(card: PersonCard, actor: Actor) -> bool:
    """Whether the form has anything that this member of staff may change."""
    if card.guest.erased:
        return False
    if may(actor.role, Right.CORRECT):
        return bool(offered_sessions(card))
    return may(actor.role, Right.CHECK_IN) and any(one.may_wait for one in card.waiting)


def session_form(
    state: FormState, card: PersonCard, actor: Actor, formatter: GuestFormatter
) -> Form:
    """A check for each session; its digit enrols the guest or withdraws them.

    For a full session that they are not enrolled in, it puts them on the waiting list or takes them
    off it instead; an enrolled guest has a check for each of both.
    """
    say = formatter.say
    waits = any(one.may_wait for one in card.waiting)
    is_changed = sessions_after(state, card) != state.seen.sessions or waiting_after(state, card)
    return Form(
        title=say("desk.ask.sessions", name=formatter.name(card.guest)),
        text=say("desk.ask.sessions.wait" if waits else "desk.ask.sessions.text"),
        entries=tuple(_entries(state, card, actor, formatter)),
        submit=submit_action(say("desk.do.sessions"), enabled=bool(is_changed)),
    )


def sessions_after(state: FormState, card: PersonCard) -> tuple[str, ...]:
    """The guest's sessions with the answers of the form; who waits for a session is enrolled."""
    answers, sessions = dict(state.answers), card.programme.sessions
    kept = tuple(id_ for id_ in state.seen.sessions if answers.get(id_, _CHECKED) == _CHECKED)
    added = [id_ for id_, answer in state.answers if answer == _CHECKED and id_ in sessions]
    added += [
        id_
        for id_, waits in waiting_after(state, card).items()
        if waits and not is_for(sessions[id_], state.seen)
    ]
    return (*kept, *(id_ for id_ in dict.fromkeys(added) if id_ not in kept))


def waiting_after(state: FormState, card: PersonCard) -> dict[str, bool]:
    """The sessions for which the form puts the guest on the waiting list, or takes them off it."""
    answers = dict(state.answers)
    asked = ((one, answers.get(_WAIT + one.session)) for one in card.waiting)
    return {
        one.session: answer == _CHECKED
        for one, answer in asked
        if answer is not None and (answer == _CHECKED) != (one.entry is not None)
    }


@dataclass(frozen=True, slots=True)
class WaitingWords:
    """A word on a full session or a place on its waiting list, more about it, and the tone."""

    chip: str = ""
    note: str = ""
    tone: str = PLAIN


def waiting_words(place: SessionPlace, formatter: GuestFormatter) -> WaitingWords:
    """Where a guest stands on a waiting list, or that the session is full; else nothing."""
    say, when, entry = formatter.say, formatter.localizer.when, place.entry
    if entry is None and not place.may_wait:
        return WaitingWords()
    if entry is None:
        inside = say("desk.session.inside", a=place.inside, b=place.capacity)
        return WaitingWords(say("desk.session.full"), inside, WARN)
    number = say("desk.session.number", n=place.number)
    if entry.until is None:
        return WaitingWords(number, say("sd.since", when=when(entry.since)), INFO)
    holds = entry.holds_place(formatter.localizer.now)
    called = say("sd.held" if holds else "sd.lapsed", when=when(entry.until))
    return WaitingWords(number, called, INFO if holds else WARN)


def _entries(
    state: FormState, card: PersonCard, actor: Actor, formatter: GuestFormatter
) -> Iterator[FormField]:
    after, places = sessions_after(state, card), {one.session: one for one in card.waiting}
    for session in offered_sessions(card):
        place = places.get(session.id)
        waits = place is not None and place.may_wait
        title = _title(session, formatter)
        if may(actor.role, Right.CORRECT) and (session.id in state.seen.sessions or not waits):
            yield _check(session.id, title, is_checked=session.id in after)
        if place is not None and waits:
            is_listed = place.entry is not None
            is_checked = waiting_after(state, card).get(session.id, is_listed)
            words = waiting_words(place, formatter)
            label = DOT.join((title, words.chip, words.note))
            option = formatter.say("desk.session.wait")
            yield _check(_WAIT + session.id, option, label, is_checked=is_checked)


def _check(entry: str, text: str, label: str = "", *, is_checked: bool) -> FormField:
    option = DeskAction(_CHECKED, text)
    value = _CHECKED if is_checked else ""
    return FormField(entry, label, value, kind="check", options=(option,), wide=True)


def _title(session: Session, formatter: GuestFormatter) -> str:
    when = formatter.localizer.when(session.starts) if session.starts else ""
    title = formatter.localizer.own(session.title_ko, session.title_en) or session.id
    return DOT.join(filter(None, (when, title)))
