"""What stands on the screen of a session, and how long the greeting takes to come back."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.e2e.session.session_machine import SessionMachine

UNIT = "forum-kiosk@attendee.service"
PICTURES = Path("build") / "pictures" / "session"
# Of 255; the splash is darker everywhere but in its letters.
_BRIGHT = 230
_SPLASH = (0x0B, 0x2A, 0x7B)


def is_up(machine: SessionMachine) -> bool:
    """Whether the program has drawn its first frame."""
    return machine.shown(UNIT, "ActiveState") == "active" and bool(machine.windows())


def starts(machine: SessionMachine) -> int:
    return int(machine.shown(UNIT, "NRestarts") or 0)


def picture(machine: SessionMachine, name: str) -> Image.Image:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with Image.open(machine.picture(PICTURES / f"{name}.png")) as taken:
        return taken.convert("RGB").copy()


def greets(machine: SessionMachine) -> bool:
    """Whether the first screen for guests, which is mostly white, is on the panel."""
    if not is_up(machine):
        return False
    shades = picture(machine, "latest").convert("L").histogram()
    return sum(shades[_BRIGHT:]) > sum(shades) / 3


def shows_splash(machine: SessionMachine) -> bool:
    """Whether the picture stands on the panel that asks guests for a moment."""
    if not machine.sway("--type", "get_version"):
        return False
    colours = picture(machine, "splash").getcolors(1 << 24) or []
    return max(colours)[1] == _SPLASH and len(colours) > 1


def note(text: str) -> None:
    """Keep a figure beside the pictures; nothing is asserted of it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with (PICTURES / "figures.txt").open("a", encoding="utf-8") as file:
        file.write(text + "\n")


def comes_back(machine: SessionMachine, how: str, sent: str) -> float:
    """The seconds from a signal to the program until it was started anew and greets again."""
    machine.until("the greeting", lambda: greets(machine))
    before = starts(machine)
    machine.control("kill", "--kill-who=main", f"--signal={sent}", UNIT)
    seconds = machine.until("a new start", lambda: starts(machine) > before)
    picture(machine, f"{how}-meanwhile")
    seconds += machine.until("the greeting", lambda: greets(machine))
    note(f"from {how} to the greeting again: {seconds:.1f} s")
    return seconds
