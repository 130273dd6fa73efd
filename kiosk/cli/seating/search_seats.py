"""The process that searches the seats of live rounds beside a window."""

from __future__ import annotations

import os

from kiosk.cli.options import StorePath, now, open_store
from kiosk.cli.venue.supervised import Supervised, waited

_POLITE = 10
"""How far the search stands back for other processes of the machine, as in nice(1)."""


def search_seats(store: StorePath, *, supervised: Supervised = False) -> None:
    """Search the seats of live rounds anew until stopped; open windows do it alone."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is loaded
    from kiosk.logs import keep_log
    from kiosk.settings import read_settings
    from kiosk.store.sharing.process_lock import SeatSearchLock
    from kiosk.usecases.seating.live_searcher import run

    keep_log(read_settings(os.environ).log_folder)
    if hasattr(os, "nice"):
        os.nice(_POLITE)  # whoever scans goes first
    lock = SeatSearchLock(store)
    try:
        while not lock.acquire():
            if not supervised or waited(1.0, supervised=True):
                return
        with open_store(store) as opened_store:
            run(opened_store, now, lambda seconds: waited(seconds, supervised=supervised))
    finally:
        lock.close()
