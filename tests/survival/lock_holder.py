"""Holds the write lock of a store until it reads a line."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.journal.facts import Draft
from kiosk.store import Store


def main(path: str) -> None:
    """Print when the lock is held; after the commit, print the id of the fact written under it."""
    with closing(Store.open(Path(path), "slow")) as store:

        def write_slowly(connection: sa.Connection) -> str:
            fact = store.record(connection, [Draft("room:hall", "room_described", {})])[0]
            sys.stdout.write("held\n")
            sys.stdout.flush()
            sys.stdin.readline()
            return fact.id

        sys.stdout.write(store.transact(write_slowly) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
