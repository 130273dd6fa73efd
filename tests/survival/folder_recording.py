"""Records what a process does to a folder, and makes the folders that a power cut may leave.

Names count as well as content: a rename, a link or an unlink is certain only once the folder was
synced, and a file's content once the file was. Names are kept apart from files (inodes), as a file
system keeps them. Folders within the folder are not followed.
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
    content_left,
    recording,
)

# What Python is about to ask for (docs.python.org/3/library/audit_events.html).
_ASKED = {"open", "os.rename", "os.link", "os.remove", "os.truncate", "shutil.copyfile"}
# SQLite syncs the folder with the first sync of a log or a journal (os_unix.c: UNIXFILE_DIRSYNC).
_LOGS = ("-wal", "-journal")
# Memory that SQLite's connections share; whoever opens a store first makes it anew.
_SHARED_MEMORY = "-shm"

Names = dict[str, int | None]


class Step(NamedTuple):
    """One change of a folder: `names`, `write`, `truncate`, `sync` or `sync_folder`.

    `file` is the number of an inode; `names` are those that changed at once, None where one went.
    """

    kind: str
    file: int = 0
    operation: Operation | None = None
    names: Names | None = None


@dataclass
class Recording:
    """The files of a folder, which were safe on the disk, and what then happened to them."""

    names: dict[str, int]
    contents: dict[int, bytes]
    steps: list[Step] = field(default_factory=list)


def record(folder: Path, act: Callable[[Path], object]) -> Recording:
    """Act on a folder in a process of its own; what that did to it, step by step."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            recorder = _Recorder(folder)
            with recording(recorder):
                act(folder)
            recorder.look()
            with os.fdopen(tell, "wb") as pipe:
                pickle.dump(recorder.recorded, pipe)
            os._exit(0)
        finally:
            os._exit(1)
    os.close(tell)
    with os.fdopen(told, "rb") as pipe:
        found = pipe.read()
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    recorded: Recording = pickle.loads(found)  # noqa: S301 - of our own process
    return recorded


class _Recorder(list[Operation]):
    """Looks at a folder before each demand of SQLite and of Python, and at each sync."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.steps: list[Step] = []
        self._folder = folder
        self._names: dict[str, int] = {}
        self._contents: dict[int, bytes] = {}
        self._open: dict[int, int] = {}
        self._logs: set[int] = set()
        self._is_looking = False
        self.look()
        self.recorded = Recording(dict(self._names), dict(self._contents))
        self.steps = self.recorded.steps
        self._fsyncs = {"fsync": os.fsync, "fdatasync": os.fdatasync}
        for name in self._fsyncs:
            setattr(os, name, self._syncing(name))
        sys.addaudithook(self._audit)

    def append(self, demand: Operation) -> None:
        """SQLite demands something, or has done what it syncs or deletes."""
        self.look()
        file = self._names.get(demand.file)
        if demand.kind == "sync_folder":
            self.steps.append(Step("sync_folder"))
        elif demand.kind == "sync" and file is not None:
            self.steps.append(Step("sync", file))
            if demand.file.endswith(_LOGS) and file not in self._logs:
                self._logs.add(file)
                self.steps.append(Step("sync_folder"))

    def _audit(self, event: str, _: object) -> None:
        if event in _ASKED:
            self.look()

    def _syncing(self, name: str) -> Callable[[int], None]:
        def sync(file: int) -> None:
            self._fsyncs[name](file)
            self.look()
            number = os.fstat(file).st_ino
            if number == self._folder.stat().st_ino:
                self.steps.append(Step("sync_folder"))
            elif number in self._contents:
                self.steps.append(Step("sync", number))

        return sync

    def look(self) -> None:
        """Note what changed since the last look."""
        if self._is_looking:
            return
        self._is_looking = True
        try:
            self._compare()
        finally:
            self._is_looking = False

    def _compare(self) -> None:
        names: dict[str, int] = {}
        for entry in os.scandir(self._folder):
            if entry.is_file(follow_symlinks=False) and not entry.name.endswith(_SHARED_MEMORY):
                names[entry.name] = entry.inode()
                # Open for good: closing it would give up SQLite's locks on it (fcntl(2)).
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
    """The writes that make one content of the other, sector by sector."""
    if len(now) < len(before):
        yield Step("truncate", number, Operation("truncate", "", len(now)))
    for at in range(0, len(now), SECTOR):
        piece = now[at : at + SECTOR]
        if piece != before[at : at + SECTOR]:
            yield Step("write", number, Operation("write", "", at, piece))


@dataclass
class _Folder:
    """What is certainly on the disk, and what may or may not have reached it."""

    names: dict[str, int] = field(default_factory=dict)
    waiting: list[Names] = field(default_factory=list)
    files: dict[int, FileOnDisk] = field(default_factory=dict)

    def follow(self, step: Step) -> None:
        """Take in one step."""
        if step.kind == "sync_folder":
            self.names = _renamed(self.names, self.waiting)
            self.waiting = []
        elif step.names is not None:
            self.waiting.append(step.names)
        else:
            file = self.files.setdefault(step.file, FileOnDisk())
            if step.operation is None:
                file.sync()
            else:
                file.waiting.append(step.operation)

    def left(self, chance: random.Random) -> dict[str, bytes]:
        """One folder that a power cut may leave now."""
        known = self.waiting[: chance.randint(0, len(self.waiting))]
        if chance.random() < 0.3:
            known = [names for names in self.waiting if chance.random() < 0.5]
        return {
            name: self._content(number, chance)
            for name, number in _renamed(self.names, known).items()
        }

    def _content(self, number: int, chance: random.Random) -> bytes:
        file = self.files.setdefault(number, FileOnDisk())
        return content_left(FileOnDisk(file.content, file.waiting, synced=True), chance) or b""


def _renamed(names: dict[str, int], changes: Sequence[Names]) -> dict[str, int]:
    now: Names = {**names}
    for change in changes:
        now |= change
    return {name: file for name, file in now.items() if file is not None}


def folders_left(
    recorded: Recording, moments: Sequence[int], chance: random.Random
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """For each moment, in their order, one folder that a cut before that step may leave."""
    files = {
        number: FileOnDisk(bytearray(content)) for number, content in recorded.contents.items()
    }
    folder, done = _Folder(dict(recorded.names), files=files), 0
    for moment in moments:
        for step in recorded.steps[done:moment]:
            folder.follow(step)
        done = moment
        yield moment, folder.left(chance)


def chosen_moments(steps: Sequence[Step], most: int, chance: random.Random) -> list[int]:
    """All moments where there are no more than `most`, else the most telling.

    Those are before and after each change of names and each sync, and the end; then any others.
    """
    every = range(len(steps) + 1)
    first = {len(steps)}
    for at, step in enumerate(steps):
        if step.operation is None:
            first |= {at, at + 1}
    others = [at for at in every if at not in first]
    return sorted(first | set(chance.sample(others, max(0, min(len(others), most - len(first))))))
