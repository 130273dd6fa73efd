"""Finds stores that were copied: two programs that present the same device."""

from __future__ import annotations

_FORGET_S = 300.0


class CopyDetector:
    """Which devices are presented by two instances of the program at the same time.

    A program that was started anew has another instance, and the earlier one does not come back. Of
    a copy both go on. Both are refused until only one of them was seen for five minutes.
    """

    def __init__(self) -> None:
        self._seen: dict[str, dict[str, float]] = {}
        self._last: dict[str, str] = {}
        self._copied: set[str] = set()

    def see(self, device: str, instance: str, now: float) -> bool:
        """Note an instance; whether its device is one of a copied store. `now` is monotonic."""
        seen = {
            one: at
            for one, at in self._seen.get(device, {}).items()
            if one == instance or now - at < _FORGET_S
        }
        is_back = instance in seen and self._last.get(device, instance) != instance
        self._seen[device] = seen | {instance: now}
        self._last[device] = instance
        if len(self._seen[device]) == 1:
            self._copied.discard(device)
        elif is_back:
            self._copied.add(device)
        return device in self._copied
