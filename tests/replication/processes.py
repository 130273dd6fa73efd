"""Replicators as real processes, and a proxy between them that drops without closing."""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.store import Store
from kiosk.store.sharing.peer_status import PeerState, PeerStatus, read_status
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.replication.venue_stores import CHECKPOINT, code_of
from tests.store.simulated_devices import DOORS

PATIENCE_S = 60.0


@dataclass
class ReplicatorProcess:
    """A running `kiosk replicate`."""

    store: Path
    process: subprocess.Popen[str]
    port: int

    def peers(self) -> dict[str, PeerStatus]:
        """The peers in its status, by name."""
        status = read_status(self.store)
        return {peer.name: peer for peer in status.peers} if status else {}

    def state(self, name: str) -> PeerState | None:
        peer = self.peers().get(name)
        return peer.state if peer else None

    def end(self, number: int = signal.SIGTERM) -> int:
        with suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGCONT)
            self.process.send_signal(number)
        code = self.process.wait(30)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()
        return code


def command(store: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "kiosk", "replicate", "--store", str(store), *options]


@contextmanager
def replicator(
    store: Path,
    *peers: int,
    prefix: Sequence[str] = (),
    options: Sequence[str] = ("--no-discover",),
) -> Iterator[ReplicatorProcess]:
    """A replicator that listens on some port and connects to these ports of this machine."""
    addresses = [option for port in peers for option in ("--peer", f"127.0.0.1:{port}")]
    port = free_port()
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        [*prefix, *command(store, "--listen", str(port), *options, *addresses)],
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        text=True,
        env=os.environ | {"KIOSK_LOG_FOLDER": str(store.parent)},
    )
    running = ReplicatorProcess(store, process, port)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert str(port) in line, line or (process.stderr and process.stderr.read())
        yield running
    finally:
        running.end(signal.SIGKILL if process.poll() is None else signal.SIGTERM)


def free_port() -> int:
    with closing(socket.create_server(("", 0))) as server:
        return int(server.getsockname()[1])


def scan(path: Path, guest: int) -> None:
    """Scan a guest's code, as the kiosk of that store does."""
    with closing(Store.open(path, path.stem)) as store:
        CheckIn(store, CHECKPOINT, lambda: DOORS).scan(ScanRequest.of(code_of(guest)))


def facts_in(path: Path) -> dict[str, int]:
    with closing(Store.open_read_only(path)) as store:
        return store.vector()


def until(condition: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
    """Wait for what other processes do. Raises AssertionError when it does not happen."""
    deadline = time.monotonic() + patience_s
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.05)


class SilentProxy:
    """Passes connections on to a port, until it is told to drop everything without closing."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        self._passes = True
        self._sockets: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def pull(self) -> None:
        """Drop everything: connections stay open and silent."""
        self._passes = False

    def plug(self) -> None:
        """Pass everything on again; what was dropped is lost, so those connections are broken."""
        self._passes = True

    def close(self) -> None:
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for one in self._sockets:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join(10)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._server.accept()
                self._sockets.append(client)
                if not self._passes:
                    continue  # as a cable that is out: no answer
                target = socket.create_connection(("127.0.0.1", self._target))
                self._sockets.append(target)
                thread = threading.Thread(target=self._pump, args=(client, target), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _pump(self, client: socket.socket, target: socket.socket) -> None:
        dropped = False
        with suppress(OSError, ValueError):
            while True:
                ready, _, _ = select.select([client, target], [], [], 0.2)
                for source in ready:
                    data = source.recv(65536)
                    dropped = dropped or not self._passes
                    if not data:
                        return
                    if not dropped:
                        (target if source is client else client).sendall(data)
