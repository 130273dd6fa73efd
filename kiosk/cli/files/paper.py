"""The command that enters whom people let in with a list on paper, and undoes it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, StorePath, admin_actor, moment_of, now, open_store
from kiosk.domain.admission.outcomes import is_entered
from kiosk.domain.text.invisible_characters import Cleansed
from kiosk.domain.text.messages import Sentence
from kiosk.usecases.checkin.admission_service import CheckpointMissing
from kiosk.usecases.checkin.json_answers import as_json

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.usecases.reports.paper_lists import PaperEntered


def paper(
    file: Annotated[Path, typer.Argument(help="Codes or numbers, one a line; - reads the input.")],
    store: StorePath,
    checkpoint: Annotated[str, typer.Option("--checkpoint", help="Where they entered.")],
    at: Annotated[str, typer.Option("--at", metavar="TIME", help="When: 09:30, or date and time.")],
    *,
    undo: Annotated[
        bool, typer.Option("--undo", help="Undo what was entered from the same list.")
    ] = False,
    as_json_list: AsJson = False,
) -> None:
    """Enter whom people let in with a list on paper; doing it twice changes nothing."""
    from kiosk.usecases.reports.paper_lists import enter, read_lines

    text = _read_ticked_list(file)
    with open_store(store) as opened_store:
        opened_store.check_device()  # the store of a revoked device may be empty
        programme = opened_store.programme()
        moment = moment_of(at, ZoneInfo(programme.event.timezone))
        if moment is None:
            terminal.end(Sentence("cli.paper.time", {"value": at}), terminal.USAGE)
        if moment > now():
            terminal.end(Sentence("cli.paper.future", {"value": at}), terminal.USAGE)
        lines = read_lines(text)
        if checkpoint not in programme.checkpoints:
            missing = CheckpointMissing(checkpoint, list(programme.checkpoints))
            terminal.end(missing.sentence, terminal.USAGE)
        if undo:
            _undo_paper(opened_store, checkpoint, moment, lines, as_json_list)
            return
        entered = terminal.result_or_exit(
            enter(opened_store, admin_actor(), checkpoint, moment, lines)
        )
    _warn_about_invisible_characters(file, lines)
    if as_json_list:
        terminal.print_json([_as_json(entry) for entry in entered])
    else:
        for entry in entered:
            _print_entry(entry)
    if not all(map(_is_inside, entered)):
        raise typer.Exit(terminal.REFUSED)


def _undo_paper(
    store: Store, checkpoint: str, at: datetime, lines: Sequence[str], as_json_object: bool
) -> None:
    from kiosk.usecases.reports.paper_lists import undo_entered

    reason, actor = terminal.texts().say("cli.paper.reason"), admin_actor()
    undone = terminal.result_or_exit(
        undo_entered(store, actor, checkpoint, at, lines, reason=reason, now=now())
    )
    if as_json_object:
        terminal.print_json({"undone": undone.count})
    else:
        terminal.say("cli.paper.undone", count=undone.count)
    if not undone.count:
        raise typer.Exit(terminal.REFUSED)


def _read_ticked_list(file: Path) -> str:
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text("utf-8-sig", "replace")
    except OSError as error:
        values = {"file": file, "reason": terminal.reason_of(error)}
        terminal.end(Sentence("cli.paper.unread", values), terminal.FAILED)
    if "\0" in text:
        terminal.end(Sentence("cli.paper.binary", {"file": file}), terminal.USAGE)
    return text


def _warn_about_invisible_characters(file: Path, lines: Sequence[str]) -> None:
    for number, line in enumerate(lines, 1):
        if isinstance(line, Cleansed):
            values = {"file": file, "row": number, "shown": line.shown}
            terminal.print_error(Sentence("cli.paper.invisible", values))


def _print_entry(entry: PaperEntered) -> None:
    if entry.answer is None:
        terminal.print_error(Sentence("cli.paper.unknown", {"text": entry.text}))
    else:
        terminal.print_answer(entry.answer, as_json_line=False)


def _is_inside(entry: PaperEntered) -> bool:
    return entry.answer is not None and is_entered(entry.answer.outcome)


def _as_json(entry: PaperEntered) -> dict[str, object]:
    return {"text": entry.text, **(as_json(entry.answer) if entry.answer else {})}
