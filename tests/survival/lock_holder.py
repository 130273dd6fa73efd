"""Holds the write lock of a store until it reads a line."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.journal.facts import Draft
from kiosk.store import Store


def main(path: str) -> None:
    """Print that the lock is held; then, after the commit, which fact was written under it."""
    with closing(Store.open(Path(path), "slow")) as store:

        def dawdle(connection: sa.Connection) -> str:
            fact = store.record(connection, [Draft("room:hall", "room_described", {})])[0]
            sys.stdout.write("held\n")
            sys.stdout.flush()
            sys.stdin.readline()
            return fact.id

        sys.stdout.write(store.transact(dawdle) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
