"""The command that opens what a machine was set up as."""

from __future__ import annotations

import os
import subprocess
import sys
from enum import StrEnum
from typing import Annotated

import typer

from kiosk.cli import terminal
from kiosk.domain.equipment.machine_setup import MachineRole
from kiosk.domain.text.messages import Sentence
from kiosk.settings import Settings, read_settings

FaceName = StrEnum("FaceName", ["attendee", "desk"])


def start(
    face: Annotated[
        FaceName | None, typer.Argument(help="Only this window, of a machine that opens both.")
    ] = None,
) -> None:
    """Open what this machine was set up as: the kiosk, the desk, or both."""
    settings = read_settings(os.environ)
    if not settings.role and face is None:
        terminal.end(Sentence("setup.first", {"command": "kiosk setup"}), terminal.USAGE)
    # The session of a machine that nobody has set up yet waits for the code of a device.
    role = MachineRole(settings.role or MachineRole.KIOSK)
    if role is MachineRole.HUB:
        command = f"kiosk hub start --store {settings.event_store}"
        terminal.end(Sentence("setup.next.hub", {"command": command}), terminal.USAGE)
    names = role.faces if face is None else [one for one in role.faces if one == face]
    if not names:
        values = {"role": Sentence(f"setup.choice.{role}"), "face": str(face)}
        terminal.end(Sentence("setup.other_face", values), terminal.USAGE)
    if len(names) == 1:
        raise typer.Exit(_open(names[0], settings))
    windows = [subprocess.Popen([*_program(), "start", name]) for name in names]  # noqa: S603 - ours
    raise typer.Exit(max(window.wait() for window in windows))


def _program() -> list[str]:
    return [sys.executable, "-m", "kiosk"]


def _open(face: str, settings: Settings) -> int:
    """Open a window until it is closed; returns its exit code."""
    store = settings.event_store
    if face == "attendee" or not store.exists():
        from kiosk.cli.fast_start import run_attendee_command, start_attendee

        # Without an event a desk asks for a device code too, and goes on as what that is for.
        code = start_attendee() if face == "attendee" else run_attendee_command([])
        return code or 0
    from kiosk.faces.desk import DeskFace, run_desk
    from kiosk.faces.service_starts import settings_of_start

    settings = settings_of_start(settings, "desk")
    return run_desk(DeskFace(store, settings.checkpoint, ""), settings, terminal.say)
