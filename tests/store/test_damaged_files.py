"""Damaged and foreign files: each gives a message, and nothing is overwritten."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from kiosk.store import Store, StoreError
from kiosk.store.connection import check_version
from kiosk.store.errors import (
    StoreDamaged,
    StoreMissing,
    StoreNewer,
    StoreNotOurs,
    StoreReadOnly,
    StoreUnsafe,
)
from kiosk.store.recovery import doctor
from kiosk.store.sharing.side_file import side_path
from tests.scale import SCALE
from tests.store.conftest import assert_sentence, is_unchanged, name_fact
from tests.store.simulated_devices import example_folder, simulated_device


def zero_bytes(path: Path, start: int, end: int) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:start] + bytes(end - start) + content[end:])


def truncate_to_half(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def execute(path: Path, *statements: str) -> None:
    with closing(sqlite.connect(str(path))) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def replace_with(path: Path, *statements: str) -> None:
    path.unlink()
    execute(path, *statements)


FAULTS: dict[str, tuple[Callable[[Path], object], type[StoreError]]] = {
    "newer": (lambda p: execute(p, "UPDATE alembic_version SET version_num='9999'"), StoreNewer),
    "unknown revision": (
        lambda p: execute(p, "UPDATE alembic_version SET version_num='0000'"),
        StoreDamaged,
    ),
    "no revision": (lambda p: execute(p, "DELETE FROM alembic_version"), StoreDamaged),
    "foreign application id": (lambda p: execute(p, "PRAGMA application_id=7"), StoreNotOurs),
    "another database": (lambda p: replace_with(p, "CREATE TABLE note (text)"), StoreNotOurs),
    "empty database": (
        lambda p: replace_with(p, "CREATE TABLE x (y)", "DROP TABLE x"),
        StoreNotOurs,
    ),
    "a PDF": (lambda p: p.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 40), StoreNotOurs),
    "a few bytes": (lambda p: p.write_bytes(b"SQLite"), StoreNotOurs),
    "zero length": (lambda p: p.write_bytes(b""), StoreDamaged),
    "header lost": (lambda p: zero_bytes(p, 0, 100), StoreNotOurs),
    "first page lost": (lambda p: zero_bytes(p, 100, 4096), StoreDamaged),
    "truncate_to_half in half": (truncate_to_half, StoreDamaged),
    "body of a fact changed": (
        lambda p: execute(p, "UPDATE journal SET body='{}' WHERE sequence=3"),
        StoreDamaged,
    ),
    "type of a digest changed": (
        lambda p: execute(p, "UPDATE journal SET body_digest='x' WHERE sequence=3"),
        StoreDamaged,
    ),
    "text that is not UTF-8": (
        lambda p: execute(p, "UPDATE journal SET author=CAST(x'ff' AS TEXT) WHERE sequence=3"),
        StoreDamaged,
    ),
    "last fact deleted": (
        lambda p: execute(p, "DELETE FROM journal WHERE sequence=6"),
        StoreDamaged,
    ),
    "head changed": (lambda p: execute(p, "UPDATE head SET digest=zeroblob(32)"), StoreDamaged),
    "all heads deleted": (lambda p: execute(p, "DELETE FROM head"), StoreDamaged),
    "column renamed": (
        lambda p: execute(p, "ALTER TABLE head RENAME COLUMN sequence TO sequencf"),
        StoreDamaged,
    ),
    "all facts deleted": (lambda p: execute(p, "DELETE FROM journal"), StoreDamaged),
}


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_file_that_is_no_intact_store_is_not_changed(
    path: Path, fault: str, create: bool
) -> None:
    damage, expected = FAULTS[fault]
    damage(path)
    before = path.read_bytes()
    with pytest.raises(expected) as raised:
        Store.open(path, "kiosk-1", create=create)
    assert is_unchanged(path, before)
    assert_sentence(raised.value, path)
    findings = list(doctor.examine(path))
    assert not all(finding.passed for finding in findings)
    assert is_unchanged(path, before)


def test_a_folder_is_not_a_store(tmp_path: Path) -> None:
    with pytest.raises(StoreNotOurs) as raised:
        Store.open(tmp_path, create=True)
    assert_sentence(raised.value, tmp_path)


def test_a_missing_store_is_created_only_on_request(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    with pytest.raises(StoreMissing) as raised:
        Store.open(path)
    assert_sentence(raised.value, path)
    assert not list(tmp_path.iterdir())
    Store.open(path, create=True).close()
    assert {*tmp_path.iterdir()} == {path, side_path(path)}


@pytest.mark.parametrize("parent", ["missing", "file.txt"])
def test_a_store_cannot_be_created_without_its_folder(tmp_path: Path, parent: str) -> None:
    (tmp_path / "file.txt").write_text("text")
    with pytest.raises(StoreReadOnly):
        Store.open(tmp_path / parent / "event.db", create=True)


def test_a_log_without_its_store_is_reported_as_damage(path: Path) -> None:
    """The store was removed by hand: its last facts may be in the log beside it."""
    store = Store.open(path, "kiosk-1")
    store.append([name_fact("g1")])
    log = path.with_name(path.name + "-wal")
    log_content = log.read_bytes()
    store.close()
    path.unlink()
    log.write_bytes(log_content)
    with pytest.raises(StoreDamaged):
        Store.open(path, "kiosk-1", create=True)
    assert log.read_bytes() == log_content


def test_every_changed_bit_of_the_journal_is_detected(template: Path) -> None:
    rng = random.Random(2024)
    changed = 0
    with example_folder() as scratch:
        original, path = scratch / "whole.db", scratch / "event.db"
        venue = simulated_device(template, original, "kiosk-1")
        venue.store.append([name_fact(f"g{n % 7}") for n in range(40)])
        venue.store.close()
        content, facts = original.read_bytes(), read_journal(original)
        nonzero = [offset for offset, byte in enumerate(content) if byte]
        for _ in range(int(300 * SCALE)):
            offset, bit = rng.choice(nonzero), 1 << rng.randrange(8)
            path.write_bytes(
                content[:offset] + bytes([content[offset] ^ bit]) + content[offset + 1 :]
            )
            is_damaged = read_journal(path) != facts
            changed += is_damaged
            assert is_damage_detected(path) or not is_damaged, f"bit {bit} of byte {offset}"
            path.unlink()
    assert changed > 50


def is_damage_detected(path: Path) -> bool:
    """Whether the doctor, opening or the full check detects damage; nothing else may be raised."""
    if not all(finding.passed for finding in doctor.examine(path)):
        return True
    try:
        with closing(Store.open(path, "kiosk-2")) as store:
            return not store.is_intact()
    except StoreError:
        return True


def read_journal(path: Path) -> object:
    query = "SELECT * FROM journal ORDER BY device, sequence"
    with closing(sqlite.connect(f"file:{path}?immutable=1", uri=True)) as connection:
        try:
            return connection.execute(query).fetchall()
        except (sqlite.Error, UnicodeDecodeError) as error:
            return str(error)


def test_every_truncation_is_detected(path: Path) -> None:
    content, facts = path.read_bytes(), read_journal(path)
    for length in range(1, len(content), 1531):
        path.write_bytes(content[:length])
        is_damaged = read_journal(path) != facts
        assert is_damage_detected(path) or not is_damaged, length


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 0), True),
        ((4, 0, 0), True),
    ],
)
def test_sqlite_versions_that_may_corrupt_data_are_refused(
    version: tuple[int, ...], safe: bool
) -> None:
    path = Path("event.db")
    if safe:
        check_version(path, version)
        return
    with pytest.raises(StoreUnsafe) as raised:
        check_version(path, version)
    assert_sentence(raised.value, path)
