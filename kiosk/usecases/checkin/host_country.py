"""The country of the event, out of its time zone."""

from __future__ import annotations

from functools import cache


@cache
def host_country(timezone: str) -> str:
    """The country of a time zone, ISO 3166 alpha-2; empty if it has none."""
    from babel.core import get_global

    return str(get_global("zone_territories").get(timezone, ""))
