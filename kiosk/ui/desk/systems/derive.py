"""Derives the page of registration systems (D16): a line each, details of the opened one. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.ui.desk.parts.list_page import NOT_TICKABLE, ListPageProps
from kiosk.ui.desk.parts.props import OK, PLAIN, STOP, WARN, DeskAction, LineProps
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.connectors.overview import SystemOverview


@dataclass(frozen=True, slots=True)
class SystemsState:
    """The systems, the name of the opened one, and whether they were read yet."""

    systems: Sequence[SystemOverview] = ()
    opened: str = ""
    loaded: bool = False

    @property
    def system(self) -> SystemOverview | None:
        """The opened system."""
        return next((one for one in self.systems if one.connector.name == self.opened), None)


def derive(state: SystemsState, localizer: Localizer) -> ListPageProps:
    """The props of the page."""
    say, system = localizer.say, state.system
    if not state.systems:
        empty = say("d16.none") if state.loaded else say("d7.loading")
        return ListPageProps(say("d16.title"), empty=empty)
    return ListPageProps(
        title=say("d16.title"),
        note=say("d16.number", n=len(state.systems)),
        lines=tuple(_line(one, state, localizer) for one in state.systems),
        heading=system.connector.name if system else "",
        remark=say("d16.address", address=system.connector.address) if system else "",
        items=tuple(_details(system, localizer)) if system else (),
        nothing="" if system else say("d16.choose"),
        actions=_actions(system, localizer) if system else (),
    )


def _line(one: SystemOverview, state: SystemsState, localizer: Localizer) -> LineProps:
    chip, tone = _chip(one)
    return LineProps(
        one.connector.name,
        title=one.connector.name,
        detail=_contact(one, localizer),
        note=localizer.say("d16.waiting", n=one.waiting) if one.waiting else "",
        chip=localizer.say(chip),
        tone=tone,
        chosen=one.connector.name == state.opened,
    )


def _chip(one: SystemOverview) -> tuple[str, str]:
    progress = one.progress
    if progress.paused:
        return "d16.chip.paused", WARN
    if progress.problem is not None:
        return "d16.chip.problem", STOP
    if one.refused or progress.refused:
        return "d16.chip.refused", WARN
    if progress.holder:
        return "d16.chip.elsewhere", PLAIN
    return ("d16.chip.works", OK) if progress.contact else ("d16.chip.new", PLAIN)


def _contact(one: SystemOverview, localizer: Localizer) -> str:
    if not one.progress.contact:
        return localizer.say("d16.no_contact")
    at = datetime.fromisoformat(one.progress.contact)
    return localizer.say("d16.contact", time=localizer.when(at))


def _actions(one: SystemOverview, localizer: Localizer) -> tuple[DeskAction, ...]:
    say, paused = localizer.say, one.progress.paused
    pause = ("resume", "d16.resume") if paused else ("pause", "d16.pause")
    return (
        DeskAction("try", say("d16.try"), "T", kind="primary"),
        DeskAction(pause[0], say(pause[1]), "P"),
    )


def _details(one: SystemOverview, localizer: Localizer) -> Iterator[LineProps]:
    """What is to be known, the most urgent first."""
    say, progress = localizer.say, one.progress
    if progress.problem is not None:
        yield _detail("problem", say(progress.problem), "", STOP)
    if progress.holder:
        yield _detail("holder", say("connect.held", device=progress.holder))
    yield _detail("contact", _contact(one, localizer))
    yield _detail("counts", say("d16.counts", guests=progress.guests, told=progress.told))
    yield _detail("waiting", say("d16.waiting", n=one.waiting))
    for number, notice in enumerate(progress.notices):
        yield _detail(f"notice.{number}", say(notice), "", WARN)
    for untold in one.untold:
        yield _detail(untold.fact, say(untold.why), untold.guest, WARN)
    for key, why in progress.refused.items():
        yield _detail(f"row.{key}", say(why), "", WARN)
    if one.refused > len(one.untold):
        yield _detail("more", say("d16.more", n=one.refused - len(one.untold)))


def _detail(id_: str, title: str, detail: str = "", tone: str = PLAIN) -> LineProps:
    return LineProps(id_, lead=NOT_TICKABLE, title=title, detail=detail, tone=tone)
