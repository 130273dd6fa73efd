"""The command that exports an event's data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, assert_never

import typer

from kiosk.cli import terminal
from kiosk.cli.files.passwords import read_password
from kiosk.cli.options import (
    Force,
    StorePath,
    admin_actor,
    check_ending,
    check_free,
    now,
    open_store,
)
from kiosk.domain.records.permissions import NotAllowed
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.exporting.export_kinds import (
    ExportFormat,
    ExportKind,
    PaperGrouping,
    PlaceCardText,
)
from kiosk.store.errors import StoreReadOnly

if TYPE_CHECKING:
    from kiosk.usecases.reports.exporting import exports


def export(
    kind: Annotated[ExportKind, typer.Argument(help="What to export.")],
    store: StorePath,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="Where to write it.")],
    format_: Annotated[
        ExportFormat | None, typer.Option("--format", help="If not as the file's name says.")
    ] = None,
    by: Annotated[
        PaperGrouping, typer.Option("--by", help="What stands together on paper.")
    ] = PaperGrouping.DELEGATION,
    *,
    round_: Annotated[
        str, typer.Option("--round", metavar="ID", help="Seats of one round; all if not given.")
    ] = "",
    cards: Annotated[
        PlaceCardText, typer.Option("--cards", help="What place cards of heads of mission say.")
    ] = PlaceCardText.POST,
    protect: Annotated[
        bool, typer.Option("--protect", help="As a ZIP with a password, which is asked for.")
    ] = False,
    password_file: Annotated[
        Path | None,
        typer.Option("--password-file", metavar="FILE", help="The password is its first line."),
    ] = None,
    force: Force = False,
) -> None:
    """Write what the organiser takes home.

    The report, the cards and the lists for paper are PDFs, the calendars of guests a ZIP of .ics
    files. With a password, which no list of processes shows, they are in an encrypted ZIP.
    """
    from kiosk.usecases.reports.exporting import exports

    is_protected = protect or password_file is not None
    if is_protected or format_ is None:
        check_ending(out, ("zip",) if is_protected else tuple(ExportFormat))
    form = _export_format(kind, out, format_, is_protected=is_protected)
    request = exports.ExportRequest(
        kind, form, out, by, round=round_, cards=cards, protected=is_protected
    )
    check_free(*exports.files_of(request), force=force)
    if is_protected:
        request = replace(request, password=read_password(password_file))
    result = _written(store, request)
    for path in result.files:
        terminal.say("cli.export.done", path=path)
    if result.advice:
        terminal.say(result.advice)


def _written(store: Path, request: exports.ExportRequest) -> exports.Exported:
    """Write the files; ends the command where that is refused or fails."""
    from kiosk.texts import GuestTexts, load_texts
    from kiosk.usecases.reports.exporting import exports

    words = (load_texts("ko"), load_texts("en"))
    try:
        with open_store(store) as opened_store, terminal.progress() as progress:
            result = exports.export(
                opened_store,
                admin_actor(),
                request,
                words,
                at=now(),
                guest_texts=GuestTexts(),
                progress=progress,
            )
    except StoreReadOnly:
        terminal.end(Sentence("cli.export.unnoted", {"path": store}), terminal.FAILED)
    except OSError as error:
        values = {"file": request.path, "reason": terminal.reason_of(error)}
        terminal.end(Sentence("cli.export.unwritten", values), terminal.FAILED)
    if not isinstance(result, exports.Exported):
        terminal.end(_refusal(result), terminal.USAGE)
    return result


def _refusal(
    result: exports.FormatUnsupported | exports.CalendarsWithoutAddress | InvalidInput | NotAllowed,
) -> Sentence:
    from kiosk.usecases.reports.exporting import exports

    match result:
        case InvalidInput(sentence):
            return sentence
        case exports.CalendarsWithoutAddress():
            return Sentence("export.calendars.address")
        case exports.FormatUnsupported() | NotAllowed():
            return Sentence("cli.export.unsuited")
        case _:
            assert_never(result)


def _export_format(
    kind: ExportKind, out: Path, format_: ExportFormat | None, *, is_protected: bool
) -> ExportFormat:
    """The format that was asked for: in a ZIP with a password a workbook, where there is one."""
    if format_ is not None:
        return format_
    if not is_protected:
        return ExportFormat(out.suffix.lower().lstrip("."))
    return ExportFormat.XLSX if ExportFormat.XLSX in kind.formats else kind.formats[0]
