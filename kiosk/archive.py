"""The commands about an event's record: taking it home."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kiosk import terminal
from kiosk.domain.texts import Sentence
from kiosk.options import StorePath, now, opened

Kind = StrEnum(
    "Kind",
    ["arrivals", "no-shows", "delegations", "tables", "changes", "everything", "report"],
)
Format = StrEnum("Format", ["csv", "xlsx", "pdf"])


def export(
    kind: Annotated[Kind, typer.Argument(help="What to export.")],
    store: StorePath,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="Where to write it.")],
    format_: Annotated[
        Format | None, typer.Option("--format", help="If not as the file's name says.")
    ] = None,
) -> None:
    """Write what the organiser takes home: CSV and XLSX hold lists, the report is a PDF."""
    from kiosk.desk import exports
    from kiosk.texts import load_texts

    suffix = out.suffix.lower().lstrip(".")
    form = str(format_) if format_ else suffix if suffix in tuple(exports.Format) else "csv"
    order = exports.Order(exports.Kind(kind.value), exports.Format(form), out)
    words = (load_texts("ko"), load_texts("en"))
    with opened(store) as opened_store, terminal.progress() as progress:
        try:
            done = exports.export(opened_store, None, order, words, at=now(), progress=progress)
        except OSError as error:
            terminal.complain(
                Sentence("cli.export.unwritten", {"file": out, "reason": error.strerror})
            )
            raise typer.Exit(terminal.FAILED) from error
    if not isinstance(done, exports.Exported):
        terminal.complain(Sentence("cli.export.unsuited"))
        raise typer.Exit(terminal.USAGE)
    for path in done.files:
        terminal.say("cli.export.done", path=path)
