"""Stores of every earlier version are backed up and migrated, and keep their content."""

from __future__ import annotations

import ast
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from kiosk.domain.journal.facts import Draft
from kiosk.store import Store, opening, schema
from kiosk.store.connection import close_connection, connect_writer
from kiosk.store.local_tables import metadata
from kiosk.store.migrations import upgrade
from kiosk.store.recovery import doctor
from tests.store.simulated_devices import SimulatedDevice
from tests.store.store_contents import has_intact_chains, journal_of, rebuild, rows_of

SCRIPTS = ScriptDirectory(str(upgrade.FOLDER))
STEPS = sorted(SCRIPTS.walk_revisions(), key=lambda step: step.revision)

# A later migration step, for which the current version is an earlier one.
LATER_STEP = """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "9000", "CURRENT"


def upgrade() -> None:
    op.create_table("later", sa.Column("text", sa.Text))
    op.execute("INSERT INTO later SELECT subject FROM journal")
    if op.get_bind().exec_driver_sql("SELECT 1 FROM guest WHERE id = 'fail'").first():
        raise ArithmeticError
"""


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
        assert has_intact_chains(store)
        stored = rows_of(store)
        rebuild(store)
        assert rows_of(store) == stored
    backups = list(tmp_path.glob("event.backup-*.db"))
    assert len(backups) == (revision != schema.REVISION)


def differences_of_tables(connection: sa.Connection) -> list[object]:
    """Differences of tables, without the full-text index and SQLite's own tables for it."""

    def is_compared(name: str | None, *_: object) -> bool:
        return not (name or "").startswith(("finding_index", "finding_vocabulary"))

    options = {"compare_type": True, "include_name": is_compared}
    context = MigrationContext.configure(connection, opts=options)
    return list(compare_metadata(context, metadata))


@contextmanager
def program_with_later_step(folder: Path) -> Iterator[None]:
    """A program with one more migration."""
    scripts = Path(shutil.copytree(upgrade.FOLDER, folder / "migrations"))
    step = scripts / "versions" / "step_9000_note.py"
    step.write_text(LATER_STEP.replace("CURRENT", schema.REVISION), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(upgrade, "FOLDER", scripts)
        patch.setattr(opening, "REVISION", "9000")
        yield


def test_a_backup_is_taken_before_a_migration(venue: SimulatedDevice, tmp_path: Path) -> None:
    path, facts_before = venue.store.path, journal_of(venue.store)
    venue.store.close()
    with program_with_later_step(tmp_path):
        venue.store = Store.open(path, "kiosk-1")
        Store.open(path, "kiosk-2").close()
        assert all(finding.passed for finding in doctor.examine(path))
    notes = sa.text("SELECT count(*) FROM later")
    assert venue.store.read(lambda connection: connection.scalar(notes)) == len(facts_before)
    assert journal_of(venue.store) == facts_before
    (backup,) = path.parent.glob("venue.backup-*.db")
    with closing(Store.open(backup, "examined")) as copy:
        assert copy.read(differences_of_tables) == []
        assert journal_of(copy) == facts_before


def test_a_migration_that_fails_changes_nothing(venue: SimulatedDevice, tmp_path: Path) -> None:
    path = venue.store.path
    venue.store.append([Draft("guest:fail", "guest_registered", {})])
    facts_before, rows_before = journal_of(venue.store), rows_of(venue.store)
    venue.store.close()
    with program_with_later_step(tmp_path), pytest.raises(ArithmeticError):
        Store.open(path, "kiosk-1")
    venue.store = Store.open(path, "kiosk-1")
    assert (journal_of(venue.store), rows_of(venue.store)) == (facts_before, rows_before)
    assert venue.store.read(differences_of_tables) == []
    (backup,) = path.parent.glob("venue.backup-*.db")
    with closing(Store.open(backup, "examined")) as copy:
        assert journal_of(copy) == facts_before
