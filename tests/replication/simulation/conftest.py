"""A simulator whose stores are made once for each process of the tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.bench.devices.simulated_actions import SimulatedActions
from kiosk.replication.simulation.simulation import Simulator


@pytest.fixture(scope="session")
def simulator() -> Iterator[Simulator]:
    with TemporaryDirectory() as folder:
        yield Simulator(Path(folder), SimulatedActions())
