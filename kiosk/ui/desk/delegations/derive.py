"""Derives the content of the page of delegations. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.records.entities import Guest
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.list_page import ListPageProps
from kiosk.ui.desk.parts.props import (
    NO_FORM,
    OK,
    PLAIN,
    VIP,
    WARN,
    DeskAction,
    Form,
    FormField,
    LineProps,
    submit_action,
)
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.guests.delegations import Delegation, DelegationMember

ALL, MISSING, COMPLETE = "all", "missing", "complete"
UNDO_REASONS = ("wrong_person", "mistake", "other_day")


@dataclass(frozen=True, slots=True)
class DelegationsState:
    """State of the page: the delegations, the opened one with its members, the ticked members.

    `shown` is the filter of the list, `wanted` what was typed to find one. `undoing` is whether
    the reason of an undo is asked for, and `reason` the chosen one. `refusals` are the reasons, by
    guest id, why the last check-in on this page did not admit a member. `prints` is whether there
    is a printer and the role may print, `undoes` whether the role may undo.
    """

    delegations: Sequence[Delegation] = ()
    shown: str = ALL
    wanted: str = ""
    opened: str = ""
    members: Sequence[DelegationMember] = ()
    ticked: frozenset[str] = frozenset()
    refusals: Mapping[str, str] = field(default_factory=dict)
    undoing: bool = False
    reason: str = ""
    loaded: bool = False
    prints: bool = False
    undoes: bool = False

    def ticked_members(self, *, inside: bool) -> list[str]:
        """The ids of ticked members who are inside, or who are not, in the order of the list."""
        members = [one for one in self.members if one.inside is inside]
        return [one.guest.id for one in members if one.guest.id in self.ticked]

    @property
    def absent(self) -> frozenset[str]:
        """The ids of members who are not inside."""
        return frozenset(one.guest.id for one in self.members if not one.inside)


def derive(state: DelegationsState, formatter: GuestFormatter) -> ListPageProps:
    """The props of the page."""
    say = formatter.say
    title = say("dl.title")
    if not state.delegations:
        empty = say("dl.none") if state.loaded else say("d7.loading")
        return ListPageProps(title, empty=empty)
    complete = sum(1 for one in state.delegations if one.arrived >= one.expected)
    shown = (one for one in state.delegations if _is_shown(one, state, formatter))
    props = ListPageProps(
        title,
        say("dl.note", n=len(state.delegations), complete=complete),
        tabs=tuple(_tab(one, state, formatter) for one in (ALL, MISSING, COMPLETE)),
        lines=tuple(_delegation(one, state, formatter) for one in shown),
        line_search=say("dl.find"),
    )
    return _with_opened(props, state, formatter)


def _tab(shown: str, state: DelegationsState, formatter: GuestFormatter) -> DeskAction:
    label = formatter.say(f"dl.show.{shown}")
    return DeskAction(f"show.{shown}", label, chosen=shown == state.shown)


def _with_opened(
    props: ListPageProps, state: DelegationsState, formatter: GuestFormatter
) -> ListPageProps:
    """With the members of the opened delegation."""
    say = formatter.say
    opened = next((one for one in state.delegations if one.name == state.opened), None)
    if opened is None:
        nothing = say("dl.choose") if props.lines else say("dl.not_found")
        return replace(props, nothing=nothing, actions=(_sheet(formatter, all_=True),))
    return replace(
        props,
        heading=opened.name,
        remark=say("dl.here", a=opened.arrived, b=opened.expected),
        form=_undo_form(state, formatter) if state.undoing else NO_FORM,
        items=tuple(_member(one, state, formatter) for one in state.members),
        actions=() if state.undoing else _actions(state, formatter),
    )


def _undo_form(state: DelegationsState, formatter: GuestFormatter) -> Form:
    """The question for the reason of an undo."""
    say = formatter.say
    reasons = tuple(
        DeskAction(id_, say(f"dl.why.{id_}"), chosen=id_ == state.reason) for id_ in UNDO_REASONS
    )
    why = FormField("reason", say("desk.why"), state.reason, kind="choice", options=reasons)
    return Form(
        "undo",
        say("dl.undo.title", n=len(state.ticked_members(inside=True))),
        say("dl.undo.text"),
        entries=(why,),
        submit=submit_action(say("dl.undo.do"), icon="undo", enabled=bool(state.reason)),
        cancel=DeskAction("cancel", say("desk.cancel"), "Esc"),
    )


def _actions(state: DelegationsState, formatter: GuestFormatter) -> tuple[DeskAction, ...]:
    say = formatter.say
    entering = len(state.ticked_members(inside=False))
    leaving, ticked = len(state.ticked_members(inside=True)), len(state.ticked)
    every = DeskAction("every", _label_of_every(state, formatter), "A")
    undo = DeskAction("undo", say("dl.undo", n=leaving), "U", "undo", enabled=leaving > 0)
    badges = DeskAction("print", say("dl.print", n=ticked), "P", "print", enabled=ticked > 0)
    check_in = say("dl.check_in", n=entering)
    return (
        every,
        _sheet(formatter, all_=False),
        *((undo,) if state.undoes else ()),
        *((badges,) if state.prints else ()),
        DeskAction("check_in", check_in, "C", "check", "primary", enabled=entering > 0),
    )


def _label_of_every(state: DelegationsState, formatter: GuestFormatter) -> str:
    """The next of: all absent members, everybody, nobody."""
    everybody = frozenset(one.guest.id for one in state.members)
    if state.ticked == everybody:
        return formatter.say("dl.nobody")
    is_first = bool(state.absent) and state.ticked != state.absent
    return formatter.say("dl.every" if is_first else "dl.everybody")


def ticked_next(state: DelegationsState) -> frozenset[str]:
    """Who is ticked after the key for all: the absent ones, then everybody, then nobody."""
    everybody = frozenset(one.guest.id for one in state.members)
    if state.ticked == everybody:
        return frozenset()
    is_first = bool(state.absent) and state.ticked != state.absent
    return state.absent if is_first else everybody


def _sheet(formatter: GuestFormatter, *, all_: bool) -> DeskAction:
    return DeskAction("sheet", formatter.say("dl.sheets" if all_ else "dl.sheet"), "G", "paper")


def _is_shown(one: Delegation, state: DelegationsState, formatter: GuestFormatter) -> bool:
    if state.shown != ALL and (one.arrived >= one.expected) != (state.shown == COMPLETE):
        return False
    country = formatter.country(one.country) if one.country else ""
    text = _folded(f"{one.name} {one.country} {country}")
    return all(word in text for word in _folded(state.wanted).split())


def _folded(text: str) -> str:
    """A text without case and diacritics, Hangul in its letters: what is typed is found in it."""
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text).casefold()
        if not unicodedata.combining(letter)
    )


def _delegation(one: Delegation, state: DelegationsState, formatter: GuestFormatter) -> LineProps:
    complete = one.arrived >= one.expected
    return LineProps(
        one.name,
        title=one.name,
        detail=formatter.country(one.country) if one.country else "",
        chip=formatter.say("dl.count", a=one.arrived, b=one.expected),
        tone=OK if complete else PLAIN if one.arrived else WARN,
        chosen=one.name == state.opened,
    )


def _member(
    member: DelegationMember, state: DelegationsState, formatter: GuestFormatter
) -> LineProps:
    guest = member.guest
    return LineProps(
        guest.id,
        title=formatter.name(guest),
        detail=formatter.position(guest),
        note=state.refusals.get(guest.id, ""),
        chip=_presence(member, formatter.localizer),
        tone=OK if member.inside else VIP if guest.vip else PLAIN,
        chosen=guest.id in state.ticked,
    )


def _presence(member: DelegationMember, localizer: Localizer) -> str:
    if member.since is None:
        return localizer.say("dl.absent")
    since = localizer.when(member.since)
    return (
        localizer.say("dl.in", time=since) if member.inside else localizer.say("dl.out", time=since)
    )


def done_message(
    act: str, done: Sequence[Guest], left: Sequence[Guest], formatter: GuestFormatter
) -> Sentence:
    """For whom an act on several was done, and for whom not; `act` begins the message's id."""
    who = {"who": formatter.people(done)} if done else {}
    if not left:
        return Sentence(f"dl.{act}", who)
    sentence = f"dl.{act}.some" if done else f"dl.{act}.none"
    return Sentence(sentence, {**who, "left": formatter.people(left)})
