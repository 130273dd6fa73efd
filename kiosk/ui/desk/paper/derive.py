"""Derives the paper entry page: entering ticks of a printed list. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.exchange.exporting.export_kinds import PaperGrouping
from kiosk.ui.desk.paper.entered import EnteredState, derive_entered
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE, ListPageProps
from kiosk.ui.desk.parts.props import OK, PLAIN, DeskAction, Form, FormField, LineProps
from kiosk.ui.desk.programme.derive import parse_time
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.reports.paper_candidates import PaperCandidate, PaperCandidates

_NOBODY = PaperCandidates()


@dataclass(frozen=True, slots=True)
class PaperState:
    """State of the paper entry page.

    `listed` are the found guests, `query` the text of the search, `ticked` ids of guests.
    `refusals` are the texts on why ticked guests were not admitted, by id. `entered` is shown in
    place of the list while `shows_entered`.
    """

    listed: PaperCandidates = _NOBODY
    grouping: PaperGrouping = PaperGrouping.DELEGATION
    checkpoint: str = ""
    query: str = ""
    ticked: tuple[str, ...] = ()
    typed: Mapping[str, str] = field(default_factory=dict)
    refusals: Mapping[str, str] = field(default_factory=dict)
    entered: EnteredState = field(default_factory=EnteredState)
    shows_entered: bool = False
    loaded: bool = False


def derive(state: PaperState, formatter: GuestFormatter) -> ListPageProps:
    """The page for its state."""
    say, title = formatter.say, formatter.say("pe.title")
    if not state.loaded:
        return ListPageProps(title, empty=say("d7.loading"), alone=True)
    if state.shows_entered:
        return derive_entered(state.entered, _tabs(state, formatter.localizer), formatter)
    return ListPageProps(
        title,
        say("pe.note"),
        alone=True,
        tabs=_tabs(state, formatter.localizer),
        remark=formatter.invisible_warning(state.query),
        items=_items(state, formatter),
        search=say("pe.seek"),
        form=_form(state, formatter),
        actions=_actions(state, formatter.localizer),
    )


def _tabs(state: PaperState, localizer: Localizer) -> tuple[DeskAction, ...]:
    """The list by delegation or name, and what was entered already."""
    is_list = not state.shows_entered
    groupings = (
        DeskAction(
            f"by.{one}",
            localizer.say(f"pe.by.{one}"),
            chosen=is_list and one == state.grouping,
        )
        for one in PaperGrouping
    )
    entered = DeskAction(
        "entered",
        localizer.say("pe.entered.tab"),
        chosen=state.shows_entered,
        count_text=str(len(state.entered.acts)) if state.entered.acts else "",
    )
    return (*groupings, entered)


def _items(state: PaperState, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    """The guests, then a line on the number of others, or on there being none."""
    say = formatter.say
    items = tuple(_item(one, state, formatter) for one in state.listed.found)
    if not items:
        return (LineProps("none", NOT_TICKABLE, say("pe.nobody" if state.query else "d8.nobody")),)
    rest = state.listed.count - len(items)
    if not state.query and rest > 0:
        return (*items, LineProps("more", NOT_TICKABLE, say("pe.more", n=rest)))
    return items


def _actions(state: PaperState, localizer: Localizer) -> tuple[DeskAction, ...]:
    say, count = localizer.say, len(state.ticked)
    is_enabled = count > 0 and moment_of(state, localizer) is not None
    record = DeskAction(
        "enter", say("pe.enter", n=count), icon="check", kind="primary", enabled=is_enabled
    )
    return (DeskAction("clear", say("pe.clear"), enabled=count > 0), record)


def moment_of(state: PaperState, localizer: Localizer) -> datetime | None:
    """The typed time of today; None if it is invalid or in the future."""
    moment = parse_time(state.typed.get("time", localizer.clock(localizer.now)), localizer.now)
    return moment if moment is not None and moment <= localizer.now else None


def _item(one: PaperCandidate, state: PaperState, formatter: GuestFormatter) -> LineProps:
    guest, localizer = one.guest, formatter.localizer
    organisation = guest.delegation or formatter.organisation(guest)
    return LineProps(
        guest.id,
        lead=NOT_TICKABLE if one.since else "",
        title=formatter.name(guest),
        detail=DOT.join(filter(None, (organisation, one.code[-4:]))),
        note=state.refusals.get(guest.id, ""),
        chip=localizer.say("pe.in", time=localizer.when(one.since)) if one.since else "",
        tone=OK if one.since else PLAIN,
        chosen=guest.id in state.ticked,
    )


def _form(state: PaperState, formatter: GuestFormatter) -> Form:
    say, localizer = formatter.say, formatter.localizer
    time = state.typed.get("time", localizer.clock(localizer.now))
    is_invalid = moment_of(state, localizer) is None
    problem = say("pe.no_time") if is_invalid else formatter.invisible_warning(time)
    when = FormField("time", say("pe.time"), time, problem=problem, hint="09:10", limit=8)
    checkpoints = formatter.programme.checkpoints
    places = tuple(DeskAction(one, formatter.checkpoint(one) or one) for one in checkpoints)
    label, chosen = say("pe.checkpoint"), state.checkpoint
    where = FormField("checkpoint", label, chosen, kind="choice", options=places)
    return Form("paper", entries=(when, where))
