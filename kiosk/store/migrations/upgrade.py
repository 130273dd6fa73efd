"""Runs the migrations of a store."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

FOLDER = Path(__file__).parent


def revision_of(connection: sa.Connection) -> str | None:
    """The revision of a store; None for a file without tables."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return str(found) if found else None


def is_known(revision: str) -> bool:
    """Whether this program has a step to that revision."""
    from alembic.script import ScriptDirectory

    return revision in {step.revision for step in ScriptDirectory(str(FOLDER)).walk_revisions()}


def upgrade(connection: sa.Connection, to: str = "head") -> None:
    """Run the missing steps within the caller's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(FOLDER))
    command.upgrade(config, to)
