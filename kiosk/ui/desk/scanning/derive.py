"""Derives the content of scan mode. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.domain.admission.outcomes import Full
from kiosk.domain.records.entities import Direction
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import OK, PLAIN, STOP, WARN, DeskAction, LineProps
from kiosk.ui.desk.scanning.props import ScanModeProps, ScanResultProps
from kiosk.ui.desk.scanning.results import is_passed, scan_result, short_result
from kiosk.usecases.doors.door_counts import DoorCounts
from kiosk.usecases.doors.scan_mode import DoorScan

RECENT = 5
"""How many earlier scans are listed."""
_NO_COUNTS = DoorCounts()


@dataclass(frozen=True, slots=True)
class ScanModeState:
    """The scans since the page was opened, the newest first, and the counts of the checkpoint.

    `shown` is whether the newest is still shown large; `fault` is shown in its place where a scan
    was not recorded.
    """

    scans: tuple[DoorScan, ...] = ()
    shown: bool = False
    fault: Sentence | None = None
    direction: Direction = Direction.ENTRY
    counts: DoorCounts = _NO_COUNTS

    @property
    def last(self) -> DoorScan | None:
        """The scan that is shown large."""
        return self.scans[0] if self.shown and self.scans else None


def derive(
    state: ScanModeState,
    formatter: GuestFormatter,
    checkpoint: str,
    *,
    prints: bool | None,
) -> ScanModeProps:
    """The content at a checkpoint; `prints` is None where the role may not change it."""
    say, leaving = formatter.say, state.direction is Direction.EXIT
    before = state.scans[1:] if state.last and not state.fault else state.scans
    return ScanModeProps(
        direction=say(f"sm.direction.{'exit' if leaving else 'entry'}"),
        direction_tone=WARN if leaving else PLAIN,
        checkpoint=formatter.checkpoint(checkpoint),
        recent_title=say("sm.recent"),
        result=_result(state, formatter),
        counts_title=say("sm.counts.doors") if state.counts.doors > 1 else "",
        counts=tuple(_counts(state.counts, formatter)),
        recent=tuple(_recent(one, formatter) for one in before[:RECENT]),
        actions=(
            *_waiting_action(state, formatter),
            *_actions(formatter, leaving=leaving, prints=prints),
        ),
    )


def _result(state: ScanModeState, formatter: GuestFormatter) -> ScanResultProps:
    if state.fault is not None:
        reason = formatter.say(state.fault)
        title = formatter.say("sm.not_recorded")
        return ScanResultProps(STOP, "attention", headline=title, reason=reason)
    if state.last is not None:
        return scan_result(state.last, formatter)
    return ScanResultProps(prompt=formatter.say(f"sm.prompt.{state.direction}"))


def _counts(counts: DoorCounts, formatter: GuestFormatter) -> Iterable[LineProps]:
    say = formatter.say
    inside = str(counts.inside)
    if counts.capacity is not None:
        inside = say("dl.count", a=counts.inside, b=counts.capacity)
    yield LineProps("inside", lead=say("sm.inside"), title=inside)
    yield LineProps("arrived", lead=say("sm.arrived"), title=str(counts.arrived))
    yield LineProps("expected", lead=say("sm.expected"), title=str(counts.expected))


def _recent(scan: DoorScan, formatter: GuestFormatter) -> LineProps:
    answer = scan.answer
    return LineProps(
        answer.scan,
        lead=formatter.localizer.clock(answer.at),
        title=formatter.name(answer.guest)
        if answer.guest
        else scan.read or formatter.say("sm.nobody"),
        chip=short_result(answer.outcome, formatter),
        tone=OK if is_passed(answer.outcome) else WARN,
    )


def _waiting_action(state: ScanModeState, formatter: GuestFormatter) -> Iterable[DeskAction]:
    """The button that puts the guest of the last scan on the waiting list of a full session."""
    if session_to_wait_for(state):
        yield DeskAction("wait", formatter.say("sm.wait"), "W", "clock", "primary")


def session_to_wait_for(state: ScanModeState) -> str:
    """The full session whose waiting list the guest of the last scan is not on; empty for none."""
    outcome = state.last.answer.outcome if state.last else None
    if state.last is None or not isinstance(outcome, Full) or outcome.waiting:
        return ""
    answer = state.last.answer
    place = answer.programme.checkpoints.get(answer.checkpoint)
    return place.session if place else ""


def with_number(scan: DoorScan, number: int) -> DoorScan:
    """A scan that a full session refused, with the guest's number on the waiting list."""
    outcome = scan.answer.outcome
    if isinstance(outcome, Full):
        outcome = replace(outcome, waiting=number)
    return replace(scan, answer=replace(scan.answer, outcome=outcome))


def _actions(
    formatter: GuestFormatter, *, leaving: bool, prints: bool | None
) -> Iterable[DeskAction]:
    say = formatter.say
    if prints is not None:
        label = say("sm.printing.on" if prints else "sm.printing.off")
        yield DeskAction("printing", label, "P", "print", chosen=prints)
    other = say(f"sm.turn.{'entry' if leaving else 'exit'}")
    yield DeskAction("direction", other, "O", "check" if leaving else "leave")
    yield DeskAction("search", say("desk.key.search"), "/", "search")
    yield DeskAction("leave", say("sm.leave"), "Esc", "none")
