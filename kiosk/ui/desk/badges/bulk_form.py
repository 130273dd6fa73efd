"""Derives the form that prints the badges of many guests. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.records.guest_filter import AttendanceFilter
from kiosk.ui.desk.badges.bulk_state import PDF, BulkState
from kiosk.ui.desk.badges.state import BULK, BadgesState
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE
from kiosk.ui.desk.parts.props import NO_FORM, DeskAction, Form, FormField, LineProps
from kiosk.ui.desk.parts.words.categories import with_category_options
from kiosk.ui.shared.localizer import Localizer

_CHECKS = ("vip", "needs", "again")


def chosen_target(state: BadgesState) -> str:
    """The id of the printer, or `pdf`: the chosen one, this desk's own, or the first in use."""
    printers = [one.id for one in state.active]
    usual = state.own if state.own in printers else next(iter(printers), PDF)
    return state.typed.get("target", usual if printers or state.may_export else "")


def bulk_line(state: BadgesState, localizer: Localizer) -> LineProps:
    """The line that opens the form."""
    say, bulk = localizer.say, state.bulk
    chip = say("bd.bulk.chip", n=bulk.done, of=bulk.total) if bulk.is_printing else ""
    title, detail = say("bd.bulk"), say("bd.bulk.detail")
    return LineProps(BULK, title=title, detail=detail, chip=chip, chosen=state.opened == BULK)


def bulk_remark(state: BadgesState, localizer: Localizer) -> str:
    """How many badges there will be, and who is left out; or how far it is."""
    say, bulk = localizer.say, state.bulk
    if bulk.progress >= 0:
        return say("bd.bulk.writing")
    if bulk.is_printing:
        return _printing(state, localizer)
    if bulk.candidates is None:
        return say("bd.bulk.counting")
    found = bulk.candidates
    parts = [say("bd.bulk.count", n=len(found.guests))]
    if found.had:
        parts.append(say("bd.bulk.had", n=found.had))
    if found.without:
        parts.append(say("bd.bulk.without", n=found.without))
    return DOT.join(parts)


def _printing(state: BadgesState, localizer: Localizer) -> str:
    say, bulk = localizer.say, state.bulk
    progress = say("bd.bulk.printing", n=bulk.done, of=bulk.total)
    trouble = state.troubles.get(bulk.printer)
    return f"{progress}. {say(f'badge.trouble.{trouble}')}" if trouble else progress


def bulk_form(state: BadgesState, formatter: GuestFormatter) -> Form:
    """The filter, where to print, and the button; none while it is printing."""
    bulk, say = state.bulk, formatter.say
    if bulk.is_printing:
        return NO_FORM
    count, target = len(bulk.candidates.guests) if bulk.candidates else 0, chosen_target(state)
    label = say("bd.bulk.write" if target == PDF else "bd.bulk.print", n=count)
    submit = DeskAction(
        "print", label, icon="print", kind="primary", held=True, enabled=bool(count and target)
    )
    return Form(BULK, entries=tuple(_fields(state, formatter)), submit=submit)


def _fields(state: BadgesState, formatter: GuestFormatter) -> Iterator[FormField]:
    say, typed = formatter.say, state.typed
    attendances = tuple(DeskAction(one, say(f"bd.bulk.{one}")) for one in AttendanceFilter)
    attendance = typed.get("attendance", AttendanceFilter.ANY)
    yield FormField(
        "attendance", say("bd.bulk.who"), attendance, "", "choice", attendances, wide=True
    )
    yield FormField("text", say("bd.bulk.text"), typed.get("text", ""))
    targets = [DeskAction(one.id, one.name) for one in state.active]
    if state.may_export:
        targets.append(DeskAction(PDF, say("bd.bulk.pdf")))
    if targets:
        target = chosen_target(state)
        yield FormField("target", say("bd.bulk.to"), target, "", "choice", tuple(targets))
    category = FormField("category", say("bd.bulk.category"), typed.get("category", ""), wide=True)
    if state.bulk.categories:
        yield with_category_options(state.bulk.categories, category, formatter)
    for name in _CHECKS:
        yes = (DeskAction("yes", say(f"bd.bulk.{name}")),)
        yield FormField(name, "", typed.get(name, ""), "", "check", yes)


def bulk_items(state: BadgesState) -> tuple[LineProps, ...]:
    """The PDF that was written last."""
    file = state.bulk.file
    if file is None or state.bulk.is_printing:
        return ()
    return (LineProps("file", NOT_TICKABLE, file.name, str(file.parent)),)


def bulk_actions(state: BadgesState, localizer: Localizer) -> tuple[DeskAction, ...]:
    """The button that stops."""
    if not state.bulk.is_printing:
        return ()
    return (DeskAction("stop", localizer.say("bd.bulk.stop"), "Ctrl+S", kind="danger"),)


def bulk_progress(bulk: BulkState) -> float:
    """The share that is done, -1 while nothing goes on."""
    if bulk.progress >= 0 or not bulk.is_printing:
        return bulk.progress
    return bulk.done / bulk.total if bulk.total else 0.0
