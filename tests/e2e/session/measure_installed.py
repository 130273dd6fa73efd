"""Boots the session of an installed package, scans a code, and notes what it took.

`packaging/try-package` runs `python -m tests.e2e.session.measure_installed ROOT USER CODE NAME` as
root: ROOT holds the package, set up for the user number USER with /dev/null as its scanner; CODE is
that of a guest, and NAME begins the name of each picture.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import psutil

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.store import Store
from tests.e2e.session.greeting import comes_back, greets, note, picture
from tests.e2e.session.session_machine import installed_machine

_HOME = Path("/var/lib/forum-kiosk")
# A scanner that is not open yet loses what it read: the code is held there again.
_RECORDED_S = 2.0


def measure(root: Path, user: int, code: str, name: str) -> None:
    """Note the time to the first picture and after a crash and a hang, and the kiosk's memory."""
    line, scanner = os.openpty()
    use_scanner(root / _HOME.relative_to("/"), os.ttyname(scanner), user)
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-session-") as folder,
        installed_machine(root, Path(folder) / "m", user, _HOME) as machine,
    ):
        seconds = machine.until("the first picture", lambda: greets(machine))
        note(f"{name}: from the start of the session to the first picture: {seconds:.1f} s")
        picture(machine, f"{name}-first")
        note(f"{name}: memory of the kiosk: {memory_mb(root):.0f} MB")
        event = root / _HOME.relative_to("/") / "event.db"
        with closing(Store.open_read_only(event)) as store:
            known = store.vector()
        machine.until("a recorded scan", lambda: is_scanned(event, known, line, code))
        picture(machine, f"{name}-scanned")
        comes_back(machine, f"{name}-crash", "SIGKILL")
        comes_back(machine, f"{name}-hang", "SIGSTOP")


def use_scanner(home: Path, terminal: str, user: int) -> None:
    """Let the user's kiosk read codes from a terminal, as from a serial scanner."""
    os.chown(terminal, user, user)
    settings = home / ".config" / "forum-kiosk" / "settings.toml"
    written = settings.read_text("utf-8")
    assert 'scanners = ["serial:/dev/null"]' in written
    settings.write_text(written.replace("serial:/dev/null", f"serial:{terminal}"), "utf-8")


def memory_mb(root: Path) -> float:
    """The resident memory of the window's process, the largest that runs the program of a root."""
    program = f"{root}/usr/lib/forum-kiosk/bin/"
    found = [one for one in psutil.process_iter() if runs(one, program)]
    return float(max(one.memory_info().rss for one in found)) / 1_000_000


def runs(process: psutil.Process, program: str) -> bool:
    try:
        return str(Path(f"/proc/{process.pid}/exe").readlink()).startswith(program)
    except OSError:  # a thread of the kernel, or one that has just ended
        return False


def is_scanned(event: Path, known: dict[str, int], line: int, code: str) -> bool:
    """Whether a scan is recorded soon after a code was held under the scanner."""
    os.write(line, f"{code}\r".encode())
    time.sleep(_RECORDED_S)
    with closing(Store.open_read_only(event)) as store:
        return any(one.kind == FactKind.CODE_SCANNED for one in store.facts_since(known))


if __name__ == "__main__":
    measure(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4])
