"""Names of countries for staff, as the event wants them written."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Event
from kiosk.exchange.importing.values.countries import country_name


def country_in(event: Event, language: str) -> Callable[[str], str]:
    """A function from an ISO code to the country's name in a language, as the event writes it."""
    return lambda code: guest_names.country(code, event, language, country_name)
