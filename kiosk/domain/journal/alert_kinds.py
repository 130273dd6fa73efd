"""The kinds of alerts about the arrival of a guest; each is acknowledged separately."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any


class AlertKind(StrEnum):
    """The guest is a VIP, or their record has a note for attention."""

    VIP = "vip"
    ATTENTION = "attention"


def alert_kinds(fields: Mapping[str, Any]) -> tuple[AlertKind, ...]:
    """The alerts that a guest's arrival causes, by the fields of the guest's record."""
    return tuple(kind for kind in AlertKind if fields.get(kind))


def acknowledged_kinds(body: Mapping[str, Any]) -> tuple[AlertKind, ...]:
    """The kinds of alerts that an acknowledgement is about.

    One without a kind was written by an earlier version, which had one alert for both. A kind that
    a newer version adds is left out.
    """
    if "kind" not in body:
        return tuple(AlertKind)
    return tuple(kind for kind in AlertKind if kind == body["kind"])
