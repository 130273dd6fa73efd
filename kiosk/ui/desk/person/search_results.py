"""The results of a search: their highlight, and the line that leads to all who match. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.domain.text.korean import keystrokes_of
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import LineProps
from kiosk.usecases.guests.list_summaries import ListSummary

MAX_RESULTS = 12
MORE = "*"
"""The id of the line that leads to all guests who match."""


@dataclass(frozen=True, slots=True)
class SearchResults:
    """The results for a text; `chosen` is the guest of the highlighted line, which Enter opens.

    `picked` is the text for which an arrow key moved the highlight, empty if none did. Where `more`
    guests match, a last line leads to all of them; `total` is their number once it was counted.
    """

    text: str = ""
    found: tuple[ListSummary, ...] = ()
    chosen: str = ""
    picked: str = ""
    more: bool = False
    total: int | None = None

    @property
    def line_ids(self) -> list[str]:
        """The ids of all lines, with that of the last one."""
        return [*self.ids, MORE] if self.more else self.ids

    @property
    def ids(self) -> list[str]:
        return [one.guest.id for one in self.found]


def with_highlight(before: SearchResults, now: SearchResults) -> SearchResults:
    """New results with their highlight, which is on the first unless an arrow key moved it.

    A moved highlight is kept for the same text, and for one that extends the text for which it
    was moved.
    """
    extends_picked = before.picked and keystrokes_of(now.text).startswith(
        keystrokes_of(before.picked)
    )
    if (before.text == now.text or extends_picked) and before.chosen in now.line_ids:
        return replace(now, chosen=before.chosen, picked=before.picked)
    return replace(now, chosen=now.ids[0] if now.found else "")


def result_line(summary: ListSummary, chosen: str, formatter: GuestFormatter) -> LineProps:
    """The line of a guest."""
    line = formatter.guest_line(summary.guest, summary.presence, summary.table, summary.principal)
    return replace(line, chosen=summary.guest.id == chosen)


def more_line(results: SearchResults, formatter: GuestFormatter) -> LineProps:
    """The last line: how many match, and that it leads to all of them."""
    shown, total = len(results.found), results.total
    title = formatter.say("desk.list.shown", n=shown, total=f"{total:,}") if total else ""
    return LineProps(
        MORE,
        title=title or formatter.say("desk.list.more", n=shown),
        detail=formatter.say("desk.list.all"),
        chosen=results.chosen == MORE,
    )
