"""The store: the journal and its projections in one SQLite file."""

from kiosk.store.errors import StoreError
from kiosk.store.queries.devices import name_of
from kiosk.store.queries.guests import RegisteredGuest
from kiosk.store.store import Store

__all__ = ["RegisteredGuest", "Store", "StoreError", "name_of"]
