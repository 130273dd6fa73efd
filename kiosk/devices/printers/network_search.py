"""Finds printers on the network by mDNS (RFC 6762 and 6763), as they announce themselves.

`_ipp._tcp` are printers that IPP reaches (PWG 5100.14); `_pdl-datastream._tcp` takes raw data on a
port, which only label printers are used by.
"""

from __future__ import annotations

import time
from contextlib import closing

from zeroconf import IPVersion, ServiceBrowser, ServiceInfo, ServiceListener, Zeroconf

from kiosk.devices.printers.printer_search import FoundPrinter, kind_of_model

IPP, RAW = "_ipp._tcp.local.", "_pdl-datastream._tcp.local."
SECONDS = 3.0
"""Long enough for a second question: who has just announced itself ignores the first."""
_RESOLVE_MS = 1500


class _Names(ServiceListener):
    """Collects the names that answer."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}

    def add_service(self, _zeroconf: Zeroconf, type_: str, name: str) -> None:
        self.found[name] = type_

    def update_service(self, _zeroconf: Zeroconf, type_: str, name: str) -> None:
        self.found[name] = type_

    def remove_service(self, _zeroconf: Zeroconf, _type: str, name: str) -> None:
        self.found.pop(name, None)


def find_on_network(seconds: float = SECONDS) -> list[FoundPrinter]:
    """The printers that answer within `seconds`; none where the network cannot be used."""
    names = _Names()
    try:
        zeroconf = Zeroconf(ip_version=IPVersion.V4Only)
    except OSError:
        return []
    with closing(zeroconf):
        ServiceBrowser(zeroconf, [IPP, RAW], names)
        time.sleep(seconds)
        answers = [
            zeroconf.get_service_info(type_, name, _RESOLVE_MS)
            for name, type_ in sorted(names.found.items())
        ]
    found = {one.address: one for one in map(printer_of, filter(None, answers)) if one}
    return list(found.values())


def printer_of(info: ServiceInfo) -> FoundPrinter | None:
    """The printer that an answer describes; None for one that no driver is for."""
    addresses = info.parsed_scoped_addresses(IPVersion.V4Only)
    if not addresses or not info.port:
        return None
    texts = {key.decode(errors="replace"): value for key, value in info.properties.items()}
    model, path = (_text(texts.get(name)) for name in ("ty", "rp"))
    name = info.name.removesuffix(f".{info.type}")
    if info.type == IPP:
        address = f"ipp://{addresses[0]}:{info.port}/{path.lstrip('/')}"
        return FoundPrinter(name, "ipp", address, model)
    kind = kind_of_model(model or name)
    return FoundPrinter(name, kind, f"{addresses[0]}:{info.port}", model) if kind else None


def _text(value: bytes | None) -> str:
    return value.decode(errors="replace") if value else ""
