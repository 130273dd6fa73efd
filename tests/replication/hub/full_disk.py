"""A hub whose disk is full: a small one of its own where this user may mount one."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from kiosk.replication.hub.cluster import Cluster
from tests.replication.hub.conftest import owner_rows

_REFUSE = """
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'no space left on device' USING ERRCODE = 'disk_full'; END $$;
CREATE TRIGGER refuse BEFORE INSERT ON forum_kiosk.fact EXECUTE FUNCTION refuse()
"""
_ROWS = (10_000, 1000, 100, 10, 1)


@contextmanager
def full_disk(cluster: Cluster) -> Iterator[None]:
    """The facts of the hub are on a disk of which nothing is left, until the context ends."""
    disk = Path(tempfile.mkdtemp(prefix="kiosk-disk-"))
    try:
        if _is_mounted(disk):
            with _filled(cluster, disk):
                yield
            subprocess.run(["umount", str(disk)], check=True)
        else:
            with _refusing(cluster):
                yield
    finally:
        disk.rmdir()


def _is_mounted(disk: Path) -> bool:
    words = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)]
    if os.geteuid() != 0:
        return False
    return subprocess.run(words, check=False, capture_output=True).returncode == 0


@contextmanager
def _filled(cluster: Cluster, disk: Path) -> Iterator[None]:
    shutil.chown(disk, cluster.user, cluster.user)
    owner_rows(cluster, f"CREATE TABLESPACE small LOCATION '{disk}'")
    owner_rows(cluster, "CREATE TABLE filler (x text) TABLESPACE small")
    owner_rows(cluster, "ALTER TABLE forum_kiosk.fact SET TABLESPACE small")
    for rows in _ROWS:
        _fill(cluster, rows)
    yield
    owner_rows(cluster, "DROP TABLE filler")
    owner_rows(cluster, "ALTER TABLE forum_kiosk.fact SET TABLESPACE pg_default")
    owner_rows(cluster, "DROP TABLESPACE small")


def _fill(cluster: Cluster, rows: int) -> None:
    """Add rows to the filler until no more of them fit."""
    query = f"INSERT INTO filler SELECT repeat('x', 1000) FROM generate_series(1, {rows})"  # noqa: S608 - a number
    try:
        while True:
            owner_rows(cluster, query)
    except psycopg.errors.DiskFull:
        return


@contextmanager
def _refusing(cluster: Cluster) -> Iterator[None]:
    owner_rows(cluster, _REFUSE)
    yield
    owner_rows(cluster, "DROP TRIGGER refuse ON forum_kiosk.fact")
    owner_rows(cluster, "DROP FUNCTION refuse")
