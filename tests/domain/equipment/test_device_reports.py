"""Reports in which devices tell their own state."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.equipment.device_reports import (
    DeviceReport,
    ScannerHealth,
    plain_values,
    report_from,
    scanner_state,
)

FULL = DeviceReport(
    "gate.abc", 1_000, "attendee", "ready", "faulty", "jam", 64, False, 900, 2, 17, "1.2"
)


def test_a_report_is_the_same_after_it_was_sent() -> None:
    assert report_from(json.loads(json.dumps(plain_values(FULL)))) == FULL
    bare = DeviceReport("gate.abc", 1_000)
    assert plain_values(bare) == {"device": "gate.abc", "taken": 1_000}
    assert report_from(plain_values(bare)) == bare


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("battery", 101),
        ("battery", True),
        ("battery", "64"),
        ("charging", 1),
        ("started", -1),
        ("facts", 2**60),
        ("scanner", "x" * 1000),
        ("program", "1\n2"),
    ],
)
def test_a_value_that_makes_no_sense_is_not_known(name: str, value: object) -> None:
    found = report_from(plain_values(FULL) | {name: value, "newer": [1]})
    assert found is not None
    assert getattr(found, name) == getattr(DeviceReport("", 0), name)
    assert found.trouble == "jam"


@given(
    st.dictionaries(
        st.sampled_from(("device", "taken", "face", "battery", "charging", "facts")),
        st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text()),
    )
)
def test_any_json_gives_a_report_or_none(values: dict[str, object]) -> None:
    found = report_from(values)
    assert found is None or report_from(plain_values(found)) == found


def test_a_scanner_that_types_is_never_said_to_be_connected() -> None:
    typing = frozenset({"wedge"})
    assert scanner_state({}, typing) == ""
    assert scanner_state({"wedge": False}, typing) == ScannerHealth.TYPED
    assert scanner_state({"wedge": False, "serial:1": True}, typing) == ScannerHealth.TYPED
    assert scanner_state({"wedge": False, "serial:1": False}, typing) == ScannerHealth.READY
    assert scanner_state({"serial:1": True}, typing) == ScannerHealth.MISSING
