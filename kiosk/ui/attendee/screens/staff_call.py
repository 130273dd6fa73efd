"""K15 after a call for staff: how far it has come, or the way to the desk."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.kiosk_flow.staff_calls import GOES_TO_DESK, CallStage, StaffCall
from kiosk.ui.attendee.cards.contents import BandLine, ColourBand, StepRow
from kiosk.ui.attendee.cards.guidance_cards import desk_card
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action, AttendeeProps


def staff_called(view: AttendeeView) -> AttendeeProps:
    """Only what has happened is said to have happened."""
    voice, call = view.voice, view.state.call or StaffCall(view.inputs.now)
    stage = call.stage
    to_desk = stage in GOES_TO_DESK
    actions = [Action("ok", voice.say("k15.call.continue"), primary=True, icon="desk")]
    if call.ticket and stage is not CallStage.DONE:
        actions.append(Action("cancel", voice.say("k15.call.cancel"), icon="close"))
    title = voice.say("k15.call.desk" if to_desk else f"k15.call.{stage}")
    detail = _detail(view, call)
    beside = (BandLine(title), *((BandLine(detail, "detail"),) if detail else ()))
    sign = "counter" if to_desk else "tick" if stage is CallStage.DONE else "bell"
    return view.shows(
        band=ColourBand("info", sign, is_round=not to_desk, beside=beside),
        steps=() if to_desk or stage is CallStage.DONE else _steps(view, call),
        way_card=desk_card(view),
        actions=tuple(actions),
        help=None,
    )


def _detail(view: AttendeeView, call: StaffCall) -> str:
    """When and where the call was made until a desk has seen it, then what the guest may expect."""
    if call.stage in GOES_TO_DESK:
        return ""
    if call.stage is not CallStage.RECORDED or call.recorded_at is None:
        return view.voice.say(f"k15.call.{call.stage}.body")
    here = view.checkpoint
    name = view.voice.own(here.name_ko, here.name_en) if here else ""
    return " · ".join(filter(None, (view.voice.clock(call.recorded_at), name)))


def _steps(view: AttendeeView, call: StaffCall) -> tuple[StepRow, ...]:
    """Recorded, seen by staff, staff are coming: which steps are done, current and later."""
    seen_at = call.seen_at or call.coming_at
    recorded = _step(view, call.recorded_at, "k15.call.sent", "k15.call.sending", waits=True)
    seen = _step(
        view, seen_at, "k15.call.seen", "k15.call.recorded.body", waits=call.recorded_at is not None
    )
    coming = _step(
        view, call.coming_at, "k15.call.coming", "k15.call.seen.body", waits=bool(seen_at)
    )
    return recorded, seen, coming


def _step(
    view: AttendeeView, at: datetime | None, done: str, pending: str, *, waits: bool
) -> StepRow:
    voice = view.voice
    if at is not None:
        return StepRow(voice.say(done), voice.clock(at), "done")
    return StepRow(voice.say(pending), state="current" if waits else "later")
