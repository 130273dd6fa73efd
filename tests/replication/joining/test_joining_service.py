"""Joining over real connections: cuts, foreign codes, other certificates, and invalid messages."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.domain.membership.device_code import CERTIFICATE_BYTES, EVENT_BYTES, DeviceCode
from kiosk.replication.joining import client, server, snapshots
from kiosk.replication.joining.client import NotJoined, join_event
from kiosk.replication.link.tls import anonymous_context
from kiosk.replication.protocol.framing import frame_of
from kiosk.store import Store
from kiosk.store.device_codes import (
    accept_device_code,
    add_device_code,
    find_device_code,
    withdraw_device_code,
)
from tests.replication.joining.joining_office import LOOPBACK, Office, office_with, run


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return office_with(tmp_path, guests=200)


def test_a_connection_that_is_cut_again_and_again_goes_on_where_it_was(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "PIECE", 16_384)
    monkeypatch.setattr(client, "_WAIT_S", 0.0)
    office.cut_after = 30_000
    seen: list[int] = []
    new = tmp_path / "new.db"
    run(office, lambda code: join_event(code, new, lambda done, _: seen.append(done)))
    assert office.connections > 2
    assert seen == sorted(seen)
    with closing(Store.open(new, "Gate 2")) as store:
        assert store.is_intact()
        assert len(list(store.guests())) == 200
    assert not list(tmp_path.glob("new.db.joining*"))
    assert not list(tmp_path.glob("office.db.*.new"))


def test_a_program_that_was_ended_goes_on_with_the_same_code(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "PIECE", 16_384)
    new = tmp_path / "new.db"

    class Ended(Exception):
        pass

    def end_in_the_middle(done: int, total: int) -> None:
        if done > total // 2:
            raise Ended

    async def twice(code: DeviceCode) -> int:
        with pytest.raises(Ended):
            await join_event(code, new, end_in_the_middle)
        first: list[int] = []
        await join_event(code, new, lambda done, _: first.append(done))
        return first[0]

    assert run(office, twice)
    assert new.exists()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"secret": b"0" * 10}, "join.refused.unknown"),
        ({"event": b"0" * EVENT_BYTES}, "join.refused.other_event"),
        ({"certificate": b"0" * CERTIFICATE_BYTES}, "join.certificate"),
    ],
)
def test_what_does_not_belong_together_is_refused(
    office: Office, tmp_path: Path, changes: dict[str, Any], reason: str
) -> None:
    async def wrong(code: DeviceCode) -> str:
        with pytest.raises(NotJoined) as refused:
            await join_event(replace(code, **changes), tmp_path / "new.db", lambda *_: None)
        return refused.value.sentence.id

    assert run(office, wrong) == reason
    assert not (tmp_path / "new.db").exists()


def expire_codes(office: Office) -> None:
    """Let what was made in the office have been valid until 1970 only."""
    with closing(Store.open(office.path, "office")) as store:
        secret = office.code.secret

        def work(connection: sa.Connection) -> None:
            made = find_device_code(connection, secret)
            assert made is not None
            withdraw_device_code(connection, secret)
            add_device_code(connection, secret, replace(made, until=0))

        store.transact(work)


def use_code(office: Office) -> None:
    """Let another device have used the code."""
    with closing(Store.open(office.path, "office")) as store:
        accept_device_code(store, office.code.secret, "00" * 32)


def change_nothing(_office: Office) -> None:
    """The code itself is wrong."""


@pytest.mark.parametrize(
    ("changes", "prepare", "reason"),
    [
        ({}, use_code, "join.refused.used"),
        ({}, expire_codes, "join.refused.expired"),
        ({"secret": b"0" * 10}, change_nothing, "join.refused.unknown"),
        ({"event": b"0" * EVENT_BYTES}, change_nothing, "join.refused.other_event"),
    ],
)
def test_the_key_that_was_made_for_a_code_is_removed_when_that_is_refused_for_good(
    office: Office,
    tmp_path: Path,
    changes: dict[str, Any],
    prepare: Callable[[Office], None],
    reason: str,
) -> None:
    prepare(office)

    async def refused(code: DeviceCode) -> str:
        with pytest.raises(NotJoined) as error:
            await join_event(replace(code, **changes), tmp_path / "new.db", lambda *_: None)
        return error.value.sentence.id

    assert run(office, refused) == reason
    assert not list(tmp_path.glob("new.db*"))


def test_the_key_stays_while_the_other_device_is_busy_and_is_used_later(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "new.db.joining"

    async def twice(code: DeviceCode) -> None:
        with monkeypatch.context() as crowd:
            crowd.setattr(server, "MOST_AT_ONCE", 0)
            with pytest.raises(NotJoined) as refused:
                await join_event(code, tmp_path / "new.db", lambda *_: None)
        seed = bytes.fromhex(json.loads(kept.read_text("utf-8"))["seed"])
        own = await join_event(code, tmp_path / "new.db", lambda *_: None)
        assert refused.value.sentence.id == "join.refused.busy"
        assert own.seed == seed

    run(office, twice)
    assert not kept.exists()


@pytest.mark.parametrize(
    "sent",
    [
        frame_of(b"no json"),
        frame_of(b"[]"),
        frame_of(b'{"type": "piece", "offset": 0}'),
        frame_of(b'{"type": "join", "event": 1}'),
        (1 << 30).to_bytes(4, "big"),
    ],
)
def test_what_is_no_message_ends_the_connection_only(
    office: Office, tmp_path: Path, sent: bytes
) -> None:
    async def send(code: DeviceCode) -> bytes:
        reader, writer = await asyncio.open_connection(LOOPBACK, code.port, ssl=anonymous_context())
        writer.write(sent)
        answer = await reader.read()
        writer.transport.abort()
        await join_event(code, tmp_path / "new.db", lambda *_: None)
        return answer

    assert run(office, send) == b""
