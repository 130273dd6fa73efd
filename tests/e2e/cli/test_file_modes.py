"""Every file that the program writes is for its owner alone, whatever the shell's umask allows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ANSWERS = """role = "kiosk"
event = "{event}"
sound = false
scanners = ["serial:/dev/null"]
"""


def test_all_files_of_a_machine_are_for_their_owner_alone(tmp_path: Path) -> None:
    guests, answers, machine = tmp_path / "guests.csv", tmp_path / "answers.toml", tmp_path / "own"
    guests.write_text("이름\n김민서\n", encoding="utf-8")
    answers.write_text(ANSWERS.format(event=guests), encoding="utf-8")
    store = machine / "data" / "event.db"
    environment = os.environ | {
        "KIOSK_SETTINGS": str(machine / "config" / "settings.toml"),
        "KIOSK_STORE": str(store),
        "KIOSK_LANGUAGE": "en",
        "KIOSK_LOG_FOLDER": str(machine / "logs"),
    }
    commands = [
        ["setup", "--answers", answers],
        ["backup", "--store", store],
        ["run", "attendee", "--picture", machine / "data" / "first.png"],
        ["report", machine / "data" / "report.txt", "--yes"],
    ]
    for command in commands:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", *map(str, command)],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            umask=0o002,
        )
        assert done.returncode == 0, done.stderr + done.stdout
    files = [one for one in machine.rglob("*") if one.is_file()]
    assert {"settings.toml", "event.db", "machine-sheet.pdf", "kiosk.log", "first.png"} <= {
        one.name for one in files
    }
    assert [str(one) for one in files if one.stat().st_mode & 0o077] == []
