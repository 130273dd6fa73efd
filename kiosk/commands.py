"""The commands: parse, call, print."""

from __future__ import annotations

import os
from argparse import ArgumentTypeError
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from platformdirs import user_data_path

from kiosk import archive, gatekeeping, terminal
from kiosk.desk.answers import Unusable, read_submission
from kiosk.desk.checkin import CheckIn
from kiosk.desk.views import BRIEF, VIEWS
from kiosk.domain.inputs import Refused
from kiosk.domain.texts import Sentence
from kiosk.options import AsJson, Device, StorePath, lines, now, opened
from kiosk.press import badges
from kiosk.printers import printers
from kiosk.roster import staff
from kiosk.settings import read_settings
from kiosk.store.doctor import examine
from kiosk.store.opening import restore

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
run = typer.Typer(no_args_is_help=True)
app.add_typer(run, name="run", help="Open a face of the kiosk.")
app.command("read")(gatekeeping.read)
app.command("pass")(gatekeeping.issue)
app.command("devices")(gatekeeping.devices)
app.add_typer(staff, name="staff", help="Who works at the desk.")
app.add_typer(printers, name="printers", help="Where badges are printed.")
app.command()(badges)
app.command()(archive.export)
app.command()(archive.paper)
app.command()(archive.erase)

Windowed = Annotated[bool, typer.Option("--windowed", help="A window instead of full screen.")]
Size = Annotated[str, typer.Option("--size", metavar="WIDTHxHEIGHT", help="In pixels.")]
Picture = Annotated[
    Path | None, typer.Option("--picture", help="Draw the first screen to a PNG and end.")
]
Checkpoint = Annotated[str, typer.Option("--checkpoint", help="Where codes are scanned.")]

View = StrEnum("View", ["event", "guests", "sessions", "tables", "checkpoints", "scans", "counts"])


@app.command()
def demo(
    store: Annotated[Path | None, typer.Option("--store", help="Where to keep it.")] = None,
    *,
    autopilot: Annotated[bool, typer.Option("--autopilot", help="Let guests come.")] = False,
    windowed: Windowed = False,
    size: Size = "",
    picture: Picture = None,
) -> None:
    """Open the kiosk on a made-up forum that takes place today."""
    from kiosk.app import Face, run_attendee
    from kiosk.desk.demo import CHECKPOINT, lay_out, write_codes

    settings = read_settings(os.environ)
    path = store or user_data_path("forum-kiosk", appauthor=False) / f"demo-{now():%Y-%m-%d}.db"
    path.parent.mkdir(parents=True, exist_ok=True)
    with opened(path, create=True) as opened_store:
        plan = lay_out(opened_store, now())
    if isinstance(plan, Refused):
        terminal.complain(plan.sentence)
        raise typer.Exit(terminal.USAGE)
    codes = path.with_suffix(".codes.pdf")
    write_codes(codes, terminal.texts())
    terminal.say("cli.demo.ready" if plan else "cli.demo.again", path=path, codes=codes)
    face = Face(
        store=path,
        checkpoint=CHECKPOINT,
        device="kiosk-1",
        windowed=windowed,
        size=_size(size),
        picture=picture or path.with_suffix(".png"),
        only_picture=picture is not None,
        autopilot=autopilot,
    )
    raise typer.Exit(run_attendee(face, settings, terminal.say))


@run.callback()
def faces() -> None:
    """Open a face of the kiosk."""


@run.command(
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
    add_help_option=False,
)
def attendee(context: typer.Context) -> None:
    """Open the face for guests, full screen; staff leave it with their code or PIN."""
    from kiosk.attendant import attend

    raise typer.Exit(attend(context.args))


@run.command()
def desk(
    store: StorePath,
    *,
    checkpoint: Checkpoint = "",
    device: Device = "",
    windowed: Windowed = False,
    size: Size = "",
    picture: Picture = None,
) -> None:
    """Open the staff's face: find people, decide, correct, see who has arrived."""
    from kiosk.frontdesk import DeskFace, run_desk

    face = DeskFace(
        store,
        checkpoint,
        device,
        windowed=windowed,
        size=_size(size),
        picture=picture,
        only_picture=picture is not None,
    )
    raise typer.Exit(run_desk(face, read_settings(os.environ), terminal.say))


@run.command()
def scanners(
    *,
    windowed: Windowed = False,
    size: Size = "",
    picture: Picture = None,
) -> None:
    """Open the page on which staff try the scanners that the settings name."""
    from kiosk.trial import TrialFace, run_trial

    face = TrialFace(windowed, _size(size), picture, only_picture=picture is not None)
    settings = read_settings(os.environ)
    first = settings.log_folder / "scanners.png"
    raise typer.Exit(run_trial(face, settings, terminal.say, first))


@app.command()
def scan(
    store: StorePath,
    checkpoint: Checkpoint,
    device: Device = "",
    as_json_lines: AsJson = False,
) -> None:
    """Scan codes from standard input, one a line, or JSON objects."""
    refused = low = False
    with opened(store, device, reserve=True) as opened_store:
        check_in = CheckIn(opened_store, checkpoint, now)
        for number, line in enumerate(lines(), start=1):
            submission = read_submission(line)
            if isinstance(submission, Unusable):
                refused = True
                terminal.refuse_line(number, submission.sentence, as_json_lines)
                continue
            terminal.print_answer(check_in.scan(submission), as_json_lines)
            low, was_low = opened_store.low_on_space, low
            if low and not was_low:
                terminal.complain(Sentence("store.low", {"path": store}))
    if refused:
        raise typer.Exit(terminal.REFUSED)


@app.command("import")
def import_files(
    files: Annotated[list[Path], typer.Argument(help="One XLSX workbook, or CSV files.")],
    store: StorePath,
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check only.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="All rows or none.")] = False,
    encoding: Annotated[str, typer.Option(help="Of CSV files, where it was not found.")] = "",
    as_json_object: AsJson = False,
) -> None:
    """Take in guests, programme and tables. Importing the same file twice changes nothing."""
    from kiosk.desk.intake import as_json, take_in
    from kiosk.exchange.importer import Options

    options = Options(strict=strict, encoding=encoding)
    with opened(store, create=True) as opened_store, terminal.progress() as progress:
        taken = take_in(opened_store, files, options, dry_run=dry_run, progress=progress)
    if as_json_object:
        terminal.print_json(as_json(taken, terminal.texts()))
    else:
        terminal.print_import(taken, dry_run)
    if taken.plan.refusals:
        raise typer.Exit(terminal.REFUSED)


@app.command()
def template(file: Annotated[Path, typer.Argument(help="Where to write the workbook.")]) -> None:
    """Write a workbook with every column, an example and notes."""
    from kiosk.exchange.template import write_template
    from kiosk.texts import load_texts

    write_template(file, load_texts("ko"), load_texts("en"))
    terminal.say("cli.template", path=file)


@app.command()
def show(view: View, store: StorePath, as_json_list: AsJson = False) -> None:
    """Show what the store holds."""
    with opened(store) as opened_store:
        rows = list(VIEWS[view.value](opened_store))
    if as_json_list:
        terminal.print_json(rows)
    else:
        terminal.print_rows(rows, BRIEF[view.value])


@app.command()
def find(
    text: Annotated[str, typer.Argument(help="A name, an organisation, a number…")],
    store: StorePath,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many at most.")] = 8,
    as_json_list: AsJson = False,
) -> None:
    """Find people by anything that is known of them, best first."""
    from kiosk.desk.finding import list_found

    with opened(store) as opened_store:
        rows = list_found(opened_store, text, limit)
    if rows or as_json_list:
        terminal.print_json(rows) if as_json_list else terminal.print_rows(rows, tuple(rows[0]))
    else:
        terminal.say("cli.find.none", text=text)


@app.command()
def doctor(store: StorePath, as_json_list: AsJson = False) -> None:
    """Examine a store: the file, the chains, the projections. Changes nothing."""
    findings, texts = list(examine(store)), terminal.texts()
    well = bool(findings) and all(finding.well for finding in findings)
    if as_json_list:
        checks = [
            {"check": found.check, "well": found.well, "seen": texts.say(found.seen)}
            for found in findings
        ]
        terminal.print_json({"store": str(store), "well": well, "checks": checks})
    else:
        for found in findings:
            terminal.say("cli.check.well" if found.well else "cli.check.ill", seen=found.seen)
    if not well:
        raise typer.Exit(terminal.FAILED)


@app.command()
def bench(
    guests: Annotated[int, typer.Option("--guests", min=100, help="How large an event.")] = 100_000,
    as_json_object: AsJson = False,
) -> None:
    """Measure this machine; takes some minutes, and wants it to be quiet otherwise."""
    from kiosk.bench import measure
    from kiosk.bench.figures import machine

    figures = []
    for figure in measure(guests):
        figures.append(figure.as_json())
        if not as_json_object:
            terminal.print_rows([figures[-1]], tuple(figures[-1]))
    if as_json_object:
        terminal.print_json({"machine": machine(), "figures": figures})
    if not all(figure["reached"] for figure in figures):
        raise typer.Exit(terminal.REFUSED)


@app.command()
def backup(
    store: StorePath,
    to: Annotated[Path | None, typer.Option("--to", help="Where the copy goes.")] = None,
) -> None:
    """Copy a store, whole, while it is in use."""
    with opened(store) as opened_store:
        terminal.say("cli.backup", path=opened_store.back_up(to))


@app.command("restore")
def restore_backup(
    file: Annotated[Path, typer.Argument(help="A backup.")], store: StorePath
) -> None:
    """Put a backup in a store's place; the present file is set aside, whole."""
    aside = restore(file, store, now())
    terminal.say("cli.restored", path=store)
    if aside:
        terminal.say("cli.set_aside", path=aside)


def _size(text: str) -> tuple[int, int] | None:
    from kiosk.attendant import read_size

    try:
        return read_size(text) if text else None
    except ArgumentTypeError as error:
        raise typer.BadParameter(str(error)) from error
