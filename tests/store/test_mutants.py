"""Each fault of replication that leaves one rule out is noticed by the histories of some seed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.store.errors import StoreDamaged
from tests.scale import SCALE
from tests.store.mutants import MUTANTS, Mutant
from tests.store.seeded_histories import check_seed, check_seeds

SEEDS = range(12)


@pytest.mark.parametrize("seed", range(max(4, round(12 * SCALE))))
def test_without_a_fault_every_history_is_right(founded_folder: Path, seed: int) -> None:
    check_seed(founded_folder, seed)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_a_fault_is_noticed(
    founded_folder: Path, mutant: Mutant, monkeypatch: pytest.MonkeyPatch
) -> None:
    mutant(monkeypatch)
    with pytest.raises((AssertionError, StoreDamaged)):
        check_seeds(founded_folder, SEEDS)
