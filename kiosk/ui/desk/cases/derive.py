"""Derives the page of cases (D10): what several devices recorded, side by side. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import assert_never

from kiosk.domain.journal.merging.merge_cases import CaseKind, CaseSide, MergeCase, table_of_case
from kiosk.domain.membership.intake_results import RefusalReason
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.unknown_values import known_or_other
from kiosk.store import name_of
from kiosk.store.queries.merging.merge_cases import KnownCases
from kiosk.ui.desk.cases.case_words import field_name, field_value, record_name
from kiosk.ui.desk.devices.peers import clock_text, is_wrong
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE, ListPageProps
from kiosk.ui.desk.parts.props import (
    NO_ACTION,
    NO_FORM,
    PLAIN,
    WARN,
    ComparedField,
    DeskAction,
    Form,
    LineProps,
)

_STAFF = "staff:"


@dataclass(frozen=True, slots=True)
class CasesState:
    """The cases, the guests and staff that they are about, and the opened case.

    `known` is how they were read, for the next time. `guests` are by subject, `devices` and `staff`
    are names by id. `may_decide` says whether the role of the staff member may decide cases.
    """

    cases: Sequence[MergeCase] = ()
    guests: Mapping[str, Guest] = field(default_factory=dict)
    devices: Mapping[str, str] = field(default_factory=dict)
    staff: Mapping[str, str] = field(default_factory=dict)
    opened: str = ""
    may_decide: bool = False
    loaded: bool = False
    known: KnownCases | None = None

    @property
    def case(self) -> MergeCase | None:
        """The opened case."""
        return next((one for one in self.cases if one.id == self.opened), None)


def derive(state: CasesState, formatter: GuestFormatter) -> ListPageProps:
    """The props of the page: open cases first."""
    say = formatter.say
    if not state.cases:
        empty = say("d10.none") if state.loaded else say("d7.loading")
        return ListPageProps(say("d10.title"), empty=empty)
    ordered = sorted(state.cases, key=lambda one: one.decision is not None)
    case = state.case
    return ListPageProps(
        title=say("d10.title"),
        note=say("d10.open", n=sum(1 for one in state.cases if one.decision is None)),
        lines=tuple(_line(one, state, formatter) for one in ordered),
        nothing="" if case else say("d10.choose"),
        form=_form(case, state, formatter) if case else NO_FORM,
        items=_other_sides(case, state, formatter) if case else (),
    )


def _line(case: MergeCase, state: CasesState, formatter: GuestFormatter) -> LineProps:
    is_open = case.decision is None
    return LineProps(
        case.id,
        title=formatter.say(f"d10.kind.{case.kind}"),
        detail=_about(case, state, formatter),
        note=_moment(case, formatter),
        chip=formatter.say("d10.undecided" if is_open else "d10.decided"),
        tone=WARN if is_open else PLAIN,
        struck=not is_open,
        chosen=case.id == state.opened,
    )


def _form(case: MergeCase, state: CasesState, formatter: GuestFormatter) -> Form:
    say, decision = formatter.say, case.decision
    text = say(_what(case))
    if decision is not None:
        name = state.staff.get(decision.author, decision.author)
        text = say("d10.decided_by", name=name, time=formatter.localizer.when(decision.at))
    accept = "d10.accept_table" if case.kind is CaseKind.TABLE_OVERFULL else "d10.decide"
    decide = DeskAction("decide", say(accept), "Enter", kind="primary")
    reopen = DeskAction("reopen", say("d10.reopen"), "U")
    return Form(
        f"case.{case.id}",
        _about(case, state, formatter) or say(f"d10.kind.{case.kind}"),
        text,
        compared=_compared(case, state, formatter),
        submit=decide if state.may_decide and decision is None else NO_ACTION,
        other=reopen if state.may_decide and decision is not None else NO_ACTION,
    )


def _what(case: MergeCase) -> str:
    """The message that says what happened, and what to do."""
    if case.kind is CaseKind.REFUSED:
        return f"d10.what.refused.{known_or_other(RefusalReason, case.about)}"
    return f"d10.what.{case.kind}"


def _compared(
    case: MergeCase, state: CasesState, formatter: GuestFormatter
) -> tuple[ComparedField, ...]:
    """The first two sides, row by row; none where there is only one."""
    if len(case.sides) < 2:
        return ()
    first, second = (_rows(one, case, state, formatter) for one in case.sides[:2])
    heads = (formatter.say("d10.first"), formatter.say("d10.second"))
    return (
        ComparedField("head", "", *heads),
        *(
            ComparedField(name, formatter.say(f"d10.row.{name}"), first[name], second[name])
            for name in first
            if first[name] or second[name]
        ),
    )


def _rows(
    side: CaseSide, case: MergeCase, state: CasesState, formatter: GuestFormatter
) -> dict[str, str]:
    return {
        "who": _subject(side.subject, state, formatter),
        "value": _value(side, case, formatter),
        "device": state.devices.get(side.device, name_of(side.device)),
        "author": state.staff.get(side.author, side.author),
        "at": formatter.localizer.when(side.at) if side.at else "",
        "clock": _clock(side, case, formatter),
    }


def _clock(side: CaseSide, case: MergeCase, formatter: GuestFormatter) -> str:
    """How far the device's clock was off; nothing where no side's clock is known to be wrong."""
    offsets = [one.clock_offset_ms for one in case.sides if one.clock_offset_ms is not None]
    if not any(map(is_wrong, offsets)):
        return ""
    if side.clock_offset_ms is None:
        return formatter.say("d9.not_known")
    return clock_text(side.clock_offset_ms)


def _other_sides(
    case: MergeCase, state: CasesState, formatter: GuestFormatter
) -> tuple[LineProps, ...]:
    """The sides that are not side by side."""
    shown = case.sides[2:] if len(case.sides) > 1 else case.sides
    lines = []
    for number, side in enumerate(shown):
        rows = _rows(side, case, state, formatter)
        title = DOT.join(filter(None, (rows["who"], rows["value"])))
        detail = DOT.join(filter(None, (rows["device"], rows["author"], rows["at"])))
        lines.append(LineProps(f"side.{number}", NOT_TICKABLE, title or detail, detail))
    return tuple(lines)


def _about(case: MergeCase, state: CasesState, formatter: GuestFormatter) -> str:
    """What the sides have in common, as staff call it."""
    first = _subject(case.sides[0].subject, state, formatter) if case.sides else ""
    match case.kind:
        case CaseKind.ENTERED_TWICE:
            return DOT.join(filter(None, (first, formatter.checkpoint(case.about))))
        case CaseKind.CORRECTED_TWICE:
            field = field_name(case.about, case.sides[0].subject, formatter)
            return DOT.join(filter(None, (first, field)))
        case CaseKind.OVERFILLED:
            return formatter.checkpoint(case.about)
        case CaseKind.TABLE_OVERFULL:
            round_, table = table_of_case(case.about)
            return DOT.join((formatter.round(round_), formatter.say("desk.table", table=table)))
        case CaseKind.AFTER_REVOCATION:
            return state.devices.get(case.about, name_of(case.about))
        case CaseKind.REFUSED:
            reason = known_or_other(RefusalReason, case.about)
            device = case.sides[0].device if case.sides else ""
            name = state.devices.get(device, name_of(device))
            return DOT.join(filter(None, (name, formatter.say(f"d10.refused.{reason}"))))
        case (
            CaseKind.UNKNOWN_KIND
            | CaseKind.SAME_CODE
            | CaseKind.SAME_REFERENCE
            | CaseKind.SAME_SEAT
            | CaseKind.SAME_STAFF_NAME
            | CaseKind.SAME_TICKET_NUMBER
        ):
            return case.about
        case _:
            assert_never(case.kind)


def _value(side: CaseSide, case: MergeCase, formatter: GuestFormatter) -> str:
    if case.kind is CaseKind.CORRECTED_TWICE:
        return field_value(case.about, side.subject, side.value, formatter)
    if case.kind is CaseKind.TABLE_OVERFULL:
        return formatter.say("d10.told" if side.value else "d10.not_told")
    return side.value


def _subject(subject: str, state: CasesState, formatter: GuestFormatter) -> str:
    if guest := state.guests.get(subject):
        return formatter.name(guest)
    if subject.startswith(_STAFF):
        return state.staff.get(subject.removeprefix(_STAFF), subject)
    return record_name(subject, formatter)


def _moment(case: MergeCase, formatter: GuestFormatter) -> str:
    """When the last side was recorded."""
    moments = [side.at for side in case.sides if side.at is not None]
    return formatter.localizer.when(max(moments)) if moments else ""
