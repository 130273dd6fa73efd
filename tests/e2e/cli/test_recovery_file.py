"""A lost founding machine is replaced: recovery file, backup, restore and recover as commands."""

from __future__ import annotations

import json
import stat
from contextlib import closing
from pathlib import Path

from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from kiosk.store import Store
from tests.joined_devices import found

PASSPHRASE = "several words of a forum"  # noqa: S105 - of this test alone


def kiosk(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(app, words, input=typed)


def test_a_lost_machine_is_replaced(tmp_path: Path) -> None:
    store, new = str(tmp_path / "event.db"), str(tmp_path / "new" / "event.db")
    file, backup = tmp_path / "recovery.json", str(tmp_path / "backup.db")
    with closing(Store.open(Path(store), "office", create=True)) as opened:
        found(opened)
    assert "No recovery file was written" in kiosk("devices", "list", "--store", store).stderr
    at = ("--store", store, "--device", "office")
    short = kiosk("devices", "recovery-file", str(file), *at, typed="short\n")
    assert short.exit_code == 1
    assert "12 to 200 characters" in short.stderr
    assert not file.exists()
    done = kiosk("devices", "recovery-file", str(file), *at, typed=f"{PASSPHRASE}\n")
    assert done.exit_code == 0, done.output
    assert "no device can revoke that" in done.stderr
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "recovery file" not in kiosk("devices", "list", "--store", store).stderr
    assert kiosk("devices", "recovery-file", str(file), *at).exit_code == 2  # it exists

    assert kiosk("backup", "--to", backup, "--store", store).exit_code == 0
    Path(new).parent.mkdir()
    restored = kiosk("restore", backup, "--store", new)
    assert "kiosk devices recover" in restored.stderr
    at = ("--store", new, "--device", "laptop")
    wrong = kiosk("devices", "recover", str(file), *at, typed="another passphrase\n")
    assert (wrong.exit_code, "does not open" in wrong.stderr) == (1, True)
    missing = kiosk("devices", "recover", str(tmp_path / "none"), *at, typed="x\n")
    assert missing.exit_code == 1
    done = kiosk("devices", "recover", str(file), *at, typed=f"{PASSPHRASE}\n")
    assert (done.exit_code, "laptop acts for" in done.stdout) == (0, True)
    listed = json.loads(kiosk("devices", "list", "--json", "--store", new).stdout)
    roles = {one["name"]: one["role"] for one in listed}
    assert (roles["office"], roles["laptop"]) == ("admin", "admin")
