"""The registration systems that are known, and how each is opened."""

from __future__ import annotations

import ssl
from contextlib import closing

from kiosk.connectors.http_client import SECONDS, HttpClient
from kiosk.connectors.indico import api as indico
from kiosk.connectors.indico.system import Indico
from kiosk.connectors.pretix import api as pretix
from kiosk.connectors.pretix.set_up import Access
from kiosk.connectors.pretix.system import Pretix
from kiosk.connectors.programme_address import SYSTEM as PROGRAMME
from kiosk.connectors.programme_address import ProgrammeAddress
from kiosk.connectors.sql.system import SYSTEM as SQL
from kiosk.connectors.sql.system import SqlDatabase
from kiosk.connectors.system import RegistrationSystem
from kiosk.connectors.watched_files import SYSTEM as FILE
from kiosk.connectors.watched_files import WatchedFiles
from kiosk.store.connectors.systems import Connector

INDICO = "indico"


def open_system(
    connector: Connector,
    token: str,
    *,
    seconds: float = SECONDS,
    context: ssl.SSLContext | None = None,
) -> RegistrationSystem:
    """The system of a connector; nothing is sent yet. Raises SystemFault without what it needs."""
    if connector.system == FILE:
        return WatchedFiles(connector)
    if connector.system == PROGRAMME:
        return ProgrammeAddress(connector, seconds=seconds, context=context)
    if connector.system == SQL:
        return SqlDatabase(connector, token, seconds=seconds)
    if connector.system == INDICO:
        headers = indico.authorization(token)
        http = HttpClient(connector.address, headers, seconds=seconds, context=context)
        return Indico(indico.IndicoApi(http, connector.event), connector)
    headers = pretix.authorization(token, is_device=connector.is_device)
    http = HttpClient(connector.address, headers, seconds=seconds, context=context)
    api = pretix.PretixApi(http, connector.organizer, connector.event)
    return Pretix(api, connector)


def events_of(system: str, access: Access, event: str) -> list[str]:
    """The ids of the events that a token may see; of Indico, only of the one that is asked for.

    Raises SystemFault.
    """
    if system == INDICO:
        headers = indico.authorization(access.token)
        with closing(HttpClient(access.address, headers)) as http:
            return [event] if event and indico.IndicoApi(http, event).event_detail() else []
    headers = pretix.authorization(access.token, is_device=access.is_device)
    with closing(HttpClient(access.address, headers)) as http:
        found = pretix.PretixApi(http, access.organizer).events()
    return [str(one.get("slug")) for one in found]
