"""Derives the party of a guest's card: a row for each companion, with its key. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import NO_ACTION, DeskAction, LineProps
from kiosk.ui.desk.person.party.party_actions import (
    all_in_action,
    member_action,
    print_action,
)
from kiosk.usecases.guests.companions import PartyMember
from kiosk.usecases.guests.person_card import PersonCard

# The keys of the first companions: the digits that no section of the card has.
_KEYS = ("5", "6", "7", "8", "9")


@dataclass(frozen=True, slots=True)
class PartyProps:
    """The party, or the guest with whom a companion comes.

    `title` says how many are here. Each of `lines` has the id of a guest, whose card `open_text`
    opens, and the action in the same place of `buttons`. `all_in` checks in all who are not in,
    `print_all` prints the badges of all.
    """

    title: str = ""
    lines: tuple[LineProps, ...] = ()
    buttons: tuple[DeskAction, ...] = ()
    all_in: DeskAction = NO_ACTION
    print_all: DeskAction = NO_ACTION
    open_text: str = ""

    @property
    def keys(self) -> tuple[DeskAction, ...]:
        """All actions on the party."""
        return (*self.buttons, self.all_in, self.print_all)


NO_PARTY = PartyProps()


def party(card: PersonCard, actor: Actor, formatter: GuestFormatter) -> PartyProps:
    """The party as `actor` may see and change it."""
    open_text = formatter.say("desk.open")
    if card.principal is not None:
        line = _principal(card.principal, formatter)
        title = formatter.say("desk.party.with")
        return PartyProps(title, (line,), (NO_ACTION,), open_text=open_text)
    if not card.party:
        return NO_PARTY
    here = sum(one.presence.inside for one in card.party)
    buttons = tuple(_button(one, place, actor) for place, one in enumerate(card.party))
    members = zip(card.party, buttons, strict=True)
    return PartyProps(
        formatter.say("desk.party.title", here=here, n=len(card.party)),
        tuple(_line(one, button, formatter) for one, button in members),
        buttons,
        all_in_action(card, actor, formatter),
        print_action(card, actor, formatter),
        open_text,
    )


def _principal(principal: Guest, formatter: GuestFormatter) -> LineProps:
    detail = formatter.organisation(principal)
    return LineProps(principal.id, title=formatter.name(principal), detail=detail)


def _button(member: PartyMember, place: int, actor: Actor) -> DeskAction:
    """The action of a companion's row, with a digit for its key."""
    action = member_action(member, actor)
    if not action:
        return NO_ACTION
    return DeskAction(f"{action}:{member.guest.id}", key="".join(_KEYS[place : place + 1]))


def _line(member: PartyMember, button: DeskAction, formatter: GuestFormatter) -> LineProps:
    status, tone = formatter.status(member.guest, member.presence)
    since = member.presence.since if member.presence.inside else None
    action = button.id.partition(":")[0]
    return LineProps(
        member.guest.id,
        title=formatter.name(member.guest),
        detail=formatter.localizer.when(since) if since else "",
        chip=status,
        tone=tone,
        action=formatter.say(f"desk.party.{action}") if action else "",
        key=button.key,
    )
