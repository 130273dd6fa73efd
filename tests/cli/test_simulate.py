"""The command that simulates venues, as people call it."""

from __future__ import annotations

import json
import os
import subprocess
import sys


def simulate(*options: str, hash_seed: str = "0") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "simulate", *options],
        env=os.environ | {"PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


def test_a_seed_gives_the_same_result_in_every_process() -> None:
    options = ("--devices", "9", "--guests", "12", "--hours", "0.05", "--seed", "4", "--json")
    first, second = (simulate(*options, hash_seed=one) for one in ("1", "2"))
    assert first.returncode == 0, first.stderr
    assert first.stdout == second.stdout
    (result,) = json.loads(first.stdout)["results"]
    assert result["violations"] == []
    assert result["survivors"] <= 9
    assert result["facts"] > 0


def test_many_small_venues_end_with_a_sentence() -> None:
    done = simulate("--seeds", "2")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("2 venues, ")
    assert "all devices agree" in done.stdout
