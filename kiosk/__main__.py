"""The command line: parses, calls, prints."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kiosk import terminal
from kiosk.desk.answers import Unusable, as_json, read_submission
from kiosk.desk.checkin import Answer, CheckIn, CheckpointMissing
from kiosk.desk.views import VIEWS
from kiosk.domain import names
from kiosk.domain.texts import Sentence
from kiosk.settings import SettingsError
from kiosk.store import Store, StoreError
from kiosk.store.doctor import examine
from kiosk.store.opening import restore

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
run = typer.Typer(no_args_is_help=True)
app.add_typer(run, name="run", help="Open a face of the kiosk.")

StorePath = Annotated[Path, typer.Option("--store", help="The event's store, one file.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]
Device = Annotated[str, typer.Option("--device", help="This machine's name in the journal.")]
Windowed = Annotated[bool, typer.Option("--windowed", help="A window instead of full screen.")]
Checkpoint = Annotated[str, typer.Option("--checkpoint", help="Where codes are scanned.")]

View = StrEnum("View", ["event", "guests", "sessions", "tables", "checkpoints", "scans", "counts"])


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
                _refuse_line(number, submission.sentence, as_json_lines)
                continue
            answer = check_in.scan(submission)
            if as_json_lines:
                terminal.print_json(as_json(answer))
            else:
                _print_answer(answer)
            low, was_low = opened_store.low_on_space, low
            if low and not was_low:
                terminal.complain(Sentence("store.low", {"path": store}))
    if refused:
        raise typer.Exit(terminal.REFUSED)


@app.command()
def show(view: View, store: StorePath, as_json_list: AsJson = False) -> None:
    """Show what the store holds."""
    with opened(store) as opened_store:
        rows = list(VIEWS[view.value](opened_store))
    if as_json_list:
        terminal.print_json(rows)
    else:
        terminal.print_rows(rows)


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


def now() -> datetime:
    """The machine's time with its offset."""
    return datetime.now().astimezone()


@contextmanager
def opened(
    path: Path, device: str = "", *, create: bool = False, reserve: bool = False
) -> Iterator[Store]:
    """A store that is given back at the end."""
    store = Store.open(path, device or socket.gethostname(), create=create, reserve=reserve)
    try:
        yield store
    finally:
        store.close()


def lines() -> Iterator[str]:
    """Standard input, line by line as it comes, whatever its bytes."""
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]  # a stream of text
    for line in iter(sys.stdin.readline, ""):
        if text := line.rstrip("\r\n"):
            yield text


def main() -> None:
    """Run the command line; a failure of store, machine or settings ends in a sentence."""
    try:
        app(standalone_mode=True)
    except (StoreError, SettingsError) as error:
        _end(error.sentence, terminal.FAILED)
    except CheckpointMissing as error:
        _end(error.sentence, terminal.USAGE)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(terminal.FAILED)


def _end(sentence: Sentence, code: int) -> None:
    terminal.complain(sentence)
    sys.exit(code)


def _refuse_line(number: int, sentence: Sentence, as_json_lines: bool) -> None:
    if as_json_lines:
        terminal.print_json({"error": terminal.texts().say(sentence), "line": number})
    else:
        terminal.complain(Sentence("cli.line", {"number": number, "why": sentence}))


def _print_answer(answer: Answer) -> None:
    guest, event = answer.guest, answer.programme.event
    name = " · ".join(filter(None, (guest.name_ko, names.latin(guest, event)))) if guest else ""
    told = as_json(answer)
    tables = " ".join(f"{seat.round}:{seat.table}" for seat in answer.seats)
    said = (f"{answer.at:%H:%M:%S}", told["outcome"], told["reason"], name, tables)
    sys.stdout.write("  ".join(filter(None, said)) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
