"""What staff call the records, fields and values in a case. Pure."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.journal.merging.merge_cases import SEAT
from kiosk.domain.records.fields.guest_fields import CORRECTABLE
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter

_FIELDS = frozenset(
    "room starts ends cancelled speakers closes locked name role active pin address".split()
)
_MOMENTS = ("starts", "ends", "opens", "closes")


def record_name(subject: str, formatter: GuestFormatter) -> str:
    """A record of the programme, or the id of another one; empty for guests and the event."""
    kind, _, id_ = subject.partition(":")
    match kind:
        case "session":
            return formatter.session(id_)
        case "round":
            return formatter.round(id_)
        case "checkpoint" | "guest" | "event":
            return ""
        case _:
            return id_


def field_name(name: str, subject: str, formatter: GuestFormatter) -> str:
    """A field, or a seat in a round."""
    if name.startswith(SEAT):
        return formatter.say("d10.field.seat", round=formatter.round(name.removeprefix(SEAT)))
    if subject.startswith("guest:"):
        return formatter.field(name) if name in CORRECTABLE else name
    return formatter.say(f"d10.field.{name}") if name in _FIELDS else name


def field_value(name: str, subject: str, text: str, formatter: GuestFormatter) -> str:
    """The value of a field, out of its JSON value; times as staff read them."""
    if name == "status" and subject.startswith("guest:"):
        return formatter.value(name, text)
    if name in _MOMENTS and text not in ("", "null"):
        try:
            return formatter.localizer.when(datetime.fromisoformat(text))
        except ValueError:
            return text
    if name.startswith(SEAT) and not text:
        return formatter.say("d10.no_table")
    return {"true": "✓", "false": "–", "null": "–"}.get(text, text)
