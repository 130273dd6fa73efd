"""The sheet of a machine: what it is set up as and what was found, as text and as a PDF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.equipment.machine_findings import MachineFinding, Verdict
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.exchange.exporting.pdf_pages import BRAND, INK, QUIET, Colour, Pages

_NAME_WIDTH = 42.0
_ALARM: Colour = (178, 30, 30)
_COLOURS: dict[Verdict, Colour] = {
    Verdict.WELL: BRAND,
    Verdict.LOOK: INK,
    Verdict.FAULT: _ALARM,
}


@dataclass(frozen=True, slots=True)
class MachineSheet:
    """What stands on the sheet: the machine's name, its settings, the findings, what to do next.

    `settings` are pairs of a message and its value; `at` is the local time.
    """

    name: str
    at: datetime
    settings: Sequence[tuple[Sentence, Sentence | str]]
    findings: Sequence[MachineFinding]
    following: Sequence[Sentence]


def sheet_lines(sheet: MachineSheet, texts: Texts) -> Iterator[str]:
    """The sheet as lines of text."""
    yield f"{texts.say('setup.sheet.title')}  {sheet.name}  {sheet.at:%Y-%m-%d %H:%M}"
    for name, value in sheet.settings:
        yield f"  {texts.say(name)}: {_said(value, texts)}"
    for finding in sheet.findings:
        yield f"  {_named(finding, texts)}: {texts.say(finding.sentence)}"
    for sentence in sheet.following:
        yield f"  → {texts.say(sentence)}"


def write_sheet(path: Path, sheet: MachineSheet, texts: Texts) -> None:
    """Write the sheet as one page of A4, atomically. Raises OSError."""
    title = texts.say("setup.sheet.title")
    with Pages(title, f"{sheet.name} · {sheet.at:%Y-%m-%d %H:%M}") as pages:
        pages.set_creation_date(sheet.at)
        pages.add_page()
        pages.write_in(20, bold=True)
        pages.line_of(f"{title} · {sheet.name}", 10)
        pages.write_in(10, QUIET)
        pages.line_of(f"{sheet.at:%Y-%m-%d %H:%M}", 6)
        pages.heading(texts.say("setup.sheet.settings"))
        for row, value in sheet.settings:
            _write_row(pages, texts.say(row), _said(value, texts), INK)
        pages.heading(texts.say("setup.sheet.found"))
        for finding in sheet.findings:
            said = texts.say(finding.sentence)
            _write_row(pages, _named(finding, texts), said, _COLOURS[finding.verdict])
        pages.heading(texts.say("setup.sheet.next"))
        for number, step in enumerate(sheet.following, start=1):
            _write_row(pages, f"{number}", texts.say(step), INK)
        pages.save(path)


def _write_row(pages: Pages, name: str, text: str, colour: Colour) -> None:
    width = pages.epw - _NAME_WIDTH
    pages.write_in(10, colour, bold=True)
    pages.cell(_NAME_WIDTH, 6, pages.fitted(name, _NAME_WIDTH))
    pages.write_in(10)
    for number, line in enumerate(pages.wrapped(text, width, most=4)):
        if number:
            pages.set_x(pages.l_margin + _NAME_WIDTH)
        pages.line_of(line, 6, width)
    pages.ln(1)
    pages.rule()
    pages.ln(1)


def _named(finding: MachineFinding, texts: Texts) -> str:
    verdict = texts.say(f"setup.verdict.{finding.verdict}")
    return f"{verdict} · {texts.say(f'setup.part.{finding.part}')}"


def _said(value: Sentence | str, texts: Texts) -> str:
    return texts.say(value) if isinstance(value, Sentence) else value
