"""Records the changes of a folder by a process, and builds the folders a power cut may leave.

Names count as well as content: a rename, a link or an unlink is certain only after the folder was
synced, and a file's content only after the file was. Names are kept apart from files (inodes), as
in a file system. Subfolders are not followed.
"""

from __future__ import annotations

import os
import pickle
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tests.survival.disk_recording import (
    SECTOR,
    FileOnDisk,
    Operation,
    content_after_cut,
    recording,
)

# Audit events before Python's file operations (docs.python.org/3/library/audit_events.html).
_AUDITED = {"open", "os.rename", "os.link", "os.remove", "os.truncate", "shutil.copyfile"}
# SQLite syncs the folder with the first sync of a log or a journal (os_unix.c: UNIXFILE_DIRSYNC).
_LOGS = ("-wal", "-journal")
# Memory shared by SQLite's connections; the first one that opens a store creates it anew.
_SHARED_MEMORY = "-shm"

Names = dict[str, int | None]


class Step(NamedTuple):
    """One change of a folder: `names`, `write`, `truncate`, `sync` or `sync_folder`.

    `file` is the number of an inode; `names` are those changed at once, None for a removed name.
    """

    kind: str
    file: int = 0
    operation: Operation | None = None
    names: Names | None = None


@dataclass
class Recording:
    """The files of a folder that were synced at the start, and the changes after that."""

    names: dict[str, int]
    contents: dict[int, bytes]
    steps: list[Step] = field(default_factory=list)


def record(folder: Path, act: Callable[[Path], object]) -> Recording:
    """Run `act` on a folder in a child process; returns the changes, step by step."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            recorder = _Recorder(folder)
            with recording(recorder):
                act(folder)
            recorder.record_changes()
            with os.fdopen(write_end, "wb") as pipe:
                pickle.dump(recorder.recorded, pipe)
            os._exit(0)
        finally:
            os._exit(1)
    os.close(write_end)
    with os.fdopen(read_end, "rb") as pipe:
        pickled = pipe.read()
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    recorded: Recording = pickle.loads(pickled)  # noqa: S301 - of our own process
    return recorded


class _Recorder(list[Operation]):
    """Compares a folder before each operation of SQLite and Python, and at each sync."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.steps: list[Step] = []
        self._folder = folder
        self._names: dict[str, int] = {}
        self._contents: dict[int, bytes] = {}
        self._open: dict[int, int] = {}
        self._logs: set[int] = set()
        self._is_comparing = False
        self.record_changes()
        self.recorded = Recording(dict(self._names), dict(self._contents))
        self.steps = self.recorded.steps
        self._fsyncs = {"fsync": os.fsync, "fdatasync": os.fdatasync}
        for name in self._fsyncs:
            setattr(os, name, self._syncing(name))
        sys.addaudithook(self._audit)

    def append(self, operation: Operation) -> None:
        """SQLite is about to write or truncate, or has synced or deleted."""
        self.record_changes()
        file = self._names.get(operation.file)
        if operation.kind == "sync_folder":
            self.steps.append(Step("sync_folder"))
        elif operation.kind == "sync" and file is not None:
            self.steps.append(Step("sync", file))
            if operation.file.endswith(_LOGS) and file not in self._logs:
                self._logs.add(file)
                self.steps.append(Step("sync_folder"))

    def _audit(self, event: str, _: object) -> None:
        if event in _AUDITED:
            self.record_changes()

    def _syncing(self, name: str) -> Callable[[int], None]:
        def sync(file: int) -> None:
            self._fsyncs[name](file)
            self.record_changes()
            number = os.fstat(file).st_ino
            if number == self._folder.stat().st_ino:
                self.steps.append(Step("sync_folder"))
            elif number in self._contents:
                self.steps.append(Step("sync", number))

        return sync

    def record_changes(self) -> None:
        """Record the changes since the last call."""
        if self._is_comparing:
            return
        self._is_comparing = True
        try:
            self._compare()
        finally:
            self._is_comparing = False

    def _compare(self) -> None:
        names: dict[str, int] = {}
        for entry in os.scandir(self._folder):
            if entry.is_file(follow_symlinks=False) and not entry.name.endswith(_SHARED_MEMORY):
                names[entry.name] = entry.inode()
                # Never closed: closing it would release SQLite's locks on the file (fcntl(2)).
                if entry.inode() not in self._open:
                    with suppress(FileNotFoundError):
                        self._open[entry.inode()] = os.open(entry.path, os.O_RDONLY)
        changed: Names = {
            name: file for name, file in names.items() if file != self._names.get(name)
        }
        changed |= dict.fromkeys(self._names.keys() - names.keys())
        if changed:
            self.steps.append(Step("names", names=changed))
        self._names = names
        for number, file in self._open.items():
            before = self._contents.get(number, b"")
            now = os.pread(file, os.fstat(file).st_size, 0)
            if now != before:
                self.steps += _differences(number, before, now)
            self._contents[number] = now


def _differences(number: int, before: bytes, now: bytes) -> Iterator[Step]:
    """The writes that turn one content into the other, sector by sector."""
    if len(now) < len(before):
        yield Step("truncate", number, Operation("truncate", "", len(now)))
    for at in range(0, len(now), SECTOR):
        piece = now[at : at + SECTOR]
        if piece != before[at : at + SECTOR]:
            yield Step("write", number, Operation("write", "", at, piece))


@dataclass
class _Folder:
    """The names and files certainly on the disk, and changes that may not have reached it."""

    names: dict[str, int] = field(default_factory=dict)
    pending: list[Names] = field(default_factory=list)
    files: dict[int, FileOnDisk] = field(default_factory=dict)

    def follow(self, step: Step) -> None:
        """Apply one step."""
        if step.kind == "sync_folder":
            self.names = _apply_names(self.names, self.pending)
            self.pending = []
        elif step.names is not None:
            self.pending.append(step.names)
        else:
            file = self.files.setdefault(step.file, FileOnDisk())
            if step.operation is None:
                file.sync()
            else:
                file.pending.append(step.operation)

    def left(self, rng: random.Random) -> dict[str, bytes]:
        """One folder that a power cut may leave now."""
        applied = self.pending[: rng.randint(0, len(self.pending))]
        if rng.random() < 0.3:
            applied = [names for names in self.pending if rng.random() < 0.5]
        return {
            name: self._content(number, rng)
            for name, number in _apply_names(self.names, applied).items()
        }

    def _content(self, number: int, rng: random.Random) -> bytes:
        file = self.files.setdefault(number, FileOnDisk())
        return content_after_cut(FileOnDisk(file.content, file.pending, synced=True), rng) or b""


def _apply_names(names: dict[str, int], changes: Sequence[Names]) -> dict[str, int]:
    result: Names = {**names}
    for change in changes:
        result |= change
    return {name: file for name, file in result.items() if file is not None}


def folders_after_cuts(
    recorded: Recording, moments: Sequence[int], rng: random.Random
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """For each moment, in order, one folder that a power cut before that step may leave."""
    files = {
        number: FileOnDisk(bytearray(content)) for number, content in recorded.contents.items()
    }
    folder, applied = _Folder(dict(recorded.names), files=files), 0
    for moment in moments:
        for step in recorded.steps[applied:moment]:
            folder.follow(step)
        applied = moment
        yield moment, folder.left(rng)


def chosen_moments(steps: Sequence[Step], most: int, rng: random.Random) -> list[int]:
    """All moments if there are at most `most`, else the most relevant ones.

    Those are before and after each change of names and each sync, and the end; then random others.
    """
    all_moments = range(len(steps) + 1)
    relevant = {len(steps)}
    for moment, step in enumerate(steps):
        if step.operation is None:
            relevant |= {moment, moment + 1}
    others = [moment for moment in all_moments if moment not in relevant]
    return sorted(
        relevant | set(rng.sample(others, max(0, min(len(others), most - len(relevant)))))
    )
