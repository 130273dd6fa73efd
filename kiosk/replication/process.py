"""Runs the replicator of a store until it is told to end."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Coroutine
from contextlib import closing, suppress
from pathlib import Path

from kiosk.domain.text.messages import Sentence
from kiosk.replication.joining.server import JoinServer
from kiosk.replication.members import Members
from kiosk.replication.replicator import DeviceRevoked, PortTaken, Replicator, ReplicatorOptions
from kiosk.replication.store_access import StoreAccess
from kiosk.replication.store_members import MembersReader, is_revoked
from kiosk.store import Store, name_of
from kiosk.store.queries.devices import ids_here
from kiosk.store.sharing.process_lock import ReplicatorLock
from kiosk.store.wiping import is_wiped, wipe

_LOCK_EVERY_S = 1.0
_READ_BYTES = 1024


class NotReplicated(Exception):
    """The store cannot be replicated; `sentence` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.id)
        self.sentence = sentence


async def replicate(
    path: Path,
    options: ReplicatorOptions,
    listening: Callable[[int], None],
    *,
    program: str = "",
    is_supervised: bool = False,
) -> None:
    """Exchange the facts of a store with other devices, until SIGTERM or SIGINT.

    `listening` is called with the port. A supervised replicator also ends with its standard input,
    and waits where the store has another one. Raises NotReplicated, StoreError and OSError.
    """
    ended = asyncio.Event()
    _end_by_signal(ended)
    if is_supervised:
        _end_with_input(ended)
    lock = ReplicatorLock(path)
    try:
        while not lock.acquire():
            if not is_supervised:
                raise NotReplicated(Sentence("replication.running", {"path": path}))
            if await _is_set_within(ended, _LOCK_EVERY_S):
                return
        await _run_until(ended, _replicate(path, options, listening, MembersReader(program)))
    finally:
        lock.close()


async def _replicate(
    path: Path,
    options: ReplicatorOptions,
    listening: Callable[[int], None],
    reader: MembersReader,
) -> None:
    members = await asyncio.to_thread(_read_members, path, reader)
    name = name_of(members.own.device)
    access = StoreAccess(lambda: Store.open(path, name))
    joining = JoinServer(path, members)
    await access.open()
    try:
        await Replicator(
            path, access, reader, members, options=options, serve_joining=joining.serve
        ).run(listening)
    except DeviceRevoked as error:
        raise NotReplicated(Sentence("replication.revoked", {"path": path})) from error
    except PortTaken as error:
        raise NotReplicated(Sentence("replication.port", {"port": error.port})) from error
    finally:
        joining.close()
        await access.close()


def _read_members(path: Path, reader: MembersReader) -> Members:
    """Raises NotReplicated and StoreError. A revoked device's data is removed, if it is not yet."""
    with closing(Store.open_read_only(path)) as store:
        members, revoked = reader.read_changed(store), is_revoked(store)
        here = store.read(ids_here)
    if revoked:
        _wipe(path, name_of(here[0]))
        raise NotReplicated(Sentence("replication.revoked", {"path": path}))
    if members is None:
        raise NotReplicated(Sentence("replication.alone", {"path": path}))
    return members


def _wipe(path: Path, name: str) -> None:
    with closing(Store.open(path, name)) as store:
        if not is_wiped(store):
            wipe(store)


async def _run_until(ended: asyncio.Event, work: Coroutine[None, None, None]) -> None:
    running = asyncio.ensure_future(work)
    waiting = asyncio.ensure_future(ended.wait())
    await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if not running.done():
        running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def _is_set_within(event: asyncio.Event, seconds: float) -> bool:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
    return event.is_set()


def _end_by_signal(ended: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):  # on Windows, where the process is killed
            loop.add_signal_handler(number, ended.set)


def _end_with_input(ended: asyncio.Event) -> None:
    """Ends when the program that started this one has ended, however it did."""
    if sys.platform == "win32" or sys.stdin is None:
        return
    loop, file = asyncio.get_running_loop(), sys.stdin.fileno()

    def read() -> None:
        if not os.read(file, _READ_BYTES):
            loop.remove_reader(file)
            ended.set()

    with suppress(OSError):  # a regular file cannot be waited for
        loop.add_reader(file, read)
