"""The last acknowledged fact of every device that writes here, in a file beside the database.

SQLite reads a damaged write-ahead log up to the first frame with a wrong checksum: facts that were
acknowledged after that frame are missing, and the database is valid without them. So the side file
of the store holds the head of each chain, which is compared with the journal when a store is
opened, examined or restored.

It is written after the commit and before the caller gets the result, and so outlives the process;
it is synced at most once a second, and so may be a second behind after a power cut, but never ahead
of the store. Two blocks are written alternately, so that the older one remains after a torn write.
Each is a line of JSON (`n`, a growing counter, and `heads`: device to sequence and the first 16 hex
digits of the digest), then the line's SHA-256 in hex.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.journal.facts import Fact
from kiosk.store.queries.devices import name_of
from kiosk.store.schema import journal
from kiosk.store.sharing.side_file import BLOCK, close_side_file, open_side_file, side_path

_SYNC_EVERY_S = 1.0
_DIGITS = 16
_DIGEST = sa.select(journal.c.digest).where(
    journal.c.device == sa.bindparam("told_by"), journal.c.sequence == sa.bindparam("place")
)
_LAST = sa.select(sa.func.coalesce(sa.func.max(journal.c.sequence), 0)).where(
    journal.c.device == sa.bindparam("told_by")
)

Heads = dict[str, tuple[int, str]]


@dataclass(frozen=True, slots=True)
class MissingFacts:
    """Acknowledged facts of a device that are not in the store, or differ from those in it.

    The chain in the store has `found` facts, and at least `acknowledged` were acknowledged. Where
    `found` is no less, the facts in the store differ.
    """

    device: str
    acknowledged: int
    found: int

    @property
    def name(self) -> str:
        """The name that staff gave the device."""
        return name_of(self.device)

    @property
    def count(self) -> int:
        """How many facts are missing."""
        return max(0, self.acknowledged - self.found)


class AcknowledgedHeads:
    """Reads and writes the heads in a side file, for the one writer whose turn it is."""

    def __init__(self, file: int, clock: Callable[[], float] = time.monotonic) -> None:
        """`file` is the descriptor of the side file, -1 if there is none."""
        self._file = file
        self._clock = clock
        self._synced = clock()
        self._written = b""
        self._count = 0
        self._heads: Heads = {}

    def record(self, fact: Fact) -> None:
        """Record that all facts of a device up to this one are acknowledged."""
        if self._file < 0:
            return
        try:
            self._read()
            if self._heads.get(fact.device, (0, ""))[0] < fact.sequence:
                self._heads.pop(fact.device, None)
                self._heads[fact.device] = (fact.sequence, fact.digest.hex()[:_DIGITS])
                self._write()
        except OSError:
            return  # the fact itself is committed

    def forget_devices(self, devices: Iterable[str]) -> None:
        """Remove the heads of these devices."""
        if self._file >= 0:
            self._read()
            for device in devices:
                self._heads.pop(device, None)
            self._write()
            os.fdatasync(self._file)

    def sync(self) -> None:
        """Sync the file to the disk."""
        if self._file >= 0:
            os.fdatasync(self._file)

    def _read(self) -> None:
        found = os.pread(self._file, 2 * BLOCK, BLOCK)
        if found != self._written:
            self._written = found
            self._count, self._heads = _newest(found) or (0, {})

    def _write(self) -> None:
        self._count += 1
        block = _block(self._count, self._heads)
        at = BLOCK * (self._count % 2)
        os.pwrite(self._file, block, BLOCK + at)
        both = self._written.ljust(2 * BLOCK, b"\0")
        self._written = both[:at] + block + both[at + BLOCK :]
        if self._clock() - self._synced >= _SYNC_EVERY_S:
            os.fdatasync(self._file)
            self._synced = self._clock()


def forget_devices(store: Path, devices: Iterable[str]) -> None:
    """Remove the heads of some devices from the side file of a store."""
    file = open_side_file(store)
    AcknowledgedHeads(file).forget_devices(devices)
    close_side_file(file)


def read_heads(store: Path) -> Heads | None:
    """The heads in the side file of a store: empty without a file, None if no block is valid."""
    try:
        found = side_path(store).read_bytes()[BLOCK : 3 * BLOCK]
    except OSError:
        return {}
    if not found.strip(b"\0"):
        return {}
    newest = _newest(found)
    return None if newest is None else newest[1]


def missing_facts(connection: sa.Connection, heads: Heads) -> list[MissingFacts]:
    """The acknowledged facts that are not in a store, by device."""
    return list(_missing(connection, heads))


def describe_missing(missing: Iterable[MissingFacts]) -> str:
    """The devices, each with the first and the last sequence that is missing."""
    return ", ".join(
        f"{one.name} {min(one.found + 1, one.acknowledged)}–{one.acknowledged}" for one in missing
    )


def _missing(connection: sa.Connection, heads: Heads) -> Iterator[MissingFacts]:
    for device, (sequence, digest) in sorted(heads.items()):
        parameters = {"told_by": device, "place": sequence}
        found = connection.execute(_DIGEST, parameters).scalar()
        if found is None or bytes(found).hex()[:_DIGITS] != digest:
            last = connection.execute(_LAST, {"told_by": device}).scalar_one()
            yield MissingFacts(device, sequence, last)


def _block(count: int, heads: Heads) -> bytes:
    """A block with as many heads as fit, the most recently written ones."""
    kept = list(heads.items())
    while True:
        line = json.dumps({"n": count, "heads": dict(kept)}, ensure_ascii=False).encode()
        whole = line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n"
        if len(whole) <= BLOCK:
            return whole.ljust(BLOCK, b"\0")
        kept = kept[1:]


def _newest(blocks: bytes) -> tuple[int, Heads] | None:
    halves = (blocks[start : start + BLOCK] for start in (0, BLOCK))
    found: Iterable[tuple[int, Heads]] = filter(None, map(_heads_in, halves))
    return max(found, key=lambda block: block[0], default=None)


def _heads_in(block: bytes) -> tuple[int, Heads] | None:
    line, _, rest = block.partition(b"\n")
    if rest[:64] != hashlib.sha256(line).hexdigest().encode():
        return None
    entry = json.loads(line)
    return entry["n"], {device: (head[0], head[1]) for device, head in entry["heads"].items()}
