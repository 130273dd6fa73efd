"""How much of what is random a run tries: KIOSK_TEST_SCALE=30 does the long one."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

SCALE = float(os.environ.get("KIOSK_TEST_SCALE", "1"))


def examples(usual: int, steps: int = 50) -> settings:
    """Settings of a property: as many examples as usual, times the scale."""
    return settings(
        max_examples=max(1, round(usual * SCALE)),
        stateful_step_count=steps,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    )
