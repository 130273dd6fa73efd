"""What an examination of a machine found, and whether its disk keeps what it is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from kiosk.domain.text.messages import Sentence

_SHORTEST_SYNC_MS = 0.012
_SHORTEST_TURN_MS = 1.0
_IN_MEMORY = frozenset({"tmpfs", "ramfs", "devtmpfs"})
# Of ext4(5), xfs(5) and the overlay of the kernel: nothing is flushed to the medium.
_UNSAFE_OPTIONS = frozenset({"nobarrier", "barrier=0", "volatile"})


class Verdict(StrEnum):
    """How an examined part is: as it should be, worth a look, or unfit for an event."""

    WELL = "well"
    LOOK = "look"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class MachineFinding:
    """What was found of one `part`, such as `disk`; `sentence` says it, and what to do."""

    part: str
    verdict: Verdict
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class MeasuredDisk:
    """A disk as it was measured.

    `syncs` are the milliseconds that each write took until the disk called it durable, at least
    one. `file_system` and `options` are those of its mount, empty where they are unknown. It
    `turns` if its medium does. `free` is in bytes.
    """

    syncs: Sequence[float]
    file_system: str
    options: frozenset[str]
    turns: bool
    free: int


def judge_disk(disk: MeasuredDisk, folder: str, least_free: int) -> MachineFinding:
    """Whether a store may be kept on a disk; `least_free` is in bytes.

    A disk that calls data durable before it can be is a fault: a power cut would take entries
    that guests were told of.
    """
    typical = median(disk.syncs)
    values: dict[str, object] = {"folder": folder, "ms": f"{typical:.2f}"}
    if disk.file_system in _IN_MEMORY:
        return _found(Verdict.FAULT, "memory", values | {"kind": disk.file_system})
    if unsafe := sorted(disk.options & _UNSAFE_OPTIONS):
        return _found(Verdict.FAULT, "option", values | {"option": unsafe[0]})
    if typical < _SHORTEST_SYNC_MS:
        return _found(Verdict.FAULT, "lies", values)
    if disk.free < least_free:
        megabytes = {"free": f"{disk.free >> 20:,}", "least": f"{least_free >> 20:,}"}
        return _found(Verdict.FAULT, "full", values | megabytes)
    if disk.turns and typical < _SHORTEST_TURN_MS:
        return _found(Verdict.LOOK, "cache", values)
    return _found(Verdict.WELL, "durable", values | {"free": f"{disk.free >> 20:,}"})


def _found(verdict: Verdict, message: str, values: dict[str, object]) -> MachineFinding:
    return MachineFinding("disk", verdict, Sentence(f"setup.disk.{message}", values))
