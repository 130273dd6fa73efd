"""K16: which companions are here with the guest, a switch for each."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.admission.waiting_companions import WaitingCompanion
from kiosk.domain.kiosk_flow.party.party_choice import PartyChoice
from kiosk.ui.attendee.cards.contents import BandLine, ColourBand, ScreenNotice
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action, AttendeeProps, ChoiceGroup, Option


def party(view: AttendeeView) -> AttendeeProps:
    """The guest is checked in; nobody counts as here until the guest says so."""
    say, choice = view.voice.say, view.state.party or PartyChoice()
    beside = (BandLine(say("k16.title")), BandLine(say("k16.body"), "detail"))
    return view.shows(
        band=ColourBand("ok", "people", beside=beside),
        choices=tuple(_switch(view, one, choice) for one in choice.waiting),
        actions=_actions(view, choice),
        foot=say("k16.later") if len(choice.waiting) <= 2 else "",
    )


def with_companions(props: AttendeeProps, view: AttendeeView) -> AttendeeProps:
    """The guest's own screen, with how many companions came in, and where the others go."""
    choice, say = view.state.party, view.voice.say
    if choice is None or choice.admitted is None:
        return props
    told = replace(props, foot=say("k16.done", n=choice.admitted) if choice.admitted else "")
    if choice.admitted == len(choice.here):
        return told
    others = say("k16.desk" if choice.admitted else "k16.desk.none")
    return replace(told, warning=ScreenNotice(others, "people"))


def _actions(view: AttendeeView, choice: PartyChoice) -> tuple[Action, ...]:
    """What the button will do; beside it a shortcut for several companions."""
    say, here = view.voice.say, len(choice.here)
    text = say("k16.submit", n=here) if here else say("k16.alone")
    submit = Action("party", text, primary=True, icon="check")
    if not choice.offers_all:
        return (submit,)
    return (submit, Action("party.all", say("k16.all"), icon="people"))


def _switch(view: AttendeeView, companion: WaitingCompanion, choice: PartyChoice) -> ChoiceGroup:
    say, is_here = view.voice.say, companion.id in choice.here
    return ChoiceGroup(
        companion.id,
        _name(view, companion),
        (
            Option(f"with:{companion.id}.off", say("k16.away"), not is_here),
            Option(f"with:{companion.id}.on", say("k16.here"), is_here),
        ),
    )


def _name(view: AttendeeView, companion: WaitingCompanion) -> str:
    """The name, as far as it can be drawn; else the companion's number."""
    names = (companion.name_ko, companion.name_latin)
    ordered = names if view.voice.language == "ko" else names[::-1]
    name = next((one for one in ordered if one and view.inputs.can_draw(one)), "")
    if name:
        return name
    if companion.number is None:
        return view.voice.say("k16.companion")
    return view.voice.say("k16.companion.number", number=companion.number)
