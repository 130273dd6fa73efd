"""The installed Qt binding does not decrement the references of constants."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal


class SignalEmitter(QObject):
    rung = Signal()


@pytest.mark.parametrize(
    ("constant", "call"),
    [(None, lambda bell: bell.setObjectName("bell")), (True, lambda bell: bell.rung.emit())],
    ids=["None", "True"],
)
def test_calls_keep_the_references_of_constants(
    constant: object, call: Callable[[SignalEmitter], object]
) -> None:
    """Before Python 3.12 a constant without references ends the process."""
    bell = SignalEmitter()
    before = sys.getrefcount(constant)
    for _ in range(100):
        call(bell)
    assert abs(sys.getrefcount(constant) - before) < 50
