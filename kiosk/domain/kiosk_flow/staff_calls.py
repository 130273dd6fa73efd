"""A call for staff from the kiosk, and how far it has come. Durations are in seconds.

The guest is told only what has happened: that the call is recorded, that a desk has seen it, that
somebody is coming. Where nobody answers, or nobody can, the guest is shown the way to the desk.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from kiosk.domain.kiosk_flow.events import TicketFollowed, TicketIssued

# How long a call is given to be recorded, and staff to answer what they were told.
RECORDED_WITHIN = 10.0
ANSWERED_WITHIN = 60.0
# How long the last stage is shown before the kiosk returns to the first screen.
SHOWN_FOR = 60.0
DONE_SHOWN_FOR = 6.0


class CallStage(StrEnum):
    """How far a call has come.

    UNANSWERED: nobody answered in time. UNATTENDED: no desk is attended, or the call could not be
    recorded. In both the guest goes to the desk. DONE: staff closed the ticket.
    """

    SENDING = "sending"
    RECORDED = "recorded"
    SEEN = "seen"
    COMING = "coming"
    UNANSWERED = "unanswered"
    UNATTENDED = "unattended"
    DONE = "done"


GOES_TO_DESK = (CallStage.UNANSWERED, CallStage.UNATTENDED)


@dataclass(frozen=True, slots=True)
class StaffCall:
    """A call for staff. Times `…_at` are those of the facts, others of the kiosk's own clock.

    `requested` is when the guest pressed the button; `lost` says that nothing can be recorded.
    `ticket` is the subject of the facts, empty until they are recorded. `changed` is when the stage
    changed last, `late` says that the time to answer is over. `attended` says whether staff are at
    work at any desk.
    """

    requested: float
    lost: bool = False
    ticket: str = ""
    recorded_at: datetime | None = None
    seen_at: datetime | None = None
    coming_at: datetime | None = None
    closed: bool = False
    attended: bool = False
    late: bool = False
    changed: float = 0.0

    @property
    def stage(self) -> CallStage:
        """How far the call has come."""
        if self.closed:
            return CallStage.DONE
        if self.coming_at is not None:
            return CallStage.COMING
        if self.recorded_at is None:
            return CallStage.UNATTENDED if self.lost or self.late else CallStage.SENDING
        if self.seen_at is None and not self.attended:
            return CallStage.UNATTENDED
        if self.late:
            return CallStage.UNANSWERED
        return CallStage.SEEN if self.seen_at is not None else CallStage.RECORDED

    @property
    def is_acknowledged(self) -> bool:
        """Whether a desk has seen or taken the ticket."""
        return self.seen_at is not None or self.coming_at is not None


def issued(call: StaffCall, event: TicketIssued, now: float) -> StaffCall:
    """The call once it is recorded."""
    recorded = replace(call, ticket=event.ticket, recorded_at=event.at, attended=event.attended)
    return replace(recorded, changed=now, late=False)


def followed(call: StaffCall, event: TicketFollowed, now: float) -> StaffCall:
    """The call with what staff have done since."""
    after = replace(
        call,
        seen_at=event.seen_at,
        coming_at=event.coming_at,
        closed=event.closed,
        attended=event.attended,
    )
    if after == call:
        return call
    answered = replace(after, attended=call.attended) != call
    return replace(after, changed=now, late=call.late and not answered)


def answer_due(call: StaffCall) -> float | None:
    """When the time to answer is over; None where nobody is waited for."""
    match call.stage:
        case CallStage.SENDING:
            return call.requested + RECORDED_WITHIN
        case CallStage.RECORDED | CallStage.SEEN:
            return call.changed + ANSWERED_WITHIN
        case CallStage.COMING | CallStage.UNANSWERED | CallStage.UNATTENDED | CallStage.DONE:
            return None
        case _:
            assert_never(call.stage)


def at_time(call: StaffCall, now: float) -> StaffCall:
    """The call after its time to answer, once that is over."""
    ends = answer_due(call)
    return call if ends is None or now < ends else replace(call, late=True, changed=now)


def shown_until(call: StaffCall) -> tuple[float, float] | None:
    """Begin and end of the time for which the last stage is shown; None while staff may answer."""
    if answer_due(call) is not None:
        return None
    began = call.requested if call.recorded_at is None else call.changed
    return began, began + (DONE_SHOWN_FOR if call.stage is CallStage.DONE else SHOWN_FOR)
