"""What can be wrong with a store's file: each a calm sentence, and nothing is overwritten."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from kiosk.domain.facts import Draft
from kiosk.domain.records import Guest
from kiosk.store import Store, StoreError, doctor
from kiosk.store.connection import check_version
from kiosk.store.faults import (
    StoreDamaged,
    StoreForked,
    StoreFull,
    StoreHole,
    StoreLocked,
    StoreMissing,
    StoreNewer,
    StoreNotOurs,
    StoreReadOnly,
    StoreTaken,
    StoreUnsafe,
)
from kiosk.texts import load_texts
from tests.scale import SCALE
from tests.store.histories import Place, folder, is_whole, journal_of, place


def told(guest: str, kind: str = "guest_corrected") -> Draft:
    return Draft(f"guest:{guest}", kind, {"name_ko": guest})


def is_unchanged(path: Path, before: bytes) -> bool:
    """Whether a file kept every byte, with nothing new beside it."""
    return path.read_bytes() == before and list(path.parent.iterdir()) == [path]


def blank(path: Path, start: int, end: int) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:start] + bytes(end - start) + content[end:])


def cut(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def execute(path: Path, *statements: str) -> None:
    with closing(sqlite.connect(str(path))) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def become(path: Path, *statements: str) -> None:
    path.unlink()
    execute(path, *statements)


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    """A closed store, alone in its folder."""
    (tmp_path / "alone").mkdir()
    return Path(shutil.copy(template, tmp_path / "alone" / "event.db"))


FAULTS: dict[str, tuple[Callable[[Path], object], type[StoreError]]] = {
    "newer": (lambda p: execute(p, "UPDATE alembic_version SET version_num='9999'"), StoreNewer),
    "revision of nobody": (
        lambda p: execute(p, "UPDATE alembic_version SET version_num='0000'"),
        StoreDamaged,
    ),
    "no revision": (lambda p: execute(p, "DELETE FROM alembic_version"), StoreDamaged),
    "mark of others": (lambda p: execute(p, "PRAGMA application_id=7"), StoreNotOurs),
    "another database": (lambda p: become(p, "CREATE TABLE note (text)"), StoreNotOurs),
    "empty database": (lambda p: become(p, "CREATE TABLE x (y)", "DROP TABLE x"), StoreNotOurs),
    "a PDF": (lambda p: p.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 40), StoreNotOurs),
    "a few bytes": (lambda p: p.write_bytes(b"SQLite"), StoreNotOurs),
    "zero length": (lambda p: p.write_bytes(b""), StoreDamaged),
    "header lost": (lambda p: blank(p, 0, 100), StoreNotOurs),
    "first page lost": (lambda p: blank(p, 100, 4096), StoreDamaged),
    "cut in half": (cut, StoreDamaged),
    "a fact's text": (
        lambda p: execute(p, "UPDATE journal SET body='{}' WHERE sequence=3"),
        StoreDamaged,
    ),
    "a fact's type": (
        lambda p: execute(p, "UPDATE journal SET body_digest='x' WHERE sequence=3"),
        StoreDamaged,
    ),
    "text that is none": (
        lambda p: execute(p, "UPDATE journal SET author=CAST(x'ff' AS TEXT) WHERE sequence=3"),
        StoreDamaged,
    ),
    "the last fact": (lambda p: execute(p, "DELETE FROM journal WHERE sequence=6"), StoreDamaged),
    "a head": (lambda p: execute(p, "UPDATE head SET digest=zeroblob(32)"), StoreDamaged),
    "every head": (lambda p: execute(p, "DELETE FROM head"), StoreDamaged),
    "the name of a column": (
        lambda p: execute(p, "ALTER TABLE head RENAME COLUMN sequence TO sequencf"),
        StoreDamaged,
    ),
    "every fact": (lambda p: execute(p, "DELETE FROM journal"), StoreDamaged),
}


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_file_that_is_no_sound_store_is_left_as_it_is(
    path: Path, fault: str, create: bool
) -> None:
    happen, expected = FAULTS[fault]
    happen(path)
    before = path.read_bytes()
    with pytest.raises(expected) as raised:
        Store.open(path, "kiosk-1", create=create)
    assert is_unchanged(path, before)
    assert_sentence(raised.value, path)
    findings = list(doctor.examine(path))
    assert not all(finding.well for finding in findings)
    assert is_unchanged(path, before)


def assert_sentence(error: StoreError, path: Path) -> None:
    """Both languages name the file and say something."""
    for language in ("ko", "en"):
        said = load_texts(language).say(error.sentence)
        assert str(path) in said
        assert len(said) > len(str(path)) + 20


def test_a_folder_is_not_a_store(tmp_path: Path) -> None:
    with pytest.raises(StoreNotOurs) as raised:
        Store.open(tmp_path, create=True)
    assert_sentence(raised.value, tmp_path)


def test_a_missing_store_is_made_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    with pytest.raises(StoreMissing) as raised:
        Store.open(path)
    assert_sentence(raised.value, path)
    assert not list(tmp_path.iterdir())
    Store.open(path, create=True).close()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("parent", ["missing", "file.txt"])
def test_a_store_cannot_be_made_where_there_is_no_folder(tmp_path: Path, parent: str) -> None:
    (tmp_path / "file.txt").write_text("text")
    with pytest.raises(StoreReadOnly):
        Store.open(tmp_path / parent / "event.db", create=True)


def test_a_log_without_its_store_is_not_taken_for_a_new_one(path: Path) -> None:
    """Someone removed the store by hand: its last facts may be in the log beside it."""
    store = Store.open(path, "kiosk-1")
    store.append([told("g1")])
    log = path.with_name(path.name + "-wal")
    kept = log.read_bytes()
    store.close()
    path.unlink()
    log.write_bytes(kept)
    with pytest.raises(StoreDamaged):
        Store.open(path, "kiosk-1", create=True)
    assert log.read_bytes() == kept


def test_every_changed_bit_of_the_journal_is_noticed(template: Path) -> None:
    draw = random.Random(2024)
    changed = 0
    with folder() as scratch:
        whole, path = scratch / "whole.db", scratch / "event.db"
        venue = place(template, whole, "kiosk-1")
        venue.store.append([told(f"g{n % 7}") for n in range(40)])
        venue.store.close()
        sound, facts = whole.read_bytes(), read_journal(whole)
        written = [offset for offset, byte in enumerate(sound) if byte]
        for _ in range(int(300 * SCALE)):
            offset, bit = draw.choice(written), 1 << draw.randrange(8)
            path.write_bytes(sound[:offset] + bytes([sound[offset] ^ bit]) + sound[offset + 1 :])
            harmed = read_journal(path) != facts
            changed += harmed
            assert is_noticed(path) or not harmed, f"bit {bit} of byte {offset}"
            path.unlink()
    assert changed > 50


def is_noticed(path: Path) -> bool:
    """Whether the doctor, opening, or the check behind it finds fault; none may fail otherwise."""
    if not all(finding.well for finding in doctor.examine(path)):
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


def test_every_loss_of_the_end_is_noticed(path: Path) -> None:
    whole, facts = path.read_bytes(), read_journal(path)
    for length in range(1, len(whole), 1531):
        path.write_bytes(whole[:length])
        harmed = read_journal(path) != facts
        assert is_noticed(path) or not harmed, length


OPEN = """
import os, sys
from pathlib import Path
import alembic.command, alembic.config, sqlalchemy.dialects.sqlite.pysqlite
from kiosk.store import Store, StoreError
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
for path in map(Path, sys.argv[1:]):
    try:
        Store.open(path, "kiosk-1", create=True).close()
        print("opened")
    except StoreError as error:
        print(type(error).__name__)
"""


READ = """
import os, sys
from pathlib import Path
import kiosk.cli.commands
from kiosk.cli.commands import app
from typer.testing import CliRunner
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
for words in (["show", "guests"], ["staff", "list"], ["backup", "--to", sys.argv[2]], ["devices"]):
    print(CliRunner().invoke(app, [*words, "--store", sys.argv[1]]).exit_code)
"""


@pytest.fixture
def folders(template: Path) -> Iterator[Callable[[int, int], Path]]:
    """Make stores in folders that any user may reach, with these rights to folder and file."""
    with folder() as made:
        made.chmod(0o755)
        paths: list[Path] = []

        def make(folder_mode: int, file_mode: int) -> Path:
            path = made / f"{len(paths)}" / "event.db"
            path.parent.mkdir()
            shutil.copy(template, path)
            path.chmod(file_mode)
            path.parent.chmod(folder_mode)
            paths.append(path)
            return path

        yield make
        for path in paths:
            path.parent.chmod(0o755)


def test_what_may_not_be_written_is_read_only(folders: Callable[[int, int], Path]) -> None:
    """As a user without special rights, who is let in at the end to show that it is the rights."""
    others = 0o005 if os.geteuid() == 0 else 0o500
    no_folder, no_file = folders(others, 0o666), folders(0o777, 0o444)
    neither, hidden, both = folders(others, 0o444), folders(0o000, 0o666), folders(0o777, 0o666)
    before = both.read_bytes()
    refused = [no_folder, no_file, neither, no_folder.with_name("new.db"), hidden]
    command = [sys.executable, "-c", OPEN, *map(str, [*refused, both])]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["StoreReadOnly"] * len(refused) + ["opened"]
    assert all(is_unchanged(path, before) for path in (no_folder, no_file, neither))


def test_what_cannot_be_written_can_still_be_read(folders: Callable[[int, int], Path]) -> None:
    others = 0o005 if os.geteuid() == 0 else 0o500
    path, copy = folders(others, 0o444), folders(0o777, 0o666).with_name("copy.db")
    command = [sys.executable, "-c", READ, str(path), str(copy)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "0", "0", "1"]
    assert copy.exists()


FILL = """
import resource, sys
from pathlib import Path
from kiosk.domain.facts import Draft
from kiosk.store import Store, StoreError
store = Store.open(Path(sys.argv[1]), "kiosk-1")
if sys.argv[2] == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
written = 0
try:
    while written < 5_000:
        written += store.append([Draft(f"guest:{written}", "guest_registered", {})])
except StoreError as error:
    print(written, type(error).__name__, len(list(store.guests())))
"""


def fill(path: Path, how: str) -> tuple[int, str, int]:
    done = subprocess.run(
        [sys.executable, "-c", FILL, str(path), how], capture_output=True, text=True, check=True
    )
    written, fault, read = done.stdout.split()
    return int(written), fault, int(read)


def assert_nothing_lost(path: Path, written: int) -> None:
    """Once there is room again the store goes on, with everything it had acknowledged."""
    with closing(Store.open(path, "kiosk-1")) as store:
        assert len(list(store.guests())) == written
        assert is_whole(store)
        store.append([told("later", "guest_registered")])
    assert all(finding.well for finding in doctor.examine(path))


def test_a_file_that_may_not_grow_keeps_what_was_acknowledged(path: Path) -> None:
    written, fault, read = fill(path, "limit")
    assert written > 10
    assert (fault, read) == (StoreFull.__name__, written)
    assert_nothing_lost(path, written)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_keeps_what_was_acknowledged(template: Path, small_disk: Path) -> None:
    path = Path(shutil.copy(template, small_disk / "event.db"))
    written, fault, read = fill(path, "disk")
    assert written > 10
    assert (fault, read) == (StoreFull.__name__, written)
    with closing(
        Store.open(shutil.copytree(small_disk, small_disk.parent / "room") / "event.db")
    ) as store:
        assert len(list(store.guests())) == written


def test_a_backup_onto_a_full_disk_leaves_nothing(venue: Place, small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(bytes(2 * 1024 * 1024 - 16_384))
    with pytest.raises(StoreFull):
        venue.store.back_up(small_disk / "backup.db")
    assert [file.name for file in small_disk.iterdir()] == ["ballast"]


@pytest.mark.usefixtures("impatient")
def test_a_file_that_another_program_holds_is_locked_until_it_lets_go(path: Path) -> None:
    with closing(Store.open(path, "kiosk-1")) as store:
        with closing(sqlite.connect(str(path), isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(StoreLocked) as raised:
                store.append([told("g1")])
            assert_sentence(raised.value, path)
            with pytest.raises(StoreLocked):
                Store.open(path, "kiosk-2")
            assert list(store.guests()) == []  # who only reads need not wait
            other.execute("COMMIT")
        assert store.append([told("g1")]) == 1
        assert is_whole(store)


@pytest.mark.usefixtures("impatient")
def test_a_file_that_another_program_keeps_for_itself_is_locked(path: Path) -> None:
    with closing(sqlite.connect(str(path), isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreLocked):
            Store.open(path, "kiosk-1")
        assert [finding.seen.id for finding in doctor.examine(path)] == ["store.locked"]


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
def test_a_sqlite_that_corrupts_is_refused(version: tuple[int, ...], safe: bool) -> None:
    path = Path("event.db")
    if safe:
        check_version(path, version)
        return
    with pytest.raises(StoreUnsafe) as raised:
        check_version(path, version)
    assert_sentence(raised.value, path)


def test_a_name_taken_twice_is_two_devices(template: Path, tmp_path: Path) -> None:
    one = place(template, tmp_path / "one.db", "kiosk-1")
    other = place(template, tmp_path / "other.db", "kiosk-1")
    again = Store.open(one.store.path, "kiosk-1")
    assert one.store.device == again.device != other.store.device
    one.store.append([told("g1")])
    other.store.append([told("g2")])
    assert other.store.merge(journal_of(one.store)) == 1
    for store in (one.store, other.store, again):
        store.close()


def test_a_copied_store_used_twice_is_noticed(venue: Place, tmp_path: Path) -> None:
    venue.store.append([told("g1")])
    venue.store.close()
    twin_path = Path(shutil.copy(venue.store.path, tmp_path / "twin.db"))
    venue.store = Store.open(venue.store.path, "kiosk-1")
    with closing(Store.open(twin_path, "kiosk-1")) as twin:
        assert twin.device == venue.store.device
        venue.store.append([told("g2")])
        twin.append([told("g3")])
        for mine, theirs in ((venue.store, twin), (twin, venue.store)):
            before = journal_of(mine)
            with pytest.raises(StoreForked) as raised:
                mine.merge(journal_of(theirs))
            assert_sentence(raised.value, mine.path)
            assert journal_of(mine) == before
        twin.append([told("g4")])
        with pytest.raises(StoreForked):
            venue.store.merge(twin.facts_since(venue.store.vector()))


def test_two_stories_in_one_batch_are_noticed(venue: Place, tmp_path: Path) -> None:
    known = venue.store.vector()
    venue.store.append([told("g1")])
    twin_path = venue.store.back_up(tmp_path / "twin.db")
    device = venue.store.device
    with closing(sqlite.connect(str(twin_path))) as connection, connection:
        connection.execute("INSERT INTO device VALUES ('kiosk-1', ?)", (device,))
    venue.store.append([told("g2")])
    with closing(Store.open(twin_path, "kiosk-1")) as twin:
        twin.append([told("g3")])
        both = venue.store.facts_since(known) + twin.facts_since(known)
    with closing(Store.open(tmp_path / "hub.db", "hub", create=True)) as hub:
        hub.merge(fact for fact in journal_of(venue.store) if fact.device != device)
        before = hub.vector()
        with pytest.raises(StoreForked):
            hub.merge(both)
        assert hub.vector() == before


def test_a_hole_names_what_is_missing(venue: Place, tmp_path: Path) -> None:
    venue.store.append([told(f"g{n}") for n in range(4)])
    facts = journal_of(venue.store)
    with closing(Store.open(tmp_path / "hub.db", "hub", create=True)) as hub:
        with pytest.raises(StoreHole) as raised:
            hub.merge(fact for fact in facts if fact.sequence != 2)
        assert raised.value.sentence.values["sequence"] == 2
        assert_sentence(raised.value, hub.path)
        assert hub.vector() == {}


def test_a_forged_fact_is_refused(venue: Place, tmp_path: Path) -> None:
    from dataclasses import replace

    venue.store.append([told("g1")])
    facts = journal_of(venue.store)
    forged = replace(facts[-1], body='{"name_ko":"forged"}')
    with closing(Store.open(tmp_path / "hub.db", "hub", create=True)) as hub:
        with pytest.raises(StoreForked):
            hub.merge([*facts[:-1], forged])
        assert list(hub.guests()) == []
        assert hub.merge(facts) == len(facts)
        assert [one.guest for one in hub.guests()] == [Guest(id="g1", name_ko="g1")]


def test_a_backup_replaces_no_file(venue: Place, tmp_path: Path) -> None:
    target = tmp_path / "taken.db"
    target.write_text("mine")
    with pytest.raises(StoreTaken) as raised:
        venue.store.back_up(target)
    assert_sentence(raised.value, target)
    assert target.read_text() == "mine"
