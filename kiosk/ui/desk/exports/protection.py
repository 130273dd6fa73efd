"""Derives the fields that protect an export with a password, and the list of past exports. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kiosk.exchange.exporting.export_kinds import ExportKind
from kiosk.ui.desk.parts.guest_formatter import DOT
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE
from kiosk.ui.desk.parts.props import INFO, PLAIN, DeskAction, FormField, LineProps
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.reports.exporting.recent_exports import RecordedExport

PROTECT, PASSWORD, AGAIN = "protect", "password", "again"
SECRETS = (PASSWORD, AGAIN)
"""The fields whose texts are forgotten once they were used."""
_KINDS = {kind.value: kind.name.lower() for kind in ExportKind}


def is_protected(typed: Mapping[str, str]) -> bool:
    """Whether the export is to be protected."""
    return bool(typed.get(PROTECT))


def passwords_differ(typed: Mapping[str, str]) -> bool:
    """Whether the password was typed differently the second time."""
    return is_protected(typed) and typed.get(PASSWORD, "") != typed.get(AGAIN, "")


def protection_fields(typed: Mapping[str, str], localizer: Localizer) -> Iterator[FormField]:
    """The choice of a password, and with it the password, twice."""
    say = localizer.say
    yes = DeskAction("yes", say("d11.protect.yes"))
    yield FormField(PROTECT, say("d11.protect"), typed.get(PROTECT, ""), "", "check", (yes,))
    if is_protected(typed):
        for id_ in SECRETS:
            label, value = say(f"d11.{id_}"), typed.get(id_, "")
            yield FormField(id_, label, value, kind="pin", limit=100, required=True)


def recent_lines(exports: Sequence[RecordedExport], localizer: Localizer) -> Iterator[LineProps]:
    """The last exports: what, who, when and where."""
    say = localizer.say
    for number, one in enumerate(exports):
        when = localizer.when(one.at) if one.at else ""
        name = f"d11.kind.{_KINDS[one.kind]}" if one.kind in _KINDS else ""
        yield LineProps(
            f"recent.{number}",
            NOT_TICKABLE,
            say(name) if name else one.kind,
            DOT.join(filter(None, (when, one.author, one.device))),
            DOT.join(filter(None, (one.format.upper(), _rows(one, localizer)))),
            say("d11.protected") if one.protected else "",
            INFO if one.protected else PLAIN,
        )


def _rows(one: RecordedExport, localizer: Localizer) -> str:
    return localizer.say("d11.rows", n=one.rows) if one.rows else ""
