"""Takes in the event of a machine: a store, a list of guests, or the code of another device."""

from __future__ import annotations

from pathlib import Path

import typer

from kiosk.cli import terminal
from kiosk.cli.options import open_store, system_user
from kiosk.domain.membership.device_code import PREFIX, DeviceCode, read_device_code
from kiosk.domain.text.messages import Sentence

_DATABASE = b"SQLite format 3\0"


def problem_of(source: str) -> Sentence | None:
    """Why a source can be no event; None if it can, or is empty."""
    if not source:
        return None
    if source.upper().startswith(PREFIX):
        code = read_device_code(source)
        return None if isinstance(code, DeviceCode) else code.sentence
    if not Path(source).expanduser().is_file():
        return Sentence("setup.event.neither", {"source": source})
    return None


def take_in(source: str, store: Path) -> Path:
    """The store of the event: a given one, or `store` with what the source brought into it.

    Nothing happens without a source. Exits where a list has errors or no device answers.
    """
    if not source:
        return store
    if source.upper().startswith(PREFIX):
        _join(source, store)
        return store
    file = Path(source).expanduser().absolute()
    if _is_store(file):
        return file
    _import(file, store)
    return store


def _is_store(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(_DATABASE)) == _DATABASE


def _join(code: str, store: Path) -> None:
    from kiosk.cli.venue.joining import join

    join(code, store)


def _import(file: Path, store: Path) -> None:
    """Import a list whole; without that, nothing of it."""
    from kiosk.cli.files.import_report import print_import
    from kiosk.exchange.importing.importer import Options
    from kiosk.store.files import remove_store
    from kiosk.usecases.admin.import_files import import_lists

    is_new = not store.exists()
    with open_store(store, create=True) as opened, terminal.progress() as progress:
        taken = import_lists(
            opened, [file], Options(strict=True), author=system_user(), progress=progress
        )
    if is_new and not taken.facts:
        remove_store(store)
    print_import(taken, dry_run=False)
    if taken.plan.refusals:
        raise typer.Exit(terminal.REFUSED)
