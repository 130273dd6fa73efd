"""Every record is unchanged after conversion to JSON and back."""

from __future__ import annotations

import dataclasses
import json
from datetime import datetime, timedelta, timezone
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal import codec, facts
from kiosk.domain.journal.facts import KINDS, Record
from kiosk.domain.journal.guest_fold import fold_record
from kiosk.domain.journal.scan_history import Scan, body_of
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Direction, Guest
from tests.domain.journal.chains import Chain
from tests.scale import examples

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
MOMENTS = st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1), timezones=ZONES)  # noqa: DTZ001 - zones are drawn
FINITE = st.floats(allow_nan=False, allow_infinity=False)
VALUES: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=8),
    bool: st.booleans(),
    int | None: st.none() | st.integers(-5, 5),
    float: FINITE,
    float | None: st.none() | FINITE,
    datetime | None: st.none() | MOMENTS,
    DeviceRole | None: st.none() | st.sampled_from(DeviceRole),
    tuple[str, ...]: st.lists(st.text(max_size=4), max_size=3).map(tuple),
    dict[str, str]: st.dictionaries(st.text(max_size=4), st.text(max_size=4), max_size=2),
}
COMPUTED = {"room_before", "starts_before", "from_pass", "erased"}


def records(kind: type) -> st.SearchStrategy[Any]:
    hints = get_type_hints(kind)
    fields = {
        field.name: VALUES[hint] if (hint := hints[field.name]) in VALUES else st.sampled_from(hint)
        for field in dataclasses.fields(kind)
        if field.name not in COMPUTED
    }
    return st.builds(kind, **fields)


PAIRS = st.sampled_from(list(KINDS)).flatmap(lambda kind: st.tuples(records(kind), records(kind)))


def through_json(fields: dict[str, Any]) -> dict[str, Any]:
    return dict(json.loads(facts.canonical(fields)))


@given(PAIRS)
@examples(150)
def test_a_record_is_unchanged_after_encoding_and_decoding(pair: tuple[Record, Record]) -> None:
    one, other = pair
    fields = through_json(codec.fields_of(one))
    assert codec.record_from(type(one), fields) == one
    assert through_json(codec.fields_of(codec.record_from(type(one), fields))) == fields
    merged = fields | through_json(codec.differing(one, other))
    assert codec.record_from(type(one), merged) == other
    assert codec.differing(one, one) == {}


@given(PAIRS)
@examples(150)
def test_the_facts_of_a_record_fold_to_the_record(pair: tuple[Record, Record]) -> None:
    one, other = pair[0], dataclasses.replace(pair[1], id=pair[0].id)
    chain = Chain("a")
    first, later = facts.change_fact(None, one), facts.change_fact(one, other)
    assert first is not None
    facts_ = [chain.fact(*first)] + ([chain.fact(*later)] if later else [])
    assert facts.change_fact(other, other) is None
    assert later is None or later.subject == first.subject == facts.subject_of(other)
    folded = fold_record(type(one), one.id, reversed(facts_))
    assert folded is not None
    plain = {name: value for name, value in folded.items() if name not in COMPUTED}
    assert codec.record_from(type(one), plain) == other


@pytest.mark.parametrize("kind", KINDS)
def test_a_blank_record_has_no_fields_and_unknown_fields_are_ignored(kind: type) -> None:
    assert codec.fields_of(kind()) == {}
    assert codec.record_from(kind, {"of_tomorrow": 1}) == kind()
    draft = facts.change_fact(None, kind())
    assert draft is not None
    assert draft.body == {}
    assert fold_record(kind, "x", [Chain("a").fact(*draft)]) == {"id": "x"}


def test_a_field_can_be_reset_to_its_default() -> None:
    before, after = Guest(id="g", email="a@example.org", tracks=("ai",)), Guest(id="g")
    assert codec.differing(before, after) == {"email": "", "tracks": []}


def test_the_same_time_in_another_zone_is_no_difference() -> None:
    seoul = Guest(valid_from=datetime.fromisoformat("2024-12-11T09:00:00+09:00"))
    london = Guest(valid_from=datetime.fromisoformat("2024-12-11T00:00:00+00:00"))
    assert codec.differing(seoul, london) == {}


@given(
    st.builds(
        Scan,
        id=st.just("s"),
        checkpoint=st.text(min_size=1, max_size=4),
        at=MOMENTS,
        direction=st.sampled_from(Direction),
        outcome=st.sampled_from(["Admitted", "Left", "Full"]),
        reason=st.sampled_from(["", "blocked"]),
        first=st.booleans(),
        forced=st.booleans(),
        needed_force=st.booleans(),
        reentry=st.sampled_from(Reentry),
        automatic=st.booleans(),
        submission=st.text(max_size=4),
        code=st.text(max_size=4),
        since=st.none() | MOMENTS,
        since_device=st.text(max_size=4),
        until=st.none() | MOMENTS,
    )
)
@examples(100)
def test_a_scan_is_unchanged_after_encoding_and_decoding_its_fact(scan: Scan) -> None:
    decoded = through_json(body_of(scan)) | {"id": "s"}
    assert codec.record_from(Scan, decoded) == scan
