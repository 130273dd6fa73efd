"""The index by which people are found stands in the same transaction as what it tells of."""

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
from kiosk.store import Store, doctor
from kiosk.store.connection import close_connection, connect_writer, driver_connection
from kiosk.store.migrations import upgrade
from kiosk.store.projections import search_index
from kiosk.usecases.guests.search import find

KIM = Guest("kim", name_ko="김민서", organisation_en="Saesol University", phone="010-1234-5678")
LEE = Guest("lee", family_latin="Rhee", given_latin="Ha-neul", country="SE")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "event.db", "desk-1", create=True)) as opened:
        tell(opened, KIM, LEE)
        yield opened


def tell(store: Store, *guests: Guest) -> None:
    store.append(draft for guest in guests if (draft := facts.change_fact(None, guest)))


def found(store: Store, text: str) -> list[str]:
    return [one.guest.id for one in find(store, text)]


def differences(store: Store) -> list[str]:
    return store.read(lambda connection: list(doctor.differences(connection)))


def test_a_correction_is_found_by_what_is_now_true(store: Store) -> None:
    after = replace(KIM, name_ko="김서연", organisation_en="Nuri Fund")
    draft = facts.change_fact(KIM, after)
    assert draft
    store.append([draft])
    assert found(store, "김서연") == found(store, "nuri") == ["kim"]
    assert found(store, "saesol") == []
    assert differences(store) == []


def test_a_code_finds_its_guest_also_behind_a_prefix(store: Store) -> None:
    store.append([facts.code_issued("kim", "EVT-7Q4K9M2XA1B2C3D4")])
    store.append([facts.code_issued("lee", "EVT-KWXYZABCDE1F2G3H")])
    for typed in ("7q4k9m2x", "EVT-7Q4K9M2XA1B2C3D4", "evt-7q4k"):
        assert found(store, typed) == ["kim"], typed
    assert found(store, "EVT-KWXYZABC") == ["lee"]


def test_a_merged_guest_is_found_as_the_other(store: Store) -> None:
    tell(store, Guest("twin", name_ko="김민서나"))
    store.append([Draft("guest:twin", FactKind.GUEST_MERGED, {"into": "kim"})])
    assert found(store, "김민서나") == ["kim"]
    assert found(store, "김민서") == ["kim"]
    store.append([Draft("guest:kim", FactKind.GUEST_MERGED, {"into": "twin"})])
    assert len(found(store, "김민서나")) == 1
    store.append([Draft(f"guest:{one}", FactKind.MERGE_ANNULLED, {}) for one in ("kim", "twin")])
    assert found(store, "김민서나") == ["twin"]


def test_an_erased_guest_is_found_by_nothing_and_gone_from_the_file(store: Store) -> None:
    tell(store, Guest("gone", name_ko="지워질", name_latin="Zzyzxgone", email="zzyzx@example.org"))
    assert found(store, "zzyzxgone") == ["gone"]

    def erase(connection: sa.Connection) -> None:
        journal = sa.text(
            "UPDATE journal SET body = NULL, salt = NULL WHERE subject = 'guest:gone'"
        )
        connection.execute(journal)
        store.record(connection, [Draft("guest:gone", FactKind.GUEST_ERASED, {"category": "x"})])

    store.transact(erase)
    assert found(store, "zzyzxgone") == found(store, "지워질") == []
    assert differences(store) == []
    store.close()
    assert b"zzyzx" not in store.path.read_bytes().lower()


def test_what_never_came_to_be_is_not_found(store: Store) -> None:
    def fail(connection: sa.Connection) -> None:
        draft = facts.change_fact(None, Guest("ghost", name_ko="유령인"))
        assert draft
        store.record(connection, [draft])
        raise ArithmeticError

    with pytest.raises(ArithmeticError):
        store.transact(fail)
    assert found(store, "유령인") == []
    assert differences(store) == []


def test_the_index_outlives_a_vacuum(store: Store) -> None:
    for number in range(20):
        tell(store, Guest(f"g{number}", name_latin=f"Person{chr(97 + number)}"))
    after = replace(KIM, name_ko="김하늘")
    draft = facts.change_fact(KIM, after)
    assert draft
    store.append([draft])
    path = store.path
    store.close()
    with closing(connect_writer(path)) as connection:
        driver_connection(connection).execute("VACUUM")
    with closing(Store.open(path, "desk-1")) as again:
        assert found(again, "김하늘") == ["kim"]
        assert found(again, "persont")[0] == "g19"
        assert differences(again) == []


def test_a_store_of_an_earlier_program_is_filled_when_opened(store: Store) -> None:
    path = store.path
    store.close()
    with closing(connect_writer(path)) as connection, connection.begin():
        connection.exec_driver_sql("DELETE FROM finding")
        connection.exec_driver_sql("PRAGMA user_version = 0")
    with closing(Store.open(path, "desk-1")) as again:
        assert found(again, "김민서") == ["kim"]
        assert differences(again) == []
    assert not list(path.parent.glob("*backup*"))


def test_the_step_alone_leaves_the_filling_to_whoever_opens(tmp_path: Path) -> None:
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
        assert found(opened, "ㄱㅁㅅ") == ["g1"]


def test_the_doctor_sees_an_index_that_is_not_of_its_rows(store: Store) -> None:
    def spoil(connection: sa.Connection) -> None:
        connection.exec_driver_sql(
            "INSERT INTO finding_index (rowid, words) VALUES (999, 'nobody')"
        )

    store.transact(spoil)
    assert "finding_index nobody" in differences(store)


def test_hostile_texts_are_searched_for_like_others(store: Store) -> None:
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
        assert isinstance(found(store, typed), list)
    assert found(store, "") == found(store, "   ") == []
    assert isinstance(found(store, "가" * 50_000), list)
    assert isinstance(found(store, "a b " * 20_000), list)


def test_the_events_own_names_of_countries_count(store: Store) -> None:
    draft = facts.change_fact(None, Event(countries={"SE": "스칸국|Scandiland"}))
    assert draft
    store.append([draft])
    assert found(store, "scandiland") == found(store, "스칸국") == found(store, "sweden") == ["lee"]


def test_the_index_is_no_newer_than_the_program_says(store: Store) -> None:
    version = store.read(lambda c: c.exec_driver_sql("PRAGMA user_version").scalar())
    assert version == search_index.VERSION


def test_filling_anew_leaves_the_index_as_it_is_made(store: Store) -> None:
    def stale(connection: sa.Connection) -> None:
        connection.exec_driver_sql("PRAGMA user_version = 0")
        search_index.fill_if_stale(connection)

    store.transact(stale)
    assert store.read(search_index.has_expected_schema)
    assert found(store, "김민서") == ["kim"]
    assert differences(store) == []
