"""The journal and its projections in one SQLite file."""

from kiosk.store.devices import name_of
from kiosk.store.faults import StoreError
from kiosk.store.guests import Registered
from kiosk.store.store import Store

__all__ = ["Registered", "Store", "StoreError", "name_of"]
