"""The kiosk of the session, whose GUI thread or store hangs on a signal.

Run as `python -m tests.e2e.session.hanging_kiosk start attendee`: SIGUSR1 blocks the GUI thread,
SIGUSR2 the store's.
"""

from __future__ import annotations

import gc
import signal
import threading
from types import FrameType

from kiosk.__main__ import main
from kiosk.faces.attendee import AttendeeKiosk
from kiosk.store import Store


def forever() -> None:
    """Block the thread that calls it."""
    threading.Event().wait()


def hang_gui(_number: int, _frame: FrameType | None) -> None:
    forever()


def hang_store(_number: int, _frame: FrameType | None) -> None:
    kiosk = next(one for one in gc.get_objects() if isinstance(one, AttendeeKiosk))
    if kiosk.on_store is None:  # the store is being opened
        threading.Timer(0.2, lambda: signal.raise_signal(signal.SIGUSR2)).start()
    else:
        kiosk.on_store(kiosk, hang, lambda _: None)


def hang(_store: Store) -> bool:
    forever()
    return True


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, hang_gui)
    signal.signal(signal.SIGUSR2, hang_store)
    main()
