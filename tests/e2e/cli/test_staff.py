"""Staff commands, with the PIN from standard input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from kiosk.settings import read_settings


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")


def staff(store: Path, *words: str, pin: str = "") -> Result:
    return CliRunner().invoke(app, ["staff", *words, "--store", str(store)], input=pin)


def roles(store: Path) -> dict[str, str]:
    listed = json.loads(staff(store, "list", "--json").output)
    return {one["name"]: one["role"] for one in listed if one["active"]}


def test_the_first_member_of_staff_is_an_admin(store_path: Path) -> None:
    assert staff(store_path, "add", "Lee", "--role", "desk", pin="471928\n").exit_code == 1
    assert staff(store_path, "add", "Lee", pin="471928\n").exit_code == 0
    assert staff(store_path, "add", "Park", pin="662607\n").exit_code == 0
    assert staff(store_path, "role", "park", "protocol").exit_code == 0
    assert roles(store_path) == {"Lee": "admin", "Park": "protocol"}
    assert staff(store_path, "remove", "Park").exit_code == 0
    assert roles(store_path) == {"Lee": "admin"}


@pytest.mark.parametrize(
    ("words", "pin", "message"),
    [
        (("pin", "Lee"), "7" * 1000, "at most 12 digits; this one has 1000"),
        (("pin", "Lee"), "", "6 to 12 digits"),
        (("remove", "Lee"), "", "One admin has to stay"),
        (("remove", "Kim"), "", "Nobody called “Kim”"),
        (("add", "Lee"), "662607", "There is a Lee already"),
    ],
)
def test_an_impossible_value_is_reported_by_a_sentence(
    store_path: Path, words: tuple[str, ...], pin: str, message: str
) -> None:
    staff(store_path, "add", "Lee", pin="471928")
    ended = staff(store_path, *words, pin=pin)
    assert ended.exit_code == 1
    assert message in ended.stderr


def test_the_setting_of_an_exit_pin_holds_its_hash_only() -> None:
    made = CliRunner().invoke(app, ["staff", "exit-pin"], input="471928\n")
    assert made.exit_code == 0
    assert "471928" not in made.output
    name, _, value = made.stdout.strip().partition(" = ")
    settings = read_settings({"KIOSK_STAFF_PIN": value.strip('"')})
    assert (name, settings.is_staff_pin("471928")) == ("staff_pin", True)
    for weak in ("4711", "123456"):
        assert CliRunner().invoke(app, ["staff", "exit-pin"], input=f"{weak}\n").exit_code == 1


def test_an_exit_code_is_created_drawn_and_stored_as_a_hash(tmp_path: Path) -> None:
    picture = tmp_path / "exit.png"
    made = CliRunner().invoke(app, ["staff", "exit-code", "--out", str(picture)])
    assert made.exit_code == 0
    with Image.open(picture) as drawn:
        code = zxingcpp.read_barcodes(drawn)[0].text
    assert len(code) >= 16
    assert code not in made.output
    value = made.stdout.strip().partition(" = ")[2].strip('"')
    assert read_settings({"KIOSK_STAFF_CODE": value}).is_staff_code(code)
    before = picture.read_bytes()
    again = CliRunner().invoke(app, ["staff", "exit-code", "--out", str(picture)])
    assert (again.exit_code, picture.read_bytes()) == (2, before)
