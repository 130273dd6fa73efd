"""A migration derives new columns and tables from the facts of earlier versions."""

from __future__ import annotations

import json
from datetime import datetime

from kiosk.domain.journal import facts, mails
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.mails import OutgoingMail
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule
from kiosk.domain.records.ways import ArrowKind
from kiosk.store import Store
from kiosk.store.connection import close_connection, connect_writer
from kiosk.usecases.reports.show_lists import VIEWS
from tests.store.migration_steps_undone import UNDO
from tests.store.simulated_devices import SimulatedDevice
from tests.store.store_contents import has_intact_chains, rebuild, rows_of

FORCED = {
    "checkpoint": "main",
    "at": "2020-01-01T18:00:00+09:00",
    "direction": "entry",
    "outcome": "Admitted",
    "reentry": "once",
    "forced": True,
    "needed_force": True,
}


def test_a_migration_fills_columns_from_earlier_facts(venue: SimulatedDevice) -> None:
    venue.store.append(
        [
            Draft("guest:g1", "guest_registered", {"tracks": ["a", "b"], "sessions": ["s"]}),
            Draft("guest:g2", "guest_registered", {"valid_while_pending": True, "tracks": []}),
            Draft("guest:g3", "guest_registered", {"valid_while_pending": False}),
            Draft("guest:g1", "code_scanned", FORCED),
        ]
    )
    assert_migrated(venue, before="0003")


def test_a_migration_fills_what_lists_are_sorted_and_filtered_by(venue: SimulatedDevice) -> None:
    names = {"name_ko": "김 민서", "family_latin": "Özdemir", "given_latin": "Ali"}
    venue.store.append(
        [
            Draft("guest:g1", "guest_registered", names),
            Draft("guest:g2", "guest_registered", {"accessibility": ["wheelchair"]}),
            Draft("guest:g2", "guest_merged", {"into": "g1"}),
        ]
    )
    assert_migrated(venue, before="0017")
    filled = next(row for row in rows_of(venue.store)["guest"] if row[0] == "g1")
    assert {"김 민서", "ozdemir ali", True} <= set(filled)


def test_a_migration_takes_the_last_exit_from_the_scans_of_all_records_of_a_person(
    venue: SimulatedDevice,
) -> None:
    """Annulled exits, and those at a doubtful time, end no presence."""
    left = FORCED | {"direction": "exit", "outcome": "Left"}
    doubtful = left | {"at": "2020-02-01T18:40:00+09:00", "doubt": "ahead"}
    venue.store.append(
        [
            *(Draft(f"guest:g{n}", "guest_registered", {"name_ko": "김민서"}) for n in (1, 2)),
            Draft("guest:g1", "guest_merged", {"into": "g2"}),
            Draft("guest:g2", "code_scanned", FORCED),
            Draft("guest:g2", "code_scanned", left | {"at": "2020-01-01T18:10:00+09:00"}),
            Draft("guest:g1", "code_scanned", left | {"at": "2020-01-01T09:20:00+00:00"}),
            Draft("guest:g1", "code_scanned", left | {"at": "2020-01-01T18:30:00+09:00"}),
            Draft("guest:g1", "code_scanned", doubtful),
        ]
    )
    wrong = next(row["id"] for row in VIEWS["scans"](venue.store) if ":30:" in str(row["at"]))
    venue.store.append([Draft("guest:g1", "scan_annulled", {"scan": wrong, "at": FORCED["at"]})])
    [row] = rows_of(venue.store)["presence"]
    assert row[-1] == "2020-01-01T09:20:00+00:00"
    assert_migrated(venue, before="0022")


def test_a_migration_splits_an_alert_by_kind(venue: SimulatedDevice) -> None:
    """For a VIP with a note; an earlier acknowledgement counts for both kinds."""
    vip_with_note = {"category": "regular", "vip": True, "attention": "wheelchair"}
    vip, noted = {"category": "regular", "vip": True}, {"attention": "wheelchair"}
    venue.store.append(
        [
            *(Draft(f"guest:g{n}", "guest_registered", vip_with_note) for n in range(2)),
            Draft("guest:g2", "guest_registered", vip),
            Draft("guest:g3", "guest_registered", noted),
        ]
    )
    arrivals = [Draft(f"guest:g{n}", "code_scanned", FORCED | {"first": True}) for n in range(4)]
    venue.store.append(arrivals)
    scan = next(row["id"] for row in VIEWS["scans"](venue.store) if row["guest"] == "g0")
    acknowledgement = {"scan": scan, "at": FORCED["at"]}
    venue.store.append([Draft("guest:g0", "alert_acknowledged", acknowledgement)], author="s1")
    alerts = rows_of(venue.store)["alert"]
    assert len(alerts) == 6
    assert_migrated(venue, before="0010")


def test_a_migration_fills_in_who_saw_a_ticket_first(venue: SimulatedDevice) -> None:
    """Also where an earlier program took in the facts of a desk of this version."""
    issued = {"serial": 1, "number": "A-1", "reason": "help", "at": FORCED["at"]}
    seen = {"at": FORCED["at"]}
    venue.store.append([Draft("ticket:k:1", "ticket_issued", issued)])
    venue.store.append([Draft("ticket:k:2", "ticket_issued", issued | {"serial": 2})])
    for author in ("s1", "s2"):
        venue.wall.ms += 10
        venue.store.append([Draft("ticket:k:1", "ticket_seen", seen)], author=author)
    found = [json.loads(str(row[-1])) for row in rows_of(venue.store)["ticket"]]
    assert [(one["seen_by"], one["seen_at"]) for one in found] == [("s1", FORCED["at"]), ("", None)]
    assert_migrated(venue, before="0011")


def test_a_migration_takes_ways_from_earlier_facts(venue: SimulatedDevice) -> None:
    way = {"checkpoint": "main", "room": "hall", "arrow": "left"}
    venue.store.append([Draft("way:main→hall", "way_described", way)])
    venue.wall.ms += 10
    venue.store.append([Draft("way:main→hall", "way_changed", {"arrow": "right"})], author="s1")
    found = venue.store.programme().ways["main→hall"]
    assert (found.checkpoint, found.room, found.arrow) == ("main", "hall", ArrowKind.RIGHT)
    assert_migrated(venue, before="0012")
    assert venue.store.programme().ways == {"main→hall": found}


def test_a_migration_takes_mails_from_earlier_facts(venue: SimulatedDevice) -> None:
    """Also of two records of one person."""
    at = datetime.fromisoformat(str(FORCED["at"]))
    guests = [Draft(f"guest:g{n}", "guest_registered", {"name_ko": "김민서"}) for n in (1, 2)]
    venue.store.append([*guests, Draft("guest:g1", "guest_merged", {"into": "g2"})])
    first, second = (OutgoingMail(f"m{g}", g, "invitation", "0") for g in ("g1", "g2"))
    venue.store.append([mails.mail_started(one, at) for one in (first, second)])
    venue.wall.ms += 10
    venue.store.append([mails.mail_sent(first, at)])
    found = rows_of(venue.store)["mail"]
    assert [row[:4] for row in found] == [
        ("g2", "mg1", "invitation", "sent"),
        ("g2", "mg2", "invitation", "uncertain"),
    ]
    assert_migrated(venue, before="0016")


def test_a_migration_takes_what_staff_found_out_about_mails(venue: SimulatedDevice) -> None:
    """The earlier program kept the fact and left the e-mail uncertain."""
    at = datetime.fromisoformat(str(FORCED["at"]))
    venue.store.append([Draft("guest:g1", "guest_registered", {"name_ko": "김민서"})])
    venue.store.append([mails.mail_started(OutgoingMail("m1", "g1", "invitation", "0"), at)])
    venue.wall.ms += 10
    venue.store.append([mails.mail_checked("g1", "m1", at, arrived=True)])
    assert [row[3] for row in rows_of(venue.store)["mail"]] == ["sent"]
    assert_migrated(venue, before="0020")


def test_a_migration_takes_rules_of_the_seating_from_earlier_facts(venue: SimulatedDevice) -> None:
    apart = {"kind": "apart", "guests": ["g1", "g2"]}
    venue.store.append([Draft("rule:1", "seating_rule_set", apart)])
    venue.wall.ms += 10
    venue.store.append([Draft("rule:1", "seating_rule_changed", {"removed": True})], author="s1")
    found = venue.store.programme().seating_rules
    assert found == {"1": SeatingRule("1", RuleKind.APART, ("g1", "g2"), removed=True)}
    assert_migrated(venue, before="0019")
    assert venue.store.programme().seating_rules == found


def test_a_migration_takes_what_guests_were_told_from_earlier_facts(venue: SimulatedDevice) -> None:
    venue.store.append(
        [
            *(Draft(f"guest:g{n}", "guest_registered", {"name_ko": "김민서"}) for n in (1, 2, 3)),
            facts.guest_seated("g1", "r1", "7"),
            facts.seat_told("g1", "r1", "6"),
            facts.guest_seated("g2", "r1", "7", why="plan"),
            facts.guest_seated("g3", "r1", "7"),
        ]
    )
    found = [tuple(row) for row in rows_of(venue.store)["seat"]]
    assert found == [
        ("g1", "r1", "7", "", "6", ""),
        ("g2", "r1", "7", "", "", "plan"),
        ("g3", "r1", "7", "", "", ""),
    ]
    assert_migrated(venue, before="0021")
    assert [tuple(row) for row in rows_of(venue.store)["seat"]] == found


def undone_steps(before: str) -> list[str]:
    """The statements that undo a migration step and all later ones."""
    return [undo for step, undone in UNDO.items() if step >= before for undo in undone]


def code_of(guest: int) -> str:
    return f"EVT-ZZZZZZZZZZZZZZZ{guest}"


def assert_migrated(venue: SimulatedDevice, before: str) -> None:
    """Undoes a migration step and all later ones, and reopens: content is kept, rows follow."""
    rows, path = rows_of(venue.store), venue.store.path
    venue.store.close()
    connection = connect_writer(path)
    with connection.begin():
        for undo in undone_steps(before):
            connection.exec_driver_sql(undo)
    close_connection(connection)
    venue.store = Store.open(path, "kiosk-1")
    assert rows_of(venue.store) == rows
    assert has_intact_chains(venue.store)
    rebuild(venue.store)
    assert rows_of(venue.store) == rows
