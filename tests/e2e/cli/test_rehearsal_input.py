"""Bad input of `kiosk rehearse`: a sentence says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.cli.rehearsed_events import (
    HEAD,
    guest_row,
    guests_of,
    imported,
    rehearse,
    rehearsed,
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """300 guests; nothing is written into it."""
    return imported(tmp_path_factory.mktemp("rehearsed"), guests=guests_of(300))


@pytest.mark.parametrize(
    ("words", "doors", "says"),
    [
        ((), "0", "0 doors"),
        ((), "201", "201 doors"),
        ((), "some", "“some”"),
        ((), "-1", "“-1”"),
        ((), "gate=2", "gate"),
        ((), "=2", "“=2”"),
        (("--doors", "main=1"), "2", "not both"),
        (("--doors", "main=1"), "main=2", "“main=1”"),
        (("--desks", 0), "2", "0 desks"),
        (("--from", "2024-12-13T08:00"), "2", "after the end of the event"),
        (("--from", "2024-12-11T11:00"), "2", "have come already"),
        (("--from", "half past"), "2", "half past"),
        (("--from", "09:00Z"), "2", "09:00Z"),
        (("--until", "08:00"), "2", "08:00"),
        (("--until", "08:30"), "2", "08:30"),
        (("--until", "2024-12-14T08:00"), "2", "within a day"),
        (("--turnout", 0), "2", "turnout of 0"),
        (("--turnout", "nan"), "2", "turnout of nan"),
        (("--limit", 0), "2", "0 minutes"),
        (("--runs", 0), "2", "0 runs"),
        (("--desk-seconds", -3), "2", "-3 seconds"),
        (("--chart", "chart.gif"), "2", "chart.gif"),
    ],
)
def test_bad_input_gets_a_sentence(
    store: Path, words: tuple[object, ...], doors: str, says: str
) -> None:
    result = rehearse(store, *words, doors=doors)
    assert result.exit_code == 2
    assert says in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "curve.csv: "),
        (b"", "0 rows"),
        (b"minutes,share\nten,20\n", "Row 2"),
        (b"-30,20\n0,20\n", "add up to 40"),
    ],
)
def test_a_file_that_is_no_curve_is_named(
    store: Path, tmp_path: Path, content: bytes, says: str
) -> None:
    curve = tmp_path / "curve.csv"
    curve.write_bytes(content)
    result = rehearse(store, "--arrivals", curve)
    assert result.exit_code == 2
    assert "curve.csv" in result.stderr
    assert says in result.stderr


def test_a_missing_curve_is_named(store: Path, tmp_path: Path) -> None:
    result = rehearse(store, "--arrivals", tmp_path / "absent.csv")
    assert result.exit_code == 3
    assert "absent.csv" in result.stderr


def test_an_event_without_guests_is_refused(tmp_path: Path) -> None:
    result = rehearse(imported(tmp_path))
    assert result.exit_code == 2
    assert "no guest is expected" in result.stderr


def test_an_event_without_a_start_asks_for_it(tmp_path: Path) -> None:
    guests = HEAD + "".join(map(guest_row, range(100)))
    path = imported(tmp_path, guests=guests, event="Event name\nTest forum\n")
    result = rehearse(path)
    assert result.exit_code == 2
    assert "--start" in result.stderr
    assert rehearsed(path, "--start", "09:00")["starts"].endswith("T09:00:00+09:00")
    dated = ("--from", "2024-12-11T08:30", "--start", "09:00")
    assert rehearsed(path, *dated)["starts"] == "2024-12-11T09:00:00+09:00"
