"""Derives the content of a guest's card. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from kiosk.domain.admission.outcomes import NeedsDesk
from kiosk.domain.names.scripts import has_hangul
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import (
    INFO,
    NO_ACTION,
    PLAIN,
    VIP,
    WARN,
    DeskAction,
    LineProps,
)
from kiosk.ui.desk.person.actions import presence_here, primary, secondary_actions
from kiosk.ui.desk.person.card_sections import (
    ASIDE,
    MAIN,
    TOP,
    CardSection,
    needs,
    photo_url,
    seat_tiles,
    sections,
)
from kiosk.ui.desk.person.card_state import status_text
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.ui.desk.person.party.party_lines import NO_PARTY, PartyProps, party
from kiosk.usecases.guests.person_card import PersonCard


@dataclass(frozen=True, slots=True)
class PersonProps:
    """Content of the card.

    `photo` is a data URL; `needs` is what staff must know before they decide. `history_shown` says
    that the history is unfolded.
    """

    id: str = ""
    name: str = ""
    other_name: str = ""
    place: str = ""
    photo: str = ""
    chips: tuple[LineProps, ...] = ()
    status: str = ""
    status_tone: str = PLAIN
    status_text: str = ""
    needs: tuple[LineProps, ...] = ()
    primary: DeskAction = NO_ACTION
    actions: tuple[DeskAction, ...] = ()
    seats: tuple[LineProps, ...] = ()
    seats_title: str = ""
    top_sections: tuple[CardSection, ...] = ()
    main_sections: tuple[CardSection, ...] = ()
    aside_sections: tuple[CardSection, ...] = ()
    history_shown: bool = False
    party: PartyProps = NO_PARTY

    @property
    def sections(self) -> tuple[CardSection, ...]:
        """All sections in the order of need, the history last."""
        return (*self.top_sections, *self.main_sections, *self.aside_sections)

    @property
    def buttons(self) -> tuple[DeskAction, ...]:
        """Everything that a key or a click may do, without lines."""
        return (self.primary, *self.actions, *self.party.keys)


def person(
    card: PersonCard,
    actor: Actor,
    formatter: GuestFormatter,
    drafts: tuple[FormState, ...] = (),
    *,
    resting: bool = False,
    unfolded: bool = False,
) -> PersonProps:
    """The card as `actor` may see it; `resting` shortly after the guest was let in or out.

    With `unfolded` it has the whole history.
    """
    guest = card.guest
    here = presence_here(card)
    status, tone = formatter.status(guest, here)
    found = sections(card, actor, formatter, drafts, unfolded=unfolded)
    let_in_anyway = here.inside and isinstance(card.outcome, NeedsDesk)
    return PersonProps(
        id=guest.id,
        name=formatter.companion_name(guest, card.principal),
        other_name=formatter.addressed(guest),
        place=_place(guest, formatter),
        photo=photo_url(card.photo),
        chips=_chips(guest, formatter),
        status=status,
        status_tone=WARN if let_in_anyway else tone,
        status_text=status_text(card, formatter),
        needs=needs(card, formatter),
        primary=primary(card, actor, formatter, resting=resting),
        actions=secondary_actions(
            card, actor, formatter, resting=resting, drafts=[draft.action for draft in drafts]
        ),
        seats=seat_tiles(card, formatter),
        seats_title=formatter.say("desk.card.seats"),
        top_sections=tuple(one for one in found if one.place == TOP),
        main_sections=tuple(one for one in found if one.place == MAIN),
        aside_sections=tuple(one for one in found if one.place == ASIDE),
        history_shown=unfolded,
        party=party(card, actor, formatter),
    )


def _place(guest: Guest, formatter: GuestFormatter) -> str:
    """Position and organisation; at a Korean desk it says where only an English name is known."""
    organisation = formatter.organisation(guest)
    is_korean = formatter.localizer.language == "ko"
    only_english = is_korean and organisation and not has_hangul(organisation)
    note = formatter.say("desk.card.only_english") if only_english else ""
    return DOT.join(filter(None, (formatter.position(guest), organisation, note)))


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


def is_offered(person: PersonProps, action: str) -> bool:
    """Whether the card has an enabled button for an action."""
    return any(one.id == action and one.enabled for one in person.buttons)


def action_of_key(person: PersonProps, key: str) -> str:
    """The id of the button or of the line that has this key; empty for none."""
    known, key = (one for one in person.buttons if one.key), key.casefold()
    buttons = (one.id for one in known if one.key.casefold() == key)
    lines = (line for section in person.sections for line in section.lines)
    found = (f"line:{line.id}" for line in lines if line.key and line.key.casefold() == key)
    return next(chain(buttons, found), "")


def enter_hint(person: PersonProps) -> Sentence:
    """Why Enter did nothing, and which key does the next action."""
    action = person.primary
    values = {"name": person.name, "status": person.status}
    if not action.key:
        return Sentence("desk.enter.nothing", values)
    return Sentence("desk.enter.other_key", {**values, "key": action.key, "action": action.text})
