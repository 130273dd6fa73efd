"""The PostgreSQL of a hub, as a machine that can lose its power or its disk."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

import psutil
import psycopg

from kiosk.replication.hub.cluster import Cluster, cluster_in
from tests.e2e.venue.hall import Machine
from tests.replication.hub.conftest import owner_rows

HUB = "hub"
_HEADS = "SELECT device, sequence FROM forum_kiosk.head"


class HubMachine:
    """A hub in a folder that the user of PostgreSQL may enter."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="kiosk-hub-"))

    @property
    def _cluster(self) -> Cluster:
        return cluster_in(self._folder)

    def start(self, machine: Machine) -> None:
        """Start it with the command, on the machine of an admin."""
        machine.run("hub", "start", "--folder", str(self._folder))

    def facts(self) -> dict[str, int]:
        """How many facts of each device it has; none while it cannot be reached."""
        with suppress(psycopg.OperationalError):
            return dict(owner_rows(self._cluster, _HEADS))
        return {}

    def kill(self) -> None:
        """End the server and all its processes at once."""
        with suppress(FileNotFoundError, psutil.NoSuchProcess):
            lines = (self._cluster.data / "postmaster.pid").read_text("ascii").splitlines()
            server = psutil.Process(int(lines[0]))
            processes = [server, *server.children(recursive=True)]
            for process in processes:
                process.kill()
            psutil.wait_procs(processes, timeout=30)

    def delete(self) -> None:
        """Lose everything that it has on disk."""
        shutil.rmtree(self._folder, ignore_errors=True)
