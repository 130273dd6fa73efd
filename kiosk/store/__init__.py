"""The journal and its projections in one SQLite file."""

from kiosk.store.faults import StoreError
from kiosk.store.store import Registered, Store, name_of

__all__ = ["Registered", "Store", "StoreError", "name_of"]
