"""The journal and its projections in one SQLite file."""

from kiosk.store.errors import StoreError
from kiosk.store.queries.devices import name_of
from kiosk.store.queries.guests import Registered
from kiosk.store.store import Store

__all__ = ["Registered", "Store", "StoreError", "name_of"]
