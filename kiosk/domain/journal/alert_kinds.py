"""What the arrival of a guest is told to the desk for: each kind is acknowledged by itself."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any


class AlertKind(StrEnum):
    """They are a VIP, or their record has a note for attention."""

    VIP = "vip"
    ATTENTION = "attention"


def alert_kinds(said: Mapping[str, Any]) -> tuple[AlertKind, ...]:
    """What staff want to hear of a guest's arrival for, by the fields of their record."""
    return tuple(kind for kind in AlertKind if said.get(kind))


def acknowledged_kinds(body: Mapping[str, Any]) -> tuple[AlertKind, ...]:
    """What an acknowledgement is about.

    One that does not say so is of an earlier program, which had a single alert for both. A kind
    that a later program adds is none of these.
    """
    if "kind" not in body:
        return tuple(AlertKind)
    return tuple(kind for kind in AlertKind if kind == body["kind"])
