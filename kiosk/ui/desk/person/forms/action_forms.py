"""Derives the forms of a guest's card: reason, note, codes, namesakes, seat, print. Pure."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.admission.staff_actions import StaffAction
from kiosk.domain.codes import code_text
from kiosk.domain.records.permissions import Actor, Right, may
from kiosk.domain.records.validation import LONGEST_REASON
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.numbered_choices import numbered, numbered_lines
from kiosk.ui.desk.parts.props import DeskAction, Form, FormField, LineProps, submit_action
from kiosk.ui.desk.parts.table_number import table_entry
from kiosk.ui.desk.parts.typed_text import with_invisible_warning
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.actions import OTHER, REASONS
from kiosk.ui.desk.person.card_sections import distinguishing_text, namesake_line, photo_url
from kiosk.ui.desk.person.forms.correction_form import correction_form
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.ui.desk.person.forms.merge_form import merge_form, separate_form
from kiosk.ui.desk.person.forms.question_form import question_form
from kiosk.ui.desk.person.forms.session_form import session_form
from kiosk.ui.desk.person.party.companion_form import companion_form
from kiosk.ui.desk.person.party.party_actions import COMPANION
from kiosk.usecases.guests.person_card import HeldCode, PersonCard, Place
from kiosk.usecases.guests.signed_passes import valid_until_of

if TYPE_CHECKING:
    from kiosk.usecases.printing.badge_pictures import BadgePreview

NAMESAKES = "namesakes"
LOST = "lost"

_NAME_FIELDS = frozenset({"name", "second_name", "own_name"})


def reason_of(state: FormState, formatter: GuestFormatter) -> str:
    """The text of the chosen or typed reason, as it is recorded; empty while there is none."""
    chosen = state.answer_to("reason")
    if state.answer_to("pass") == LOST:
        return formatter.say("desk.print.lost")
    if chosen == OTHER:
        return state.answer_to("words").strip()
    return formatter.say(f"desk.why.{chosen}") if chosen else ""


def needs_namesake_check(action: str) -> bool:
    """Whether staff must choose among namesakes before this action."""
    others = (actions.CODES, actions.SIGN, actions.NOTE, actions.SEAT)
    return action in {*StaffAction, *others, actions.SESSIONS, actions.ANSWERS}


def needs_form(action: str) -> bool:
    """Whether an action opens a form instead of being executed at once."""
    return action in {*REASONS, *_FORMS, *_FORMS_BY_ROLE}


def form_of(state: FormState, card: PersonCard, actor: Actor, formatter: GuestFormatter) -> Form:
    """The form for its state."""
    if state.action in REASONS:
        form = _reason_form(state, card, formatter)
    elif by_role := _FORMS_BY_ROLE.get(state.action):
        form = by_role(state, card, actor, formatter)
    else:
        form = _FORMS[state.action](state, card, formatter)
    problem = formatter.say(state.problem) if state.problem else form.problem
    cancel = DeskAction("cancel", formatter.say("desk.cancel"), "Esc")
    entries = numbered(
        [with_invisible_warning(entry, formatter.localizer) for entry in form.entries]
    )
    return replace(form, id=state.action, problem=problem, entries=entries, cancel=cancel)


def _reason_form(state: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    say, action = formatter.say, StaffAction(state.action)
    traits = actions.STAFF_ACTIONS[action]
    entries = _reason_entries(state, actions.reasons_for(action, card), formatter)
    wording = actions.wording_of(action, card)
    return Form(
        title=say(f"desk.ask.{wording}", name=formatter.name(card.guest)),
        text=say(f"desk.ask.{state.action}.text"),
        entries=tuple(_required(entry, state, formatter) for entry in entries),
        submit=submit_action(
            say(f"desk.do.{state.action}"),
            kind="danger" if traits.dangerous else "primary",
            held=traits.held,
            enabled=bool(reason_of(state, formatter)),
        ),
    )


def _reason_entries(
    state: FormState, reasons: Sequence[str], formatter: GuestFormatter
) -> Iterator[FormField]:
    """The choice of a reason; of another one also its words."""
    say, chosen = formatter.say, state.answer_to("reason")
    options = tuple(DeskAction(one, say(f"desk.why.{one}")) for one in reasons)
    yield FormField("reason", say("desk.why"), chosen, kind="choice", options=options)
    if chosen == OTHER:
        words = state.answer_to("words")
        yield FormField("words", say("desk.why.words"), words, limit=LONGEST_REASON)


def _required(entry: FormField, state: FormState, formatter: GuestFormatter) -> FormField:
    problem = state.problem_at(entry.id)
    problem_text = formatter.say(problem) if problem else ""
    return replace(entry, wide=True, required=True, problem=problem_text)


def _note_form(state: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    say, words = formatter.say, state.answer_to("words")
    entry = _required(FormField("words", "", words, kind="long"), state, formatter)
    return Form(
        title=say("desk.ask.note", name=formatter.name(card.guest)),
        text=say("desk.ask.note.text"),
        entries=(entry,),
        submit=submit_action(say("desk.do.note"), enabled=bool(words.strip())),
    )


def _codes_form(_state: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    say = formatter.say
    return Form(
        title=say("desk.ask.codes", name=formatter.name(card.guest)),
        text=say("desk.ask.codes.text"),
        lines_title=say("desk.card.codes"),
        lines=tuple(_code_line(code, formatter) for code in card.codes if not code.revoked),
        submit=submit_action(say("desk.do.codes")),
    )


def _code_line(code: HeldCode, formatter: GuestFormatter) -> LineProps:
    return LineProps(
        code.code,
        title=code_text.shortened(code.code),
        note=formatter.localizer.when(code.issued),
        action=formatter.say("desk.do.revoke"),
    )


def _namesakes_form(_state: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    """All namesakes, ordered by their details: the open guest has no fixed digit to get used to."""
    say, guest = formatter.say, card.guest
    others = [one.guest for one in card.namesakes]
    detail = distinguishing_text(guest, card.distinguishing_fields, others, formatter)
    own = LineProps(
        guest.id, title=formatter.name(guest), detail=detail, action=say("desk.do.namesakes")
    )
    lines = (own, *(namesake_line(one, guest, formatter) for one in card.namesakes))
    ordered = sorted(lines, key=lambda line: (line.detail, line.id))
    return Form(
        title=say("desk.ask.namesakes", name=formatter.name(guest), count=len(lines)),
        text=say("desk.ask.namesakes.text"),
        lines=numbered_lines(replace(one, action=own.action) for one in ordered),
    )


def _seat_form(state: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    """The round, if there are several, and the number of a table in it."""
    say = formatter.say
    rounds = tuple(_round_option(one, formatter) for one in open_places(card))
    is_complete = bool(state.answer_to("round") and state.answer_to("table"))
    return Form(
        title=say("desk.ask.seat", name=formatter.name(card.guest)),
        text=say("desk.ask.seat.text" if rounds else "desk.ask.seat.locked"),
        entries=tuple(_seat_entries(state, rounds, formatter)),
        submit=submit_action(say("desk.do.seat"), enabled=is_complete),
    )


def _round_option(place: Place, formatter: GuestFormatter) -> DeskAction:
    """A round, with the guest's table in it if there is one."""
    table = place.seat.table if place.seat else ""
    return DeskAction(
        place.round.id, DOT.join(filter(None, (formatter.round(place.round.id), table)))
    )


def _seat_entries(
    state: FormState, rounds: tuple[DeskAction, ...], formatter: GuestFormatter
) -> Iterator[FormField]:
    say, chosen = formatter.say, state.answer_to("round")
    if len(rounds) > 1:
        label = say("desk.seat.round")
        yield FormField("round", label, chosen, kind="choice", options=rounds, wide=True)
    if chosen:
        entry = FormField("table", say("desk.seat.table"), state.answer_to("table"))
        entry = _required(entry, state, formatter)
        yield table_entry(entry, state.tables, formatter, say("desk.unseated"))


def open_places(card: PersonCard) -> tuple[Place, ...]:
    """The places in rounds that are not locked."""
    return tuple(one for one in card.places if not one.round.locked)


def _photo_form(_state: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    say = formatter.say
    return Form(
        title=say("desk.ask.photo", name=formatter.name(card.guest)),
        text=say("desk.ask.photo.text"),
        picture=photo_url(card.photo),
        picture_height=160,
        submit=submit_action(say("desk.do.photo"), kind="danger", enabled=bool(card.photo)),
    )


def _sign_form(_state: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    """Confirmation of signing a pass: for whom, and until when devices will admit it."""
    say = formatter.say
    until = valid_until_of(card.guest, formatter.event, formatter.localizer.now)
    return Form(
        title=say("desk.ask.sign", name=formatter.name(card.guest)),
        text=say("desk.ask.sign.text", until=formatter.localizer.when(until)),
        submit=submit_action(say("desk.do.sign")),
    )


def _print_form(
    state: FormState, card: PersonCard, actor: Actor, formatter: GuestFormatter
) -> Form:
    """The preview of the badge, its printer, and whether an earlier badge was lost."""
    say, preview = formatter.say, state.preview
    is_printable = preview is not None and not preview.nameless
    return Form(
        title=say("desk.action.print"),
        text=_omissions_text(preview, formatter),
        problem=_no_badge_text(preview, formatter),
        picture=_data_url(preview.small) if preview and preview.small else "",
        entries=tuple(_print_entries(state, card, actor, formatter)),
        submit=submit_action(
            say("desk.action.print.again" if card.prints else "desk.action.print"),
            enabled=is_printable and bool(state.answer_to("printer")),
        ),
    )


def _print_entries(
    state: FormState, card: PersonCard, actor: Actor, formatter: GuestFormatter
) -> Iterator[FormField]:
    say, chosen = formatter.say, state.answer_to("printer")
    printers = tuple(
        DeskAction(one.printer.id, one.printer.name or one.printer.id) for one in state.printers
    )
    where = say("desk.print.where")
    yield FormField("printer", where, chosen, kind="choice", options=printers, wide=True)
    if card.prints and may(actor.role, Right.CODES):
        kept = DeskAction("kept", say("desk.print.kept"))
        options = (kept, DeskAction(LOST, say("desk.print.lost")))
        held, label = state.answer_to("pass") or kept.id, say("desk.print.pass")
        yield FormField("pass", label, held, kind="choice", options=options, wide=True)


def _omissions_text(preview: BadgePreview | None, formatter: GuestFormatter) -> str:
    """The fields that are missing from the badge, as a text; empty for none."""
    omissions = preview.omissions if preview else ()
    fields = [formatter.say(f"badge.field.{one.field}") for one in omissions]
    return formatter.say("desk.print.lacks", fields=", ".join(fields)) if fields else ""


def _no_badge_text(preview: BadgePreview | None, formatter: GuestFormatter) -> str:
    """Why no badge can be printed; empty if one can."""
    if preview is None:
        return formatter.say("desk.print.unknown")
    if preview.fault or not preview.nameless:
        return formatter.say(preview.fault) if preview.fault else ""
    name = next((one for one in preview.omissions if one.field in _NAME_FIELDS), None)
    if name is None:
        return formatter.say("desk.print.no_name")
    return formatter.say(f"desk.print.{name.lack}", missing=" ".join(name.missing))


def _data_url(png: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(png).decode()}"


_FORMS: dict[str, Callable[[FormState, PersonCard, GuestFormatter], Form]] = {
    actions.NOTE: _note_form,
    actions.CODES: _codes_form,
    actions.SEAT: _seat_form,
    actions.MERGE: merge_form,
    actions.SEPARATE: separate_form,
    actions.PHOTO: _photo_form,
    actions.SIGN: _sign_form,
    COMPANION: companion_form,
    NAMESAKES: _namesakes_form,
}
_FORMS_BY_ROLE: dict[str, Callable[[FormState, PersonCard, Actor, GuestFormatter], Form]] = {
    actions.CORRECT: correction_form,
    actions.SESSIONS: session_form,
    actions.ANSWERS: question_form,
    actions.PRINT: _print_form,
}
