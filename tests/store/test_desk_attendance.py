"""Whether a desk is attended is known to other processes, also after the desk was killed."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from kiosk.store import Store
from kiosk.store.sharing.desk_attendance import DeskAttendance, is_any_desk_attended

_DESK = """
import sys
from pathlib import Path
from kiosk.store.sharing.desk_attendance import DeskAttendance
desk = DeskAttendance(Path(sys.argv[1]))
desk.set_attended(True)
print("attended", flush=True)
sys.stdin.read()
"""


def test_a_desk_is_attended_while_staff_are_at_work(tmp_path: Path) -> None:
    path = tmp_path / "event.db"
    Store.open(path, create=True).close()
    assert not is_any_desk_attended(path)
    one, other = DeskAttendance(path), DeskAttendance(path)
    assert not is_any_desk_attended(path)
    one.set_attended(True)
    other.set_attended(True)
    one.set_attended(False)
    assert is_any_desk_attended(path)
    other.close()
    assert not is_any_desk_attended(path)
    one.close()


def test_a_killed_desk_is_not_attended(tmp_path: Path) -> None:
    path = tmp_path / "event.db"
    Store.open(path, create=True).close()
    with subprocess.Popen(
        [sys.executable, "-c", _DESK, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as desk:
        assert desk.stdout
        assert desk.stdout.readline() == "attended\n"
        assert is_any_desk_attended(path)
        with closing(Store.open(path)) as store:
            store.check_writable()
        desk.kill()
        desk.wait()
    assert not is_any_desk_attended(path)
