"""Where a printer stands, as organisers write it down."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

from kiosk.devices.printers.device_file import is_device_path

_IPP, _RAW = ("ipp", "ipps", "http", "https"), ("tcp",)
_SCHEMES = {"ipp": _IPP, "brother": _RAW, "zebra": _RAW}
_EXAMPLES = {_IPP: "ipp://192.168.0.9/ipp/print", _RAW: "192.168.0.9:9100, /dev/usb/lp0"}


def parted(address: str, scheme: str) -> SplitResult:
    """A host with or without a port, or a URL; `scheme` where it names none. Raises ValueError."""
    parts = urlsplit(address if "://" in address else f"{scheme}://{address}")
    if not parts.hostname or " " in address or not address.isprintable():
        raise ValueError(f"no address: {address}")
    parts.hostname.encode("idna")
    if parts.port is not None and not parts.port:
        raise ValueError(f"no port: {address}")
    return parts


def suits(kind: str, address: str) -> bool:
    """Whether a printer of that kind can stand there."""
    schemes = _SCHEMES[kind]
    if address.startswith("/"):
        return schemes is _RAW and is_device_path(address)
    try:
        return parted(address, schemes[0]).scheme in schemes
    except ValueError:
        return False


def example(kind: str) -> str:
    """What addresses of that kind look like."""
    return _EXAMPLES[_SCHEMES[kind]]
