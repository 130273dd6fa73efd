"""A store with guests, and scan processes of the command line on it."""

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
from kiosk.store.recovery.doctor import examine

ROOT = Path(__file__).parents[2]
GUESTS = 400
UNKNOWN_CODE = "https://example.org/?번호=\x07\ud800"

ScanProcess = subprocess.Popen[bytes]


def code_of(guest: int) -> str:
    """The code of the guest with that number."""
    return code_text.new_code_text(guest.to_bytes(code_text.RANDOM_BYTES, "big"))


def set_up(path: Path, guests: int = GUESTS) -> Path:
    """A new store with a main entrance and the given number of guests."""
    drafts = [facts.change_fact(None, Event()), facts.change_fact(None, Checkpoint(id="main"))]
    for number in range(guests):
        drafts.append(facts.change_fact(None, Guest(id=f"g{number}", name_latin=f"Guest {number}")))
        drafts.append(facts.code_issued(f"g{number}", code_of(number)))
    with closing(Store.open(path, "set-up", create=True)) as store:
        store.append(draft for draft in drafts if draft)
    return path


def scan_request(index: int, guests: int = GUESTS) -> dict[str, Any]:
    """The n-th scan of an endless day: all enter, all leave, again; every tenth code is unknown."""
    if index % 10 == 9:
        return {"code": UNKNOWN_CODE, "id": f"s{index}"}
    direction = "exit" if index // guests % 2 else "entry"
    return {"code": code_of(index % guests), "direction": direction, "id": f"s{index}"}


def json_lines(scans: int, guests: int = GUESTS) -> Iterator[str]:
    """The first scans of the day as JSON lines for the command line."""
    return (json.dumps(scan_request(index, guests)) for index in range(scans))


def start_scan_process(
    store: Path, *options: str, module: str = "kiosk", **popen_options: Any
) -> ScanProcess:
    """Starts `kiosk scan`, or `module` instead of `kiosk`.

    Use it as a context manager, which waits for its end.
    """
    command = [sys.executable, "-m", module, "scan", "--store", str(store)]
    command += ["--checkpoint", "main", "--json", *options]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=ROOT, **popen_options)


def send_requests(scan: ScanProcess, submissions: Iterable[dict[str, Any]]) -> None:
    """Send requests until the process closes its input; then close it."""
    assert scan.stdin
    with suppress(BrokenPipeError):
        for request in submissions:
            scan.stdin.write(json.dumps(request).encode() + b"\n")
            scan.stdin.flush()
    close_input(scan)


def close_input(scan: ScanProcess) -> None:
    """Close the input of the process."""
    assert scan.stdin
    with suppress(BrokenPipeError):
        scan.stdin.close()


def read_answers(scan: ScanProcess) -> Iterator[dict[str, Any]]:
    """The complete lines of its output, until it ends."""
    assert scan.stdout
    for line in scan.stdout:
        if line.endswith(b"\n"):
            yield json.loads(line)


def scan_and_wait(scan: ScanProcess, *submissions: dict[str, Any]) -> list[dict[str, Any]]:
    """Send one request after the other, each after the answer to the previous one.

    There are fewer answers than requests if the process ended.
    """
    assert scan.stdin
    received = []
    for request in submissions:
        with suppress(BrokenPipeError):
            scan.stdin.write(json.dumps(request).encode() + b"\n")
            scan.stdin.flush()
        answer = next(read_answers(scan), None)
        if answer is None:
            break
        received.append(answer)
    return received


def facts_in(store: Path) -> set[str]:
    """The ids in the journal, read without the program's own code."""
    with closing(sqlite3.connect(store)) as reader:
        return {row[0] for row in reader.execute("SELECT id FROM journal")}


def double_admissions(store: Path) -> list[str]:
    """Submissions of one device that admitted a guest more than once."""
    query = """
        SELECT submission FROM scan WHERE submission <> '' AND outcome IN ('Admitted', 'Left')
        GROUP BY device, submission HAVING count(*) > 1
    """
    with closing(sqlite3.connect(store)) as reader:
        return [row[0] for row in reader.execute(query)]


def doctor_findings(store: Path) -> list[str]:
    """The failed checks of the doctor."""
    return [str(finding) for finding in examine(store) if not finding.passed]


def copy_without_recovery(store: Path, folder: Path) -> Path:
    """A copy of the store and its log as a dead process left them, without recovering them."""
    for suffix in ("", "-wal"):
        source = store.with_name(store.name + suffix)
        copy = folder / source.name
        copy.unlink(missing_ok=True)
        if source.exists():
            shutil.copyfile(source, copy)
    return folder / store.name
