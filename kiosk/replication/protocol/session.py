"""One session with a peer: messages and times in, actions out. It has no clock, file or socket.

Both sides send a hello with their version vector, then what the other one lacks, in batches; each
batch is answered with `Have` once it is durable. Everything may arrive in any order and any number
of times. The program around it calls `tick` a few times a second, `changed` when its store has new
facts, `supply` and `merged` as the actions `Read` and `Merge` say.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from kiosk.domain.journal.facts import Fact
from kiosk.replication.protocol.actions import Action, Close, Merge, Read, ReadBodies, Send
from kiosk.replication.protocol.clock_offset import ClockOffset
from kiosk.replication.protocol.hello_check import hello_of, refusal_of
from kiosk.replication.protocol.incoming import Incoming
from kiosk.replication.protocol.junk_limit import INVALID_COST, JunkLimit
from kiosk.replication.protocol.known_reports import KnownReports, ReportExchange
from kiosk.replication.protocol.messages import (
    Bye,
    ByeReason,
    DeviceReports,
    Facts,
    Have,
    Hello,
    Message,
    NeedBodies,
    Ping,
    Pong,
    UnknownMessage,
    Vector,
)
from kiosk.replication.protocol.outgoing import Outgoing
from kiosk.replication.protocol.parties import Own, Peer
from kiosk.replication.protocol.phase import Phase

HEARTBEAT_S, DEAD_S = 2.0, 6.0
"""How often a heartbeat is sent, and how long nothing arrives from a peer that is dead."""
HAVE_DELAY_S = 0.25
"""How long changes of the version vector are collected before the peer is told."""
_REVOKED_S = 10.0


class PeerSession:
    """A session with one peer; times are monotonic seconds, `wall` milliseconds since 1970."""

    def __init__(
        self,
        own: Own,
        peer: Peer,
        vector: Vector,
        now: float,
        reports: KnownReports | None = None,
    ) -> None:
        """`vector` is the version vector of this store, `reports` are shared by all sessions."""
        self.phase = Phase.GREETING
        self.hello: Hello | None = None
        self.clock = ClockOffset()
        self.last_exchange: float | None = None
        self._own, self._peer = own, peer
        self._vector = dict(vector)
        self._links: frozenset[str] = frozenset()
        self._told, self._told_links = dict(vector), self._links
        self._told_erased, self._told_revoked = own.erased, False
        self._change_at: float | None = None
        self.last_heard = self._opened_at = now
        self._beat = now - HEARTBEAT_S
        self._junk = JunkLimit(now)
        self._outgoing = Outgoing(own, peer, {}, {})
        self._incoming = Incoming(own, peer, vector, now)
        self._reports = ReportExchange(reports or KnownReports())

    @property
    def instance(self) -> str:
        """The peer's process; empty before its hello."""
        return self.hello.instance if self.hello else ""

    @property
    def waiting(self) -> int:
        """How many facts the peer lacks."""
        return self._outgoing.waiting

    @property
    def lacking(self) -> int:
        """How many facts the peer has that are not here."""
        return self._outgoing.lacking

    @property
    def is_full(self) -> bool:
        """Whether to stop reading from the peer until a batch is merged."""
        return self._incoming.is_full

    def open(self) -> list[Action]:
        """The hello, the first message."""
        return [Send(hello_of(self._own, self._vector))]

    def receive(self, message: Message, now: float, wall: int, size: int = 0) -> list[Action]:
        """Take in a message of `size` bytes."""
        if self.phase is Phase.ENDED:
            return []
        self.last_heard = now
        match message:
            case Hello():
                return self._greet(message, now)
            case Bye(reason=reason):
                self.phase = Phase.ENDED
                return [Close(reason, by_peer=True)]
            case Ping(sent=sent):
                return [Send(Pong(sent, wall, wall))]
            case Pong():
                self.clock.measure(message, wall)
                return []
            case Facts() | Have() if self.phase is not Phase.OPEN:
                return self._count_junk(size, now)
            case Facts():
                return self._take_in(message, now)
            case Have():
                self.last_exchange = now
                self._incoming.erased |= message.erased or frozenset()
                self._incoming.is_told_revoked |= bool(message.revoked)
                self._outgoing.receive(message, now)
                return self._next(now)
            case DeviceReports() | NeedBodies() | UnknownMessage():
                return self._take_extra(message, size, now)
            case _:
                assert_never(message)

    def hear(self, now: float) -> None:
        """Take in that bytes arrived, of a message that is not complete."""
        self.last_heard = now

    def receive_invalid(self, size: int, now: float) -> list[Action]:
        """Take in a payload that is no message."""
        return self._count_junk(max(size, INVALID_COST), now)

    def changed(self, vector: Vector, links: frozenset[str], now: float) -> list[Action]:
        """Take in the store's version vector, and the devices to which there are sessions."""
        if self._change_at is None and (dict(vector) != self._told or links != self._told_links):
            self._change_at = now
        self._vector, self._links = dict(vector), links
        if self.phase is not Phase.OPEN:
            return []
        self._outgoing.know_vector(vector, now)
        return self._next(now)

    def update_peer(self, peer: Peer, now: float) -> list[Action]:
        """Take in what the roster says of the peer now."""
        is_unknown = peer.role is None and self._peer.role is not None
        self._peer = self._outgoing.peer = self._incoming.peer = peer
        if self.phase is Phase.OPEN and is_unknown:
            return self.end(ByeReason.UNKNOWN_DEVICE)
        if self.phase is not Phase.OPEN:
            return []
        return [*self._tell_standing(now), *self._next(now)]

    def update_own(self, own: Own, now: float) -> list[Action]:
        """Take in what this store is now; the peer is told at once of what was erased."""
        self._own = self._outgoing.own = self._incoming.own = own
        self._incoming.erased |= own.erased
        return self._tell_standing(now) if self.phase is Phase.OPEN else []

    def supply(self, facts: Iterable[Fact], now: float) -> list[Action]:
        """Take in the facts that the action `Read` asked for."""
        if self.phase is not Phase.OPEN:
            return []
        sent: list[Action] = [Send(message) for message in self._outgoing.supply(facts, now)]
        return [*sent, *self._next(now)]

    def supply_bodies(self, facts: Iterable[Fact], now: float) -> list[Action]:
        """Take in the facts that the action `ReadBodies` asked for."""
        if self.phase is not Phase.OPEN:
            return []
        return [Send(message) for message in self._outgoing.send_bodies(facts, now)]

    def merged(
        self,
        batch: int,
        vector: Vector,
        now: float,
        deferred: tuple[str, ...] = (),
        refused: tuple[str, ...] = (),
    ) -> list[Action]:
        """Take in that the batch of the action `Merge` is durable; `vector` is the store's."""
        self._vector = dict(vector)
        if self.phase is not Phase.OPEN:
            return []
        self.last_exchange = now
        self._outgoing.know_vector(vector, now)
        have = self._incoming.merged(batch, self._news(now), deferred, refused)
        return [self._tell(have, now), *self._next(now)]

    def tick(self, now: float, wall: int) -> list[Action]:
        """What time alone asks for: heartbeats, news of the vector, the end of a dead peer."""
        if self.phase is Phase.ENDED:
            return []
        if self.is_full:
            self.last_heard = now  # nothing is read from the peer meanwhile
        if now - self.last_heard >= DEAD_S:
            return self.end(ByeReason.DEAD)
        actions: list[Action] = []
        if now - self._beat >= HEARTBEAT_S:
            self._beat = now
            actions.append(Send(Ping(wall)))
        if self.phase is not Phase.OPEN:
            return actions
        if self._change_at is not None and now - self._change_at >= HAVE_DELAY_S:
            actions.append(self._tell(Have(self._news(now)), now))
        self._outgoing.expire(now)
        if reports := self._reports.due(self._peer, self._outgoing.links, now):
            actions.append(Send(reports))
        return [*actions, *self._next(now)]

    def end(self, reason: ByeReason) -> list[Action]:
        """End the session; the peer is told why."""
        if self.phase is Phase.ENDED:
            return []
        self.phase = Phase.ENDED
        return [Send(Bye(reason)), Close(reason)]

    def _greet(self, hello: Hello, now: float) -> list[Action]:
        if self.hello is not None:
            same = replace(hello, vector={}) == replace(self.hello, vector={})
            return [] if same else self.end(ByeReason.PROTOCOL)
        self.hello = hello
        if reason := refusal_of(hello, self._own, self._peer):
            return self.end(reason)
        self.phase, self._opened_at = Phase.OPEN, now
        self._outgoing = Outgoing(self._own, self._peer, hello.vector, self._vector)
        self._outgoing.erased = hello.erased
        self._incoming.erased |= hello.erased
        return [*self._tell_standing(now), *self._next(now)]

    def _take_in(self, message: Facts, now: float) -> list[Action]:
        self._outgoing.know_peer(message.ends, now)
        junk = self._incoming.repeated(message)
        answer = self._incoming.receive(message)
        if self._incoming.is_flooded or not self._junk.allows(junk, now):
            return self.end(ByeReason.FLOOD)
        match answer:
            case None:
                return []
            case Have():
                return [self._tell(answer, now)]
            case Merge():
                return [answer]
            case _:
                assert_never(answer)

    def _take_extra(
        self, message: DeviceReports | NeedBodies | UnknownMessage, size: int, now: float
    ) -> list[Action]:
        """Take in what no fact depends on; how much of it a peer may send is limited."""
        if isinstance(message, DeviceReports) and self.phase is Phase.OPEN:
            self._reports.receive(message, self._own, self._peer, now)
        elif isinstance(message, NeedBodies) and self.phase is Phase.OPEN:
            return [ReadBodies(message.places), *self._count_junk(size, now)]
        return self._count_junk(size, now)

    def _next(self, now: float) -> list[Action]:
        if self._peer.revoked and (
            self._outgoing.is_informed() or now - self._opened_at >= _REVOKED_S
        ):
            return self.end(ByeReason.REVOKED)
        known = self._outgoing.request(now)
        reads: list[Action] = [] if known is None else [Read(known)]
        return [*reads, *map(Send, self._incoming.questions(now))]

    def _count_junk(self, size: int, now: float) -> list[Action]:
        return [] if self._junk.allows(size, now) else self.end(ByeReason.FLOOD)

    def _news(self, now: float) -> dict[str, int]:
        """What changed of the version vector since the peer was told."""
        news = {one: last for one, last in self._vector.items() if last > self._told.get(one, 0)}
        self._told |= news
        self._incoming.tell(news, now)
        self._change_at = None
        return news

    def _tell_standing(self, now: float) -> list[Action]:
        """Tell the peer, before any facts, of what was erased, and that it was revoked."""
        if self._own.erased <= self._told_erased and self._peer.revoked <= self._told_revoked:
            return []
        return [self._tell(Have(self._news(now)), now)]

    def _tell(self, have: Have, now: float) -> Send:
        if self._links != self._told_links:
            self._told_links = self._links
            have = replace(have, links=self._links)
        if self._peer.revoked and not self._told_revoked:
            self._told_revoked = True
            have = replace(have, revoked=True)
        if news := self._own.erased - self._told_erased:
            self._told_erased |= news
            have = replace(have, erased=news)
        self.last_exchange = now
        return Send(have)
