"""Facts have only differing fields, and their digests cover every part."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime
from typing import Any

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft, Fact, change_fact, digest_of, digest_of_body
from kiosk.domain.records.entities import Event, Guest, Session, Status
from tests.domain.journal.chains import Chain


def test_a_first_fact_has_all_fields_that_are_not_blank() -> None:
    guest = Guest(id="g", name_ko="김민서", status=Status.PENDING, tracks=("ai",))
    body = {"name_ko": "김민서", "status": "pending", "tracks": ["ai"]}
    assert change_fact(None, guest) == Draft("guest:g", "guest_registered", body)


def test_a_later_fact_has_the_differing_fields() -> None:
    before, after = Guest(id="g", name_ko="가", email="e"), Guest(id="g", name_ko="나")
    assert change_fact(before, after) == Draft(
        "guest:g",
        "guest_corrected",
        {"name_ko": "나", "email": "", "@before": {"name_ko": "가", "email": "e"}},
    )
    assert change_fact(before, before) is None


def test_the_event_has_its_own_subject() -> None:
    assert change_fact(None, Event(name_en="F")) == Draft(
        "event", "event_described", {"name_en": "F"}
    )


def test_computed_fields_are_not_written() -> None:
    nine = datetime.fromisoformat("2024-12-11T09:00:00+09:00")
    moved = Session(id="s", room="b", room_before="a", starts_before=nine)
    assert change_fact(None, moved) == Draft("session:s", "session_scheduled", {"room": "b"})
    assert change_fact(moved, Session(id="s", room="b")) is None


def test_codes_and_seats() -> None:
    assert facts.code_issued("g", "A") == Draft("guest:g", "code_issued", {"code": "A"})
    assert facts.code_issued("g", "B", "A").body == {"code": "B", "replaces": "A"}
    assert facts.code_revoked("g", "A") == Draft("guest:g", "code_revoked", {"code": "A"})
    assert facts.guest_seated("g", "r", "7").body == {"round": "r", "table": "7", "seat": ""}


def test_canonical_json_is_one_text_per_value() -> None:
    assert facts.canonical({"b": 1, "a": ["가", None, True]}) == '{"a":["가",null,true],"b":1}'
    assert facts.canonical({"a": 1, "b": 2}) == facts.canonical({"b": 2, "a": 1})


def is_linked(previous: bytes, fact: Fact) -> bool:
    return digest_of(previous, fact.header, fact.body_digest) == fact.digest


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("id", "x"),
        ("device", "x"),
        ("sequence", 3),
        ("clock", 1),
        ("subject", "guest:x"),
        ("kind", "x"),
        ("version", 2),
        ("author", "x"),
        ("body_digest", bytes(32)),
    ],
)
def test_a_digest_covers_every_part(name: str, value: Any) -> None:
    chain = Chain("a")
    first, second = (chain.fact("guest:g", "guest_registered", {}) for _ in range(2))
    assert is_linked(first.digest, second)
    assert not is_linked(bytes(32), second)
    assert not is_linked(first.digest, replace(second, **{name: value}))


def test_every_part_but_the_body_is_in_the_header_or_beside_it() -> None:
    parts = {field.name for field in fields(Fact)} - {
        "body",
        "salt",
        "body_digest",
        "digest",
        "signature",
    }
    fact = Chain("a").fact("guest:g", "guest_registered", {"a": 1})
    assert fact.header == tuple(getattr(fact, field.name) for field in fields(Fact)[: len(parts)])
    assert digest_of_body(fact.salt or b"", fact.body or "") == fact.body_digest


def test_parts_of_a_header_are_delimited() -> None:
    one = ("i", "d", 1, 1, "guest:g\nkind", "more", 1, "")
    other = ("i", "d", 1, 1, "guest:g", "kind\nmore", 1, "")
    assert digest_of(bytes(32), one, bytes(32)) != digest_of(bytes(32), other, bytes(32))


def test_order_is_by_clock_then_device_then_sequence() -> None:
    fact = Chain("b").fact("guest:g", "guest_registered", {})
    assert fact.order == (fact.clock, "b", 1)
    assert fact.read_body() == {}
    assert replace(fact, body=None).read_body() == {}
