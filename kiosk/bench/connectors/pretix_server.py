"""Starts, kills and restarts the pretix of made-up orders, and sets stores up for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Self

from kiosk.bench.connectors.pretix_process import ANSWER_S, EVENT, ORGANIZER
from kiosk.connectors.http_client import HttpClient
from kiosk.connectors.pretix.api import PretixApi
from kiosk.store import Store
from kiosk.store.connectors.systems import Connector, add_connector

_TOKEN = "bench"  # noqa: S105 - of a server on loopback with made-up people
NAME = "pretix"


class BenchPretix:
    """A pretix in a process of its own; `redeemed` is the file with the nonces it took, in order.

    An answer takes `answer_s` seconds.
    """

    def __init__(self, redeemed: Path, orders: int, answer_s: float = ANSWER_S) -> None:
        self.redeemed, self._orders, self._answer_s = redeemed, orders, answer_s
        self._process = self._started(0)
        self.port = self._read_port()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    @property
    def connector(self) -> Connector:
        """The connector to it."""
        return Connector(NAME, "pretix", f"http://127.0.0.1:{self.port}", ORGANIZER, EVENT)

    @property
    def nonces(self) -> list[str]:
        """The ids of the facts that it was told, in the order in which they came."""
        if not self.redeemed.exists():
            return []
        return self.redeemed.read_text(encoding="ascii").split()

    def api(self) -> PretixApi:
        """Requests to it."""
        return PretixApi(HttpClient(self.connector.address, {}), ORGANIZER, EVENT)

    def kill(self) -> None:
        """End it at once, in the middle of what it does."""
        self._process.kill()
        self._process.communicate()

    def restart(self) -> None:
        """Start it again on the same port; it knows what it had written."""
        self._process = self._started(self.port)
        self._read_port()

    def _started(self, port: int) -> subprocess.Popen[str]:
        module = "kiosk.bench.connectors.pretix_process"
        values = [str(port), str(self.redeemed), str(self._answer_s), str(self._orders)]
        command = [sys.executable, "-m", module, *values]
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - ours

    def _read_port(self) -> int:
        if self._process.stdout is None:
            raise RuntimeError("the server has no output")
        return int(self._process.stdout.readline())


def connected_store(path: Path, connector: Connector) -> Store:
    """A new store in which a system is set up."""
    store = Store.open(path, "bench", create=True)
    store.transact(lambda connection: add_connector(connection, connector, _TOKEN))
    return store
