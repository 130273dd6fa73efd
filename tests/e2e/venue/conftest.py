"""The hall that the tests of a module share, as opening it takes longest."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.venue.hall import Hall, opened_hall
from tests.e2e.venue.hub_machine import HubMachine


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """A desk and two kiosks that have joined its event."""
    with opened_hall(tmp_path_factory.mktemp("venue")) as made:
        yield made


@pytest.fixture
def hubs() -> Iterator[tuple[HubMachine, HubMachine]]:
    """Two places for a hub, which the test starts."""
    made = HubMachine(), HubMachine()
    yield made
    for hub in made:
        hub.kill()
        hub.delete()
