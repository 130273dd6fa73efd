"""Facts of one device, stamped and chained without a store."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from kiosk.domain.journal.facts import FIRST_DIGEST, Fact, canonical, digest_of, digest_of_body
from kiosk.domain.journal.hybrid_clock import tick
from kiosk.domain.journal.scan_history import Scan
from kiosk.domain.records.entities import Direction

TEN = datetime.fromisoformat("2024-12-11T10:00:00+09:00")


class Chain:
    """The facts of one device, at wall times set by the test."""

    def __init__(self, device: str, wall_ms: int = 1_000_000) -> None:
        self.device = device
        self.wall_ms = wall_ms
        self._clock = self._sequence = 0
        self._digest = FIRST_DIGEST

    def fact(self, subject: str, kind: str, body: Mapping[str, Any] | None) -> Fact:
        """The next fact; without a body it is an erased one."""
        return self.fact_with_text(subject, kind, None if body is None else canonical(body))

    def fact_with_text(self, subject: str, kind: str, text: str | None) -> Fact:
        """The next fact, with a text as its body that need not be JSON."""
        body = text
        self._sequence += 1
        self._clock = tick(self._clock, self.wall_ms)
        salt = None if body is None else bytes(16)
        of_body = digest_of_body(bytes(16), text or "")
        id_ = f"{self.device}{self._sequence}"
        header = (id_, self.device, self._sequence, self._clock, subject, kind, 1, "")
        self._digest = digest_of(self._digest, header, of_body)
        return Fact(*header, text, salt, of_body, self._digest)


def scan(minute: int, direction: str = "entry", outcome: str = "", **fields: Any) -> Scan:
    """A scan the given minutes after ten o'clock; admitted unless stated otherwise."""
    place: dict[str, Any] = {"device": "a", "sequence": minute, "clock": minute} | fields
    went = Direction(direction)
    passed = "Admitted" if went is Direction.ENTRY else "Left"
    at = TEN + timedelta(minutes=minute)
    return Scan(checkpoint="main", at=at, direction=went, outcome=outcome or passed, **place)
