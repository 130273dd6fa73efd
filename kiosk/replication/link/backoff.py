"""How long to wait before the next try to connect."""

from __future__ import annotations

_FIRST_S = 0.3
_SOON_S, _LATER_S = 1.0, 15.0
_TRIES_SOON = 120


def delay_s(failures: int, chance: float) -> float:
    """Seconds before the next try, after so many failed ones; `chance` is random, 0 to 1.

    About the first four minutes at most a second, so that a cable that was out for a moment is
    noticed when it is back; then up to a quarter of a minute. Random, so that devices that lost the
    same switch do not all try at the same moment.
    """
    longest = _SOON_S if failures <= _TRIES_SOON else _LATER_S
    return float(min(longest, _FIRST_S * 2 ** min(failures, 10)) * (0.5 + chance / 2))
