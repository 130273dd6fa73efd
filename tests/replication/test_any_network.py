"""Sessions over networks that cut, repeat and reorder: in the end all journals are equal."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.protocol.messages import decode
from kiosk.replication.protocol.session import PeerSession
from tests.replication.fact_chains import chain
from tests.replication.journals import Connection, Journal, Side, own, peer_of
from tests.scale import examples

DEVICES = "abcd"
CHAINS = {device: chain(device, 40) for device in DEVICES}
EDGES = (("a", "b"), ("b", "c"), ("c", "d"))


class Venue:
    """Devices in a row, each with a journal, whose connections break and are made anew."""

    def __init__(self, seed: int, role: DeviceRole) -> None:
        self.rng = random.Random(seed)
        self.own = {device: own(device, role) for device in DEVICES}
        self.journals = {device: Journal() for device in DEVICES}
        self.connections = {edge: self.connect(*edge) for edge in EDGES}

    def connect(self, first: str, second: str) -> Connection:
        sides = [
            Side(
                self.journals[one],
                PeerSession(
                    self.own[one], peer_of(self.own[other]), self.journals[one].vector(), 0.0
                ),
            )
            for one, other in ((first, second), (second, first))
        ]
        return Connection(*sides)

    def write(self, device: str) -> None:
        count = len(self.journals[device].chains.get(device, ()))
        self.journals[device].merge(CHAINS[device][: count + self.rng.randint(1, 5)])
        self.note()

    def note(self) -> None:
        for connection in self.connections.values():
            connection.note_changes()

    def disturb(self, connection: Connection) -> None:
        """Deliver some messages, repeated and in another order; some get lost."""
        for side, other in (connection.sides, connection.sides[::-1]):
            sent = list(side.outbox)
            side.outbox.clear()
            sent += self.rng.choices(sent, k=len(sent) // 2)
            self.rng.shuffle(sent)
            for payload in sent:
                if self.rng.random() < 0.8:
                    connection.pass_on(payload, other)

    def heal(self) -> None:
        self.connections = {edge: self.connect(*edge) for edge in EDGES}
        for _ in range(len(DEVICES) + 1):
            for connection in self.connections.values():
                connection.wait(1)
            self.note()


@given(
    st.integers(),
    st.sampled_from((DeviceRole.ATTENDEE, DeviceRole.ADMIN)),
    st.lists(st.sampled_from(["write", "disturb", "deliver", "cut", "wait"]), max_size=40),
)
@examples(40)
def test_all_journals_are_equal_in_the_end(seed: int, role: DeviceRole, steps: list[str]) -> None:
    venue = Venue(seed, role)
    for step in steps:
        edge = venue.rng.choice(EDGES)
        match step:
            case "write":
                venue.write(venue.rng.choice(DEVICES))
            case "disturb":
                venue.disturb(venue.connections[edge])
            case "deliver":
                venue.connections[edge].deliver()
            case "cut":
                venue.connections[edge] = venue.connect(*edge)
            case _:
                venue.connections[edge].wait(1)
    venue.heal()
    chains = [venue.journals[device].chains for device in DEVICES]
    assert chains[0] == chains[1] == chains[2] == chains[3]
    for connection in venue.connections.values():
        assert all(side.session.waiting == side.session.lacking == 0 for side in connection.sides)


@given(st.binary(max_size=200))
def test_no_payload_makes_the_reader_fail(payload: bytes) -> None:
    session = PeerSession(own("a"), peer_of(own("b")), {}, 0)
    try:
        message = decode(payload)
    except ValueError:
        session.receive_invalid(len(payload), 0)
    else:
        session.receive(message, 0, 0, len(payload))
