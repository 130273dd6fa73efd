"""The forms of the invitations page: sending e-mails, and writing files. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.invitations.file_kinds import LetterForm
from kiosk.domain.records.guest_filter import AttendanceFilter
from kiosk.ui.desk.invitations.state import ANYBODY, RATES, InvitationsState, MailGroup
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import DeskAction, Form, FormField
from kiosk.ui.shared.localizer import Localizer

_OFFERED_ATTENDANCE = (AttendanceFilter.ANY, AttendanceFilter.NOT_ARRIVED)


def send_form(state: InvitationsState, formatter: GuestFormatter) -> Form:
    """To whom, what and how fast; many are sent to only after a test."""
    localizer = formatter.localizer
    say, overview = localizer.say, state.overview
    is_set_up = overview is not None and bool(overview.server)
    is_ready = overview is not None and overview.tested
    address = state.typed.get("address", "")
    test = DeskAction(
        "test",
        say("iv.test"),
        "Enter",
        kind="plain" if is_ready else "primary",
        enabled=is_set_up and "@" in address,
    )
    return Form(
        "send",
        entries=tuple(_fields(state, formatter)),
        submit=test,
    )


def send_action(state: InvitationsState, localizer: Localizer) -> DeskAction:
    """The button that sends all that is due."""
    count = len(state.members(MailGroup.DUE))
    is_ready = state.overview is not None and state.overview.tested
    text = localizer.say("iv.send", n=count)
    kind = "primary" if is_ready else "plain"
    return DeskAction("send", text, "Ctrl+D", "mail", kind, enabled=is_ready and count > 0)


def check_actions(state: InvitationsState, localizer: Localizer) -> tuple[DeskAction, ...]:
    """The buttons that record whether uncertain e-mails arrived."""
    count = len(state.checked)
    arrived, again = (localizer.say(f"iv.{one}", n=count) for one in ("did_arrive", "send_again"))
    return (
        DeskAction("arrived", arrived, "A", "check", enabled=count > 0),
        DeskAction("not_arrived", again, "N", "mail", enabled=count > 0),
    )


def _fields(state: InvitationsState, formatter: GuestFormatter) -> Iterator[FormField]:
    localizer, typed = formatter.localizer, state.typed
    say = localizer.say
    yield FormField(
        "address", say("iv.test_to"), typed.get("address", ""), hint=say("iv.test_hint"), wide=True
    )
    attendance = tuple(
        DeskAction(one.value, say(f"iv.attendance.{one}")) for one in _OFFERED_ATTENDANCE
    )
    chosen = typed.get("attendance", AttendanceFilter.ANY.value)
    yield FormField("attendance", say("iv.to"), chosen, "", "choice", attendance)
    rate, offered = state.rate, {*RATES, state.rate} - {"0"}
    rates = tuple(DeskAction(one, one) for one in sorted(offered, key=int))
    yield FormField("rate", say("iv.rate"), rate, "", "choice", rates)
    categories = _categories(state, formatter)
    if len(categories) > 2:
        category = typed.get("category", ANYBODY)
        yield FormField(
            "category", say("iv.category"), category, "", "choice", categories, wide=True
        )


def _categories(state: InvitationsState, formatter: GuestFormatter) -> tuple[DeskAction, ...]:
    """All categories of the guests that the page has seen."""
    labels = (DeskAction(one, formatter.value("category", one)) for one in state.categories)
    return (DeskAction(ANYBODY, formatter.say("iv.category.any")), *labels)


def files_form(state: InvitationsState, localizer: Localizer) -> Form:
    """The folder for codes and letters."""
    say = localizer.say
    forms = tuple(DeskAction(one.value, say(f"iv.form.{one}")) for one in LetterForm)
    folder = state.typed.get("folder", str(state.folder))
    return Form(
        "files",
        entries=(
            FormField(
                "form", say("iv.form"), state.typed.get("form", LetterForm.LETTER.value), "",
                "choice", forms,
            ),
            FormField("folder", say("d11.folder"), folder, limit=1000, wide=True),
        ),
        submit=DeskAction("write", say("iv.write"), "Enter", "export", "primary"),
    )  # fmt: skip
