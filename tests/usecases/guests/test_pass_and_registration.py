"""A registration has precedence over a signed pass, in any order of facts."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store.recovery import doctor
from tests.scale import examples
from tests.store.simulated_devices import create_event_store, example_folder, simulated_device
from tests.store.store_contents import rows_of
from tests.usecases.conftest import WALK_IN, Venue
from tests.usecases.vouching import introduce, issued, replicate


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return create_event_store(tmp_path_factory.mktemp("passes") / "template.db")


MERGES = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=8)


@given(
    scans=st.lists(st.integers(0, 2), max_size=6),
    merges=MERGES,
    corrected=st.booleans(),
    slow=st.integers(-3_600_000, 3_600_000),
)
@examples(25)
def test_a_registration_has_precedence_in_any_order_of_facts(
    template: Path,
    scans: list[int],
    merges: list[tuple[int, int]],
    corrected: bool,
    slow: int,
) -> None:
    with example_folder() as scratch:
        devices = [simulated_device(template, scratch / f"{n}.db", f"kiosk-{n}") for n in range(3)]
        desk = devices[0]
        devices[1].wall.ms += slow
        venues = [Venue(device.store, device.now()) for device in devices]
        venues[0].register(WALK_IN)
        code = issued(venues[0])
        for other in venues[1:]:
            introduce(venues[0], other)
        for index in scans:
            devices[index].wall.ms += 1000
            venues[index].scan("main", code)
        if corrected:
            desk.wall.ms += 1000
            venues[0].correct(WALK_IN, name_ko="한현정")
        for source, to in (*merges, *itertools.permutations(range(3), 2), (0, 1), (0, 2), (2, 1)):
            replicate(venues[source], venues[to])
        for source, to in itertools.permutations(range(3), 2):
            replicate(venues[source], venues[to])
        first, *others = [rows_of(device.store) for device in devices]
        assert all(other == first for other in others)
        (guest,) = [found.guest for found in desk.store.guests()]
        assert guest == replace(WALK_IN, name_ko="한현정" if corrected else WALK_IN.name_ko)
        for device in devices:
            assert device.store.read(lambda c: list(doctor.differences(c))) == []
            device.store.close()
