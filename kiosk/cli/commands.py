"""The command line application: its commands, in the order of its help."""

from __future__ import annotations

from enum import StrEnum
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli import codes, faces, reports, terminal
from kiosk.cli.badges import badges
from kiosk.cli.connect.commands import connect
from kiosk.cli.files.export import export
from kiosk.cli.files.import_cases import cases
from kiosk.cli.files.paper import paper
from kiosk.cli.guide import guide
from kiosk.cli.invitations.group import invitations
from kiosk.cli.lists import find, show
from kiosk.cli.machine.session import session
from kiosk.cli.machine.setup import setup
from kiosk.cli.machine.start import start
from kiosk.cli.machine.support import report
from kiosk.cli.machine.wipe import wipe
from kiosk.cli.options import (
    AsJson,
    CheckpointOption,
    DeviceOption,
    Force,
    StorePath,
    check_ending,
    check_free,
    lines,
    now,
    open_for_reading,
    open_store,
    system_user,
)
from kiosk.cli.photos import photos
from kiosk.cli.printers import printers
from kiosk.cli.rehearsal import rehearse
from kiosk.cli.rules.commands import rules
from kiosk.cli.seating.compare_seats import compare_seats
from kiosk.cli.seating.search_seats import search_seats
from kiosk.cli.seating.seat import seat
from kiosk.cli.seating.simulate_arrivals import simulate_arrivals
from kiosk.cli.staff import staff
from kiosk.cli.venue.carry import carry
from kiosk.cli.venue.devices import devices
from kiosk.cli.venue.hub import hub
from kiosk.cli.venue.joining import join
from kiosk.cli.venue.network import network
from kiosk.cli.venue.replication import replicate
from kiosk.cli.venue.simulation import bench, simulate
from kiosk.cli.venue.webhook import webhook
from kiosk.domain.text.messages import Sentence
from kiosk.store.acknowledged_heads import describe_missing
from kiosk.store.errors import StoreLocked
from kiosk.store.files import remove_store
from kiosk.store.recovery.doctor import examine
from kiosk.store.recovery.restore import accept_loss, restore
from kiosk.usecases.admin.signed_heads import sign_head
from kiosk.usecases.checkin.json_answers import InvalidLine, read_request
from kiosk.usecases.checkin.scan_checkin import CheckIn

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

LanguageOption = StrEnum("LanguageOption", ["ko", "en"])


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"forum-kiosk {version('forum-kiosk')}")
        raise typer.Exit


@app.callback()
def kiosk(
    _language: Annotated[
        LanguageOption | None, typer.Option("--language", help="Of the messages: ko or en.")
    ] = None,
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Show which version this is."
        ),
    ] = False,
) -> None:
    """Check guests in, print their badges, and see who has arrived."""


def scan(
    store: StorePath,
    checkpoint: CheckpointOption,
    device: DeviceOption = "",
    as_json_lines: AsJson = False,
) -> None:
    """Scan codes from standard input, one a line, or JSON objects."""
    refused = low = False
    with open_store(store, device, reserve=True) as opened_store:
        opened_store.check_device()  # the store of a revoked device may be empty
        check_in = CheckIn(opened_store, checkpoint, now)
        for number, line in enumerate(lines(), start=1):
            submission = read_request(line)
            if isinstance(submission, InvalidLine):
                refused = True
                terminal.refuse_line(number, submission.sentence, as_json_lines)
                continue
            try:
                answer = check_in.scan(submission)
            except StoreLocked as error:  # not recorded, so it can be scanned again
                refused = True
                terminal.refuse_line(number, error.sentence, as_json_lines)
                continue
            terminal.print_answer(answer, as_json_lines)
            low, was_low = opened_store.low_on_space, low
            if low and not was_low:
                terminal.print_error(Sentence("store.low", {"path": store}))
    if refused:
        raise typer.Exit(terminal.REFUSED)


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
    from kiosk.cli.files.import_report import print_import
    from kiosk.exchange.importing.importer import Options
    from kiosk.usecases.admin.import_files import as_json, import_lists

    options, is_new = Options(strict=strict, encoding=encoding), not store.exists()
    with open_store(store, create=True) as opened_store, terminal.progress() as progress:
        taken = import_lists(
            opened_store, files, options, dry_run=dry_run, author=system_user(), progress=progress
        )
    if is_new and not taken.facts:
        remove_store(store)
    if as_json_object:
        terminal.print_json(as_json(taken, terminal.texts()))
    else:
        print_import(taken, dry_run)
    if taken.plan.refusals:
        raise typer.Exit(terminal.REFUSED)


def template(
    file: Annotated[Path, typer.Argument(help="Where to write the workbook.")],
    *,
    force: Force = False,
) -> None:
    """Write a workbook with every column, an example and notes."""
    from kiosk.exchange.importing.template import write_template
    from kiosk.texts import load_texts

    check_ending(file, ("xlsx",))
    check_free(file, force=force)
    write_template(file, load_texts("ko"), load_texts("en"))
    terminal.say("cli.template", path=file)


def doctor(
    store: StorePath,
    *,
    accept: Annotated[
        bool,
        typer.Option("--accept-loss", help="Go on without acknowledged entries that are missing."),
    ] = False,
    sign: Annotated[bool, typer.Option("--sign", help="Print the journal's head, signed.")] = False,
    head: Annotated[
        str, typer.Option("--head", metavar="TEXT|FILE", help="A signed head to compare with.")
    ] = "",
    as_json_list: AsJson = False,
) -> None:
    """Examine a store: the file, the chains, the projections. Changes nothing by default.

    A signed head kept elsewhere shows whether the history before it was written anew.
    """
    if sign:
        with open_store(store) as opened_store:
            terminal.print_words(sign_head(opened_store, now()))
        return
    if accept:
        missing = accept_loss(store)
        message_id = "cli.loss.accepted" if missing else "cli.loss.none"
        terminal.print_error(Sentence(message_id, {"devices": describe_missing(missing)}))
    findings, texts = list(examine(store)), terminal.texts()
    if head:
        findings.append(reports.finding_of_head(store, head))
    terminal.warn_about_file_permissions(store)
    is_well = bool(findings) and all(finding.passed for finding in findings)
    if as_json_list:
        checks = [
            {"check": finding.check, "well": finding.passed, "seen": texts.say(finding.message)}
            for finding in findings
        ]
        terminal.print_json({"store": str(store), "well": is_well, "checks": checks})
    else:
        for finding in findings:
            terminal.say(
                "cli.check.passed" if finding.passed else "cli.check.failed", seen=finding.message
            )
    if not is_well:
        raise typer.Exit(terminal.FAILED)


def backup(
    store: StorePath,
    to: Annotated[Path | None, typer.Option("--to", help="Where the copy goes.")] = None,
) -> None:
    """Copy a store, whole, while it is in use."""
    with open_for_reading(store) as opened_store:
        terminal.say("cli.backup", path=opened_store.back_up(to))


def restore_backup(
    file: Annotated[Path, typer.Argument(help="A backup.")], store: StorePath
) -> None:
    """Put a backup in a store's place; the present file is set aside, whole."""
    restored = restore(file, store, now())
    terminal.say("cli.restored", path=store)
    if restored.aside:
        terminal.say("cli.set_aside", path=restored.aside)
    if restored.missing:
        terminal.print_error(
            Sentence("cli.restore.missing", {"devices": describe_missing(restored.missing)})
        )
    if restored.lacks_key:
        terminal.print_error(Sentence("cli.restore.no_key", {"path": store}))


# In the order of the help: what a day begins with first.
app.command()(faces.demo)
app.command()(guide)
app.command()(template)
app.command("import")(import_files)
app.command()(cases)
app.command()(setup)
app.command()(start)
app.command(hidden=True)(session)
app.add_typer(faces.run, name="run", help="Open a face of the kiosk.")
app.command()(scan)
app.command()(find)
app.command()(show)
app.command()(rehearse)
app.command()(seat)
app.command()(compare_seats)
app.command()(simulate_arrivals)
app.command("search-seats", hidden=True)(search_seats)
app.command()(codes.read)
app.command("pass")(codes.issue)
app.command("annul")(codes.annul_scan)
app.command()(badges)
app.add_typer(invitations, name="invitations", help="Guests' codes before the day.")
app.add_typer(photos, name="photos", help="Guests' photos, which desks show to staff.")
app.add_typer(printers, name="printers", help="Where badges are printed.")
app.add_typer(staff, name="staff", help="Who works at the desk.")
app.add_typer(devices, name="devices", help="The machines of the event: add, list, revoke.")
app.command()(join)
app.command()(network)
app.command()(replicate)
app.add_typer(carry, name="carry", help="Exchange entries on a USB stick.")
app.add_typer(hub, name="hub", help="Exchange entries through a database.")
app.add_typer(webhook, name="webhook", help="A service of yours is told who arrived.")
app.add_typer(connect, name="connect", help="Your registration system: guests in, arrivals out.")
app.add_typer(rules, name="rules", help="What checkpoints' rules say, and whom they admit.")
app.command()(paper)
app.command()(export)
app.command()(reports.erase)
app.command()(backup)
app.command("restore")(restore_backup)
app.command()(doctor)
app.command()(report)
app.command()(wipe)
app.command()(bench)
app.command()(simulate)
