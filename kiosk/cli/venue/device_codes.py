"""Shows the code of a new device on the terminal, and waits until the device has joined."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import qrcode

from kiosk.cli import terminal
from kiosk.domain.membership.device_code import VALID_MINUTES, DeviceCode, in_groups
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.code_images import PictureUnusable, draw_code
from kiosk.store import Store
from kiosk.store.sharing.peer_status import ReplicationStatus, is_current, read_status
from kiosk.store.sharing.process_lock import ReplicatorLock
from kiosk.usecases.devices.device_codes import IssuedCode, device_code_state

T = TypeVar("T")
_LISTENING_S, _FOUNDED_S = 30.0, 8.0
_LOOK_S = 0.2
# A device that has begun to load the event may take long on a slow network.
_LOADING_MS = 60 * 60_000


@contextmanager
def replicator_of(store: Store, *, may_start: bool) -> Iterator[int]:
    """A replicator of a store, which other devices reach, is running until the end.

    Yields the wall milliseconds from which on its status counts. Where no window runs one, it is
    started if `may_start`; exits with a sentence otherwise.
    """
    # A window that is open notices within seconds that the event was founded just now.
    if not _is_free(store) or (
        not may_start and _wait_for(lambda: not _is_free(store) or None, _FOUNDED_S)
    ):
        yield 0
        return
    if not may_start:
        terminal.end(Sentence("cli.devices.alone", {"path": store.path}))
    started = _now_ms()
    command = [sys.executable, "-m", "kiosk", "replicate", "--supervised", "--store"]
    child = subprocess.Popen(  # noqa: S603 - ours
        [*command, str(store.path.absolute())], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    )
    try:
        yield started
    finally:
        child.communicate()  # it ends with its standard input


def _is_free(store: Store) -> bool:
    """Whether no program runs a replicator of a store."""
    lock = ReplicatorLock(store.path)
    try:
        return lock.acquire()
    finally:
        lock.close()


def code_of(store: Store, issued: IssuedCode, since: int) -> DeviceCode:
    """The code, once the replicator listens; exits with a sentence if it does not."""
    from kiosk.replication.joining.device_codes import code_for

    def look() -> DeviceCode | None:
        status = read_status(store.path)
        return code_for(store, issued.secret) if status and status.at >= since else None

    code = _wait_for(look, _LISTENING_S)
    if code is None:
        terminal.end(Sentence("cli.devices.silent", {"path": store.path}), terminal.FAILED)
    return code


def status_since(store: Store, since: int) -> ReplicationStatus:
    """The status of the replicator; exits with a sentence if it writes none."""

    def look() -> ReplicationStatus | None:
        status = read_status(store.path)
        is_new = status is not None and status.at >= since
        return status if is_new and is_current(status, _now_ms()) else None

    status = _wait_for(look, _LISTENING_S)
    if status is None:
        terminal.end(Sentence("cli.devices.silent", {"path": store.path}), terminal.FAILED)
    return status


def show(code: DeviceCode, issued: IssuedCode, out: Path | None, *, as_json_object: bool) -> None:
    """Print a code as QR and as text, and draw it to a file if wanted."""
    if out is not None:
        try:
            draw_code(out, code.text)
        except PictureUnusable as error:
            terminal.end(error.sentence, terminal.FAILED)
    made = issued.device_code
    if as_json_object:
        addresses = [f"{host}:{code.port}" for host in code.hosts]
        fields = {"code": code.text, "name": made.name, "role": str(made.role)}
        terminal.print_json(fields | {"addresses": addresses, "until": made.until})
        return
    sys.stdout.write(_drawn(code.text))
    terminal.print_words(in_groups(code.text))
    terminal.say("cli.devices.code", name=made.name, minutes=VALID_MINUTES)


def wait_until_joined(store: Store, issued: IssuedCode) -> None:
    """Wait until the device has joined; exits with a sentence if it did not in time."""
    deadline_s = (issued.device_code.until - _now_ms() + _LOADING_MS) / 1000

    def look() -> bool | None:
        state = device_code_state(store, issued.secret)
        if state is not None and state.joined:
            return True
        is_over = state is None or (not state.key and _now_ms() > state.until)
        return False if is_over else None

    if not _wait_for(look, deadline_s):
        terminal.end(Sentence("cli.devices.expired", {"name": issued.device_code.name}))
    terminal.print_error(Sentence("cli.devices.joined", {"name": issued.device_code.name}))


def _wait_for(look: Callable[[], T | None], seconds: float) -> T | None:
    """What `look` returns as soon as it is not None."""
    deadline = time.monotonic() + seconds
    while (found := look()) is None and time.monotonic() < deadline:
        time.sleep(_LOOK_S)
    return found


def _drawn(text: str) -> str:
    """A QR code in characters, light on a dark terminal."""
    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_L, border=2)
    symbol.add_data(text.encode())
    drawing = io.StringIO()
    symbol.print_ascii(drawing, invert=True)
    return drawing.getvalue()


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
