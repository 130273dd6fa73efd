"""The journal and its projections in one SQLite file."""

from kiosk.store.faults import StoreError
from kiosk.store.guests import Registered
from kiosk.store.store import Store, name_of

__all__ = ["Registered", "Store", "StoreError", "name_of"]
