"""Parses and checks printer addresses as organisers enter them."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

from kiosk.devices.printers.device_file import is_device_path

_IPP, _RAW = ("ipp", "ipps", "http", "https"), ("tcp",)
_SCHEMES = {"ipp": _IPP, "brother": _RAW, "zebra": _RAW}
_EXAMPLES = {_IPP: "ipp://192.168.0.9/ipp/print", _RAW: "192.168.0.9:9100, /dev/usb/lp0"}


def split_address(address: str, scheme: str) -> SplitResult:
    """Splits a host, host:port or URL; `scheme` is used where none is given. Raises ValueError."""
    parts = urlsplit(address if "://" in address else f"{scheme}://{address}")
    if not parts.hostname or " " in address or not address.isprintable():
        raise ValueError(f"no address: {address}")
    parts.hostname.encode("idna")
    if parts.port is not None and not parts.port:
        raise ValueError(f"no port: {address}")
    return parts


def is_address_for(kind: str, address: str) -> bool:
    """Whether a printer of that kind can have this address."""
    schemes = _SCHEMES[kind]
    if address.startswith("/"):
        return schemes is _RAW and is_device_path(address)
    try:
        return split_address(address, schemes[0]).scheme in schemes
    except ValueError:
        return False


def address_example(kind: str) -> str:
    """Example addresses for that kind of printer."""
    return _EXAMPLES[_SCHEMES[kind]]
