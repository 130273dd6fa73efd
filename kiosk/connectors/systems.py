"""The registration systems that are known, and how each is opened."""

from __future__ import annotations

import ssl

from kiosk.connectors.http_client import SECONDS, HttpClient
from kiosk.connectors.pretix.api import PretixApi, authorization
from kiosk.connectors.pretix.set_up import SYSTEM as PRETIX
from kiosk.connectors.pretix.system import Pretix
from kiosk.connectors.system import RegistrationSystem
from kiosk.store.connectors import Connector

SYSTEMS = (PRETIX,)


def open_system(
    connector: Connector,
    token: str,
    *,
    seconds: float = SECONDS,
    context: ssl.SSLContext | None = None,
) -> RegistrationSystem:
    """The system of a connector; nothing is sent yet."""
    headers = authorization(token, is_device=connector.is_device)
    http = HttpClient(connector.address, headers, seconds=seconds, context=context)
    return Pretix(PretixApi(http, connector.organizer, connector.event), connector)
