"""Tells the service manager that the window draws and the store answers, and only while they do."""

from __future__ import annotations

import logging
import os
import socket
import sys
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.equipment.liveness import Unanswered, is_hung
from kiosk.store import StoreError
from kiosk.store.queries.journal_facts import vector

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.faces.process_supervisor import RunOnStore
    from kiosk.store import Store

FRAME_PATIENCE_S = 10.0
_TICKS_IN_INTERVAL = 6
_log = logging.getLogger(__name__)


def _can_read(store: Store) -> bool:
    """Whether a store can be read; an error is an answer, which its window shows."""
    try:
        store.read(vector)
    except StoreError:
        return False
    return True


class ServiceNotifier:
    """The service manager that started this program, as sd_notify(3) describes; None of it else.

    `watchdog_s` is in how many seconds it wants to hear of this program; None if it does not.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._address = environment.get("NOTIFY_SOCKET", "") if sys.platform == "linux" else ""
        micros = environment.get("WATCHDOG_USEC", "")
        is_ours = environment.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
        wants = bool(self._address) and is_ours and micros.isdecimal() and int(micros) > 0
        self.watchdog_s = int(micros) / 1_000_000 if wants else None

    @property
    def is_there(self) -> bool:
        """Whether a service manager started this program."""
        return bool(self._address)

    def tell(self, state: str) -> None:
        """Send a state such as `READY=1`; nobody hears it outside a service."""
        if not self._address:
            return
        address = f"\0{self._address[1:]}" if self._address.startswith("@") else self._address
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sending:
                sending.connect(address)
                sending.sendall(state.encode())
        except OSError as error:
            _log.warning("the service manager was not reached: errno %s", error.errno)


class Watchdog(QObject):
    """Asks the window for a frame and the store for an answer, and reports both to the notifier.

    It begins with the first frame. A window that no screen shows draws nothing, so its frames are
    not waited for. The timer is that of the GUI thread: while that hangs, nothing is reported.
    """

    def __init__(
        self,
        window: QQuickWindow,
        on_store: Callable[[], RunOnStore | None],
        notifier: ServiceNotifier,
        store_patience_s: float,
        frame_patience_s: float = FRAME_PATIENCE_S,
    ) -> None:
        """`on_store` returns what runs work on the store, None while there is none.

        `store_patience_s` is how long the store's thread may work before it counts as hung.
        """
        super().__init__()
        self._window, self._on_store, self._notifier = window, on_store, notifier
        self._patience = frame_patience_s, store_patience_s
        self._frame_asked: float | None = None
        self._store_asked: float | None = None
        self._is_ready = False
        window.frameSwapped.connect(self._drawn)
        interval = (notifier.watchdog_s or 0) / _TICKS_IN_INTERVAL
        self._timer = QTimer(self, interval=round(interval * 1000))
        self._timer.timeout.connect(self._tick)

    def stop(self) -> None:
        """Report no more; the window may be destroyed."""
        self._timer.stop()
        self._window.frameSwapped.disconnect(self._drawn)
        self._notifier.tell("STOPPING=1")

    def _drawn(self) -> None:
        self._frame_asked = None
        if not self._is_ready:
            self._is_ready = True
            self._notifier.tell("READY=1")
            if self._notifier.watchdog_s:
                self._timer.start()

    def _tick(self) -> None:
        now = time.monotonic()
        frame, store = self._patience
        parts = Unanswered(self._frame_asked, frame), Unanswered(self._store_asked, store)
        if is_hung(parts, now):
            _log.critical("hung: frame since %s, store since %s", *(one.since for one in parts))
            self._notifier.tell("WATCHDOG=trigger")
        else:
            self._notifier.tell("WATCHDOG=1")
        self._ask(now)

    def _ask(self, now: float) -> None:
        if not self._window.isExposed():
            self._frame_asked = None
        elif self._frame_asked is None:
            self._frame_asked = now
            self._window.update()
        run = self._on_store()
        if run is not None and self._store_asked is None:
            self._store_asked = now
            run(self, _can_read, self._answered)

    def _answered(self, _: bool) -> None:
        self._store_asked = None
