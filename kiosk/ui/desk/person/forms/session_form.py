"""The form that enrols a guest in sessions and withdraws them. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.entities import Session
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import DeskAction, Form, FormField, submit_action
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.usecases.guests.person_card import PersonCard

_ENROLLED = "yes"


def offered_sessions(card: PersonCard) -> tuple[Session, ...]:
    """The sessions in which the guest can be enrolled, or is: those that do not admit everybody."""
    enrolled = card.guest.sessions
    return tuple(
        one
        for one in sorted(card.programme.sessions.values(), key=by_time)
        if one.id in enrolled
        or (not one.cancelled and (one.enrolled_only or one.capacity is not None))
    )


def session_form(state: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    """A check for each session; its digit enrols the guest or withdraws them."""
    say = formatter.say
    return Form(
        title=say("desk.ask.sessions", name=formatter.name(card.guest)),
        text=say("desk.ask.sessions.text"),
        entries=tuple(_entries(state, card, formatter)),
        submit=submit_action(
            say("desk.do.sessions"), enabled=sessions_after(state) != state.seen.sessions
        ),
    )


def sessions_after(state: FormState) -> tuple[str, ...]:
    """The guest's sessions with the answers of the form."""
    answers = dict(state.answers)
    kept = tuple(id_ for id_ in state.seen.sessions if answers.get(id_, _ENROLLED) == _ENROLLED)
    added = (id_ for id_, answer in state.answers if answer == _ENROLLED)
    return (*kept, *(id_ for id_ in added if id_ not in kept))


def _entries(state: FormState, card: PersonCard, formatter: GuestFormatter) -> Iterator[FormField]:
    after = sessions_after(state)
    for session in offered_sessions(card):
        localizer = formatter.localizer
        when = localizer.when(session.starts) if session.starts else ""
        title = localizer.own(session.title_ko, session.title_en) or session.id
        option = DeskAction(_ENROLLED, DOT.join(filter(None, (when, title))))
        value = _ENROLLED if session.id in after else ""
        yield FormField(session.id, "", value, kind="check", options=(option,), wide=True)
