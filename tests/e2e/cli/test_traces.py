"""A command leaves no names or codes in the process list, core dumps or readable memory."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Checkpoint, Event, Guest
from kiosk.store import Store
from tests.command_process import run_command
from tests.devices.printers.ipp_printers import wait_for

NAME, CODE = "Quistgaard", "SECRET-CODE-0001"

linux = pytest.mark.skipif(sys.platform != "linux", reason="the system keeps other lists")


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "event.db"
    with closing(Store.open(path, "desk", create=True)) as opened:
        records = (Event(name_en="Forum"), Checkpoint("main"), Guest("g", name_latin=NAME))
        opened.append([one for record in records if (one := facts.change_fact(None, record))])
        opened.append([facts.code_issued("g", CODE)])
    return path


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return os.environ | {
        "LC_ALL": "C.UTF-8",
        "KIOSK_LANGUAGE": "en",
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }


@contextmanager
def waiting(
    words: tuple[str, ...], environment: dict[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """A command that waits for its input."""
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@linux
@pytest.mark.parametrize(
    ("words", "left"),
    [
        (("staff", "add", NAME), b"staff *** **"),
        (("erase", "--guest", CODE), b"erase --guest **"),
        (("erase", f"--guest={CODE}"), b"erase --guest=**"),
    ],
)
def test_the_process_list_shows_no_names(
    store: Path, environment: dict[str, str], words: tuple[str, ...], left: bytes
) -> None:
    command = (*words, f"--store={store}")
    with waiting(command, environment) as process:
        line = Path(f"/proc/{process.pid}/cmdline")
        wait_for(lambda: b"**" in line.read_bytes())
        command_line = line.read_bytes()
    assert NAME.encode() not in command_line
    assert CODE.encode() not in command_line
    assert left in command_line.replace(b"\0", b" ")


@linux
def test_a_command_that_is_killed_leaves_no_core(
    store: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    words = ("scan", "--store", str(store), "--checkpoint", "main")
    program = f"""
import os, resource, sys
resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
os.execv(sys.executable, [sys.executable, "-m", "kiosk", *{words!r}])
"""
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=tmp_path,
        env=environment | {"PYTHONPATH": str(Path.cwd())},
    )
    assert process.stdin
    assert process.stdout
    process.stdin.write(f"{CODE}\n".encode())
    process.stdin.flush()
    assert process.stdout.readline()
    limit = next(
        line
        for line in Path(f"/proc/{process.pid}/limits").read_text().splitlines()
        if line.startswith("Max core file size")
    )
    assert limit.split()[4:6] == ["0", "0"]
    process.send_signal(signal.SIGABRT)
    process.communicate()
    assert not os.WCOREDUMP(-process.returncode)
    assert not list(tmp_path.glob("core*"))


@linux
def test_the_memory_of_the_process_cannot_be_read(environment: dict[str, str]) -> None:
    program = """
import ctypes, sys
from contextlib import suppress
from kiosk.__main__ import main
get_dumpable = 3
print(ctypes.CDLL(None).prctl(get_dumpable))
sys.argv = ["kiosk", "--help"]
with suppress(SystemExit):
    main()
print(ctypes.CDLL(None).prctl(get_dumpable))
"""
    process = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    lines = process.stdout.splitlines()
    assert (lines[0], lines[-1]) == ("1", "0")


def test_an_unexpected_error_is_logged_without_names(
    store: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    """A record has a name in place of a time."""
    with closing(sqlite.connect(str(store))) as other:
        (record,) = other.execute("SELECT record FROM guest").fetchone()
        broken = json.dumps(json.loads(record) | {"valid_until": NAME})
        other.execute("UPDATE guest SET record = ?", (broken,))
        other.commit()
    earlier = tmp_path / "state" / "forum-kiosk" / "log" / "faults.log"
    earlier.parent.mkdir(parents=True)
    earlier.write_text("an earlier fault\n" * 60_000)
    process = subprocess.run(
        [sys.executable, "-m", "kiosk", "find", NAME, "--store", str(store)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert process.returncode == 3, (process.stdout, process.stderr)
    (log,) = tmp_path.rglob("faults.log")
    entry = log.read_text()
    assert log.with_name("faults.log.1").stat().st_size >= 1_000_000
    assert "ValueError" in entry
    assert "codec.py" in entry
    assert " find\n" in entry
    assert NAME not in entry
    assert "an earlier fault" not in entry
    assert NAME not in process.stderr


def test_names_and_codes_are_read_from_standard_input(
    store: Path, environment: dict[str, str]
) -> None:
    def kiosk(*words: str, given: str, ends: int = 0) -> str:
        arguments = [*words, "--store", str(store)]
        process = run_command(*arguments, given=given, environment=environment, ends=ends)
        return process.stdout + process.stderr

    assert NAME in kiosk("find", "-", given=f"{NAME}\n")
    assert "Admitted" in kiosk("read", "-", given=f"{CODE}\n")
    assert NAME in kiosk("staff", "add", "-", given=f"{NAME}\n482913\n")
    # Empty input must not mean everybody.
    assert "Nothing was given" in kiosk("erase", "--guest", "-", "--yes", given="", ends=2)
    assert "Admitted" in kiosk("read", "-", given=f"{CODE}\n")
    kiosk("erase", "--guest", "-", "--yes", given=f"{CODE}\n")
    assert "Admitted" not in kiosk("read", "-", given=f"{CODE}\n")
