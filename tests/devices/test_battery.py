"""The battery as the kernel's files show it."""

from __future__ import annotations

from pathlib import Path

from kiosk.devices.battery import Battery, read_battery


def supply(folder: Path, name: str, **values: str) -> None:
    (folder / name).mkdir(parents=True)
    for key, value in values.items():
        (folder / name / key).write_text(value + "\n")


def test_a_machine_without_a_battery_has_none(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="1")
    supply(tmp_path, "hidpp_0", type="Battery", scope="Device", capacity="5", status="Discharging")
    assert read_battery(tmp_path) is None
    assert read_battery(tmp_path / "absent") is None


def test_of_two_batteries_the_emptier_one_counts(tmp_path: Path) -> None:
    supply(tmp_path, "BAT0", type="Battery", capacity="80", status="Charging")
    supply(tmp_path, "BAT1", type="Battery", capacity="17", status="Discharging")
    assert read_battery(tmp_path) == Battery(17, is_charging=False)


def test_what_the_system_does_not_say_is_not_known(tmp_path: Path) -> None:
    supply(tmp_path, "BAT0", type="Battery", capacity="64", status="Unknown")
    assert read_battery(tmp_path) == Battery(64, is_charging=None)
    supply(tmp_path, "BAT1", type="Battery", capacity="255", status="Full")
    supply(tmp_path, "BAT2", type="Battery", status="Full")
    assert read_battery(tmp_path) == Battery(64, is_charging=None)
