"""The session of a kiosk: its first picture, and what brings it back after a crash or a hang."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.equipment.liveness import MOST_STARTS
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Record
from kiosk.domain.records.entities import Checkpoint, Event
from kiosk.store import Store
from tests.e2e.session.greeting import UNIT, comes_back, greets, note, picture, shows_splash, starts
from tests.e2e.session.session_machine import SessionMachine, needs_session, session_machine

pytestmark = needs_session


@pytest.fixture(scope="module")
def machine() -> Iterator[SessionMachine]:
    """A machine set up as a kiosk whose screen is turned, with its window up."""
    # Not in a folder of pytest, which only root may enter.
    home = Path(tempfile.mkdtemp(prefix="kiosk-session-"))
    (home / "content").mkdir()
    store = home / "content" / "event.db"
    records: list[Record] = [
        Event(id="event", name_en="Forum"),
        Checkpoint("main", "정문", "Main entrance"),
    ]
    with closing(Store.open(store, "set-up", create=True)) as opened:
        opened.append(draft for one in records if (draft := facts.change_fact(None, one)))
    settings = (
        f'role = "kiosk"\nstore = "{home / "disk" / store.name}"\nrotation = 90\nsound = false\n'
        f'log_folder = "{home / "logs"}"\nscanners = ["wedge", "camera"]\n'
    )
    try:
        with session_machine(home, settings) as booted:
            seconds = booted.until("our picture", lambda: shows_splash(booted))
            seconds += booted.until("the first picture", lambda: greets(booted))
            note(f"from the start of the session to the first picture: {seconds:.1f} s")
            yield booted
    finally:
        shutil.rmtree(home)


def test_the_screen_is_turned_and_shows_nothing_but_the_kiosk(machine: SessionMachine) -> None:
    (window,) = machine.windows()
    assert window["app_id"] == "forum-kiosk-attendee"
    assert window["fullscreen_mode"] == 1
    (output,) = machine.sway("--type", "get_outputs")
    assert output["transform"] == "90"
    assert output["rect"]["height"] > output["rect"]["width"]
    assert output.get("power", output.get("dpms"))
    picture(machine, "first")


def test_the_session_is_never_idle_while_the_window_is_open(machine: SessionMachine) -> None:
    (window,) = machine.windows()
    assert window["inhibit_idle"] is True


def test_no_key_leads_out_of_the_window(machine: SessionMachine) -> None:
    assert machine.sway("--type", "get_binding_modes") == ["default"]
    assert "bindsym" not in machine.sway("--type", "get_config")["config"]


def test_a_killed_kiosk_greets_again(machine: SessionMachine) -> None:
    comes_back(machine, "kill", "SIGKILL")


def test_a_kiosk_whose_window_hangs_greets_again(machine: SessionMachine) -> None:
    comes_back(machine, "a hung window", "SIGUSR1")


def test_a_kiosk_whose_store_hangs_greets_again(machine: SessionMachine) -> None:
    comes_back(machine, "a hung store", "SIGUSR2")


def test_a_kiosk_whose_screen_is_unplugged_is_left_alone_and_greets_when_it_is_back(
    machine: SessionMachine,
) -> None:
    machine.until("the greeting", lambda: greets(machine))
    before, told = starts(machine), machine.shown(UNIT, "WatchdogTimestampMonotonic")
    machine.sway("output * disable")
    # The program, which draws nothing now, is not taken for a hung one.
    machine.until("a report", lambda: machine.shown(UNIT, "WatchdogTimestampMonotonic") != told)
    machine.sway("output * enable")
    machine.until("the greeting", lambda: greets(machine))
    picture(machine, "screen-back")
    assert starts(machine) == before
    (output,) = machine.sway("--type", "get_outputs")
    assert output["transform"] == "90"


def test_without_its_disk_a_kiosk_is_out_of_order_until_it_is_started_with_it(
    machine: SessionMachine,
) -> None:
    machine.until("the greeting", lambda: greets(machine))
    before = starts(machine)
    machine.pull_disk()
    machine.until("another screen", lambda: not greets(machine))
    picture(machine, "disk-pulled")
    assert starts(machine) == before
    machine.put_disk_back()
    machine.control("kill", "--kill-who=main", "--signal=SIGKILL", UNIT)
    machine.until("the greeting", lambda: greets(machine))


def test_a_kiosk_that_keeps_crashing_starts_without_its_camera(machine: SessionMachine) -> None:
    """Four earlier starts are noted in advance, as each takes seconds."""
    noted = machine.home / "logs" / "attendee-starts.json"
    starts_before = json.loads(noted.read_text("ascii"))
    noted.write_text(json.dumps(starts_before[-1:] * MOST_STARTS), "ascii")
    machine.control("kill", "--kill-who=main", "--signal=SIGKILL", UNIT)
    machine.until("a report of it", lambda: is_reduced(machine))
    assert "without camera and printer" in (machine.home / "logs" / "kiosk.log").read_text("utf-8")
    picture(machine, "without-camera")


def is_reduced(machine: SessionMachine) -> bool:
    """Whether the kiosk tells the desk that it left devices out."""
    reports = [
        json.loads(one.read_text("utf-8")) for one in (machine.home / "content").glob("*.report")
    ]
    return any(one["report"].get("reduced") is True for one in reports)
