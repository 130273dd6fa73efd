"""The command that a session of sway begins with: screens, touch, and the windows as services."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence

from kiosk.cli import terminal
from kiosk.domain.equipment.machine_setup import MachineRole
from kiosk.domain.text.messages import Sentence
from kiosk.settings import read_settings

# What the windows need of the session; the user's services were started before it.
_SHARED = ("WAYLAND_DISPLAY", "SWAYSOCK", "XDG_CURRENT_DESKTOP")


def session() -> None:
    """Turn the screens, map touch to them, and start the windows of this machine as services."""
    settings = read_settings(os.environ)
    outputs = json.loads(_run("swaymsg", "--raw", "--type", "get_outputs"))
    if outputs:
        first, last = outputs[0]["name"], outputs[-1]["name"]
        # sway counts clockwise, as people turn the screen.
        _run("swaymsg", f"output {first} transform {settings.rotation or 'normal'}")
        _run("swaymsg", f"input type:touch map_to_output {first}")
        _run("swaymsg", f"assign [app_id=forum-kiosk-attendee] output {first}")
        _run("swaymsg", f"assign [app_id=forum-kiosk-desk] output {last}")
    _run("systemctl", "--user", "import-environment", *_SHARED)
    for face in MachineRole(settings.role or MachineRole.KIOSK).faces:
        _run("systemctl", "--user", "restart", "--no-block", f"forum-kiosk@{face}.service")


def _run(*command: str) -> str:
    """The output of a program of the session; exits with a sentence where it fails."""
    try:
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - ours
    except (OSError, subprocess.CalledProcessError) as error:
        values = {"command": _shown(command), "reason": getattr(error, "stderr", "") or str(error)}
        terminal.end(Sentence("setup.session.failed", values), terminal.FAILED)
    return done.stdout


def _shown(command: Sequence[str]) -> str:
    return " ".join(command[:2])
