"""What a machine is checked for before it joins: its store, its disk and its clock."""

from __future__ import annotations

import errno
import hashlib
import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.journal.hybrid_clock import FURTHEST_AHEAD_MS
from kiosk.domain.membership.device_code import EVENT_BYTES, DeviceCode
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, StoreError, name_of
from kiosk.store.queries import membership
from kiosk.store.queries.devices import ids_here
from kiosk.store.snapshots.received_snapshot import has_joined_with, joined_as

_MEGABYTE = 1_000_000
# Beside the event itself the program keeps a reserve, and writes while it verifies.
_SPARE_BYTES = 64 * _MEGABYTE


def taken(path: Path, device_code: DeviceCode) -> Sentence:
    """What is at the path of the store that a machine is to get, and what to do about it."""
    try:
        with closing(Store.open_read_only(path)) as store:
            return _found_in(store, device_code)
    except StoreError:
        return Sentence("join.taken", {"path": path})


def _found_in(store: Store, device_code: DeviceCode) -> Sentence:
    root, (name, _) = store.read(membership.root_of), store.read(joined_as)
    event = store.programme().event
    values = {
        "path": store.path,
        "event": event.name_ko or event.name_en,
        "name": name or ", ".join(map(name_of, store.read(ids_here))),
    }
    if root is None:
        return Sentence("join.taken.own", values)
    identity = hashlib.sha256(bytes.fromhex(root.public_key)).digest()
    if identity[:EVENT_BYTES] != device_code.event:
        return Sentence("join.taken.other", values)
    if store.read(lambda connection: has_joined_with(connection, device_code.secret)):
        return Sentence("join.taken.device", values)
    return Sentence("join.taken.event", values)


def disk_problem(path: Path, needed: int) -> Sentence | None:
    """What to say where the disk has no room for that many more bytes; None if it has."""
    free = shutil.disk_usage(path.absolute().parent).free
    needed += _SPARE_BYTES
    if free >= needed:
        return None
    values = {"path": path, "needed": -(-needed // _MEGABYTE), "free": free // _MEGABYTE}
    return Sentence("join.disk", values)


def write_problem(error: OSError, path: Path) -> Sentence:
    """What to say of an error of this machine's disk."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Sentence("join.full", {"path": path})
    return Sentence("join.unwritable", {"path": path, "why": error.strerror or str(error)})


def clock_problem(there_ms: int, here_ms: int) -> Sentence | None:
    """What to say of a clock with which this machine would record wrong times; None if it is right.

    Both are wall milliseconds since 1970; the time of the other device is 0 if it is not known.
    """
    if not there_ms or abs(there_ms - here_ms) <= FURTHEST_AHEAD_MS:
        return None
    there, here = (
        datetime.fromtimestamp(ms / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
        for ms in (there_ms, here_ms)
    )
    return Sentence("join.clock", {"there": there, "here": here})
