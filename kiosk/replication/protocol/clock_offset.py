"""The offset of a peer's wall clock, from heartbeats: the formula of NTP (RFC 5905, section 8)."""

from __future__ import annotations

from collections import deque

from kiosk.replication.protocol.messages import Pong

_SAMPLES = 8


class ClockOffset:
    """The offset by the sample with the shortest round trip among the last eight.

    The error of a sample is at most half of its round trip.
    """

    def __init__(self) -> None:
        self._samples: deque[tuple[float, float]] = deque(maxlen=_SAMPLES)

    def measure(self, pong: Pong, now: int) -> None:
        """Take in the answer to a heartbeat, received at `now`, wall milliseconds since 1970.

        Ignored where the clock here was set back since.
        """
        round_trip = (now - pong.sent) - (pong.replied - pong.received)
        offset = ((pong.received - pong.sent) + (pong.replied - now)) / 2
        if round_trip >= 0:
            self._samples.append((round_trip, offset))

    @property
    def offset_ms(self) -> float | None:
        """How far the peer's clock is ahead, in milliseconds; None before the first sample."""
        return min(self._samples)[1] if self._samples else None

    @property
    def round_trip_ms(self) -> float | None:
        """The shortest of the last round trips, in milliseconds; None before the first sample."""
        return min(self._samples)[0] if self._samples else None
