"""A database of an organiser in a real PostgreSQL: a list of people, and a role with few rights."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg

from kiosk.replication.hub.cluster import DATABASE, OWNER, Cluster
from kiosk.store.connectors.systems import Connector
from tests.replication.hub.conftest import running_cluster

ROLE, PASSWORD = "front_door", "made up 4711"
_LIST = """
DROP TABLE IF EXISTS people, kiosk_arrivals;
CREATE TABLE people (
    reg_no text, full_name text, email text, company text, status text, remark text,
    changed timestamptz NOT NULL DEFAULT clock_timestamp()
);
INSERT INTO people VALUES
    ('a-1', 'Wolf Berg', 'wolf@example.org', 'Harbour Trust', 'confirmed', 'aisle'),
    ('a-2', 'Maja Lund', 'maja@example.org', 'Nord AB', 'pending', ''),
    ('a-3', '김다온', 'daon@example.org', '바다 재단', 'confirmed', NULL);
"""
COLUMNS = ("reg_no", "full_name", "email", "company", "status")
HEADERS = {"reg_no": "Guest ID", "full_name": "Name", "changed": ""}


@dataclass(frozen=True, slots=True)
class OrganiserDatabase:
    """A database, as its owner and as a role that may read the list."""

    cluster: Cluster

    @property
    def address(self) -> str:
        return f"postgresql://{ROLE}@127.0.0.1:{self.cluster.port}/{DATABASE}?sslmode=require"

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run a statement as the owner, who alone may change the list."""
        with psycopg.connect(
            host=str(self.cluster.folder), port=self.cluster.port, dbname=DATABASE, user=OWNER
        ) as connection:
            done = connection.execute(statement, values or None)
            return done.fetchall() if done.description else []

    def begin_anew(self) -> None:
        self.run(_LIST)
        self.run(f"GRANT SELECT ON people TO {ROLE}")

    def add_arrivals(self) -> None:
        """The table for arrivals, as its owner makes it: the role may only add rows."""
        self.run(
            "CREATE TABLE kiosk_arrivals (fact varchar(64) PRIMARY KEY, reference text,"
            " checkpoint text, at timestamptz, direction text, outcome text, reason text,"
            " annuls text)"
        )
        self.run(f"GRANT INSERT ON kiosk_arrivals TO {ROLE}")

    def arrivals(self) -> list[tuple[Any, ...]]:
        return self.run("SELECT reference, direction, outcome, annuls FROM kiosk_arrivals")

    def connector(self, **options: Any) -> Connector:
        known = {"table": "people", "headers": HEADERS, "columns": COLUMNS}
        return Connector("people", "sql", self.address, "", "people", options=known | options)


@contextmanager
def organiser_database() -> Iterator[OrganiserDatabase]:
    with running_cluster() as cluster:
        with psycopg.connect(
            host=str(cluster.folder),
            port=cluster.port,
            dbname="postgres",
            user=OWNER,
            autocommit=True,
        ) as connection:
            connection.execute(f"CREATE DATABASE {DATABASE}")
            connection.execute(f"CREATE ROLE {ROLE} LOGIN PASSWORD '{PASSWORD}'")
        yield OrganiserDatabase(cluster)
