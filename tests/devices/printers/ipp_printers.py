"""Starts a real IPP printer, and a real CUPS queue on it, on the loopback interface for a test."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>custom</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow own="*"/><allow user="*"/><allow send_destination="*"/>
<allow receive_sender="*"/></policy></busconfig>
"""
# Prints by copying the file. While `trouble` holds a state reason, nothing is printed.
_PRINT = """#!/bin/sh
touch "{folder}/at-work"
trap 'rm -f "{folder}/at-work"' EXIT
if [ -s "{folder}/trouble" ]; then
    trouble=$(cat "{folder}/trouble")
    echo "STATE: +$trouble" >&2
    while [ -s "{folder}/trouble" ]; do sleep 0.02; done
    echo "STATE: -$trouble" >&2
    exit 1
fi
cp "$1" "{folder}/printed/$(basename "$1")"
"""
_CUPSD = """Listen 127.0.0.1:{port}
LogLevel warn
DefaultAuthType None
Browsing No
WebInterface No
MaxJobTime 60
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
"""
_CUPS_FILES = """ServerRoot {folder}
ServerBin /usr/lib/cups
DataDir /usr/share/cups
DocumentRoot {folder}
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/access
ErrorLog {folder}/error
PageLog {folder}/page
User {user}
Group {group}
SystemGroup root
"""


@dataclass(frozen=True)
class IppEvePrinter:
    """A printer at `uri`; `printed` are the files that it printed."""

    uri: str
    folder: Path

    @property
    def printed(self) -> list[Path]:
        return sorted((self.folder / "printed").iterdir())

    def trouble(self, keyword: str) -> None:
        (self.folder / "trouble").write_text(keyword)
        if not keyword:
            wait_for(lambda: not (self.folder / "at-work").exists())


@contextmanager
def ipp_printer(folder: Path) -> Iterator[IppEvePrinter]:
    """Runs `ippeveprinter` with a message bus of its own, which it requires."""
    (folder / "printed").mkdir(parents=True)
    (folder / "bus.conf").write_text(_BUS.format(socket=folder / "bus"))
    script = folder / "print"
    script.write_text(_PRINT.format(folder=folder))
    script.chmod(0o755)
    port = free_port()
    bus = ["dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--nofork", "--nopidfile"]
    formats = "application/pdf,image/pwg-raster,image/jpeg"
    printer = ["ippeveprinter", "-r", "off", "-n", "localhost", "-p", str(port), "-s", "1000"]
    printer += ["-d", str(folder), "-c", str(script), "-f", formats, "Badges"]
    environment = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder / 'bus'}"}
    with _process(bus, folder / "bus.log"):
        wait_for((folder / "bus").exists)
        with _process(printer, folder / "printer.log", environment):
            wait_for(lambda: read_answers(port))
            yield IppEvePrinter(f"ipp://localhost:{port}/ipp/print", folder)
            # Ends a print script that is still waiting.
            (folder / "trouble").write_text("")


@contextmanager
def cups_queue(folder: Path, printer: IppEvePrinter) -> Iterator[str]:
    """The URI of a queue for `printer` on a CUPS daemon that runs for the test."""
    for name in ("spool/tmp", "cache", "state", "ppd", "ssl"):
        (folder / name).mkdir(parents=True)
    port = free_port()
    (folder / "cupsd.conf").write_text(_CUPSD.format(port=port))
    account = {"user": "lp", "group": "lp"} if os.geteuid() == 0 else {}
    _grant_access_to_cups(folder)
    files = _CUPS_FILES.format(folder=folder, **(account or _current_account()))
    (folder / "cups-files.conf").write_text(files)
    cupsd = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin") or "cupsd"
    lpadmin = shutil.which("lpadmin", path=f"{os.environ['PATH']}:/usr/sbin") or "lpadmin"
    daemon = [cupsd, "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
    with _process(daemon, folder / "cupsd.log"):
        wait_for(lambda: read_answers(port))
        queue = [lpadmin, "-h", f"127.0.0.1:{port}", "-p", "badges", "-E", "-m", "raw"]
        subprocess.run([*queue, "-v", printer.uri], check=True, timeout=30, capture_output=True)
        yield f"ipp://127.0.0.1:{port}/printers/badges"


@dataclass
class BrokenNetwork:
    """A proxy of a printer that drops the responses to operations in `broken`."""

    uri: str
    broken: frozenset[int] = frozenset()


@contextmanager
def broken_network(printer: IppEvePrinter) -> Iterator[BrokenNetwork]:
    """Forwards each request to the printer, and its response unless it is dropped.

    The response to a print job is forwarded once the job is processed: the printer must have a
    state reason.
    """
    parts = urlsplit(printer.uri)
    server = socket.create_server(("127.0.0.1", 0))
    network = BrokenNetwork(printer.uri.replace(str(parts.port), str(server.getsockname()[1])))

    def serve() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            with connection, suppress(ConnectionError):
                request = _read_request(connection)
                operation = int.from_bytes(request.partition(b"\r\n\r\n")[2][2:4])
                lost = operation in network.broken
                if lost and operation != _PRINT_JOB:
                    continue
                answer = _forward(printer.uri, request)
                status = answer.partition(b"\r\n\r\n")[2][2:4]
                if operation == _PRINT_JOB and int.from_bytes(status) < _FIRST_ERROR:
                    # ippeveprinter also prints a job that is cancelled before it starts.
                    wait_for((printer.folder / "at-work").exists)
                if not lost:
                    connection.sendall(answer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield network
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join(5)


_PRINT_JOB = 0x0002
# RFC 8011 section 4.1.8: smaller status codes are successes.
_FIRST_ERROR = 0x0100


def _forward(uri: str, request: bytes) -> bytes:
    parts = urlsplit(uri)
    connection = HTTPConnection(parts.hostname or "", parts.port)
    headers, body = {"Content-Type": "application/ipp"}, request.partition(b"\r\n\r\n")[2]
    connection.request("POST", parts.path, body, headers)
    content = connection.getresponse().read()
    connection.close()
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(content) + content


def _read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)content-length: *(\d+)", head)
    while length and len(body) < int(length[1]):
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def free_port() -> int:
    """A TCP port of the loopback interface that is not in use."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def read_answers(port: int) -> bool:
    """Whether a process listens on the port."""
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


def wait_for(is_so: Callable[[], bool], seconds: float = 30) -> None:
    """Polls until `is_so` is true: another process offers no other notification."""
    ends = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < ends
        time.sleep(0.01)


def _grant_access_to_cups(folder: Path) -> None:
    """Makes the folders accessible to the other user that CUPS runs its filters as."""
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            shutil.chown(path, "root", "lp")
            path.chmod(0o775 if path.is_dir() else 0o664)
        for parent in folder.parents:
            if parent.owner() == "root" and parent != Path("/"):
                parent.chmod(parent.stat().st_mode | 0o011)


def _current_account() -> dict[str, str]:
    return {"user": Path("/proc/self").owner(), "group": Path("/proc/self").group()}


@contextmanager
def _process(
    command: list[str], log: Path, environment: dict[str, str] | None = None
) -> Iterator[None]:
    with log.open("wb") as file:
        process = subprocess.Popen(command, stdout=file, stderr=file, env=environment)
        try:
            yield
        finally:
            process.terminate()
            process.wait(20)
