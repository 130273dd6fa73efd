"""Addresses of devices: a host name or an IP address, and a port."""

from __future__ import annotations

import ipaddress
from typing import NamedTuple

DEFAULT_PORT = 47_300
_LAST_PORT = 65_535
_LONGEST_HOST = 255


class Address(NamedTuple):
    """Where a device listens."""

    host: str
    port: int

    def __str__(self) -> str:
        """As people write it: an IPv6 address in brackets."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def read_address(text: str) -> Address | None:
    """The address in a text like `gate-2.local`, `192.168.1.5:47300` or `[fe80::1%eth0]:47300`.

    None if it is none.
    """
    text = text.strip()
    if _is_ip6(text):
        return Address(text, DEFAULT_PORT)
    host, colon, port = text.rpartition(":") if not text.endswith("]") else (text, "", "")
    if not colon:
        host, port = text, str(DEFAULT_PORT)
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
        if not _is_ip6(host):
            return None
    elif ":" in host:
        return None
    is_port = port.isascii() and port.isdecimal() and 0 < int(port) <= _LAST_PORT
    is_host = 0 < len(host) <= _LONGEST_HOST and not any(one.isspace() for one in host)
    return Address(host, int(port)) if is_port and is_host else None


def _is_ip6(text: str) -> bool:
    try:
        return ipaddress.ip_address(text).version == 6
    except ValueError:
        return False
