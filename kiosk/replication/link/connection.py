"""A link: one session on a stream."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from typing import assert_never

from kiosk.replication.protocol.actions import Action, Close, Merge, Read, ReadBodies, Send
from kiosk.replication.protocol.framing import FrameReader, FrameTooLarge, frame_of
from kiosk.replication.protocol.messages import ByeReason, MessageInvalid, Vector, decode, encode
from kiosk.replication.protocol.parties import Own, Peer
from kiosk.replication.protocol.phase import Phase
from kiosk.replication.protocol.places import Places
from kiosk.replication.protocol.session import PeerSession
from kiosk.replication.store_port import LinkedStore

TICK_S = 0.25
_READ_BYTES = 256 * 1024
_FLUSH_S = 1.0


def wall_ms() -> int:
    """Wall milliseconds since 1970."""
    return time.time_ns() // 1_000_000


class Link:
    """A session on an open connection, until it ends.

    `is_initiator` says whether this side connected. `outcome` is why the session ended, None while
    it goes on and after a connection that broke.
    """

    def __init__(
        self,
        streams: tuple[asyncio.StreamReader, asyncio.StreamWriter],
        session: PeerSession,
        store: LinkedStore,
        peer: Peer,
        *,
        is_initiator: bool,
        greeted: Callable[[Link], None],
    ) -> None:
        """`greeted` is called once, when the session is open."""
        self.session, self.peer, self.is_initiator = session, peer, is_initiator
        self.opened_at = wall_ms()
        self.outcome: Close | None = None
        self._reader, self._writer = streams
        self._store = store
        self._greeted: Callable[[Link], None] | None = greeted
        self._ended = asyncio.Event()
        self._has_room = asyncio.Event()
        self._has_room.set()
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def is_open(self) -> bool:
        """Whether facts are exchanged."""
        return self.session.phase is Phase.OPEN and not self._ended.is_set()

    @property
    def host(self) -> str:
        """The IP address of the peer on this connection."""
        found = self._writer.get_extra_info("peername") or ("",)
        return str(found[0]).removeprefix("::ffff:")

    def exchanged_at(self, now: int) -> int | None:
        """When facts were last exchanged, in wall milliseconds since 1970, as `now` is."""
        at = self.session.last_exchange
        return None if at is None else now - round((time.monotonic() - at) * 1000)

    async def run(self) -> None:
        """Exchange facts until the session ends or the connection breaks; closes it then."""
        self._do(self.session.open())
        self._start(self._receive_all())
        self._start(self._tick())
        try:
            await self._ended.wait()
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await self._close()

    def note_changes(self, vector: Vector, links: frozenset[str]) -> None:
        """Tell the session what the store has, and to which devices there are links."""
        self._do(self.session.changed(vector, links, time.monotonic()))

    def update_own(self, own: Own) -> None:
        """Tell the session what this store is now."""
        self._do(self.session.update_own(own, time.monotonic()))

    def update_peer(self, peer: Peer) -> None:
        """Tell the session what the roster says of the peer now."""
        if peer != self.peer:
            self.peer = peer
            self._do(self.session.update_peer(peer, time.monotonic()))

    def end(self, reason: ByeReason) -> None:
        """End the session."""
        self._do(self.session.end(reason))

    async def _receive_all(self) -> None:
        frames = FrameReader()
        try:
            while received := await self._reader.read(_READ_BYTES):
                self.session.hear(time.monotonic())
                for payload in frames.read(received):
                    self._receive(payload)
                await self._has_room.wait()
        except FrameTooLarge:
            self.end(ByeReason.FLOOD)
        except OSError:
            pass  # the connection broke
        self._ended.set()

    def _receive(self, payload: bytes) -> None:
        now = time.monotonic()
        try:
            message = decode(payload)
        except MessageInvalid:
            self._do(self.session.receive_invalid(len(payload), now))
            return
        self._do(self.session.receive(message, now, wall_ms(), len(payload)))
        if self._greeted is not None and self.session.phase is Phase.OPEN:
            greeted, self._greeted = self._greeted, None
            greeted(self)

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(TICK_S)
            self._do(self.session.tick(time.monotonic(), wall_ms()))

    def _do(self, actions: Iterable[Action]) -> None:
        for action in actions:
            match action:
                case Send(message=message):
                    self._writer.write(frame_of(encode(message)))
                case Read(known=known):
                    self._start(self._read(known))
                case ReadBodies(places=places):
                    self._start(self._read_bodies(places))
                case Merge():
                    self._start(self._merge(action))
                case Close():
                    self.outcome = action
                    self._ended.set()
                case _:
                    assert_never(action)
        if self.session.is_full:
            self._has_room.clear()
        else:
            self._has_room.set()

    async def _read(self, known: Vector) -> None:
        facts = await self._store.facts_since(known)
        self._do(self.session.supply(facts, time.monotonic()))

    async def _read_bodies(self, places: Places) -> None:
        facts = await self._store.facts_at(places)
        self._do(self.session.supply_bodies(facts, time.monotonic()))

    async def _merge(self, merge: Merge) -> None:
        done = await self._store.merge(merge.facts)
        self._do(
            self.session.merged(
                merge.batch, done.vector, time.monotonic(), done.deferred, done.refused
            )
        )

    def _start(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            self._ended.set()

    async def _close(self) -> None:
        """Close the connection, after what was sent arrived, or a second."""
        with suppress(OSError, TimeoutError):
            async with asyncio.timeout(_FLUSH_S):
                await self._writer.drain()
                self._writer.close()
                await self._writer.wait_closed()
        self._writer.transport.abort()
