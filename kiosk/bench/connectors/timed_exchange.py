"""An exchange with a system, a step at a time, and how long each takes."""

from __future__ import annotations

import time
from typing import Self

from kiosk.connectors.exchange import Exchange
from kiosk.connectors.systems import open_system
from kiosk.store import Store
from kiosk.store.connectors.systems import Connector

_LATER_S = 1e6


class TimedExchange:
    """Exchanges with a system that was set up in a store, as often as it is asked to."""

    def __init__(self, store: Store, connector: Connector) -> None:
        self._system = open_system(connector, "")
        self._now = 0.0
        self._exchange = Exchange(store, connector, self._system, lambda: self._now)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._system.close()

    def step_s(self) -> float:
        """Take in and tell what there is; the seconds it takes. Raises RuntimeError if it fails."""
        self._now += _LATER_S
        began = time.perf_counter()
        self._exchange.step()
        seconds = time.perf_counter() - began
        if self._exchange.problem is not None:
            raise RuntimeError(f"the exchange failed: {self._exchange.problem.id}")
        return seconds
