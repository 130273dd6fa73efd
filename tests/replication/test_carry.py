"""Files of facts between two doors that no network joins, at the command line."""

from __future__ import annotations

import errno
import json
import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from kiosk.cli.options import open_store
from kiosk.cli.terminal import report_exception
from kiosk.replication import carry_file
from kiosk.store import Store
from kiosk.usecases.admin import erasure
from tests.joined_devices import ADMIN
from tests.replication import venue_stores
from tests.replication.processes import facts_in, scan
from tests.replication.venue_stores import give_key, join_event, venue
from tests.store.store_contents import rows_of

PARTS = ("hello", "middle", "digest", "signature")


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    paths = venue(tmp_path_factory.mktemp("venue"), "gate-1", "gate-2")
    for path in paths.values():
        with open_store(path):
            pass  # whoever types commands here is a device of the event, too
    return paths


@pytest.fixture
def doors(built: dict[str, Path], tmp_path: Path) -> dict[str, Path]:
    for path in built.values():
        for file in path.parent.glob(f"{path.name}*"):
            shutil.copy(file, tmp_path)
    return {name: tmp_path / path.name for name, path in built.items()}


def carry(way: str, file: Path, store: Path, *options: str) -> Result:
    return CliRunner().invoke(app, ["carry", way, str(file), "--store", str(store), *options])


def carried(way: str, file: Path, store: Path, *options: str) -> dict[str, Any]:
    result = carry(way, file, store, "--json", *options)
    assert result.exit_code == 0, result.output
    return dict(json.loads(result.stdout))


def refusal(way: str, file: Path, store: Path) -> str:
    """What a command says that takes in nothing."""
    before = facts_in(store)
    result = carry(way, file, store)
    assert (result.exit_code, result.stdout) == (1, "")
    assert facts_in(store) == before
    return result.stderr


def test_what_one_door_scanned_is_known_at_the_other_after_a_file_each_way(
    doors: dict[str, Path], tmp_path: Path
) -> None:
    scan(doors["gate-1"], 0)
    scan(doors["gate-2"], 1)
    there, back = tmp_path / "there.facts", tmp_path / "back.facts"
    out = carried("out", there, doors["gate-1"])
    assert out["devices"]["gate-1"] == facts_in(doors["gate-1"])[device(doors["gate-1"])]
    assert carried("in", there, doors["gate-2"])["devices"]["gate-1"] > 0
    back_out = carried("out", back, doors["gate-2"], "--since", str(there))
    assert set(back_out["devices"]) < set(out["devices"]) | {"gate-2"}
    assert "gate-2" in back_out["devices"]
    assert carried("in", back, doors["gate-1"])["devices"]["gate-2"] > 0
    with (
        closing(Store.open_read_only(doors["gate-1"])) as one,
        closing(Store.open_read_only(doors["gate-2"])) as two,
    ):
        assert one.vector() == two.vector()
        assert rows_of(one) == rows_of(two)


def test_the_same_file_twice_changes_nothing(doors: dict[str, Path], tmp_path: Path) -> None:
    file = tmp_path / "one.facts"
    scan(doors["gate-1"], 0)
    carried("out", file, doors["gate-1"])
    assert carried("in", file, doors["gate-2"])["facts"] > 0
    before = facts_in(doors["gate-2"])
    again = carried("in", file, doors["gate-2"])
    assert (again["facts"], again["devices"]) == (0, {})
    assert facts_in(doors["gate-2"]) == before


def test_the_commands_say_how_many_facts_of_which_devices(
    doors: dict[str, Path], tmp_path: Path
) -> None:
    scan(doors["gate-1"], 0)
    file = tmp_path / "one.facts"
    out = carry("out", file, doors["gate-1"]).stdout
    facts = facts_in(doors["gate-1"])
    taken = carry("in", file, doors["gate-2"]).stdout
    assert f"{file} has {sum(facts.values())} entries of {len(facts)} devices." in out
    assert "of office" in out
    assert "of gate-1" in taken


def test_a_device_that_was_added_meanwhile_comes_with_the_file_of_the_office(
    doors: dict[str, Path], tmp_path: Path
) -> None:
    """Its first facts stand before those that endorse it: devices are in order of their names."""
    with closing(Store.open(doors["office"], "office")) as office:
        join_event(office, tmp_path / "annex.db", "annex").close()
    scan(tmp_path / "annex.db", 2)
    file = tmp_path / "annex.facts"
    carried("out", file, tmp_path / "annex.db")
    assert "Take in a file of the device that added annex first" in refusal(
        "in", file, doors["gate-1"]
    )
    carried("in", file, doors["office"])
    carried("out", tmp_path / "office.facts", doors["office"])
    assert carried("in", tmp_path / "office.facts", doors["gate-1"])["devices"]["annex"] > 0


def test_an_erased_guest_is_not_in_a_file_and_is_erased_by_it(
    doors: dict[str, Path], tmp_path: Path
) -> None:
    file = tmp_path / "erased.facts"
    with closing(Store.open(doors["office"], "office")) as office:
        erasure.erase(office, ADMIN, "g1")
    carried("out", file, doors["office"])
    assert "손님1".encode() not in file.read_bytes()
    assert "손님2".encode() in file.read_bytes()
    assert len(carry_file.open_file(file).hello.erased) == 1
    carried("in", file, doors["gate-1"])
    with closing(Store.open_read_only(doors["gate-1"])) as gate:
        assert "손님1" not in str(gate.facts_since({}))


@pytest.mark.parametrize("part", PARTS)
def test_one_changed_byte_is_found_before_anything_is_taken_in(
    doors: dict[str, Path], tmp_path: Path, part: str
) -> None:
    scan(doors["gate-1"], 0)
    file = tmp_path / "one.facts"
    carried("out", file, doors["gate-1"])
    data = bytearray(file.read_bytes())
    data[{"hello": 40, "middle": len(data) // 2, "digest": -90, "signature": -5}[part]] ^= 1
    file.write_bytes(data)
    expected = "not signed with its key" if part == "signature" else "damaged or incomplete"
    assert expected in refusal("in", file, doors["gate-2"])


@pytest.mark.parametrize("kept", [10, 60, 150, -1, -97])
def test_a_file_that_was_cut_off_is_damaged(
    doors: dict[str, Path], tmp_path: Path, kept: int
) -> None:
    file = tmp_path / "one.facts"
    carried("out", file, doors["gate-1"])
    file.write_bytes(file.read_bytes()[:kept])
    assert "damaged or incomplete" in refusal("in", file, doors["gate-2"])


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "no file of entries"),
        (b"Name\nMade Up\n", "no file of entries"),
        (b"forum-kiosk facts 2\n" + b"x" * 500, "newer version"),
        (b"forum-kiosk facts 1\n" + b"\xff" * 500, "damaged"),
    ],
)
def test_other_files_are_named(
    doors: dict[str, Path], tmp_path: Path, content: bytes, expected: str
) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    said = refusal("in", file, doors["gate-2"])
    assert expected in said
    assert str(file) in said


def test_a_file_of_another_event_is_refused(doors: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = venue(tmp_path / "other", "hall")
    file = tmp_path / "other.facts"
    carried("out", file, other["hall"])
    assert "belongs to another event" in refusal("in", file, doors["gate-1"])


def test_a_file_of_a_revoked_device_is_refused(doors: dict[str, Path], tmp_path: Path) -> None:
    file = tmp_path / "gate.facts"
    with closing(Store.open(doors["office"], "office")) as office:
        venue_stores.revoke(office, device(doors["gate-1"]))
    scan(doors["gate-1"], 0)
    carried("out", file, doors["gate-1"])
    assert "gate-1, which was revoked" in refusal("in", file, doors["office"])


def test_a_file_that_another_key_signed_is_refused(doors: dict[str, Path], tmp_path: Path) -> None:
    """Whoever finds a stick can write on it, and has no key of the event."""
    file = tmp_path / "gate.facts"
    with closing(Store.open(doors["gate-1"], "gate-1")) as gate:
        give_key(gate)
    carried("out", file, doors["gate-1"])
    assert "not signed with its key" in refusal("in", file, doors["office"])


def test_its_own_file_is_refused(doors: dict[str, Path], tmp_path: Path) -> None:
    file = tmp_path / "gate.facts"
    carried("out", file, doors["gate-1"])
    assert "this device itself or a copy of it" in refusal("in", file, doors["gate-1"])


@pytest.mark.parametrize("way", ["in", "out"])
def test_a_store_without_other_devices_says_how_to_add_one(tmp_path: Path, way: str) -> None:
    path, file = tmp_path / "alone.db", tmp_path / "one.facts"
    Store.open(path, "alone", create=True).close()
    if way == "in":
        carried("out", file, venue(tmp_path, "gate-1")["gate-1"])
    result = carry(way, file, path)
    assert result.exit_code == 1
    assert "kiosk devices add" in result.stderr


def test_a_folder_in_place_of_the_file_is_named(
    doors: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    for way in ("in", "out"):
        result = carry(way, folder, doors["gate-1"])
        assert isinstance(result.exception, OSError)
        assert report_exception(result.exception) == 3
        assert f"{folder} cannot be used (it is a folder)" in capsys.readouterr().err
    assert list(folder.iterdir()) == []


def test_a_full_stick_is_named_and_the_earlier_file_stays(
    doors: dict[str, Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "gate.facts"
    file.write_bytes(b"earlier")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("kiosk.exchange.exporting.atomic_write.sync_file", full)
    result = carry("out", file, doors["gate-1"], "--force")
    assert isinstance(result.exception, OSError)
    assert report_exception(result.exception) == 3
    assert "no space is left" in capsys.readouterr().err
    assert file.read_bytes() == b"earlier"
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".gate.facts")] == []


def test_a_file_that_is_there_is_replaced_only_on_request(
    doors: dict[str, Path], tmp_path: Path
) -> None:
    file = tmp_path / "gate.facts"
    carried("out", file, doors["gate-1"])
    assert carry("out", file, doors["gate-1"]).exit_code == 2
    carried("out", file, doors["gate-1"], "--force")


def device(path: Path) -> str:
    """The id of the device of a store."""
    with closing(Store.open(path, path.stem)) as store:
        return store.device
