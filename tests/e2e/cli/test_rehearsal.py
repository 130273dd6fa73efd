"""`kiosk rehearse` on imported events, by the command line."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image
from typer.testing import CliRunner

from kiosk.cli.commands import app
from tests.e2e.cli.rehearsed_events import (
    CHECKPOINTS,
    HEAD,
    expected,
    guest_row,
    guests_of,
    imported,
    invoke,
    rehearse,
    rehearsed,
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """300 guests; nothing is written into it."""
    return imported(tmp_path_factory.mktemp("rehearsed"), guests=guests_of(300))


@pytest.fixture
def own_store(store: Path, tmp_path: Path) -> Path:
    """A copy of the store."""
    result = invoke("backup", "--store", store, "--to", tmp_path / "own.db")
    assert result.exit_code == 0, result.output
    return tmp_path / "own.db"


def test_the_expected_guests_are_those_of_the_counts(store: Path) -> None:
    found = rehearsed(store)
    assert found["guests"]["expected"] == expected(store, None) == 282
    assert found["guests"]["refused"] == 12
    assert found["door_queue"]["people"]["median"] == 294
    assert found["desk_queue"]["people"]["median"] == 12
    assert (found["guests"]["vips"], found["guests"]["groups"]) == (8, 10)
    assert found["opens"] == "2024-12-11T08:30:00+09:00"
    assert found["starts"] == "2024-12-11T09:00:00+09:00"


def test_the_table_adds_up_to_everybody_who_comes(store: Path) -> None:
    found = rehearsed(store, "--until", "10:00", "--runs", 1)
    assert len(found["intervals"]) == 18
    assert sum(one["doors"]["arrivals"] for one in found["intervals"]) == 294
    cut = rehearsed(store, "--until", "08:40", "--scan-seconds", 20)
    assert cut["door_queue"]["people"]["median"] < 200
    assert cut["door_queue"]["waiting"]["median"] > 0


def test_the_same_seed_gives_the_same_result(store: Path) -> None:
    assert rehearsed(store) == rehearsed(store)
    assert rehearsed(store) != rehearsed(store, "--seed", 2)


def test_more_doors_shorten_the_wait_to_the_limit(store: Path) -> None:
    found = rehearsed(store, doors="1")
    (need,) = found["needed"]
    assert need["doors"] > 1
    better = rehearsed(store, doors=str(need["doors"]))
    assert better["door_queue"]["wait_90"]["median"] <= 180
    door = found["improvements"][0]
    assert door["more"] == "door"
    assert door["wait_90"]["after"] < door["wait_90"]["before"]
    assert door["wait_90"]["before"] == found["door_queue"]["wait_90"]["median"]
    opens, helps = (datetime.fromisoformat(found[key]) for key in ("opens", "until"))
    assert opens <= datetime.fromisoformat(door["helps_from"]) < helps


def test_doors_of_checkpoints_serve_their_categories(tmp_path: Path) -> None:
    guests = HEAD + "".join(map(guest_row, range(300)))
    path = imported(tmp_path, guests=guests, checkpoints=CHECKPOINTS)
    words = ("--doors", "press=1")
    both = rehearsed(path, *words, doors="main=2")
    assert both["guests"]["expected"] == expected(path, "main") + expected(path, "press")
    assert both["guests"]["elsewhere"] == 0
    assert [one["checkpoint"] for one in both["improvements"]] == ["main", "press", None]
    only = rehearsed(path, doors="main=2")
    assert only["guests"]["expected"] == expected(path, "main")
    assert only["guests"]["elsewhere"] == 30


def test_the_given_durations_are_taken(store: Path) -> None:
    slow = rehearsed(store, "--scan-seconds", 30, "--no-badges")
    assert slow["durations"][0] == {
        "name": "scan",
        "seconds": pytest.approx(30),
        "source": "given",
        "samples": 0,
    }
    assert (
        slow["door_queue"]["wait_90"]["median"]
        > 2 * (rehearsed(store)["door_queue"]["wait_90"]["median"])
    )


def test_badges_at_the_door_take_time(own_store: Path) -> None:
    assert rehearsed(own_store)["guests"]["badges"] == 0
    words = ("printers", "add", "Entrance", "--kind", "zebra", "--address", "127.0.0.1:9")
    invoke(*words, "--store", own_store)
    printing = rehearsed(own_store)
    assert printing["badges"]
    assert printing["guests"]["badges"] == 282
    assert not rehearsed(own_store, "--no-badges")["badges"]


def test_a_curve_of_ones_own_is_followed(store: Path, tmp_path: Path) -> None:
    curve = tmp_path / "curve.csv"
    curve.write_text("minutes,share\n-20,100\n-15,0\n", encoding="utf-8")
    found = rehearsed(store, "--arrivals", curve)
    came = [one["doors"]["arrivals"] for one in found["intervals"]]
    assert came == [0, 0, 294]
    assert found["curve"] == {"source": "given"}


def test_the_second_day_follows_the_scans_of_the_first(own_store: Path) -> None:
    scans = "\n".join(
        json.dumps({"code": f"CODE{n:012d}", "at": f"2024-12-11T08:{30 + n // 10:02d}:00+09:00"})
        for n in range(100, 200)
    )
    scanned = CliRunner().invoke(
        app, ["scan", "--store", str(own_store), "--checkpoint", "main", "--json"], input=scans
    )
    assert scanned.stdout.count("Admitted") == 94, scanned.output
    found = rehearsed(own_store, "--from", "2024-12-12T08:30")
    assert found["curve"] == {"source": "recorded", "day": "2024-12-11", "guests": 94}
    assert found["opens"] == "2024-12-12T08:30:00+09:00"
    assert found["until"] == "2024-12-12T08:50:00+09:00"
    assert rehearsed(own_store)["curve"] == {"source": "assumed"}


@pytest.mark.parametrize(
    ("language", "says"),
    [
        (
            "en",
            ("282 guests expected", "wait 90 %", "One more door at main helps from", "(assumed)"),
        ),
        ("ko", ("예상 참가자 282명", "대기 90 %", "main에 문 하나 추가", "(가정)")),
    ],
)
def test_it_is_printed_in_both_languages(
    store: Path, monkeypatch: pytest.MonkeyPatch, language: str, says: tuple[str, ...]
) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", language)
    printed = rehearse(store, doors="1").stdout
    for text in says:
        assert text in printed


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_the_chart_is_written_and_not_overwritten(store: Path, tmp_path: Path, ending: str) -> None:
    chart = tmp_path / f"chart.{ending}"
    assert rehearse(store, "--chart", chart).exit_code == 0
    if ending == "png":
        with Image.open(chart) as picture:
            assert len(picture.convert("L").getcolors() or ()) > 20
    else:
        assert "2024-12-11, 08:30 to 09:30" in chart.read_text(encoding="utf-8")
    again = rehearse(store, "--chart", chart)
    assert again.exit_code == 2
    assert str(chart) in again.stderr
    assert rehearse(store, "--chart", chart, "--force").exit_code == 0


def test_an_unwritable_chart_is_named(store: Path, tmp_path: Path) -> None:
    result = rehearse(store, "--chart", tmp_path / "missing" / "chart.png")
    assert result.exit_code == 3
    assert "chart.png" in result.stderr


def test_nobody_comes_before_their_ticket_is_valid(tmp_path: Path) -> None:
    head = "Guest ID,Name,Mobile,Code,Valid from,Valid until\n"
    periods = {
        "early": ",2024-12-11T08:00",
        "late": "2024-12-11T09:30,",
        "morning": "2024-12-11T08:00,2024-12-11T12:00",
    }
    rows = "".join(
        f"{name}{number},Guest {name},,CODE{place:02d}{number:010d},{period}\n"
        for place, (name, period) in enumerate(periods.items())
        for number in range(20)
    )
    path = imported(tmp_path, guests=head + rows)
    found = rehearsed(path, "--start", "09:00", "--until", "10:30")
    assert found["guests"] | {"expected": 40, "invalid": 20, "later": 20} == found["guests"]
    before = [one for one in found["intervals"] if one["from"] < "2024-12-11T09:30"]
    assert sum(one["doors"]["arrivals"] for one in before) <= 20
    (at,) = (one for one in found["intervals"] if "T09:30" in one["from"])
    assert at["doors"]["arrivals"] >= 17
    shown = rehearse(path, "--start", "09:00").stdout
    assert "20 whose registration is no longer valid" in shown
    assert "20 whose registration is valid only later" in shown
    assert "Not considered" in shown


def test_nobody_comes_before_their_checkpoint_opens(tmp_path: Path) -> None:
    checkpoints = "Checkpoint,Opens,Closes\nmain,2024-12-11T08:45,\nclosed,,2024-12-11T08:00\n"
    path = imported(tmp_path, guests=guests_of(100), checkpoints=checkpoints)
    found = rehearsed(path, doors="main=2")
    early = [one for one in found["intervals"] if one["from"] < "2024-12-11T08:45"]
    assert early
    assert sum(one["doors"]["arrivals"] for one in early) == 0
    assert found["guests"]["later"] == found["guests"]["expected"] + found["guests"]["refused"]
    refused = rehearse(path, doors="closed=2")
    assert refused.exit_code == 2
    assert "no guest is expected" in refused.stderr
