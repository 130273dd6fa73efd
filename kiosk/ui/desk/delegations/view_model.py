"""Delegations page: who has arrived, and check-in of several members at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject

from kiosk.domain.admission.outcomes import is_entered
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE, ListPageProps, ListPageViewModel
from kiosk.ui.desk.parts.props import OK, PLAIN, VIP, WARN, DeskAction, LineProps
from kiosk.ui.desk.parts.refusal_reasons import outcome_text
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.guests.delegations import (
    Delegation,
    DelegationMember,
    check_in_many,
    delegation,
    delegations,
)

ALL, MISSING, COMPLETE = "all", "missing", "complete"


@dataclass(frozen=True, slots=True)
class DelegationsState:
    """State of the page: the delegations, the opened one with its members, the ticked members.

    `shown` is the filter of the list. `refusals` are the reasons, by guest id, why the last
    check-in on this page did not admit a member.
    """

    delegations: Sequence[Delegation] = ()
    shown: str = ALL
    opened: str = ""
    members: Sequence[DelegationMember] = ()
    ticked: frozenset[str] = frozenset()
    refusals: Mapping[str, str] = field(default_factory=dict)
    loaded: bool = False


def derive(state: DelegationsState, formatter: GuestFormatter) -> ListPageProps:
    """The props of the page."""
    say = formatter.say
    title = say("dl.title")
    if not state.delegations:
        empty = say("dl.none") if state.loaded else say("d7.loading")
        return ListPageProps(title, empty=empty)
    complete = sum(1 for one in state.delegations if one.arrived >= one.expected)
    shown = (one for one in state.delegations if _is_shown(one, state.shown))
    props = ListPageProps(
        title,
        say("dl.note", n=len(state.delegations), complete=complete),
        tabs=tuple(_tab(one, state, formatter) for one in (ALL, MISSING, COMPLETE)),
        lines=tuple(_delegation(one, state, formatter) for one in shown),
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
    absent = sum(1 for one in state.members if not one.inside)
    return replace(
        props,
        heading=opened.name if opened else "",
        remark=say("dl.here", a=opened.arrived, b=opened.expected) if opened else "",
        items=tuple(_member(one, state, formatter) for one in state.members),
        nothing="" if opened else say("dl.choose"),
        actions=_actions(state, absent, formatter) if opened else (),
    )


def _actions(
    state: DelegationsState, absent: int, formatter: GuestFormatter
) -> tuple[DeskAction, ...]:
    say, count = formatter.say, len(state.ticked)
    all_ticked = count == absent and count > 0
    return (
        DeskAction(
            "every", say("dl.nobody") if all_ticked else say("dl.every"), "A", enabled=absent > 0
        ),
        DeskAction(
            "check_in", say("dl.check_in", n=count), "C", "check", "primary", enabled=count > 0
        ),
    )


def _is_shown(one: Delegation, shown: str) -> bool:
    return shown == ALL or (one.arrived >= one.expected) == (shown == COMPLETE)


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
        lead=NOT_TICKABLE if member.inside else "",
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


def _check_in_message(
    admitted: Sequence[Guest], refused: Sequence[Guest], formatter: GuestFormatter
) -> Sentence:
    """Who of a delegation was checked in, and who was refused."""
    who = {"who": formatter.people(admitted)} if admitted else {}
    if not refused:
        return Sentence("dl.checked_in", who)
    sentence = "dl.checked_in_some" if admitted else "dl.checked_in_none"
    return Sentence(sentence, {**who, "left": formatter.people(refused)})


class DelegationsViewModel(ListPageViewModel):
    """View model of the delegations page."""

    name, view, label, icon = "delegations", "Pages/ListPage.qml", "dl.title", "flag"
    key = "L"
    right = Right.DELEGATIONS

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = DelegationsState()
        self._reading = self._stale = False

    def derive_props(self) -> ListPageProps:
        return derive(self.state, self.context.formatter)

    def reset(self) -> None:
        self.state = DelegationsState()
        super().reset()

    def refresh(self) -> None:
        self._read_members()
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        self.context.run_slow(self, delegations, self._delegations_read, self._read_failed)

    def _read_members(self) -> None:
        if opened := self.state.opened:
            work = partial(delegation, name=opened)
            self.context.run(self, work, partial(self._members_read, opened))

    def opened(self) -> str:
        return self.state.opened

    def press(self, key: str) -> bool:
        actions = {action.key: action.id for action in self.props.actions if action.enabled}
        if key not in actions:
            return super().press(key)
        self.act(actions[key])
        return True

    def choose(self, line: str) -> None:
        if line != self.state.opened:
            self.state = replace(
                self.state, opened=line, members=(), ticked=frozenset(), refusals={}
            )
            self._read_members()
        self.show()
        if line:
            self.formFocusRequested.emit()

    def toggleItem(self, item: str) -> None:
        self.state = replace(self.state, ticked=self.state.ticked ^ {item})
        self.show()

    def act(self, action: str) -> None:
        if action.startswith("show."):
            self.state = replace(self.state, shown=action.partition(".")[2])
        elif action == "every":
            absent = frozenset(one.guest.id for one in self.state.members if not one.inside)
            ticked = frozenset() if self.state.ticked == absent else absent
            self.state = replace(self.state, ticked=ticked)
        elif action == "check_in":
            self._check_in()
        self.show()

    def _check_in(self) -> None:
        if self.context.actor is None or not self.state.ticked:
            return
        ordered = [one.guest.id for one in self.state.members if one.guest.id in self.state.ticked]
        work = partial(
            check_in_many,
            actor=self.context.actor,
            guests=ordered,
            checkpoint=self.context.checkpoint(),
            at=self.context.now(),
        )
        self.context.write(self, work, self._checked_in)

    def _checked_in(self, result: list[ScanAnswer] | NotAllowed | InvalidInput) -> None:
        match result:
            case InvalidInput(sentence):
                self.refuse(sentence)
            case NotAllowed():
                self.refuse("dl.not_allowed")
            case list():
                self._show_answers(result)
                self.show()
            case _:
                assert_never(result)

    def _show_answers(self, answers: list[ScanAnswer]) -> None:
        localizer = self.context.localizer
        refusals = {
            answer.guest.id: outcome_text(answer.outcome, localizer)
            for answer in answers
            if answer.guest is not None and not is_entered(answer.outcome)
        }
        self.state = replace(self.state, ticked=frozenset(), refusals=refusals)
        guests = [answer.guest for answer in answers if answer.guest is not None]
        admitted = [guest for guest in guests if guest.id not in refusals]
        refused = [guest for guest in guests if guest.id in refusals]
        message = _check_in_message(admitted, refused, self.context.formatter)
        self.context.notify(message, WARN if refused else OK)

    def _delegations_read(self, result: list[Delegation]) -> None:
        self._reading = False
        self.state = replace(self.state, delegations=result, loaded=True)
        self.show()
        if self._stale:
            self.refresh()

    def _read_failed(self, error: Exception) -> None:
        self._reading = False
        self.context.report_error(error)

    def _members_read(self, opened: str, members: list[DelegationMember]) -> None:
        if opened == self.state.opened:
            ticked = self.state.ticked & {one.guest.id for one in members if not one.inside}
            self.state = replace(self.state, members=members, ticked=ticked)
            self.show()
