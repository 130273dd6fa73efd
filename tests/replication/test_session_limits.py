"""Sessions with peers that are refused, dead or flood, and the offset of their clocks."""

from __future__ import annotations

import pytest

from kiosk.replication.protocol.actions import Close, Send
from kiosk.replication.protocol.junk_limit import ALLOWANCE, INVALID_COST
from kiosk.replication.protocol.messages import (
    Bye,
    ByeReason,
    Facts,
    Pong,
    UnknownMessage,
)
from kiosk.replication.protocol.parties import Peer
from kiosk.replication.protocol.phase import Phase
from kiosk.replication.protocol.session import DEAD_S, HEARTBEAT_S, PeerSession
from tests.replication.fact_chains import chain
from tests.replication.journals import Connection, Journal, hello_of, own, peer_of

A, B = own("a"), own("b")


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"event": "f" * 64}, ByeReason.OTHER_EVENT),
        ({"oldest": 99, "protocol": 99}, ByeReason.NEWER),
        ({"oldest": 0, "protocol": 0}, ByeReason.OLDER),
        ({"device": "a", "writers": ("a",)}, ByeReason.COPY),
        ({"device": "a", "instance": A.instance}, ByeReason.SELF),
        ({"device": "stranger"}, ByeReason.UNKNOWN_DEVICE),
    ],
)
def test_a_peer_is_refused_with_a_reason(fields: dict[str, object], reason: ByeReason) -> None:
    session = PeerSession(A, peer_of(B), {}, 0)
    assert session.receive(hello_of(B, **fields), 0, 0) == [Send(Bye(reason)), Close(reason)]
    assert session.phase is Phase.ENDED
    assert session.receive(Facts(1, 0, False, tuple(chain("b", 1))), 0, 0) == []


def test_a_device_that_the_roster_does_not_have_is_refused() -> None:
    session = PeerSession(A, Peer("b", None), {}, 0)
    assert session.receive(hello_of(B), 0, 0)[-1] == Close(ByeReason.UNKNOWN_DEVICE)


def test_the_other_side_learns_why() -> None:
    connection = Connection.between((A, Journal()), (B, Journal()), role=None)
    connection.deliver()
    first, second = (side.closed for side in connection.sides)
    assert first == Close(ByeReason.UNKNOWN_DEVICE)
    assert second == Close(ByeReason.UNKNOWN_DEVICE, by_peer=True)


def test_a_dead_peer_is_noticed_within_six_seconds() -> None:
    connection = Connection.between((A, Journal()), (B, Journal()))
    connection.wait(20)
    assert not any(side.closed for side in connection.sides)
    connection.silent = True
    connection.wait(DEAD_S + HEARTBEAT_S)
    assert [side.closed for side in connection.sides] == [Close(ByeReason.DEAD)] * 2


def test_a_peer_is_not_dead_while_nothing_is_read_from_it() -> None:
    connection = Connection.between((A, Journal(chain("a", 9000))), (B, Journal()))
    connection.sides[1].merges_wait = True
    connection.deliver()
    connection.silent = True
    connection.now += 60
    side = connection.sides[1]
    connection.do(side, side.session.tick(connection.now, 0))
    assert side.closed is None


@pytest.mark.parametrize("ahead", [0, 2500, -86_400_000])
def test_the_offset_of_the_peers_clock_is_measured(ahead: int) -> None:
    connection = Connection.between((A, Journal()), (B, Journal()))
    connection.sides[1].wall_ahead = ahead
    connection.wait(6)
    assert connection.sides[0].session.clock.offset_ms == ahead
    assert connection.sides[1].session.clock.offset_ms == -ahead
    assert connection.sides[0].session.clock.round_trip_ms == 0


def test_the_offset_is_that_of_the_shortest_round_trip() -> None:
    session = PeerSession(A, peer_of(B), {}, 0)
    for sent, received, back in ((1000, 1600, 1200), (2000, 2510, 2020), (3000, 3900, 3800)):
        session.receive(Pong(sent, received, received), 0, back)
    assert session.clock.offset_ms == 500
    assert session.clock.round_trip_ms == 20


def test_junk_ends_the_session_and_a_little_of_it_does_not() -> None:
    session = PeerSession(A, peer_of(B), {}, 0)
    session.receive(hello_of(B), 0, 0)
    bearable = ALLOWANCE // INVALID_COST
    for _ in range(bearable):
        assert session.receive_invalid(10, 0) == []
    assert session.receive_invalid(10, 0)[-1] == Close(ByeReason.FLOOD)


def test_messages_of_a_newer_version_are_junk_only_in_masses() -> None:
    session = PeerSession(A, peer_of(B), {}, 0)
    for second in range(1000):
        assert session.receive(UnknownMessage("dance"), second, 0, 1000) == []
    assert session.receive(UnknownMessage("dance"), 1000, 0, 3 * ALLOWANCE)[-1] == Close(
        ByeReason.FLOOD
    )


def test_repeating_the_same_facts_for_ever_is_a_flood() -> None:
    session = PeerSession(A, peer_of(B), {"b": 500}, 0)
    session.receive(hello_of(B), 0, 0)
    repeated = tuple(chain("b", 500))
    ends = [
        session.receive(Facts(number, 0, False, repeated), 0, 0)
        + session.merged(number, {"b": 500}, 0)
        for number in range(1, 20)
    ]
    assert any(Close(ByeReason.FLOOD) in actions for actions in ends)


def test_more_batches_than_agreed_are_a_flood() -> None:
    session = PeerSession(A, peer_of(B), {}, 0)
    session.receive(hello_of(B), 0, 0)
    actions = [
        session.receive(Facts(number, 0, True, tuple(chain("b", 1))), 0, 0) for number in range(20)
    ]
    assert any(Close(ByeReason.FLOOD) in one for one in actions)


def test_a_second_hello_that_differs_ends_the_session() -> None:
    session = PeerSession(A, peer_of(B), {}, 0)
    session.receive(hello_of(B), 0, 0)
    assert session.receive(hello_of(B), 0, 0) == []
    other = session.receive(hello_of(B, instance="another"), 0, 0)
    assert other[-1] == Close(ByeReason.PROTOCOL)
