"""Sessions: both journals become equal, and whoever does not belong is refused."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.replication.protocol.actions import Close, Read, Send
from kiosk.replication.protocol.messages import (
    ByeReason,
    Facts,
    Have,
    Ping,
    Pong,
)
from kiosk.replication.protocol.outgoing import (
    HELD_S,
    MOST_IN_FLIGHT,
    RELAY_DELAY_S,
    UNACKNOWLEDGED_S,
)
from kiosk.replication.protocol.session import PeerSession
from kiosk.replication.protocol.visible_bodies import erased_hash
from tests.replication.fact_chains import chain
from tests.replication.journals import Connection, Journal, Side, hello_of, own, peer_of

A, B = own("a"), own("b")


def facts_sent(side: Side) -> list[Facts]:
    return [message for message in side.sent if isinstance(message, Facts)]


def test_both_journals_become_equal() -> None:
    first, second = Journal(chain("a", 5) + chain("x", 3)), Journal(chain("b", 4) + chain("x", 7))
    connection = Connection.between((A, first), (B, second))
    connection.deliver()
    assert first.chains == second.chains
    assert first.vector() == {"a": 5, "b": 4, "x": 7}
    assert all(side.session.waiting == side.session.lacking == 0 for side in connection.sides)


def test_a_new_fact_is_sent_at_once_and_acknowledged() -> None:
    first, second = Journal(chain("a", 1)), Journal()
    connection = Connection.between((A, first), (B, second))
    connection.deliver()
    first.merge(chain("a", 2))
    connection.note_changes()
    assert connection.sides[0].session.waiting == 1
    connection.deliver()
    assert second.vector() == {"a": 2}
    assert connection.sides[0].session.waiting == 0
    assert connection.sides[0].session.last_exchange == connection.now


def test_at_most_two_batches_are_not_acknowledged() -> None:
    first, second = Journal(chain("a", 9000)), Journal()
    connection = Connection.between((A, first), (B, second))
    connection.sides[1].merges_wait = True
    connection.deliver()
    assert len(connection.sides[1].waiting) == MOST_IN_FLIGHT
    assert connection.sides[1].session.is_full
    connection.merge_next(connection.sides[1])
    connection.deliver()
    assert len(connection.sides[1].waiting) == MOST_IN_FLIGHT
    connection.sides[1].merges_wait = False
    connection.merge_next(connection.sides[1])
    connection.merge_next(connection.sides[1])
    connection.deliver()
    assert second.vector() == first.vector()


def test_a_batch_larger_than_a_frame_is_sent_in_parts() -> None:
    first, second = Journal(chain("a", 40, size=200_000)), Journal()
    connection = Connection.between((A, first), (B, second))
    connection.deliver()
    parts = facts_sent(connection.sides[0])
    assert len(parts) > 5
    assert {part.batch for part in parts} == {1}
    assert [part.more for part in parts] == [True] * (len(parts) - 1) + [False]
    assert second.merges == 2  # one of them is the empty one of the fixture
    assert second.vector() == first.vector()


def test_few_facts_of_one_device_go_before_many_of_another() -> None:
    first, second = Journal(chain("a", 6000) + chain("z", 3)), Journal()
    connection = Connection.between((A, first), (B, second))
    connection.deliver()
    batches = [{fact.device for fact in sent.facts} for sent in facts_sent(connection.sides[0])]
    assert batches[0] == {"z"}


def test_facts_are_passed_on_to_a_device_without_its_own_link() -> None:
    journals = [Journal(chain("a", 3)), Journal(), Journal()]
    left = Connection.between((A, journals[0]), (B, journals[1]))
    right = Connection.between((B, journals[1]), (own("c"), journals[2]))
    left.deliver()
    right.note_changes()
    right.deliver()
    assert journals[2].vector() == {"a": 3}


def test_facts_of_a_device_to_which_the_peer_is_linked_are_passed_on_later() -> None:
    middle, far = Journal(), Journal()
    connection = Connection.between((B, middle), (own("c"), far))
    connection.note_changes(lambda side: frozenset({"a"}) if side.journal is far else frozenset())
    connection.wait(1)
    middle.merge(chain("a", 2))
    connection.note_changes(lambda side: frozenset({"a"}) if side.journal is far else frozenset())
    connection.wait(RELAY_DELAY_S - 0.5)
    assert far.vector() == {}
    connection.wait(1)
    assert far.vector() == {"a": 2}


def test_a_peer_that_lost_its_own_facts_gets_them_back() -> None:
    lost, other = Journal(chain("a", 2)), Journal(chain("a", 9))
    connection = Connection.between((A, lost), (B, other))
    connection.deliver()
    assert lost.vector() == {"a": 9}


def test_facts_of_a_device_that_the_peer_does_not_know_yet_are_sent_again() -> None:
    first, second = Journal(chain("a", 2) + chain("n", 4)), Journal(unknown={"n"})
    connection = Connection.between((A, first), (B, second))
    connection.wait(5)
    assert second.vector() == {"a": 2}
    tries = sum(fact.device == "n" for one in facts_sent(connection.sides[0]) for fact in one.facts)
    assert tries <= 8
    second.unknown.clear()
    first.merge(chain("a", 3))
    connection.note_changes()
    connection.wait(3)
    assert second.vector() == {"a": 3, "n": 4}


def test_facts_of_an_unknown_device_are_tried_again_without_other_news() -> None:
    first, second = Journal(chain("n", 4)), Journal(unknown={"n"})
    connection = Connection.between((A, first), (B, second))
    connection.wait(1)
    second.unknown.clear()
    connection.wait(HELD_S)
    assert second.vector() == {"n": 4}


def test_an_answer_that_got_lost_is_asked_for_again() -> None:
    first, second = Journal(chain("a", 3)), Journal()
    connection = Connection.between((A, first), (B, second))
    connection.sides[1].merges_wait = True
    connection.wait(1)
    connection.sides[1].waiting.clear()
    connection.sides[1].session._incoming._merging.clear()
    connection.sides[1].merges_wait = False
    connection.wait(UNACKNOWLEDGED_S + 1)
    assert second.vector() == {"a": 3}


def test_a_revoked_device_is_told_so_by_the_facts_of_admins_and_nothing_is_taken_from_it() -> None:
    revoking = [
        replace(fact, kind=str(FactKind.DEVICE_CHANGED)) if fact.sequence == 3 else fact
        for fact in chain("a", 3)
    ]
    first, second = Journal(chain("k", 2)), Journal(chain("b", 2))
    first.chains["a"] = revoking
    sender = own("a", writers=frozenset({"a", "k"}))
    connection = Connection.between((sender, first), (B, second), revoked=True, admins={"a"})
    connection.sides[1].merges_wait = True
    connection.deliver()
    (merge,) = connection.sides[1].waiting
    assert [fact.body is not None for fact in merge.facts] == [False, False, True]
    assert first.vector() == {"a": 3, "k": 2}
    second.chains["a"] = list(merge.facts)
    connection.merge_next(connection.sides[1])
    connection.deliver()
    assert connection.sides[1].closed == Close(ByeReason.REVOKED, by_peer=True)


def test_a_device_that_is_revoked_meanwhile_is_not_listened_to_any_more() -> None:
    first, second = Journal(), Journal(chain("b", 1))
    connection = Connection.between((A, first), (B, second))
    connection.deliver()
    side = connection.sides[0]
    connection.do(side, side.session.update_peer(peer_of(B, revoked=True), connection.now))
    second.merge(chain("b", 2))
    connection.note_changes()
    connection.deliver()
    assert first.vector() == {"b": 1}
    assert connection.sides[1].closed == Close(ByeReason.REVOKED, by_peer=True)


def test_a_board_gets_every_header_and_no_guest() -> None:
    first, second = Journal(chain("a", 2)), Journal()
    connection = Connection.between((A, first), (own("b", DeviceRole.BOARD), second))
    connection.deliver()
    assert [fact.body for fact in second.chains["a"]] == [None, None]
    assert [fact.header for fact in second.chains["a"]] == [f.header for f in chain("a", 2)]


def test_a_board_passes_on_only_its_own_facts_to_those_that_need_more() -> None:
    board = own("b", DeviceRole.BOARD)
    first, second = Journal(chain("b", 2) + chain("x", 2)), Journal()
    connection = Connection.between((board, first), (A, second))
    connection.wait(5)
    assert second.vector() == {"b": 2}
    third = Journal()
    boards = Connection.between((board, first), (own("c", DeviceRole.BOARD), third))
    boards.deliver()
    assert third.vector() == {"b": 2, "x": 2}


def test_what_a_board_passes_on_of_others_is_not_taken_in() -> None:
    board = own("b", DeviceRole.BOARD)
    session = PeerSession(A, peer_of(board), {}, 0)
    session.receive(hello_of(board, vector={"b": 1, "x": 1}), 0, 0)
    actions = session.receive(Facts(1, 0, False, tuple(chain("x", 1))), 0, 0)
    assert actions == [Send(Have({}, 1, ("x",)))]


def test_bodies_of_guests_whom_the_peer_knows_as_erased_are_not_sent() -> None:
    first, second = Journal(chain("a", 3)), Journal()
    erased = own("b", erased=frozenset({erased_hash("guest:g2")}))
    connection = Connection.between((A, first), (erased, second))
    connection.deliver()
    assert [fact.body is None for fact in second.chains["a"]] == [False, True, False]


def test_nothing_is_asked_of_the_store_when_nothing_happens() -> None:
    connection = Connection.between((A, Journal(chain("a", 3))), (B, Journal()))
    connection.wait(5)
    for side in connection.sides:
        side.sent.clear()
    connection.wait(60)
    for side in connection.sides:
        assert {type(message) for message in side.sent} == {Ping, Pong}
        assert side.session.changed(side.journal.vector(), frozenset(), connection.now) == []


def test_a_read_covers_only_what_may_be_sent() -> None:
    board = own("a", DeviceRole.BOARD)
    session = PeerSession(board, peer_of(B), {"a": 2, "x": 5}, 0)
    assert session.receive(hello_of(B), 0, 0) == [Read({"a": 0, "x": 5})]


def test_batch_numbers_grow() -> None:
    first, second = Journal(chain("a", 6000)), Journal()
    connection = Connection.between((A, first), (B, second))
    connection.deliver()
    numbers = [message.batch for message in facts_sent(connection.sides[0])]
    assert all(before <= after for before, after in pairwise(numbers))
