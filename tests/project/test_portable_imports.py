"""What other systems lack is imported only where it is used."""

from __future__ import annotations

import subprocess
import sys

_UNIX_ONLY = ("fcntl", "grp", "pwd", "resource", "syslog", "termios")
_SCRIPT = """
import sys
sys.modules.update(dict.fromkeys(sys.argv[1].split(), None))
import kiosk.__main__, kiosk.cli.commands, kiosk.cli.fast_start
import kiosk.faces.attendee, kiosk.faces.desk, kiosk.faces.joining, kiosk.faces.trial
import kiosk.connectors.engine, kiosk.replication.process
"""


def test_every_face_and_command_is_imported_without_modules_that_only_unix_has() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, " ".join(_UNIX_ONLY)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
