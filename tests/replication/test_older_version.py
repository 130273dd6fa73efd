"""A venue in which one machine is updated and another is not: both have all facts afterwards.

The older version is the program as it was before the last step of the store's format was added.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from kiosk.domain.journal.system_leases import system_leased
from kiosk.store import Store
from tests.e2e.morning import scans
from tests.replication.processes import facts_in, replicator, scan, until
from tests.replication.venue_stores import CHECKPOINT, code_of

CLONE = Path(__file__).parents[2]
STEPS = "kiosk/store/migrations/versions"
MAKE = "from pathlib import Path; from tests.replication.venue_stores import venue; import sys"
OLD_SCAN, NEW_SCAN = 1, 2


def git(*words: str) -> bytes:
    return subprocess.run(["git", "-C", CLONE, *words], check=True, capture_output=True).stdout


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """Begins a command that runs the older version."""
    if git("rev-parse", "--is-shallow-repository").strip() == b"true":
        pytest.skip("this clone lacks the history: git fetch --unshallow")
    added = git("log", "-1", "--diff-filter=A", "--format=%H", "--", STEPS).decode().strip()
    folder = tmp_path_factory.mktemp("older")
    packed = git("archive", f"{added}^", "kiosk", "resources", "tests/replication", "tests/store")
    subprocess.run(["tar", "-x", "-C", folder], input=packed, check=True)
    return ("env", f"--chdir={folder}", f"PYTHONPATH={folder}")


def run(older: tuple[str, ...], *words: str, typed: str = "") -> None:
    done = subprocess.run(
        [*older, sys.executable, *words], input=typed, text=True, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr


def facts_unopened(path: Path) -> int:
    """The number of facts in a store of the older version, which opening would bring up to date."""
    with closing(sqlite.connect(f"file:{path}?mode=ro", uri=True)) as store:
        return int(store.execute("SELECT count(*) FROM journal").fetchone()[0])


def scans_of(path: Path) -> list[tuple[object, ...]]:
    with closing(Store.open_read_only(path)) as store:
        guests = [f"g{number}" for number in (OLD_SCAN, NEW_SCAN)]
        return [one for guest in guests for one in scans(store, guest)]


def test_an_updated_office_and_a_gate_of_the_version_before_exchange_their_scans(
    older: tuple[str, ...], tmp_path: Path
) -> None:
    run(older, "-c", f"{MAKE}; venue(Path(sys.argv[1]), 'gate')", str(tmp_path))
    office, gate = tmp_path / "office.db", tmp_path / "gate.db"
    with closing(Store.open(office, "office")) as opened:
        assert list(tmp_path.glob("office.backup-*.db"))
        # The older version does not know facts of this kind; it keeps and passes them on.
        opened.append([system_leased("pretix", datetime.now(UTC), {})])
    with replicator(office) as updated, replicator(gate, updated.port, prefix=older):
        scanning = ("-m", "kiosk", "scan", "--store", str(gate), "--checkpoint", CHECKPOINT)
        run(older, *scanning, typed=code_of(OLD_SCAN) + "\n")
        scan(office, NEW_SCAN)
        until(lambda: sum(facts_in(office).values()) == facts_unopened(gate))
    run(older, "-m", "kiosk", "doctor", "--store", str(gate))
    assert not list(tmp_path.glob("gate.backup-*.db"))
    with closing(Store.open(gate, "gate")) as opened:
        assert opened.vector() == facts_in(office)
    assert len(scans_of(gate)) == 2
    assert scans_of(gate) == scans_of(office)
