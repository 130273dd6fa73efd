"""Devices tell each other their state, beside the journal: sessions, and replicators."""

from __future__ import annotations

from pathlib import Path

from kiosk.domain.equipment.device_reports import DeviceReport
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.protocol.known_reports import (
    SEND_EVERY_S,
    KnownReports,
    ReportExchange,
)
from kiosk.replication.protocol.messages import AgedReport, DeviceReports, decode, encode
from kiosk.replication.protocol.parties import Own, Peer
from kiosk.store.sharing.face_reports import read_report
from kiosk.store.sharing.peer_status import SeenReport
from tests.replication.processes import (
    facts_in,
    replicator,
    report_of,
    until,
    write_scanner_fault,
)
from tests.replication.venue_stores import venue

A = Own("e", "a", "a-1", DeviceRole.DESK, frozenset({"a"}))
B = Peer("b", DeviceRole.ATTENDEE, frozenset({"b"}))


def exchanged(known: KnownReports) -> ReportExchange:
    return ReportExchange(known)


def sent(message: DeviceReports | None) -> dict[str, int]:
    return {one.report.device: one.age for one in message.reports} if message else {}


def test_a_report_is_sent_once_and_a_newer_one_after_ten_seconds() -> None:
    known = KnownReports()
    exchange = exchanged(known)
    assert exchange.due(B, (), 0.0) is None
    known.take(DeviceReport("a", 1), 0.5, 1.0)
    assert sent(exchange.due(B, (), 1.0)) == {"a": 500}
    known.take(DeviceReport("a", 1), 1.5, 2.0)
    assert exchange.due(B, (), 1.0 + SEND_EVERY_S) is None
    known.take(DeviceReport("a", 2), 0.0, 3.0)
    assert exchange.due(B, (), SEND_EVERY_S) is None
    assert sent(exchange.due(B, (), 1.0 + SEND_EVERY_S)) == {"a": 8000}


def test_a_peer_is_not_told_of_itself_nor_of_those_it_has_links_to() -> None:
    known = KnownReports()
    for device in ("a", "b", "c", "d"):
        known.take(DeviceReport(device, 1), 0.0, 0.0)
    assert set(sent(exchanged(known).due(B, {"c"}, 0.0))) == {"a", "d"}
    revoked = Peer("b", DeviceRole.ATTENDEE, frozenset({"b"}), revoked=True)
    assert exchanged(known).due(revoked, (), 0.0) is None


def test_the_younger_of_two_reports_stays_whatever_way_they_come() -> None:
    known = KnownReports()
    exchange = exchanged(known)

    def tell(taken: int, age: int, now: float) -> int:
        message = DeviceReports((AgedReport(age, DeviceReport("c", taken)),))
        exchange.receive(message, A, B, now)
        return known.all(now)["c"].report.taken

    assert tell(5, 2_000, 10.0) == 5
    assert tell(4, 9_000, 11.0) == 5
    assert tell(6, 500, 11.0) == 6
    exchange.receive(DeviceReports((AgedReport(0, DeviceReport("a", 9)),)), A, B, 12.0)
    assert "a" not in known.all(12.0)


def test_the_offset_of_a_clock_follows_from_the_age_of_a_report() -> None:
    known = KnownReports()
    known.take(DeviceReport("c", 600_000), 3.0, 10.0)
    [seen] = known.seen(frozenset({"a"}), 12.0, wall=5_000)
    assert seen == SeenReport(DeviceReport("c", 600_000), 0)
    assert seen.clock_offset_ms == 600_000
    known.keep_only(frozenset({"b"}))
    assert not list(known.seen(frozenset(), 12.0, wall=5_000))


def test_reports_are_read_as_they_were_sent_and_unknown_ones_are_left_out() -> None:
    message = DeviceReports((AgedReport(7, DeviceReport("c", 5, battery=64)),))
    assert decode(encode(message)) == message
    payload = b'{"type":"reports","reports":[{"age":1,"taken":4},{"age":2,"device":"d","taken":3}]}'
    assert decode(payload) == DeviceReports((AgedReport(2, DeviceReport("d", 3)),))


def test_the_state_of_a_device_reaches_one_that_has_no_link_to_it_and_no_journal(
    tmp_path: Path,
) -> None:
    stores = venue(tmp_path, "gate1", "gate2")
    before = facts_in(stores["gate1"])
    report = write_scanner_fault(stores["gate1"], "gate1")
    assert read_report(stores["gate1"], report.device) == report
    with (
        replicator(stores["office"]) as office,
        replicator(stores["gate1"], office.port),
        replicator(stores["gate2"], office.port),
    ):
        until(lambda: report_of(stores["gate2"], report.device))
    found = report_of(stores["gate2"], report.device)
    assert found is not None
    assert found.report == report
    assert abs(found.clock_offset_ms) < 2_000
    assert facts_in(stores["gate1"]) == before == facts_in(stores["gate2"])
