"""Which addresses of the own network answer on the wire, as the kernel has found out.

A machine whose firewall drops everything still answers ARP (RFC 826), on which the network itself
depends. One that is switched off or kept apart by client isolation does not.
"""

from __future__ import annotations

from pathlib import Path

ARP_TABLE = Path("/proc/net/arp")
_COMPLETE = 0x2


def is_neighbour(host: str, table: Path = ARP_TABLE) -> bool:
    """Whether a host with that IPv4 address answered ARP within about the last minute.

    False where that is not known.
    """
    try:
        lines = table.read_text(encoding="ascii", errors="replace").splitlines()[1:]
    except OSError:  # no Linux
        return False
    rows = (line.split() for line in lines)
    return any(row[0] == host and int(row[2], 16) & _COMPLETE for row in rows if len(row) > 2)
