"""What countries are called at this event, for staff to read."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Event
from kiosk.exchange.importing.values.countries import country_name


def country_in(event: Event, language: str) -> Callable[[str], str]:
    """Names a country by its ISO code, as the event wants it called."""
    return lambda code: guest_names.country(code, event, language, country_name)
