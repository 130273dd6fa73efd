"""The search index is updated in the same transaction as the records."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Event, Guest
from kiosk.store import Store
from kiosk.store.connection import close_connection, connect_writer, driver_connection
from kiosk.store.migrations import upgrade
from kiosk.store.projections import search_index
from kiosk.store.recovery import doctor
from kiosk.usecases.guests.search import find

KIM = Guest("kim", name_ko="김민서", organisation_en="Saesol University", phone="010-1234-5678")
LEE = Guest("lee", family_latin="Rhee", given_latin="Ha-neul", country="SE")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "event.db", "desk-1", create=True)) as opened:
        register(opened, KIM, LEE)
        yield opened


def register(store: Store, *guests: Guest) -> None:
    store.append(draft for guest in guests if (draft := facts.change_fact(None, guest)))


def ids_found(store: Store, text: str) -> list[str]:
    return [one.guest.id for one in find(store, text)]


def differences(store: Store) -> list[str]:
    return store.read(lambda connection: list(doctor.differences(connection)))


def test_a_corrected_guest_is_found_by_the_new_values(store: Store) -> None:
    after = replace(KIM, name_ko="김서연", organisation_en="Nuri Fund")
    draft = facts.change_fact(KIM, after)
    assert draft
    store.append([draft])
    assert ids_found(store, "김서연") == ids_found(store, "nuri") == ["kim"]
    assert ids_found(store, "saesol") == []
    assert differences(store) == []


def test_a_code_finds_its_guest_also_behind_a_prefix(store: Store) -> None:
    store.append([facts.code_issued("kim", "EVT-7Q4K9M2XA1B2C3D4")])
    store.append([facts.code_issued("lee", "EVT-KWXYZABCDE1F2G3H")])
    for typed in ("7q4k9m2x", "EVT-7Q4K9M2XA1B2C3D4", "evt-7q4k"):
        assert ids_found(store, typed) == ["kim"], typed
    assert ids_found(store, "EVT-KWXYZABC") == ["lee"]


def test_a_merged_guest_is_found_as_the_person(store: Store) -> None:
    register(store, Guest("twin", name_ko="김민서나"))
    store.append([Draft("guest:twin", FactKind.GUEST_MERGED, {"into": "kim"})])
    assert ids_found(store, "김민서나") == ["kim"]
    assert ids_found(store, "김민서") == ["kim"]
    store.append([Draft("guest:kim", FactKind.GUEST_MERGED, {"into": "twin"})])
    assert len(ids_found(store, "김민서나")) == 1
    store.append([Draft(f"guest:{one}", FactKind.MERGE_ANNULLED, {}) for one in ("kim", "twin")])
    assert ids_found(store, "김민서나") == ["twin"]


def test_an_erased_guest_is_not_found_and_not_in_the_file(store: Store) -> None:
    register(
        store, Guest("gone", name_ko="지워질", name_latin="Zzyzxgone", email="zzyzx@example.org")
    )
    assert ids_found(store, "zzyzxgone") == ["gone"]

    def erase(connection: sa.Connection) -> None:
        journal = sa.text(
            "UPDATE journal SET body = NULL, salt = NULL WHERE subject = 'guest:gone'"
        )
        connection.execute(journal)
        store.record(connection, [Draft("guest:gone", FactKind.GUEST_ERASED, {"category": "x"})])

    store.transact(erase)
    assert ids_found(store, "zzyzxgone") == ids_found(store, "지워질") == []
    assert differences(store) == []
    store.close()
    assert b"zzyzx" not in store.path.read_bytes().lower()


def test_a_record_of_a_failed_transaction_is_not_found(store: Store) -> None:
    def fail(connection: sa.Connection) -> None:
        draft = facts.change_fact(None, Guest("ghost", name_ko="유령인"))
        assert draft
        store.record(connection, [draft])
        raise ArithmeticError

    with pytest.raises(ArithmeticError):
        store.transact(fail)
    assert ids_found(store, "유령인") == []
    assert differences(store) == []


def test_the_index_survives_a_vacuum(store: Store) -> None:
    for number in range(20):
        register(store, Guest(f"g{number}", name_latin=f"Person{chr(97 + number)}"))
    after = replace(KIM, name_ko="김하늘")
    draft = facts.change_fact(KIM, after)
    assert draft
    store.append([draft])
    path = store.path
    store.close()
    with closing(connect_writer(path)) as connection:
        driver_connection(connection).execute("VACUUM")
    with closing(Store.open(path, "desk-1")) as again:
        assert ids_found(again, "김하늘") == ["kim"]
        assert ids_found(again, "persont")[0] == "g19"
        assert differences(again) == []


def test_a_store_of_an_earlier_program_is_filled_when_opened(store: Store) -> None:
    path = store.path
    store.close()
    with closing(connect_writer(path)) as connection, connection.begin():
        connection.exec_driver_sql("DELETE FROM finding")
        connection.exec_driver_sql("PRAGMA user_version = 0")
    with closing(Store.open(path, "desk-1")) as again:
        assert ids_found(again, "김민서") == ["kim"]
        assert differences(again) == []
    assert not list(path.parent.glob("*backup*"))


def test_a_migration_step_leaves_filling_the_index_to_the_next_opening(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    connection = connect_writer(path)
    with connection.begin():
        upgrade.upgrade(connection, "0002")
        connection.exec_driver_sql(
            "INSERT INTO guest (id, category, status, delegation, country, vip, merged, erased,"
            " record) VALUES ('g1', '', 'confirmed', '', '', 0, '', 0,"
            ' \'{"id":"g1","name_ko":"김민서"}\')'
        )
    close_connection(connection)
    with closing(Store.open(path, "desk-1")) as opened:
        assert ids_found(opened, "ㄱㅁㅅ") == ["g1"]


def test_the_doctor_reports_an_inconsistent_index(store: Store) -> None:
    def spoil(connection: sa.Connection) -> None:
        connection.exec_driver_sql(
            "INSERT INTO finding_index (rowid, words) VALUES (999, 'nobody')"
        )

    store.transact(spoil)
    assert "finding_index nobody" in differences(store)


def test_hostile_texts_raise_no_error(store: Store) -> None:
    for typed in (
        '"',
        "'; DROP TABLE guest",
        "words:*",
        "NEAR(a b)",
        "\x00",
        "🙂",
        "\u202eabc",
        "%",
        "()",
    ):
        assert isinstance(ids_found(store, typed), list)
    assert ids_found(store, "") == ids_found(store, "   ") == []
    assert isinstance(ids_found(store, "가" * 50_000), list)
    assert isinstance(ids_found(store, "a b " * 20_000), list)


def test_country_names_of_the_event_are_searched(store: Store) -> None:
    draft = facts.change_fact(None, Event(countries={"SE": "스칸국|Scandiland"}))
    assert draft
    store.append([draft])
    assert (
        ids_found(store, "scandiland")
        == ids_found(store, "스칸국")
        == ids_found(store, "sweden")
        == ["lee"]
    )


def test_the_index_version_is_that_of_the_program(store: Store) -> None:
    version = store.read(lambda c: c.exec_driver_sql("PRAGMA user_version").scalar())
    assert version == search_index.VERSION


def test_refilling_gives_the_same_index(store: Store) -> None:
    def stale(connection: sa.Connection) -> None:
        connection.exec_driver_sql("PRAGMA user_version = 0")
        search_index.fill_if_stale(connection)

    store.transact(stale)
    assert store.read(search_index.has_expected_schema)
    assert ids_found(store, "김민서") == ["kim"]
    assert differences(store) == []


def test_a_code_and_an_own_id_are_found_exactly_and_first(store: Store) -> None:
    """Short ids begin the phone numbers and names of many others."""
    others = [
        Guest(f"o{n:03d}", name_latin=f"R17 Person{n}", phone=f"010-1700-{n:04d}")
        for n in range(150)
    ]
    meant = (
        Guest("own", name_latin="Meant One", reference="R-17"),
        Guest("digits", name_latin="Meant Two", reference="1700"),
        Guest("coded", name_latin="Meant Three"),
    )
    drafts = [facts.change_fact(None, guest) for guest in (*others, *meant)]
    drafts.append(facts.change_fact(None, Event(code_prefix="EVT")))
    store.append([draft for draft in drafts if draft])
    store.append([facts.code_issued("coded", "EVT-AB12"), facts.code_issued("o001", "EVT-AB12X")])

    def first(text: str) -> str:
        return find(store, text, 12)[0].guest.id

    for text, guest in {
        "R-17": "own",
        " r-17 ": "own",
        "1700": "digits",
        "ab12": "coded",
        "EVT-AB12": "coded",
        "own": "own",
    }.items():
        assert first(text) == guest, text
