"""Stores of every earlier version are backed up and migrated, and keep their content."""

from __future__ import annotations

import ast
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Direction
from kiosk.store import Store, doctor, opening, schema
from kiosk.store.connection import close_connection, connect_writer
from kiosk.store.migrations import upgrade
from kiosk.usecases.admin.erasure import Erased, erase
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.reports.show_lists import VIEWS
from tests.store.random_histories import (
    DOORS,
    Annul,
    AtDesk,
    Place,
    is_whole,
    journal_of,
    rebuild,
    rows_of,
)

SCRIPTS = ScriptDirectory(str(upgrade.FOLDER))
STEPS = sorted(SCRIPTS.walk_revisions(), key=lambda step: step.revision)
# A step of tomorrow, for which today's version is an earlier one.
TOMORROW = """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "9000", "TODAY"


def upgrade() -> None:
    op.create_table("tomorrow", sa.Column("text", sa.Text))
    op.execute("INSERT INTO tomorrow SELECT subject FROM journal")
    if op.get_bind().exec_driver_sql("SELECT 1 FROM guest WHERE id = 'fail'").first():
        raise ArithmeticError
"""

FORCED = {
    "checkpoint": "main",
    "at": "2020-01-01T18:00:00+09:00",
    "direction": "entry",
    "outcome": "Admitted",
    "reentry": "once",
    "forced": True,
    "needed_force": True,
}
UNDO_0010 = (
    "DROP INDEX alert_guest",
    "ALTER TABLE alert RENAME TO new_alert",
    (
        "CREATE TABLE alert (scan TEXT NOT NULL PRIMARY KEY, guest TEXT NOT NULL, "
        "checkpoint TEXT NOT NULL, device TEXT NOT NULL, at TEXT NOT NULL, "
        "acknowledged_by TEXT NOT NULL, acknowledged_at TEXT)"
    ),
    "CREATE INDEX alert_guest ON alert (guest)",
    (
        "INSERT INTO alert SELECT DISTINCT scan, guest, checkpoint, device, at, acknowledged_by, "
        "acknowledged_at FROM new_alert"
    ),
    "DROP TABLE new_alert",
    "UPDATE alembic_version SET version_num = '0009'",
)
UNDO_0009 = (
    "DROP INDEX scan_doubt",
    "ALTER TABLE scan DROP COLUMN doubt",
    "UPDATE alembic_version SET version_num = '0008'",
)
LATEST = (*UNDO_0010, *UNDO_0009)
UNDO_0008 = ("UPDATE alembic_version SET version_num = '0007'",)
UNDO_0007 = (
    "ALTER TABLE code DROP COLUMN spelling",
    "UPDATE alembic_version SET version_num = '0006'",
)
UNDO_0006 = (
    "DROP TABLE import_case",
    "ALTER TABLE guest DROP COLUMN listed",
    "ALTER TABLE programme DROP COLUMN listed",
    "UPDATE alembic_version SET version_num = '0005'",
)
UNDO_0005 = (
    "DROP INDEX guest_turnout",
    "ALTER TABLE guest DROP COLUMN arrived",
    "ALTER TABLE guest DROP COLUMN inside",
    "CREATE INDEX guest_expected ON guest (merged, status, category, delegation, claims)",
    "UPDATE alembic_version SET version_num = '0004'",
)
UNDO_0004 = (
    "DROP TABLE finding",
    "DROP TABLE finding_vocabulary",
    "DROP TABLE finding_index",
    "PRAGMA user_version = 0",
)
UNDO_0003 = (
    "DROP INDEX guest_expected",
    "DROP INDEX guest_ranked",
    "DROP INDEX guest_vip",
    "DROP INDEX scan_notable",
    "ALTER TABLE guest DROP COLUMN claims",
    "ALTER TABLE scan DROP COLUMN needed_force",
    "UPDATE alembic_version SET version_num = '0002'",
)


def test_the_newest_step_is_the_revision_of_the_tables() -> None:
    assert [SCRIPTS.get_current_head()] == SCRIPTS.get_heads() == [schema.REVISION]
    assert schema.REVISION == STEPS[-1].revision < "9000"


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.revision)
def test_a_migration_does_not_depend_on_the_program(step: object) -> None:
    source = Path(getattr(step, "path", "")).read_text("utf-8")
    named = [
        name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (getattr(node, "module", None), *(alias.name for alias in node.names))
    ]
    assert "sqlalchemy" in named
    assert not [name for name in named if name and name.startswith("kiosk")]


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.revision)
def test_from_every_revision_on_a_store_comes_up_to_date(step: object, tmp_path: Path) -> None:
    revision = str(getattr(step, "revision", ""))
    path = tmp_path / "event.db"
    connection = connect_writer(path)
    with connection.begin():
        upgrade.upgrade(connection, revision)
    close_connection(connection)
    with closing(Store.open(path, "kiosk-1")) as store:
        store.append([Draft("guest:g1", "guest_registered", {"name_ko": "김민서"})])
        assert store.read(differences_of_tables) == []
        assert is_whole(store)
        stored = rows_of(store)
        rebuild(store)
        assert rows_of(store) == stored
    backups = list(tmp_path.glob("event.backup-*.db"))
    assert len(backups) == (revision != schema.REVISION)


def differences_of_tables(connection: sa.Connection) -> list[object]:
    """Differences of tables, without the full-text index and SQLite's own tables for it."""

    def ours(name: str | None, *_: object) -> bool:
        return not (name or "").startswith(("finding_index", "finding_vocabulary"))

    options = {"compare_type": True, "include_name": ours}
    context = MigrationContext.configure(connection, opts=options)
    return list(compare_metadata(context, schema.metadata))


@contextmanager
def tomorrow(folder: Path) -> Iterator[None]:
    """A program with one more migration."""
    scripts = Path(shutil.copytree(upgrade.FOLDER, folder / "migrations"))
    step = scripts / "versions" / "step_9000_note.py"
    step.write_text(TOMORROW.replace("TODAY", schema.REVISION), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(upgrade, "FOLDER", scripts)
        patch.setattr(opening, "REVISION", "9000")
        yield


def test_a_backup_is_taken_before_a_migration(venue: Place, tmp_path: Path) -> None:
    path, told = venue.store.path, journal_of(venue.store)
    venue.store.close()
    with tomorrow(tmp_path):
        venue.store = Store.open(path, "kiosk-1")
        Store.open(path, "kiosk-2").close()
        assert all(finding.well for finding in doctor.examine(path))
    notes = sa.text("SELECT count(*) FROM tomorrow")
    assert venue.store.read(lambda connection: connection.scalar(notes)) == len(told)
    assert journal_of(venue.store) == told
    (backup,) = path.parent.glob("venue.backup-*.db")
    with closing(Store.open(backup, "looking")) as copy:
        assert copy.read(differences_of_tables) == []
        assert journal_of(copy) == told


def test_a_migration_that_fails_changes_nothing(venue: Place, tmp_path: Path) -> None:
    path = venue.store.path
    venue.store.append([Draft("guest:fail", "guest_registered", {})])
    told, rows = journal_of(venue.store), rows_of(venue.store)
    venue.store.close()
    with tomorrow(tmp_path), pytest.raises(ArithmeticError):
        Store.open(path, "kiosk-1")
    venue.store = Store.open(path, "kiosk-1")
    assert (journal_of(venue.store), rows_of(venue.store)) == (told, rows)
    assert venue.store.read(differences_of_tables) == []
    (backup,) = path.parent.glob("venue.backup-*.db")
    with closing(Store.open(backup, "looking")) as copy:
        assert journal_of(copy) == told


def test_a_migration_fills_columns_from_earlier_facts(venue: Place) -> None:
    venue.store.append(
        [
            Draft("guest:g1", "guest_registered", {"tracks": ["a", "b"], "sessions": ["s"]}),
            Draft("guest:g2", "guest_registered", {"valid_while_pending": True, "tracks": []}),
            Draft("guest:g3", "guest_registered", {"valid_while_pending": False}),
            Draft("guest:g1", "code_scanned", FORCED),
        ]
    )
    is_brought_up_to_date(
        venue,
        *UNDO_0010,
        *LATEST,
        *UNDO_0008,
        *UNDO_0007,
        *UNDO_0006,
        *UNDO_0005,
        *UNDO_0004,
        *UNDO_0003,
    )


def test_a_migration_splits_an_alert_by_kind(venue: Place) -> None:
    """For a VIP with a note; an earlier acknowledgement counts for both kinds."""
    both = {"category": "regular", "vip": True, "attention": "wheelchair"}
    vip, noted = {"category": "regular", "vip": True}, {"attention": "wheelchair"}
    venue.store.append(
        [
            *(Draft(f"guest:g{n}", "guest_registered", both) for n in range(2)),
            Draft("guest:g2", "guest_registered", vip),
            Draft("guest:g3", "guest_registered", noted),
        ]
    )
    arrived = [Draft(f"guest:g{n}", "code_scanned", FORCED | {"first": True}) for n in range(4)]
    venue.store.append(arrived)
    scan = next(row["id"] for row in VIEWS["scans"](venue.store) if row["guest"] == "g0")
    seen = {"scan": scan, "at": FORCED["at"]}
    venue.store.append([Draft("guest:g0", "alert_acknowledged", seen)], author="s1")
    told = rows_of(venue.store)["alert"]
    assert len(told) == 6
    is_brought_up_to_date(venue, *UNDO_0010)


def test_a_migration_separates_list_values_from_desk_changes(venue: Place) -> None:
    venue.store.append(
        [
            *(Draft(f"guest:g{n}", "guest_registered", {"name_ko": "김민서"}) for n in range(3)),
            facts.code_issued("g1", code_of(1)),
            Draft("session:s1", "session_scheduled", {"title_ko": "개회"}),
            Draft("room:r1", "room_described", {"name_ko": "홀"}),
        ]
    )
    venue.wall.ms += 10
    venue.store.append(
        [
            Draft("guest:g1", "guest_corrected", {"name_ko": "김민지"}),
            facts.code_issued("g2", code_of(2)),
            Draft("guest:w1", "guest_registered", {"name_ko": "새온", "walk_in": True}),
            Draft("session:s1", "session_changed", {"cancelled": True}),
        ],
        author="s1",
    )
    told = {r.guest.id: r.listed for r in venue.store.guests()}
    assert (told["g0"].base, told["g0"].is_new, told["g0"].held) == ({}, False, False)
    assert told["g1"].base == {"name_ko": "김민서"}
    assert told["g2"].base == {"code": ""}
    assert (told["w1"].is_new, told["w1"].held) == (True, True)
    assert venue.store.listed()["session:s1"].base == {"cancelled": False}
    assert venue.store.listed()["room:r1"].base == {}
    is_brought_up_to_date(venue, *LATEST, *UNDO_0008, *UNDO_0007, *UNDO_0006)


def test_a_migration_derives_attendance_from_scans(venue: Place) -> None:
    venue.store.append(
        [
            *(Draft(f"guest:g{n}", "guest_registered", {"category": "regular"}) for n in range(8)),
            *(facts.code_issued(f"g{n}", code_of(n)) for n in range(8)),
        ]
    )
    venue.wall.ms += 10
    ends, later = timedelta(microseconds=999_600), timedelta(hours=1)
    for checkpoint, guest, after, direction in (
        ("main", 1, ends, Direction.ENTRY),  # and out again
        ("main", 1, later, Direction.EXIT),
        ("main", 2, later, Direction.ENTRY),  # elsewhere before, and there still
        ("dinner", 2, ends, Direction.ENTRY),
        ("main", 2, 2 * later, Direction.EXIT),
        ("main", 3, later, Direction.ENTRY),  # by a record that is merged
        ("main", 4, ends, Direction.ENTRY),  # by one that is parted again
        ("main", 5, ends, Direction.EXIT),  # out only
        ("main", 6, ends, Direction.ENTRY),  # by somebody who is erased
        ("main", 7, ends, Direction.ENTRY),  # taken back
    ):
        asked = ScanRequest.of(code_of(guest), direction=direction, at=DOORS + after, forced=True)
        CheckIn(venue.store, checkpoint, venue.now).scan(asked)
    for step in (
        Annul(0, any_scan=True),
        AtDesk("merge", "g3", "g0"),
        AtDesk("merge", "g4", "g0"),
        AtDesk("part", "g4", ""),
    ):
        step(venue)
    assert isinstance(erase(venue.store, None, "g6"), Erased)
    query = sa.select(schema.guest.c.arrived, schema.guest.c.inside).order_by(schema.guest.c.id)
    found = venue.store.read(lambda connection: connection.execute(query).all())
    came, late = int(DOORS.timestamp()), int((DOORS + later).timestamp())
    assert [tuple(row) for row in found] == [
        (late, True),
        (came, False),
        (came, True),
        (None, False),
        (came, True),
        (None, False),
        (came, True),
        (None, False),
    ]
    is_brought_up_to_date(venue, *LATEST, *UNDO_0008, *UNDO_0007, *UNDO_0006, *UNDO_0005)


def code_of(guest: int) -> str:
    return f"EVT-ZZZZZZZZZZZZZZZ{guest}"


def is_brought_up_to_date(venue: Place, *undone: str) -> None:
    """Whether a migrated store has its content, and rows that follow from its facts."""
    rows, path = rows_of(venue.store), venue.store.path
    venue.store.close()
    connection = connect_writer(path)
    with connection.begin():
        for undo in undone:
            connection.exec_driver_sql(undo)
    close_connection(connection)
    venue.store = Store.open(path, "kiosk-1")
    assert rows_of(venue.store) == rows
    assert is_whole(venue.store)
    rebuild(venue.store)
    assert rows_of(venue.store) == rows
