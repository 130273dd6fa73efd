"""Options and functions shared by commands: open store, time, user, standard input."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import MAXYEAR, MINYEAR, datetime, time
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.cli import terminal
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.exporting.atomic_write import write_atomically
from kiosk.store import Store
from kiosk.store.errors import StoreReadOnly
from kiosk.usecases.devices.device_names import device_name

StorePath = Annotated[Path, typer.Option("--store", help="The event's store, one file.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]
DeviceOption = Annotated[str, typer.Option("--device", help="This machine's name in the journal.")]
Force = Annotated[bool, typer.Option("--force", help="Replace a file that is there already.")]
CheckpointOption = Annotated[str, typer.Option("--checkpoint", help="Where codes are scanned.")]


def system_user() -> str:
    """Name of the system user, the author of what a command records."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user whom the system has no name for
        return str(os.getuid())


def now() -> datetime:
    """The local time with its UTC offset."""
    return datetime.now().astimezone()


def moment_of(text: str, zone: ZoneInfo) -> datetime | None:
    """A time of today, or a date and time; in the event's zone unless it has an offset."""
    try:
        if len(text) <= len("09:30:00") and ":" in text:
            return datetime.combine(now().astimezone(zone), time.fromisoformat(text), zone)
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if not MINYEAR < moment.year < MAXYEAR:  # not representable in every time zone
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def admin_actor() -> Actor:
    """The system user as an admin: access to the store's file gives all rights."""
    user = system_user()
    return Actor(user, user, Role.ADMIN)


@contextmanager
def open_store(
    path: Path, device: str = "", *, create: bool = False, reserve: bool = False
) -> Iterator[Store]:
    """An open store that is closed at the end."""
    name = device or device_name(path)
    with closing(Store.open(path, name, create=create, reserve=reserve)) as store:
        terminal.warn_about_file_permissions(path)
        yield store


@contextmanager
def open_for_reading(path: Path) -> Iterator[Store]:
    """An open store for reading, also a write-protected one; it is closed at the end."""
    try:
        store = Store.open(path, device_name(path))
    except StoreReadOnly:
        store = Store.open_read_only(path)
    with closing(store):
        terminal.warn_about_file_permissions(path)
        yield store


def check_ending(file: Path, accepted: Sequence[str]) -> None:
    """Exit with a sentence unless the file name has one of the `accepted` suffixes."""
    if file.suffix.lower().lstrip(".") not in accepted:
        endings = ", ".join(f".{ending}" for ending in accepted)
        terminal.end(Sentence("cli.ending", {"file": file, "known": endings}), terminal.USAGE)


def check_free(*files: Path, force: bool) -> None:
    """Exit with a sentence where a file exists and `force` is not given."""
    for file in files:
        if not force and file.is_file():
            terminal.end(Sentence("cli.taken", {"path": file}), terminal.USAGE)


def write_text(file: Path, text: str) -> None:
    """Write a file for its owner alone, whole or not at all; exits with a sentence on failure."""
    try:
        with write_atomically(file) as temporary:
            temporary.write_text(text, encoding="utf-8")
    except OSError:
        terminal.end(Sentence("cli.devices.unwritable", {"path": file}), terminal.FAILED)


def from_input(value: str | None) -> str | None:
    """The given name or code, or the next line of standard input where it is `-`.

    Arguments are visible in the process list and in shell histories. Exits with a sentence where
    the input is empty.
    """
    if value != "-":
        return value
    line = next(lines(), "").strip()
    if not line:
        terminal.end(Sentence("cli.input.empty"), terminal.USAGE)
    return line


def lines() -> Iterator[str]:
    """Non-empty lines of standard input as they arrive; undecodable bytes are surrogate escapes."""
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]  # a stream of text
    for line in iter(sys.stdin.readline, ""):
        if text := line.rstrip("\r\n"):
            yield text
