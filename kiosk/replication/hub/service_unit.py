"""The systemd unit with which a private hub starts with the machine."""

from __future__ import annotations

from pathlib import Path

from kiosk.replication.hub.cluster import Cluster

NAME = "forum-kiosk-hub.service"
_UNIT = """[Unit]
Description=Hub of Forum Kiosk
After=network-online.target

[Service]
Type=exec
{user}ExecStart="{postgres}" -D "{data}"
ExecReload=/bin/kill -HUP $MAINPID
KillMode=mixed
KillSignal=SIGINT
TimeoutStopSec=60
Restart=on-failure

[Install]
WantedBy={target}
"""


def write_unit(cluster: Cluster) -> Path:
    """Write the unit into the folder of the cluster; enabling it is left to people."""
    path = cluster.folder / NAME
    text = _UNIT.format(
        user=f"User={cluster.user}\n" if cluster.user else "",
        postgres=_escaped(cluster.binaries / "postgres"),
        data=_escaped(cluster.data),
        target="multi-user.target" if cluster.user else "default.target",
    )
    path.write_text(text, encoding="utf-8")
    return path


def _escaped(path: Path) -> str:
    """A path inside quotes in a unit, where some characters are special; see systemd.service(5)."""
    text = str(path).replace("\\", "\\\\").replace('"', '\\"')
    return text.replace("%", "%%").replace("$", "$$")
