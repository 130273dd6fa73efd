"""The form with which a device is added, and the code that the new device scans. Pure."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from dataclasses import dataclass

import qrcode

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.device_code import DeviceCode, in_groups
from kiosk.domain.records.entities import Programme
from kiosk.domain.records.validation import InvalidInput
from kiosk.store.device_codes import OpenDeviceCode
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import DeskAction, Form, FormField
from kiosk.usecases.devices.device_codes import IssuedCode

NEW = "new"
"""Id of the opened line while a device is being added."""


@dataclass(frozen=True, slots=True)
class Adding:
    """A device that is being added.

    `issued` is set once its code was made, `code` once other devices can reach this one, and
    `state` is what became of the code.
    """

    issued: IssuedCode | None = None
    code: DeviceCode | None = None
    picture: str = ""
    state: OpenDeviceCode | None = None
    problem: InvalidInput | None = None


def typed_role(typed: Mapping[str, str]) -> DeviceRole:
    """The role that was chosen, at first that of a kiosk."""
    return DeviceRole(typed.get("role", DeviceRole.ATTENDEE))


def typed_checkpoint(typed: Mapping[str, str], programme: Programme) -> str:
    """The checkpoint that was chosen for a kiosk, at first the event's first one."""
    if typed_role(typed) is not DeviceRole.ATTENDEE:
        return ""
    return typed.get("checkpoint", next(iter(programme.checkpoints), ""))


def adding_form(adding: Adding, typed: Mapping[str, str], formatter: GuestFormatter) -> Form:
    """The form for a new device, or its code."""
    if adding.issued is not None:
        return _code_form(adding, adding.issued, formatter)
    say, problem = formatter.say, adding.problem
    return Form(
        "device",
        say("d9.new"),
        say("d9.new_how"),
        problem=say(problem.sentence) if problem and not problem.field else "",
        entries=_entries(adding, typed, formatter),
        submit=DeskAction(
            "issue",
            say("d9.issue"),
            "Enter",
            kind="primary",
            enabled=bool(typed.get("name", "").strip()),
        ),
    )


def _entries(
    adding: Adding, typed: Mapping[str, str], formatter: GuestFormatter
) -> tuple[FormField, ...]:
    say, role = formatter.say, typed_role(typed)
    problem = adding.problem
    text = say(problem.sentence) if problem and problem.field == "name" else ""
    name = FormField("name", say("d9.name"), typed.get("name", ""), problem=text, limit=60)
    roles = tuple(DeskAction(one.value, say(f"d9.role.{one}")) for one in DeviceRole)
    entries = [name, FormField("role", say("d9.role"), role, "", "choice", roles, wide=True)]
    if role is DeviceRole.ATTENDEE:
        programme = formatter.programme
        options = tuple(DeskAction(id_, formatter.checkpoint(id_)) for id_ in programme.checkpoints)
        value = typed_checkpoint(typed, programme)
        entries.append(
            FormField("checkpoint", say("d9.where"), value, "", "choice", options, wide=True)
        )
    return tuple(entries)


def _code_form(adding: Adding, issued: IssuedCode, formatter: GuestFormatter) -> Form:
    say, made = formatter.say, issued.device_code
    withdraw = DeskAction("withdraw", say("d9.withdraw"), kind="quiet")
    title = say("d9.code_title", name=made.name)
    if adding.code is None:
        return Form("code", title, say("d9.code_soon"), cancel=withdraw)
    if adding.state is not None and adding.state.key:
        return Form("code", title, say("d9.code_loading"))
    now_ms = formatter.localizer.now.timestamp() * 1000
    seconds = max(0, int((made.until - now_ms) // 1000))
    if not seconds:
        again = DeskAction("again", say("d9.code_again"), "Enter", kind="primary")
        return Form("code", title, say("d9.code_over"), submit=again, cancel=withdraw)
    left = f"{seconds // 60}:{seconds % 60:02}"
    text = say("d9.code_how", left=left, code=in_groups(adding.code.text))
    return Form("code", title, text, picture=adding.picture, picture_height=340, cancel=withdraw)


def picture_of(code: DeviceCode) -> str:
    """The QR of a code as a `data:` URL."""
    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=4, box_size=8)
    symbol.add_data(code.text.encode())
    image = io.BytesIO()
    symbol.make_image().get_image().save(image, "PNG")
    return f"data:image/png;base64,{base64.b64encode(image.getvalue()).decode()}"
