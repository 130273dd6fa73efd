"""Prints the report of an import: new, changed and kept values, and conflicts to decide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.cli import terminal
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.domain.journal.facts import Record
    from kiosk.domain.names.unknown_positions import UnknownPosition
    from kiosk.usecases.admin.import_files import ImportResult
    from kiosk.usecases.admin.import_report import Line, Report

MOST = 20
"""Maximum lines printed per kind; the rest is counted."""


def print_import(taken: ImportResult, dry_run: bool) -> None:
    """Print what an import accepted, what it refused and why."""
    from kiosk.usecases.admin.import_report import report

    plan = taken.plan
    for note in plan.notes:
        terminal.say(note)
    for refusal in plan.refusals:
        terminal.print_error(refusal.sentence)
    lines = report(plan)
    _names("cli.import.new", lines.new, lines)
    _lines("cli.import.changed", lines.changed)
    _lines("cli.import.kept", lines.kept)
    _lines("cli.import.case", lines.cases)
    _names("cli.import.missing", lines.missing, lines)
    _positions(lines.unknown_positions)
    for kind, tally in plan.tallies.items():
        terminal.say(
            "cli.import.tally",
            kind=Sentence(f"import.kind.{kind}"),
            new=tally.new,
            changed=tally.changed,
            unchanged=tally.unchanged,
            refused=tally.refused,
        )
    if lines.cases and not dry_run:
        terminal.say("cli.import.decide")
    if plan.refused_whole:
        terminal.say("cli.import.strict")
    elif dry_run:
        terminal.say("cli.import.dry")
    else:
        terminal.say("cli.import.done", facts=taken.facts)


def _lines(message: str, lines: Sequence[Line]) -> None:
    from kiosk.usecases.admin.import_report import words_of

    for line in lines[:MOST]:
        terminal.say(message, **words_of(line, terminal.texts()))
    if len(lines) > MOST:
        terminal.say("cli.import.more", number=len(lines) - MOST)


def _names(message: str, records: Sequence[Record], lines: Report) -> None:
    from kiosk.usecases.admin.import_report import name_of

    if records:
        texts, principals = terminal.texts(), lines.principals
        names = [name_of(one, texts, principals.get(one.id)) for one in records[:MOST]]
        terminal.say(message, names=", ".join(names))
    if len(records) > MOST:
        terminal.say("cli.import.more", number=len(records) - MOST)


def _positions(unknown: Sequence[UnknownPosition]) -> None:
    from kiosk.usecases.admin.import_report import FEW, words_of_position

    if not unknown:
        return
    guests = sum(len(one.guests) for one in unknown)
    terminal.say("cli.import.positions", positions=len(unknown), guests=guests)
    for one in unknown[:FEW]:
        terminal.say("cli.import.position", **words_of_position(one, terminal.texts()))
    if len(unknown) > FEW:
        terminal.say("cli.import.more", number=len(unknown) - FEW)
    terminal.say("import.positions.where", position=unknown[0].position)
