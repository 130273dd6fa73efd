"""Records SQLite's disk operations, and builds the disks that a power cut may leave.

It replaces functions of SQLite's own VFS (sqlite.org/vfs.html) in this process; the struct layouts
are those of `sqlite3_vfs` and `sqlite3_io_methods` on 64-bit systems.
"""

from __future__ import annotations

import ctypes
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import pysqlite3._sqlite3

SECTOR = 512
_X_OPEN, _X_DELETE = 40, 48
_METHODS_BYTES = 8 + 18 * 8
_X_WRITE, _X_TRUNCATE, _X_SYNC = 24, 32, 40

# Names are pointers: SQLite reads beyond the end of a file's name and keeps the address.
_Open = ctypes.CFUNCTYPE(
    ctypes.c_int,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.c_int,
    ctypes.c_void_p,
)
_Delete = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_Write = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
)
_Truncate = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int64)
_Sync = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


class Operation(NamedTuple):
    """A disk operation: write, truncate, sync or delete; or `acknowledged`, the answer to a scan.

    `sync_folder` follows the deletion of a file if SQLite syncs the folder too.
    """

    kind: str
    file: str
    offset: int = 0
    data: bytes = b""


@contextmanager
def recording(log: list[Operation]) -> Iterator[None]:
    """Record the operations on files that are opened in the context."""
    library = ctypes.CDLL(pysqlite3._sqlite3.__file__)
    library.sqlite3_vfs_find.restype = ctypes.c_void_p
    vfs = library.sqlite3_vfs_find(None)
    hook = _VfsHook(log, vfs)
    hook.install()
    try:
        yield
    finally:
        hook.uninstall()


class _VfsHook:
    """The replaced functions of the VFS; files opened through it keep a reference to it."""

    _references: list[Any] = []  # noqa: RUF012 - referenced by C code

    def __init__(self, log: list[Operation], vfs: int) -> None:
        self._log = log
        self._slots = [ctypes.c_void_p.from_address(vfs + at) for at in (_X_OPEN, _X_DELETE)]
        self._originals = [slot.value or 0 for slot in self._slots]
        self._names: dict[int, str] = {}
        self._methods: dict[int, int] = {}

    def install(self) -> None:
        opens, deletes = _Open(self._originals[0]), _Delete(self._originals[1])

        def opened(vfs: int, name: int, file: int, flags: int, out: int) -> int:
            result: int = opens(vfs, name, file, flags, out)
            if result == 0 and name:
                self._names[file] = _name(name)
                pointer = ctypes.c_void_p.from_address(file)
                pointer.value = self._hooked(pointer.value or 0)
            return result

        def deleted(vfs: int, name: int, durably: int) -> int:
            result: int = deletes(vfs, name, durably)
            if result == 0:
                self._log.append(Operation("delete", _name(name)))
                if durably:
                    self._log.append(Operation("sync_folder", _name(name)))
            return result

        for slot, function in zip(self._slots, (_Open(opened), _Delete(deleted)), strict=True):
            self._references.append(function)
            slot.value = ctypes.cast(function, ctypes.c_void_p).value

    def uninstall(self) -> None:
        for slot, original in zip(self._slots, self._originals, strict=True):
            slot.value = original

    def _hooked(self, methods: int) -> int:
        """A copy of a file's function table in which those that change the file are replaced."""
        if methods in self._methods:
            return self._methods[methods]
        table = ctypes.create_string_buffer(ctypes.string_at(methods, _METHODS_BYTES))
        address = ctypes.addressof(table)

        def replace(at: int, kind: Any, make: Callable[[Any], Callable[..., int]]) -> None:
            slot = ctypes.c_void_p.from_address(address + at)
            function = kind(make(kind(slot.value)))
            self._references.append(function)
            slot.value = ctypes.cast(function, ctypes.c_void_p).value

        replace(_X_WRITE, _Write, self._writing)
        replace(_X_TRUNCATE, _Truncate, self._truncating)
        replace(_X_SYNC, _Sync, self._syncing)
        self._references.append(table)
        self._methods[methods] = address
        return address

    def _writing(self, original: Any) -> Callable[..., int]:
        def write(file: int, data: int, size: int, offset: int) -> int:
            written = ctypes.string_at(data, size)
            self._log.append(Operation("write", self._names[file], offset, written))
            return int(original(file, data, size, offset))

        return write

    def _truncating(self, original: Any) -> Callable[..., int]:
        def truncate(file: int, size: int) -> int:
            self._log.append(Operation("truncate", self._names[file], size))
            return int(original(file, size))

        return truncate

    def _syncing(self, original: Any) -> Callable[..., int]:
        def sync(file: int, flags: int) -> int:
            result = int(original(file, flags))
            self._log.append(Operation("sync", self._names[file]))
            return result

        return sync


def _name(address: int) -> str:
    return Path(ctypes.string_at(address).decode()).name


@dataclass
class FileOnDisk:
    """The synced content of a file, and operations that may or may not have reached the disk."""

    content: bytearray = field(default_factory=bytearray)
    pending: list[Operation] = field(default_factory=list)
    synced: bool = False

    def sync(self) -> None:
        """Move pending operations to the synced content."""
        for pending in self.pending:
            _apply(self.content, pending)
        self.pending, self.synced = [], True


def disks_after_cuts(
    before: Path, log: Sequence[Operation], count: int, rng: random.Random
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """Power cuts at random positions of a log: the position, and one disk that each may leave.

    `before` has the synced files at the start of the log.

    Synced content is present. Of other content each sector is present or not, in any order; a file
    that was never synced may have no name yet.
    """
    moments = sorted(rng.randrange(len(log)) for _ in range(count))
    files = {
        file.name: FileOnDisk(bytearray(file.read_bytes()), synced=True)
        for file in before.iterdir()
    }
    applied = 0
    for moment in moments:
        for operation in log[applied:moment]:
            _follow(files, operation)
        applied = moment
        contents = {name: content_after_cut(file, rng) for name, file in files.items()}
        yield moment, {name: content for name, content in contents.items() if content is not None}


def _follow(files: dict[str, FileOnDisk], operation: Operation) -> None:
    if operation.kind in ("acknowledged", "sync_folder"):
        return
    if operation.kind == "delete":
        files.pop(operation.file, None)
        return
    file = files.setdefault(operation.file, FileOnDisk())
    if operation.kind == "sync":
        file.sync()
    else:
        file.pending.append(operation)


def content_after_cut(file: FileOnDisk, rng: random.Random) -> bytes | None:
    """The content that a power cut may leave of a file; None where it may have no name yet."""
    if not file.synced and rng.random() < 0.5:
        return None
    content, pending = bytearray(file.content), list(file.pending)
    probability = rng.choice((0.0, 0.5, 0.9, 1.0))
    if rng.random() < 0.3:
        rng.shuffle(pending)
    for operation in pending:
        if operation.kind == "truncate":
            if rng.random() < probability:
                _apply(content, operation)
            continue
        for start in range(0, len(operation.data), SECTOR):
            if rng.random() < probability:
                piece = operation.data[start : start + SECTOR]
                _apply(content, operation._replace(offset=operation.offset + start, data=piece))
    return bytes(content)


def _apply(content: bytearray, operation: Operation) -> None:
    if operation.kind == "truncate":
        del content[operation.offset :]
        return
    end = operation.offset + len(operation.data)
    content.extend(bytes(max(0, end - len(content))))
    content[operation.offset : end] = operation.data
