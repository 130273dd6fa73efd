"""README, manual and contributor notes name existing files and existing commands."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
import typer.main

from kiosk.cli.commands import app

ROOT = Path(__file__).parents[2]
MANUAL = sorted(f"resources/manual/{page.name}" for page in (ROOT / "resources/manual").iterdir())
DOCUMENTS = (
    "README.md",
    "CONTRIBUTING.md",
    "kiosk/DECISIONS.md",
    "resources/qml/README.md",
    *MANUAL,
)
COMMANDS = set(typer.main.get_group(app).commands)
# Created by the commands that the documents describe, or examples of a user's file.
GENERATED = ("build/", "/dev/")


def tracked_files() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return listed.stdout.splitlines()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_module_that_a_document_names_exists(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    named = set(re.findall(r"`([\w/.-]+\.(?:py|qml|md))`", text))
    files = ["/" + file for file in tracked_files()]
    missing = [one for one in named if not any(file.endswith("/" + one) for file in files)]
    assert sorted(missing) == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_folder_that_a_document_names_exists(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    named = {
        one.strip("/")
        for one in re.findall(r"`([a-z][\w-]*(?:/[\w.-]+)+/?)`", text)
        if "." not in one.rsplit("/", 1)[-1] and not one.startswith(GENERATED)
    }
    folders = {str(parent) for file in tracked_files() for parent in Path(file).parents}
    files = set(tracked_files())
    missing = [
        one
        for one in named
        if one not in files and not any(("/" + folder).endswith("/" + one) for folder in folders)
    ]
    assert sorted(missing) == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_and_picture_of_a_document_exists(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    folder = (ROOT / document).parent
    links = set(re.findall(r"\]\(([^)#:]+)\)", text))
    assert sorted(one for one in links if not (folder / one).exists()) == []


@pytest.mark.parametrize("page", MANUAL)
def test_the_readme_links_every_page_of_the_manual(page: str) -> None:
    assert f"]({page})" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_that_a_document_shows_is_one_of_ours(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    shown = set(re.findall(r"(?:bin/kiosk|`kiosk) ([a-z][a-z-]*)", text))
    assert sorted(shown - COMMANDS) == []
