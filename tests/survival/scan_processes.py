"""A store with guests, and real processes that scan their codes into it."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from kiosk.domain.codes import code_text
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Checkpoint, Event, Guest
from kiosk.store import Store
from kiosk.store.doctor import examine

ROOT = Path(__file__).parents[2]
GUESTS = 400
STRANGER = "https://example.org/?번호=\x07\ud800"

Scanning = subprocess.Popen[bytes]


def code_of(guest: int) -> str:
    """The code that a guest of this venue holds."""
    return code_text.issue(guest.to_bytes(code_text.RANDOM_BYTES, "big"))


def set_up(path: Path, guests: int = GUESTS) -> Path:
    """A new store with a main entrance and so many guests."""
    drafts = [facts.recorded(None, Event()), facts.recorded(None, Checkpoint(id="main"))]
    for number in range(guests):
        drafts.append(facts.recorded(None, Guest(id=f"g{number}", name_latin=f"Guest {number}")))
        drafts.append(facts.code_issued(f"g{number}", code_of(number)))
    with closing(Store.open(path, "set-up", create=True)) as store:
        store.append(draft for draft in drafts if draft)
    return path


def submission(index: int, guests: int = GUESTS) -> dict[str, Any]:
    """The scan of that number in a day without end: all come in, all leave; some are strangers."""
    if index % 10 == 9:
        return {"code": STRANGER, "id": f"s{index}"}
    direction = "exit" if index // guests % 2 else "entry"
    return {"code": code_of(index % guests), "direction": direction, "id": f"s{index}"}


def json_lines(scans: int, guests: int = GUESTS) -> Iterator[str]:
    """The day's first scans as the command line reads them."""
    return (json.dumps(submission(index, guests)) for index in range(scans))


def scanning(store: Path, *options: str, module: str = "kiosk", **given: Any) -> Scanning:
    """A command line that scans what it is fed; `module` may stand in for it.

    Use it as a context manager, which waits for its end.
    """
    command = [sys.executable, "-m", module, "scan", "--store", str(store)]
    command += ["--checkpoint", "main", "--json", *options]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=ROOT, **given)


def feed(scan: Scanning, submissions: Iterable[dict[str, Any]]) -> None:
    """Hand over submissions for as long as somebody takes them."""
    assert scan.stdin
    with suppress(BrokenPipeError):
        for one in submissions:
            scan.stdin.write(json.dumps(one).encode() + b"\n")
            scan.stdin.flush()
    hush(scan)


def hush(scan: Scanning) -> None:
    """Hand over nothing more."""
    assert scan.stdin
    with suppress(BrokenPipeError):
        scan.stdin.close()


def answers(scan: Scanning) -> Iterator[dict[str, Any]]:
    """The whole lines of what it answers, until it ends."""
    assert scan.stdout
    for line in scan.stdout:
        if line.endswith(b"\n"):
            yield json.loads(line)


def ask(scan: Scanning, *submissions: dict[str, Any]) -> list[dict[str, Any]]:
    """Hand over one submission after the other, each when the last was answered.

    There are fewer answers than submissions if it ended.
    """
    assert scan.stdin
    told = []
    for one in submissions:
        with suppress(BrokenPipeError):
            scan.stdin.write(json.dumps(one).encode() + b"\n")
            scan.stdin.flush()
        answer = next(answers(scan), None)
        if answer is None:
            break
        told.append(answer)
    return told


def facts_in(store: Path) -> set[str]:
    """The ids in the journal, read past all of our own code."""
    with closing(sqlite3.connect(store)) as reader:
        return {row[0] for row in reader.execute("SELECT id FROM journal")}


def passed_twice(store: Path) -> list[str]:
    """Submissions of one device that let somebody through more than once."""
    question = """
        SELECT submission FROM scan WHERE submission <> '' AND outcome IN ('Admitted', 'Left')
        GROUP BY device, submission HAVING count(*) > 1
    """
    with closing(sqlite3.connect(store)) as reader:
        return [row[0] for row in reader.execute(question)]


def ailments(store: Path) -> list[str]:
    """What the doctor finds wrong."""
    return [str(found) for found in examine(store) if not found.well]


def copy_as_left(store: Path, folder: Path) -> Path:
    """The file and its log just as a dead process left them, to look at without mending them."""
    for end in ("", "-wal"):
        left = store.with_name(store.name + end)
        kept = folder / left.name
        kept.unlink(missing_ok=True)
        if left.exists():
            shutil.copyfile(left, kept)
    return folder / store.name
