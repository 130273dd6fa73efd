"""Checks of a record of the programme that need several of its fields."""

from __future__ import annotations

from functools import partial
from typing import Any

from kiosk.domain.records.entities import Room
from kiosk.exchange.importing.refusals import InvalidCell, errors_of
from kiosk.exchange.importing.values.periods import check_periods
from kiosk.exchange.importing.values.plan_parts import check_room


def errors_in_record(record: Any) -> list[InvalidCell]:
    """The errors of a record whose cells are valid."""
    checks = [partial(check_periods, record)]
    if isinstance(record, Room):
        checks.append(partial(check_room, record))
    return errors_of(*checks)
