"""What is asked of staff before something is done: reasons, words, a look at namesakes. Pure."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.admission.staff_actions import StaffAction
from kiosk.domain.codes import code_text
from kiosk.domain.records.permissions import Actor
from kiosk.domain.records.validation import LONGEST_REASON
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.numbered_choices import numbered, numbered_lines
from kiosk.ui.desk.parts.props import DeskAction, Form, FormField, LineProps
from kiosk.ui.desk.parts.table_number import table_entry
from kiosk.ui.desk.parts.typed_text import showing_invisible
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.actions import OTHER, REASONS
from kiosk.ui.desk.person.correction_form import correction_form
from kiosk.ui.desk.person.derive import namesake_line, told_apart
from kiosk.ui.desk.person.form_state import FormState
from kiosk.ui.desk.person.merge_form import merge_form, separate_form
from kiosk.usecases.guests.person_card import PersonCard, Place
from kiosk.usecases.guests.signed_passes import valid_until_of

if TYPE_CHECKING:
    from kiosk.usecases.printing.badge_pictures import BadgePreview

NAMESAKES = "namesakes"
LOST = "lost"

_NAMES = frozenset({"name", "second_name", "own_name"})


def reason_of(ask: FormState, formatter: GuestFormatter) -> str:
    """The reason in words that stay in the journal; empty while there is none."""
    chosen = ask.said("reason")
    if ask.said("pass") == LOST:
        return formatter.say("front.print.lost")
    if chosen == OTHER:
        return ask.said("words").strip()
    return formatter.say(f"front.why.{chosen}") if chosen else ""


def needs_namesake_check(action: str) -> bool:
    """Whether of several of one name it has to be said which one it is before this is done."""
    return action in {*StaffAction, actions.CODES, actions.SIGN, actions.NOTE, actions.SEAT}


def needs_form(action: str) -> bool:
    """Whether a action is not done at once."""
    return action in REASONS or action in (*_FORMS, actions.PRINT, actions.CORRECT)


def form_of(ask: FormState, card: PersonCard, actor: Actor, formatter: GuestFormatter) -> Form:
    """What is asked, as a form."""
    if ask.action in REASONS:
        form = _reasoned(ask, card, formatter)
    elif ask.action == actions.CORRECT:
        form = correction_form(ask, card, actor, formatter)
    else:
        form = _FORMS[ask.action](ask, card, formatter)
    problem = formatter.say(ask.problem) if ask.problem else form.problem
    cancel = DeskAction("cancel", formatter.say("front.cancel"), "Esc")
    entries = numbered([showing_invisible(entry, formatter.localizer) for entry in form.entries])
    return replace(form, id=ask.action, problem=problem, entries=entries, cancel=cancel)


def _reasoned(ask: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    say, traits = formatter.say, actions.STAFF_ACTIONS[StaffAction(ask.action)]
    options = tuple(DeskAction(one, say(f"front.why.{one}")) for one in traits.reasons)
    chosen = ask.said("reason")
    why = FormField("reason", say("front.why"), chosen, kind="choice", options=options, wide=True)
    entries = [_required(why, ask, formatter)]
    if chosen == OTHER:
        words = FormField("words", say("front.why.words"), ask.said("words"), limit=LONGEST_REASON)
        entries.append(_required(words, ask, formatter))
    return Form(
        title=say(f"front.ask.{ask.action}", name=formatter.name(card.guest)),
        text=say(f"front.ask.{ask.action}.text"),
        entries=tuple(entries),
        submit=DeskAction(
            "submit",
            say(f"front.do.{ask.action}"),
            "Enter",
            kind="danger" if traits.dangerous else "primary",
            held=traits.held,
            enabled=bool(reason_of(ask, formatter)),
        ),
    )


def _required(entry: FormField, ask: FormState, formatter: GuestFormatter) -> FormField:
    problem = ask.problem_at(entry.id)
    told = formatter.say(problem) if problem else ""
    return replace(entry, wide=True, required=True, problem=told)


def _note(ask: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    say, words = formatter.say, ask.said("words")
    entry = _required(FormField("words", "", words, kind="long"), ask, formatter)
    return Form(
        title=say("front.ask.note", name=formatter.name(card.guest)),
        text=say("front.ask.note.text"),
        entries=(entry,),
        submit=DeskAction(
            "submit", say("front.do.note"), "Enter", kind="primary", enabled=bool(words.strip())
        ),
    )


def _codes(_ask: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    say = formatter.say
    return Form(
        title=say("front.ask.codes", name=formatter.name(card.guest)),
        text=say("front.ask.codes.text"),
        lines_title=say("front.card.codes"),
        lines=tuple(
            LineProps(
                code.code,
                title=code_text.brief(code.code),
                note=formatter.localizer.when(code.issued),
                action=say("front.do.revoke"),
            )
            for code in card.codes
            if not code.revoked
        ),
        submit=DeskAction("submit", say("front.do.codes"), "Enter", kind="primary"),
    )


def _namesakes(_ask: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    """All of that name in an order of their own, so that no key stands for "yes" by habit."""
    say, guest = formatter.say, card.guest
    others = [one.guest for one in card.namesakes]
    told = told_apart(guest, card.telling, others, formatter)
    own = LineProps(
        guest.id, title=formatter.name(guest), detail=told, action=say("front.do.namesakes")
    )
    lines = (own, *(namesake_line(one, guest, formatter) for one in card.namesakes))
    alike = sorted(lines, key=lambda line: (line.detail, line.id))
    return Form(
        title=say("front.ask.namesakes", name=formatter.name(guest), count=len(lines)),
        text=say("front.ask.namesakes.text"),
        lines=numbered_lines(replace(one, action=own.action) for one in alike),
    )


def _seat(ask: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    """The rounds, if there are several, and the number of a table in the one that was chosen."""
    say = formatter.say
    rounds = tuple(
        DeskAction(
            one.round.id,
            DOT.join(
                filter(None, (formatter.round(one.round.id), one.seat.table if one.seat else ""))
            ),
        )
        for one in open_places(card)
    )
    chosen, table = ask.said("round"), ask.said("table")
    entries = []
    if len(rounds) > 1:
        entries += [
            FormField("round", say("front.seat.round"), chosen, kind="choice", options=rounds)
        ]
    if chosen:
        problem = ask.problem_at("table")
        told = say(problem) if problem else ""
        entry = FormField("table", say("front.seat.table"), table, problem=told, required=True)
        entries += [table_entry(entry, ask.tables, formatter, say("front.unseated"))]
    return Form(
        title=say("front.ask.seat", name=formatter.name(card.guest)),
        text=say("front.ask.seat.text" if rounds else "front.ask.seat.locked"),
        entries=tuple(replace(one, wide=True) for one in entries),
        submit=DeskAction(
            "submit", say("front.do.seat"), "Enter", kind="primary", enabled=bool(chosen and table)
        ),
    )


def open_places(card: PersonCard) -> tuple[Place, ...]:
    """The rounds in which a seat may still be given."""
    return tuple(one for one in card.places if not one.round.locked)


def _sign(_ask: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    """For whom a pass is to be signed, and until when every trusting device will admit it."""
    say = formatter.say
    until = valid_until_of(card.guest, formatter.event, formatter.localizer.now)
    return Form(
        title=say("front.ask.sign", name=formatter.name(card.guest)),
        text=say("front.ask.sign.text", until=formatter.localizer.when(until)),
        submit=DeskAction("submit", say("front.do.sign"), "Enter", kind="primary"),
    )


def _print(ask: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    """The badge as it will be, at which printer, and whether the one before is lost."""
    say, preview = formatter.say, ask.preview
    printers = tuple(
        DeskAction(one.printer.id, one.printer.name or one.printer.id) for one in ask.printers
    )
    chosen = ask.said("printer")
    entries = [
        FormField("printer", say("front.print.where"), chosen, kind="choice", options=printers)
    ]
    if card.prints:
        kept = DeskAction("kept", say("front.print.kept"))
        lost = DeskAction(LOST, say("front.print.lost"))
        held = ask.said("pass") or kept.id
        options = (kept, lost)
        entries.append(
            FormField("pass", say("front.print.pass"), held, kind="choice", options=options)
        )
    return Form(
        title=say("front.deed.print"),
        text=_lacks(preview, formatter),
        problem=_unprinted(preview, formatter),
        picture=_data_url(preview.small) if preview and preview.small else "",
        entries=tuple(replace(one, wide=True) for one in entries),
        submit=DeskAction(
            "submit",
            say("front.deed.print.again" if card.prints else "front.deed.print"),
            "Enter",
            kind="primary",
            enabled=bool(chosen) and preview is not None and not preview.nameless,
        ),
    )


def _lacks(preview: BadgePreview | None, formatter: GuestFormatter) -> str:
    """What is not on the badge."""
    omissions = preview.omissions if preview else ()
    fields = [formatter.say(f"badge.field.{one.field}") for one in omissions]
    return formatter.say("front.print.lacks", fields=", ".join(fields)) if fields else ""


def _unprinted(preview: BadgePreview | None, formatter: GuestFormatter) -> str:
    """Why there is no badge that anybody could wear; empty if there is one."""
    if preview is None:
        return formatter.say("front.print.unknown")
    if preview.fault or not preview.nameless:
        return formatter.say(preview.fault) if preview.fault else ""
    name = next((one for one in preview.omissions if one.field in _NAMES), None)
    if name is None:
        return formatter.say("front.print.no_name")
    return formatter.say(f"front.print.{name.lack}", missing=" ".join(name.missing))


def _data_url(png: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(png).decode()}"


_FORMS: dict[str, Callable[[FormState, PersonCard, GuestFormatter], Form]] = {
    actions.NOTE: _note,
    actions.CODES: _codes,
    actions.SEAT: _seat,
    actions.MERGE: merge_form,
    actions.SEPARATE: separate_form,
    actions.SIGN: _sign,
    actions.PRINT: _print,
    NAMESAKES: _namesakes,
}
