"""What devices pass on of others' facts, and what of it is taken in."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.protocol.actions import Merge, Read, Send
from kiosk.replication.protocol.fact_codec import without_body
from kiosk.replication.protocol.messages import Facts, Have
from kiosk.replication.protocol.session import PeerSession
from kiosk.replication.protocol.visible_bodies import erased_hash
from tests.replication.fact_chains import chain
from tests.replication.journals import Connection, Journal, hello_of, own, peer_of

A, B = own("a"), own("b")


def test_a_kiosk_passes_on_scans_of_others_to_a_desk_up_to_a_body_that_it_lacks() -> None:
    kinds = ("code_scanned", "code_scanned", "code_scanned", "note_added", "code_scanned")
    of_x = [replace(one, kind=kind) for one, kind in zip(chain("x", 5), kinds, strict=True)]
    of_x[1] = replace(of_x[1], signature=b"s" * 64)
    journal = Journal()
    journal.chains["x"] = of_x
    desk = own("b", DeviceRole.DESK)
    connection = Connection.between((own("a", DeviceRole.ATTENDEE), journal), (desk, Journal()))
    connection.sides[1].merges_wait = True
    connection.deliver()
    (merge,) = connection.sides[1].waiting
    assert [fact.sequence for fact in merge.facts] == [1, 2]


def test_a_desk_passes_on_everything_to_an_admins_device() -> None:
    first, second = Journal(chain("x", 3)), Journal()
    connection = Connection.between((own("a", DeviceRole.DESK), first), (B, second))
    connection.deliver()
    assert second.vector() == {"x": 3}


def test_facts_that_lost_their_bodies_on_the_way_are_taken_only_from_another_peer() -> None:
    session = PeerSession(B, peer_of(A), {}, 0)
    session.receive(hello_of(A, vector={"a": 2, "x": 2}), 0, 0)
    bare = tuple(without_body(fact) for fact in chain("x", 2))
    answer = session.receive(Facts(1, 0, False, bare), 0, 0)
    assert answer == [Send(Have({}, 1, ("x",)))]
    whole = session.receive(Facts(2, 0, False, tuple(chain("x", 2))), 0, 0)
    assert whole == [Merge(2, tuple(chain("x", 2)))]


def test_peers_tell_each_other_of_erasures_before_they_send_facts_without_bodies() -> None:
    first, second = Journal(), Journal()
    connection = Connection.between((A, first), (B, second))
    connection.deliver()
    side = connection.sides[0]
    erased = replace(A, erased=frozenset({erased_hash("guest:g2")}))
    connection.do(side, side.session.update_own(erased, connection.now))
    first.merge([without_body(fact) if fact.sequence == 2 else fact for fact in chain("a", 3)])
    connection.note_changes()
    connection.deliver()
    assert [fact.body is None for fact in second.chains["a"]] == [False, True, False]


def test_a_device_of_which_nothing_is_read_is_asked_for_again_only_later() -> None:
    session = PeerSession(A, peer_of(B), {"a": 2}, 0)
    for now in (0.0, 3.0, 6.0):
        if now == 0.0:
            assert session.receive(hello_of(B), now, 0) == [Read({"a": 0})]
        else:
            assert session.changed({"a": 2}, frozenset(), now) == [Read({"a": 0})]
        assert session.supply([], now) == []
