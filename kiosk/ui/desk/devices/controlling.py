"""What staff do to a kiosk from the page of devices: buttons, forms, and what stands. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.kiosk_controls import KioskControl, KioskMessage
from kiosk.domain.records.permissions import Actor
from kiosk.domain.records.validation import LONGEST_MESSAGE, LONGEST_REASON
from kiosk.ui.desk.devices.peers import data_line
from kiosk.ui.desk.devices.state import DevicesState
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import DeskAction, Form, FormField, LineProps
from kiosk.usecases.devices import kiosk_controls
from kiosk.usecases.devices.device_overviews import DeviceOverview
from kiosk.usecases.devices.kiosk_controls import ControlAnswer

if TYPE_CHECKING:
    from kiosk.store import Store

CLOSING, WRITING = "closing", "writing"
"""The forms of a kiosk: why it is put out of order, and a message to guests."""
ATTENDEE = "attendee"
_ALL = "everywhere"


def is_kiosk(device: DeviceOverview, state: DevicesState) -> bool:
    """Whether a device shows the guests' face, as far as it or the roster says so.

    Where neither says anything, a device that has scanned is taken for one.
    """
    record, seen = device.record, state.report(device.id)
    if record is not None and record.revoked:
        return False
    if seen is not None and seen.report.face:
        return seen.report.face == ATTENDEE
    if record is not None and record.kind is not None:
        return record.kind is DeviceRole.ATTENDEE
    return device.activity is not None and device.activity.last_scan is not None


def control_actions(state: DevicesState, formatter: GuestFormatter) -> tuple[DeskAction, ...]:
    """The buttons for the opened kiosk."""
    device, say = state.device, formatter.say
    if device is None or not state.may_control or state.editing or not is_kiosk(device, state):
        return ()
    closed = state.control(device.id).closure is not None
    service = (
        DeskAction("reopen", say("d9.kiosk.reopen"), "O", kind="primary")
        if closed
        else DeskAction("close", say("d9.kiosk.close"), "O")
    )
    return (
        service,
        DeskAction("write", say("d9.kiosk.message"), "M"),
        DeskAction("restart", say("d9.kiosk.restart"), held=True),
    )


def control_form(state: DevicesState, formatter: GuestFormatter) -> Form | None:
    """The form that is open for the kiosk; None without one."""
    device, say = state.device, formatter.say
    if device is None or not state.editing:
        return None
    back = DeskAction("back", say("d9.kiosk.back"), "Esc", kind="quiet")
    problem = state.problem
    said = {problem.field: say(problem.sentence)} if problem else {}
    if state.editing == CLOSING:
        entry = _entry("reason", state, formatter, said, LONGEST_REASON)
        text, submit = say("d9.kiosk.close_how"), say("d9.kiosk.close")
        entries: tuple[FormField, ...] = (entry,)
    else:
        text, submit = say("d9.kiosk.message_how"), say("d9.kiosk.show")
        names = ("message_ko", "message_en")
        texts = (_entry(one, state, formatter, said, LONGEST_MESSAGE) for one in names)
        entries = (*texts, *_everywhere(state, formatter))
    return Form(
        f"{state.editing}.{device.id}",
        text=text,
        entries=entries,
        submit=DeskAction("send", submit, "Enter", kind="primary"),
        cancel=back,
    )


def control_lines(
    control: KioskControl, state: DevicesState, formatter: GuestFormatter
) -> Iterator[LineProps]:
    """What staff said about a kiosk that still stands."""
    say, closure, message = formatter.say, control.closure, control.message
    if closure is not None:
        who = state.staff.get(closure.author, closure.author)
        said = (closure.reason, who, formatter.localizer.when(closure.at))
        yield data_line("closed", DOT.join(filter(None, said)), say("d9.kiosk.closed"))
    if message:
        texts = DOT.join(filter(None, (message.korean, message.english)))
        yield data_line("message", texts, say("d9.kiosk.message_now"))


def control_work(
    action: str, state: DevicesState, actor: Actor, now: datetime
) -> Callable[[Store], ControlAnswer] | None:
    """What a button writes about the opened kiosk; None if it writes nothing."""
    if state.device is None:
        return None
    device, typed, at = state.device.id, state.typed, now
    match action:
        case "reopen":
            return partial(kiosk_controls.reopen_kiosk, actor=actor, device=device, at=at)
        case "restart":
            return partial(kiosk_controls.restart_kiosk, actor=actor, device=device, at=at)
        case "send" if state.editing == CLOSING:
            reason = typed.get("reason", "")
            close = kiosk_controls.close_kiosk
            return partial(close, actor=actor, device=device, reason=reason, at=at)
        case "send" if state.editing == WRITING:
            before = state.control(device).message
            message = KioskMessage(
                typed.get("message_ko", before.korean), typed.get("message_en", before.english)
            )
            devices = _kiosks(state) if typed.get(_ALL) else [device]
            show = kiosk_controls.set_messages
            return partial(show, actor=actor, devices=devices, message=message, at=at)
    return None


def _kiosks(state: DevicesState) -> list[str]:
    """The ids of all kiosks, the opened one first."""
    ids = [one.id for one in state.devices if is_kiosk(one, state)]
    opened = state.device.id if state.device else ""
    return sorted(ids, key=lambda id_: id_ != opened)


def _everywhere(state: DevicesState, formatter: GuestFormatter) -> Iterator[FormField]:
    """The box that shows a message at all kiosks, where there are several."""
    count = len(_kiosks(state))
    if count > 1:
        option = DeskAction("yes", formatter.say("d9.kiosk.everywhere", n=count))
        value = state.typed.get(_ALL, "")
        yield FormField(_ALL, "", value, kind="check", options=(option,), wide=True)


def _entry(
    name: str, state: DevicesState, formatter: GuestFormatter, said: dict[str, str], limit: int
) -> FormField:
    before = state.control(state.device.id).message if state.device else KioskMessage()
    shown = {"message_ko": before.korean, "message_en": before.english}
    value = state.typed.get(name, shown.get(name, ""))
    label = formatter.say(f"d9.kiosk.{name}")
    return FormField(name, label, value, problem=said.get(name, ""), limit=limit, wide=True)
