"""Derives the content of the page of session doors. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.admission.rules.words import rule_sentence
from kiosk.domain.records.entities import Guest
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.list_page import ListPageProps
from kiosk.ui.desk.parts.props import (
    INFO,
    NO_FORM,
    OK,
    PLAIN,
    WARN,
    DeskAction,
    Form,
    FormField,
    LineProps,
    submit_action,
)
from kiosk.usecases.doors.session_doors import SessionDoor, WaitingGuest

FORCE_REASONS = ("organiser", "escorted", "speaker")


@dataclass(frozen=True, slots=True)
class DoorsState:
    """State of the page: the sessions, the opened one, and who is marked on its waiting list.

    While somebody is added, `query` is what was typed and `found` whom it found. `forcing` is
    whether the reason for letting a guest in over capacity is asked for, `may_force` whether the
    role may.
    """

    doors: Sequence[SessionDoor] = ()
    opened: str = ""
    marked: str = ""
    adding: bool = False
    query: str = ""
    found: Sequence[Guest] = ()
    forcing: bool = False
    reason: str = ""
    loaded: bool = False
    may_force: bool = False

    @property
    def door(self) -> SessionDoor | None:
        """The opened session."""
        return next((one for one in self.doors if one.session.id == self.opened), None)

    @property
    def next(self) -> WaitingGuest | None:
        """The marked guest, else the first who was called, else the first who waits."""
        waiting = self.door.waiting if self.door else ()
        marked = (one for one in waiting if one.guest.id == self.marked)
        called = (one for one in waiting if one.entry.called)
        return next(marked, None) or next(called, None) or next(iter(waiting), None)


def derive(state: DoorsState, formatter: GuestFormatter, now: datetime) -> ListPageProps:
    """The props of the page at a time."""
    say = formatter.say
    title = say("sd.title")
    if not state.doors:
        return ListPageProps(title, empty=say("sd.none") if state.loaded else say("d7.loading"))
    lines = tuple(_session(one, state, formatter) for one in state.doors)
    waiting = sum(len(one.waiting) for one in state.doors)
    props = ListPageProps(title, say("sd.note", n=len(lines), waiting=waiting), lines=lines)
    if state.door is None:
        return replace(props, nothing=say("sd.choose"))
    return _with_door(props, state, state.door, formatter, now)


def _session(one: SessionDoor, state: DoorsState, formatter: GuestFormatter) -> LineProps:
    session, full = one.session, one.inside >= one.capacity
    starts = formatter.localizer.when(session.starts) if session.starts else ""
    doors = ", ".join(map(formatter.checkpoint, one.doors))
    waiting = formatter.say("sd.waiting", n=len(one.waiting)) if one.waiting else ""
    return LineProps(
        session.id,
        title=formatter.session(session.id),
        detail=DOT.join(filter(None, (starts, doors))),
        note=waiting,
        chip=formatter.say("dl.count", a=one.inside, b=one.capacity),
        tone=WARN if full else OK,
        chosen=session.id == state.opened,
    )


def _with_door(
    props: ListPageProps,
    state: DoorsState,
    door: SessionDoor,
    formatter: GuestFormatter,
    now: datetime,
) -> ListPageProps:
    say = formatter.say
    waiting = tuple(_waiting(one, state, formatter, now) for one in door.waiting)
    found = tuple(_found(one, formatter) for one in state.found)
    items = found if state.adding and state.query.strip() else waiting
    return replace(
        props,
        heading=formatter.session(door.session.id),
        remark="\n".join((_counts(door, formatter, now), *_rules(door, formatter))),
        search=say("sd.add.who") if state.adding else "",
        items=() if state.forcing else items,
        nothing="" if items or state.forcing else say("sd.nobody"),
        form=_force_form(state, formatter) if state.forcing else NO_FORM,
        actions=() if state.forcing else _actions(state, door, formatter, now),
    )


def _counts(door: SessionDoor, formatter: GuestFormatter, now: datetime) -> str:
    """How many of the places are taken, held and free."""
    counts = {"inside": door.inside, "capacity": door.capacity, "free": door.free(now)}
    if held := door.held(now):
        return formatter.say("sd.counts.held", held=held, **counts)
    return formatter.say("sd.counts", **counts)


def _rules(door: SessionDoor, formatter: GuestFormatter) -> Iterator[str]:
    """What the rules of the session's doors say, each with its door."""
    programme = formatter.programme
    for id_ in door.doors:
        if rule := programme.checkpoints[id_].rule:
            says = rule_sentence(rule, programme, formatter.localizer.language)
            yield formatter.say("sd.rule", door=formatter.checkpoint(id_), rule=says)


def _waiting(
    one: WaitingGuest, state: DoorsState, formatter: GuestFormatter, now: datetime
) -> LineProps:
    entry, say, when = one.entry, formatter.say, formatter.localizer.when
    chip, tone = say("sd.since", when=when(entry.since)), PLAIN
    if entry.until is not None and entry.holds_place(now):
        chip, tone = say("sd.held", when=when(entry.until)), INFO
    elif entry.until is not None:
        chip, tone = say("sd.lapsed", when=when(entry.until)), WARN
    return LineProps(
        one.guest.id,
        title=f"{one.number}  {formatter.name(one.guest)}",
        detail=formatter.organisation(one.guest),
        chip=chip,
        tone=tone,
        chosen=one.guest.id == state.marked,
    )


def _found(guest: Guest, formatter: GuestFormatter) -> LineProps:
    detail = DOT.join(filter(None, (formatter.organisation(guest), formatter.position(guest))))
    return LineProps(guest.id, title=formatter.name(guest), detail=detail)


def _force_form(state: DoorsState, formatter: GuestFormatter) -> Form:
    """The question why a guest is let in over capacity."""
    say, name = formatter.say, formatter.name(state.next.guest) if state.next else ""
    reasons = tuple(
        DeskAction(id_, say(f"sd.why.{id_}"), chosen=id_ == state.reason) for id_ in FORCE_REASONS
    )
    why = FormField("reason", say("desk.why"), state.reason, kind="choice", options=reasons)
    return Form(
        "force",
        say("sd.force.title", name=name),
        say("sd.force.text"),
        entries=(why,),
        submit=submit_action(say("sd.force.do"), icon="check", enabled=bool(state.reason)),
        cancel=DeskAction("cancel", say("desk.cancel"), "Esc"),
    )


def _actions(
    state: DoorsState, door: SessionDoor, formatter: GuestFormatter, now: datetime
) -> tuple[DeskAction, ...]:
    """What can be done with the next guest, or with the marked one."""
    say, one = formatter.say, state.next
    add = DeskAction("add", say("sd.add"), "A", "plus")
    if one is None or state.adding:
        return (add,)
    name, has_place = formatter.name(one.guest), one.entry.holds_place(now) or door.free(now) > 0
    force = DeskAction("force", say("sd.force"), "F", enabled=not has_place)
    return (
        add,
        DeskAction("remove", say("sd.remove"), "B", "block"),
        *((force,) if state.may_force else ()),
        DeskAction("call", say("sd.call"), "K", "bell", enabled=has_place),
        DeskAction(
            "let_in", say("sd.let_in", name=name), "C", "check", "primary", enabled=has_place
        ),
    )
