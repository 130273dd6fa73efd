"""The form that adds a companion: a name, which may stay empty. Pure."""

from __future__ import annotations

from kiosk.domain.records.fields.guest_fields import GUEST_FIELDS
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import Form, FormField, submit_action
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.usecases.guests.person_card import PersonCard

_LONGEST = GUEST_FIELDS["name_latin"].limit


def companion_form(state: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    """One field for the name; without one the companion gets a number."""
    say, problem = formatter.say, state.problem_at("name_ko") or state.problem_at("name_latin")
    entry = FormField(
        "words",
        say("desk.party.name"),
        state.answer_to("words"),
        problem=say(problem) if problem else "",
        hint=say("desk.party.name.hint"),
        limit=_LONGEST,
        wide=True,
    )
    return Form(
        title=say("desk.party.ask", name=formatter.name(card.guest)),
        text=say("desk.party.ask.text"),
        entries=(entry,),
        submit=submit_action(say("desk.party.add")),
    )
