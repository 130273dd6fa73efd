"""The attendance report: a PDF for the organiser's files, in Korean and English side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fpdf.enums import WrapMode

from kiosk.domain.names import guest_names
from kiosk.domain.records.arrival_rate import Interval
from kiosk.domain.records.entities import Event
from kiosk.domain.records.shares import Share
from kiosk.domain.text.messages import Texts
from kiosk.exchange.exporting.charts import draw_curve
from kiosk.exchange.exporting.pdf_pages import BRAND, INK, PALE, QUIET, Colour, Pages, PdfField

_DAY = "%Y-%m-%d"
_MINUTE = "%Y-%m-%d %H:%M"
_FIGURE_HEIGHT = 22.0

_Place = tuple[float, float, float]
"""Left, top and width in millimetres."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """The content of the report; times are in the event's zone.

    `days` are arrival curves, one for each day with arrivals. `remarks` are the numbers of staff
    decisions by the ids of their texts. `digest` identifies the journal from which everything was
    counted; `head` is its signed head, empty where this device has no key.
    """

    event: Event
    at: datetime
    total: Share
    days: Sequence[Sequence[Interval]]
    categories: Sequence[Share]
    delegations: Sequence[Share]
    remarks: Sequence[tuple[str, int]]
    digest: str
    head: str = ""


def write_report(path: Path, attendance: Attendance, korean: Texts, english: Texts) -> None:
    """Write the report to `path` atomically. Raises OSError."""
    words = _ReportWords(korean, english)
    foot = guest_names.localized(attendance.event.name_ko, attendance.event.name_en, "ko")
    with Pages(words.both("report.title"), foot) as pages:
        pages.set_creation_date(attendance.at)
        pages.add_page()
        _write_head(pages, attendance, words)
        _write_totals(pages, attendance.total, words)
        for intervals in attendance.days:
            _write_day(pages, intervals, words)
        _write_shares(pages, "category", attendance.categories, words)
        _write_shares(pages, "delegation", attendance.delegations, words)
        _write_remarks(pages, attendance.remarks, words)
        _write_signatures(pages, attendance, words)
        pages.save(path)


class _ReportWords:
    """Texts in both languages."""

    def __init__(self, korean: Texts, english: Texts) -> None:
        self.korean, self.english = korean, english

    def both(self, id_: str) -> str:
        """The text of an id in both languages, side by side."""
        return f"{self.korean.say(id_)} / {self.english.say(id_)}"


def _write_head(pages: Pages, attendance: Attendance, words: _ReportWords) -> None:
    event = attendance.event
    _write_title(pages, words)
    for name in filter(None, dict.fromkeys((event.name_ko, event.name_en))):
        pages.write_in(13, bold=True)
        pages.line_of(name, 7)
    _write_pair(pages, words.both("report.when"), _period(event))
    venue = " · ".join(filter(None, dict.fromkeys((event.venue_ko, event.venue_en))))
    _write_pair(pages, words.both("report.where"), venue)
    _write_pair(pages, words.both("report.as_of"), f"{attendance.at:{_MINUTE}} ({event.timezone})")


def _write_title(pages: Pages, words: _ReportWords) -> None:
    pages.write_in(20, bold=True)
    pages.line_of(words.korean.say("report.title"), 10)
    pages.write_in(12, QUIET)
    pages.line_of(words.english.say("report.title"), 7)
    pages.ln(3)
    pages.rule(0.4)
    pages.ln(2)


def _period(event: Event) -> str:
    if event.starts is None or event.ends is None:
        return "" if event.starts is None else f"{event.starts:{_MINUTE}}"
    same_day = event.starts.date() == event.ends.date()
    return f"{event.starts:{_MINUTE}} – {event.ends:{'%H:%M' if same_day else _MINUTE}}"


def _write_pair(pages: Pages, name: str, value: str) -> None:
    if value:
        pages.write_in(9, QUIET)
        pages.cell(46, 5.5, pages.fitted(name, 46))
        pages.write_in(10)
        pages.line_of(value, 5.5, pages.epw - 46)


def _write_totals(pages: Pages, total: Share, words: _ReportWords) -> None:
    boxes = {
        "report.expected": f"{total.expected:,}",
        "report.arrived": f"{total.arrived:,}",
        "report.absent": f"{total.absent:,}",
        "report.rate": total.percent,
    }
    pages.ln(4)
    gap, top = 4.0, pages.get_y()
    width = (pages.epw - gap * (len(boxes) - 1)) / len(boxes)
    for index, (id_, figure) in enumerate(boxes.items()):
        place = (pages.l_margin + index * (width + gap), top, width)
        colour = BRAND if id_ == "report.arrived" else INK
        _write_figure(pages, place, (words.both(id_), figure), colour)
    pages.set_xy(pages.l_margin, top + _FIGURE_HEIGHT)


def _write_figure(pages: Pages, place: _Place, texts: tuple[str, str], colour: Colour) -> None:
    """A box with a label and, in `colour`, a large figure: the two `texts`."""
    left, top, width = place
    pages.set_fill_color(*PALE)
    pages.rect(left, top, width, _FIGURE_HEIGHT, style="F", round_corners=True, corner_radius=2)
    pages.set_xy(left + 2, top + 3)
    pages.write_in(8, QUIET)
    pages.cell(width - 4, 4, pages.fitted(texts[0], width - 4))
    pages.set_xy(left + 2, top + 9)
    pages.write_in(19, colour, bold=True)
    pages.cell(width - 4, 9, texts[1])


def _write_day(pages: Pages, intervals: Sequence[Interval], words: _ReportWords) -> None:
    if pages.will_page_break(75):
        pages.add_page()
    pages.heading(f"{words.both('report.curve')}  {intervals[0].starts:{_DAY}}")
    draw_curve(pages, intervals, 52)
    pages.write_in(8, QUIET)
    pages.line_of(words.both("report.legend"), 5)


def _write_shares(pages: Pages, kind: str, shares: Sequence[Share], words: _ReportWords) -> None:
    if not shares:
        return
    pages.heading(words.both(f"report.of.{kind}"))
    fields = [
        PdfField(words.both(f"report.{kind}"), pages.epw - 104),
        PdfField(words.both("report.expected"), 28, "R"),
        PdfField(words.both("report.arrived"), 28, "R"),
        PdfField(words.both("report.absent"), 28, "R"),
        PdfField("%", 20, "R"),
    ]
    pages.print_table(fields, (_share_row(share, kind, words) for share in shares))


def _share_row(share: Share, kind: str, words: _ReportWords) -> tuple[str, ...]:
    name = guest_names.category(share.name, words.both) if kind == "category" else share.name
    return (
        name or words.both("report.unnamed"),
        f"{share.expected:,}",
        f"{share.arrived:,}",
        f"{share.absent:,}",
        share.percent,
    )


def _write_remarks(pages: Pages, remarks: Sequence[tuple[str, int]], words: _ReportWords) -> None:
    pages.heading(words.both("report.remarks"))
    for id_, count in remarks:
        pages.write_in(9)
        pages.cell(pages.epw - 30, 6, pages.fitted(words.both(id_), pages.epw - 30))
        pages.cell(30, 6, f"{count:,}", align="R")
        pages.ln(6)
        pages.rule()


def _write_signatures(pages: Pages, attendance: Attendance, words: _ReportWords) -> None:
    if pages.will_page_break(60):
        pages.add_page()
    pages.ln(8)
    pages.write_in(9)
    for language in (words.korean, words.english):
        pages.multi_cell(0, 5, language.say("report.statement"), new_x="LMARGIN", new_y="NEXT")
    _write_digest(pages, attendance, words)
    pages.ln(14)
    _write_signature_lines(pages, words)


def _write_digest(pages: Pages, attendance: Attendance, words: _ReportWords) -> None:
    """The digest of the journal, and its signed head if there is one."""
    pages.write_in(8, QUIET)
    pages.line_of(f"{words.both('report.digest')}  {attendance.digest}", 6)
    if attendance.head:
        pages.line_of(words.both("report.head"), 6)
        pages.write_in(5.5, QUIET)
        pages.multi_cell(
            0, 3, attendance.head, new_x="LMARGIN", new_y="NEXT", wrapmode=WrapMode.CHAR
        )


def _write_signature_lines(pages: Pages, words: _ReportWords) -> None:
    half, gap = (pages.epw - 12) / 2, 12
    top = pages.get_y()
    for index, id_ in enumerate(("report.prepared", "report.confirmed")):
        left = pages.l_margin + index * (half + gap)
        pages.set_draw_color(*INK)
        pages.set_line_width(0.3)
        pages.line(left, top, left + half, top)
        pages.set_xy(left, top + 1)
        pages.write_in(8.5, QUIET)
        pages.cell(half, 5, pages.fitted(words.both(id_), half))
