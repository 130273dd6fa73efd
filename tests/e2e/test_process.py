"""The kiosk as a process on a machine without a display: VNC access, signals, error messages."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from tests.command_process import run_command


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_vnc_is_served_on_loopback_until_a_signal(store_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "kiosk", "run", "attendee", "--store", str(store_path)]
    command += ["--checkpoint", "main", "--size", "540x960"]
    picture = store_path.with_name("first-screen.png")
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
    ) as kiosk:
        assert kiosk.stdout is not None
        where, pictured = kiosk.stdout.readline(), kiosk.stdout.readline()
        port = re.search(r"127\.0\.0\.1:(\d+)", where)
        assert port is not None
        assert str(picture) in pictured
        with socket.create_connection(("127.0.0.1", int(port[1]))) as viewer:
            assert viewer.recv(4) == b"RFB "
        assert listeners(kiosk.pid) == {f"0100007F:{int(port[1]):04X}"}
        kiosk.send_signal(signal.SIGTERM)
        assert kiosk.wait() == 0
    with Image.open(picture) as first:
        assert first.size == (540, 960)
        assert len(first.getcolors(1 << 16) or []) > 50


def test_a_missing_store_is_reported_and_ends_the_process(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "run", "attendee", "--checkpoint", "main"]
    command += ["--store", str(tmp_path / "nothing.db"), "--windowed"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 3
    assert str(tmp_path / "nothing.db") in ended.stdout + ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_desk_draws_its_first_screen_and_ends(store_path: Path) -> None:
    picture = store_path.with_name("desk.png")
    command = [sys.executable, "-m", "kiosk", "run", "desk", "--store", str(store_path)]
    command += ["--size", "1366x768", "--picture", str(picture)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0
    assert str(picture) in ended.stdout
    assert "Traceback" not in ended.stderr
    with Image.open(picture) as first:
        assert first.size == (1366, 768)
        assert len(first.getcolors(1 << 16) or []) > 50


def test_a_desk_without_its_store_says_so_and_ends(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "run", "desk", "--windowed"]
    command += ["--store", str(tmp_path / "nothing.db")]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 3
    assert str(tmp_path / "nothing.db") in ended.stdout + ended.stderr
    assert "Traceback" not in ended.stderr


def test_an_unknown_checkpoint_lists_the_known_ones(store_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "run", "desk", "--store", str(store_path)]
    ended = subprocess.run(
        [*command, "--windowed", "--checkpoint", "nowhere"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert "nowhere" in ended.stderr
    assert "main" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("face", ["attendee", "desk", "scanners"])
def test_a_screenshot_that_cannot_be_written_is_reported(face: str, store_path: Path) -> None:
    picture = store_path.with_name("nowhere") / "first.png"
    command = [sys.executable, "-m", "kiosk", "run", face, "--picture", str(picture)]
    command += [] if face == "scanners" else ["--store", str(store_path)]
    command += ["--checkpoint", "main"] if face == "attendee" else []
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 3
    assert str(picture) in ended.stderr
    assert str(picture) not in ended.stdout
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("face", ["desk", "attendee --checkpoint main", "scanners"])
def test_a_screenshot_overwrites_a_file_only_with_force(face: str, store_path: Path) -> None:
    picture = store_path.with_name("photo.png")
    picture.write_bytes(b"somebody's photo")
    store = [] if face == "scanners" else ["--store", str(store_path)]
    command = [sys.executable, "-m", "kiosk", "run", *face.split(), *store]
    command += ["--size", "1366x768", "--picture", str(picture)]
    environment = os.environ | {"KIOSK_LOG_FOLDER": str(store_path.parent / "logs")}
    ended = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert ended.returncode == 2
    assert str(picture) in ended.stderr
    assert picture.read_bytes() == b"somebody's photo"
    forced = subprocess.run(
        [*command, "--force"], capture_output=True, text=True, check=False, env=environment
    )
    assert forced.returncode == 0, forced.stderr
    with Image.open(picture) as first:
        assert first.format == "PNG"


@pytest.mark.parametrize("name", ["forum.codes.pdf", "forum.png"])
def test_the_demo_writes_only_over_what_it_wrote_itself(name: str, tmp_path: Path) -> None:
    other = tmp_path / name
    other.write_bytes(b"not of the demo")
    ended = run_command("demo", "--store", tmp_path / "forum.db", ends=2)
    assert str(other) in ended.stderr
    assert other.read_bytes() == b"not of the demo"
    assert not (tmp_path / "forum.db").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere processes end otherwise")
def test_the_scanner_page_ends_on_a_signal(tmp_path: Path) -> None:
    """While nothing is scanned, only a timer lets Python handle the signal."""
    picture = tmp_path / "logs" / "scanners.png"
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment["KIOSK_LOG_FOLDER"] = str(picture.parent)
    command = [sys.executable, "-m", "kiosk", "run", "scanners"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
    ) as page:
        assert page.stdout is not None
        lines = [page.stdout.readline() for _ in range(2)]
        assert str(picture) in lines[1]
        page.send_signal(signal.SIGTERM)
        assert page.wait(60) == 0


def test_an_import_that_takes_nothing_leaves_no_store(tmp_path: Path) -> None:
    store = tmp_path / "new.db"
    ended = run_command("import", tmp_path / "nofile.xlsx", "--store", store, ends=1)
    assert "nofile.xlsx" in ended.stderr
    assert list(tmp_path.iterdir()) == []


def listeners(process: int) -> set[str]:
    """The addresses, in the kernel's notation, on which a process listens."""
    inodes = set()
    for link in Path(f"/proc/{process}/fd").iterdir():
        with suppress(FileNotFoundError):  # closed meanwhile, as pipes to a child that starts
            if opened := re.fullmatch(r"socket:\[(\d+)\]", str(link.readlink())):
                inodes.add(opened[1])
    found = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/{process}/net/{table}").read_text().splitlines()[1:]:
            words = line.split()
            if words[3] == "0A" and words[9] in inodes:
                found.add(words[1])
    return found
