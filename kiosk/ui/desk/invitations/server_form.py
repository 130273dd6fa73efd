"""The form of the mail server on the invitations page. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.domain.invitations.mail_server import MailSecurity, MailServer
from kiosk.domain.records.validation import InvalidInput
from kiosk.ui.desk.invitations.state import InvitationsState
from kiosk.ui.desk.parts.props import DeskAction, Form, FormField, LineProps
from kiosk.ui.shared.localizer import Localizer

SERVER = "server"
"""The line under which an admin sets the mail server up."""
PREFIX = "server."
PASSWORD = f"{PREFIX}password"
_NOBODY = MailServer("", 0, MailSecurity.STARTTLS, "")
_REQUIRED = ("host", "sender")
_FIELDS = (
    *("host", "port", "security", "rate", "user", "password"),
    *("sender", "name", "reply_to", "ca"),
)
_LONGEST = 1000


def server_line(state: InvitationsState, localizer: Localizer) -> LineProps:
    """The line of the mail server: which, or that there is none."""
    say, name = localizer.say, state.overview.server if state.overview else ""
    return LineProps(
        SERVER,
        title=say("iv.server"),
        detail=name or say("iv.server.none"),
        chosen=state.opened == SERVER,
    )


def given_server(typed: Mapping[str, str], known: MailServer | None) -> MailServer:
    """The mail server as the form says; what is no number becomes one that is refused."""
    values = {name: text.strip() for name, text in _values(typed, known).items()}
    security = MailSecurity(values["security"])
    return MailServer(
        values["host"],
        _number(values["port"] or str(security.port)),
        security,
        values["sender"],
        values["name"],
        values["reply_to"],
        values["user"],
        typed.get(PASSWORD, ""),
        values["ca"],
        _number(values["rate"]),
    )


def server_form(state: InvitationsState, localizer: Localizer) -> Form:
    """The form; with it a test is sent through the server that is kept."""
    say, overview = localizer.say, state.overview
    is_set_up = overview is not None and overview.settings is not None
    address = state.typed.get("address", "")
    entries = tuple(_fields(state, localizer))
    if is_set_up:
        hint, label = say("iv.test_hint"), say("iv.test_to")
        entries += (FormField("address", label, address, hint=hint, wide=True),)
    is_complete = all(one.value.strip() for one in entries if one.required)
    return Form(
        SERVER,
        problem=say(state.problem.sentence) if state.problem and not state.problem.field else "",
        entries=entries,
        submit=DeskAction(
            "save_server", say("iv.server.save"), "Enter", kind="primary", enabled=is_complete
        ),
        other=DeskAction("test", say("iv.test"), "Ctrl+T", enabled="@" in address)
        if is_set_up
        else DeskAction(),
    )


def _fields(state: InvitationsState, localizer: Localizer) -> Iterator[FormField]:
    known = state.overview.settings if state.overview else None
    values, security = _values(state.typed, known), tuple(MailSecurity)
    for name in _FIELDS:
        is_choice = name == "security"
        options = tuple(
            DeskAction(one.value, localizer.say(f"iv.server.{one}")) for one in security
        )
        yield FormField(
            PREFIX + name,
            localizer.say(f"iv.server.{name}"),
            state.typed.get(PASSWORD, "") if name == "password" else values[name],
            kind={"password": "pin", "security": "choice"}.get(name, "text"),
            options=options if is_choice else (),
            problem=_problem(state.problem, name, localizer),
            hint=_hint(name, values, known, localizer),
            limit=_LONGEST,
            required=name in _REQUIRED,
        )


def _hint(
    name: str, values: Mapping[str, str], known: MailServer | None, localizer: Localizer
) -> str:
    """What an empty field stands for."""
    if name == "port":
        return str(MailSecurity(values["security"]).port)
    if name == "password":
        return localizer.say("iv.server.kept") if known and known.user else ""
    hints = {"host": "smtp.example.org", "sender": "events@example.org"}
    return hints.get(name, localizer.say("iv.server.optional") if name == "ca" else "")


def _problem(problem: InvalidInput | None, name: str, localizer: Localizer) -> str:
    return localizer.say(problem.sentence) if problem and problem.field == name else ""


def _values(typed: Mapping[str, str], known: MailServer | None) -> dict[str, str]:
    """The texts of the fields: as typed, else as kept."""
    kept = known or _NOBODY
    texts = {name: str(getattr(kept, name)) for name in _FIELDS if name != "password"}
    port = "" if kept.port in (0, kept.security.port) else str(kept.port)
    texts |= {"port": port, "security": kept.security.value}
    return {name: typed.get(PREFIX + name, text) for name, text in texts.items()}


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() else -1
