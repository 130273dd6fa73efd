"""The command that writes what a developer must know of a machine, and nothing of its guests."""

from __future__ import annotations

import os
import platform
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import fields
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.machine.examination import examine_disk, examine_machine
from kiosk.cli.options import Force, check_free, now, write_text
from kiosk.domain.text.messages import Sentence
from kiosk.settings import Settings, read_settings
from kiosk.store import Store, StoreError

_PARTS = ("forum-kiosk", "PySide6-Essentials", "SQLAlchemy", "pysqlite3", "zxing-cpp", "Pillow")
_SECRET = frozenset({"staff_code", "staff_pin"})
_LOGS = ("kiosk.log", "faults.log")
_LAST_LINES = 300
_SELF_TEST_S = 10.0
_READS_AT_ONCE = 50


def report(
    file: Annotated[Path, typer.Argument(help="Where the report goes, as text.")],
    store: Annotated[
        Path | None, typer.Option("--store", help="Another store than the settings name.")
    ] = None,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Write it without asking.")] = False,
    force: Force = False,
) -> None:
    """Write a file for a developer: versions, settings, devices, log, figures; nothing of guests.

    It is shown whole before it is written. It takes some fifteen seconds.
    """
    check_free(file, force=force)
    settings = read_settings(os.environ)
    lines = list(_report_lines(settings, store or settings.event_store))
    for line in lines:
        terminal.print_words(line)
    if not (yes or typer.confirm(terminal.texts().say("report.ask", path=file), err=True)):
        terminal.end(Sentence("cli.aborted"))
    write_text(file, "\n".join(lines) + "\n")
    terminal.say("report.written", path=file)


def _report_lines(settings: Settings, store: Path) -> Iterator[str]:
    yield f"Forum Kiosk report {now():%Y-%m-%d %H:%M:%S %z}"
    for title, part in (
        ("versions", _versions()),
        ("settings", _settings(settings)),
        ("machine", _machine(settings, store)),
        ("store", _store(store)),
        ("log", _log_lines(settings.log_folder)),
    ):
        yield ""
        yield f"== {title}"
        yield from (_without_home(line) for line in part)


def _versions() -> Iterator[str]:
    for part in _PARTS:
        try:
            yield f"{part} {version(part)}"
        except PackageNotFoundError:
            yield f"{part} missing"
    yield f"Python {sys.version.split()[0]}"
    yield f"{platform.system()} {platform.release()} {platform.machine()}, {os.cpu_count()} cores"
    yield _distribution()


def _distribution() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        return platform.platform()


def _settings(settings: Settings) -> Iterator[str]:
    """Each setting; of secrets only whether they are set."""
    for one in fields(settings):
        value = getattr(settings, one.name)
        yield f"{one.name} = {('set' if value else 'not set') if one.name in _SECRET else value}"


def _machine(settings: Settings, store: Path) -> Iterator[str]:
    say = terminal.texts().say
    findings = [examine_disk(store.absolute().parent)] if store.absolute().parent.is_dir() else []
    for finding in (*findings, *examine_machine(settings, store)):
        yield f"{finding.verdict} {finding.part}: {say(finding.sentence)}"


def _store(path: Path) -> Iterator[str]:
    """Sizes, findings and reading times of a store; nothing that stands in it."""
    if not path.is_file():
        yield "no store"
        return
    for part in sorted(path.parent.glob(f"{path.name}*")):
        yield f"{part.name[len(path.name) :] or 'file'} {part.stat().st_size:,} bytes"
    try:
        with closing(Store.open_read_only(path)) as store:
            yield from _figures(store)
    except StoreError as error:
        yield terminal.texts().say(error.sentence)


def _figures(store: Store) -> Iterator[str]:
    from kiosk.store.queries.journal_facts import vector

    facts = store.read(vector)
    yield f"{len(facts)} devices, {sum(facts.values()):,} facts"
    taken = sorted(_timed(lambda: store.read(vector)))
    yield (
        f"self-test of {_SELF_TEST_S:.0f} s: {len(taken):,} reads, median {median(taken):.2f} ms, "
        f"longest {taken[-1]:.2f} ms"
    )


def _timed(read: Callable[[], object]) -> Iterator[float]:
    """Milliseconds of reads that are repeated, with pauses, for the time of the self-test."""
    ends = time.monotonic() + _SELF_TEST_S
    while True:
        for _ in range(_READS_AT_ONCE):
            began = time.perf_counter()
            read()
            yield (time.perf_counter() - began) * 1000
        if time.monotonic() >= ends:
            return
        time.sleep(0.2)


def _log_lines(folder: Path) -> Iterator[str]:
    """The last lines of the logs, which hold no personal data."""
    for name in _LOGS:
        try:
            with (folder / name).open(encoding="utf-8", errors="replace") as file:
                last = deque(file, maxlen=_LAST_LINES)
        except OSError:
            continue
        yield f"-- {name}"
        yield from (line.rstrip("\n") for line in last)


def _without_home(line: str) -> str:
    """The line without the name of the user, which stands in the path of their home."""
    home = str(Path.home())
    return line.replace(home, "~") if len(home) > 1 else line
