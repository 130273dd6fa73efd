"""The rows of the list of everybody, as they are shown."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.journal.scan_history import Presence
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import PLAIN
from kiosk.usecases.guests.everybody import GuestRow


@dataclass(frozen=True, slots=True)
class GuestRowProps:
    """One row; all texts are empty until it was read."""

    id: str = ""
    name: str = ""
    organisation: str = ""
    delegation: str = ""
    category: str = ""
    table: str = ""
    chip: str = ""
    tone: str = PLAIN
    arrived: str = ""
    vip: bool = False


def row_props(row: GuestRow, formatter: GuestFormatter) -> GuestRowProps:
    """A guest's row in the desk's language."""
    guest = row.guest
    presence = Presence(entries=int(row.arrived is not None), inside=row.inside)
    chip, tone = formatter.status(guest, presence)
    names = (formatter.companion_name(guest, row.principal), formatter.other_name(guest))
    return GuestRowProps(
        guest.id,
        formatter.say("ev.erased") if guest.erased else DOT.join(filter(None, names)),
        formatter.organisation(guest),
        guest.delegation,
        formatter.category(guest),
        row.table,
        chip,
        tone,
        formatter.localizer.when(row.arrived) if row.arrived else "",
        guest.vip,
    )
