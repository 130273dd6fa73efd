"""Photos from the command line: with the list that names them, and from a folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app

GUESTS = "Guest ID,이름,Photo\nG1,한가람,garam.png\nG2,서가온,\nG3,류여울,lost.jpg\n"


def run(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture(params=["Photo", "사진 / Photo"])
def listed(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder with a list, one of the two photos that it names, and a logo."""
    folder = tmp_path / "event"
    folder.mkdir()
    (folder / "guests.csv").write_text(GUESTS.replace("Photo", request.param), encoding="utf-8")
    for name in ("garam.png", "logo.png"):
        Image.new("RGB", (600, 800), "teal").save(folder / name)
    return folder


def test_an_import_takes_the_photos_that_the_list_names(listed: Path) -> None:
    store = listed / "event.db"
    taken = run("import", listed / "guests.csv", "--store", store)
    assert taken.exit_code == 0
    assert "lost.jpg" in taken.output
    assert "류여울" in taken.output
    assert "logo.png" not in taken.output
    again = run("photos", "import", listed, "--store", store, "--json")
    answer = json.loads(again.output)
    assert (answer["taken"], answer["unchanged"], again.exit_code) == (0, 1, 1)
    assert sorted(one["file"] for one in answer["problems"]) == ["logo.png", "lost.jpg"]


def test_a_folder_that_does_not_exist_is_a_wrong_use(listed: Path) -> None:
    store = listed / "event.db"
    run("import", listed / "guests.csv", "--store", store)
    refused = run("photos", "import", listed / "none", "--store", store)
    assert refused.exit_code == 2
    assert "none" in refused.output
