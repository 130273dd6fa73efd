"""An installed wheel contains the same resource files as a clone."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
PRINT_CATALOGUES = """
from kiosk.domain.text.languages import GUEST_LANGUAGES
from kiosk.texts import catalogues
for language in GUEST_LANGUAGES:
    print(*catalogues(language), sep="\\n")
"""


def test_the_wheel_finds_its_resources(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", tmp_path],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    found = subprocess.run(
        [sys.executable, "-c", PRINT_CATALOGUES],
        cwd=installed,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    expected = {path.name for path in (ROOT / "resources" / "i18n").glob("*.ts")}
    assert {Path(path).name for path in found} == expected
    assert all(Path(path).is_relative_to(installed) for path in found)
