"""`kiosk rehearse` on imported events, by the command line."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app

EVENT = "Event name,Starts,Ends\nTest forum,2024-12-11 09:00,2024-12-12 18:00\n"
CHECKPOINTS = "Checkpoint,Categories\nmain,regular\npress,press\n"
HEAD = "Guest ID,Name,Category,Delegation,Mobile,Status,Code,VIP\n"


def guest_row(number: int) -> str:
    category = "press" if number % 10 == 0 else "regular"
    delegation = f"Mission {number // 6}" if number < 60 else ""
    status = {1: "blocked", 2: "pending", 3: "cancelled"}.get(number % 50, "confirmed")
    vip = "yes" if number % 40 == 5 else ""
    return f"g{number},Guest {number},{category},{delegation},,{status},CODE{number:012d},{vip}\n"


def invoke(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """300 guests; of fifty each one is blocked, one not paid and one cancelled.

    Nothing is written into it; `own_store` is for tests that do.
    """
    folder = tmp_path_factory.mktemp("rehearsed")
    return imported(folder, guests=HEAD + "".join(map(guest_row, range(300))))


@pytest.fixture
def own_store(store: Path, tmp_path: Path) -> Path:
    """A copy of the store."""
    result = invoke("backup", "--store", store, "--to", tmp_path / "own.db")
    assert result.exit_code == 0, result.output
    return tmp_path / "own.db"


def imported(folder: Path, guests: str = "", event: str = EVENT, **more: str) -> Path:
    lists = {"event": event, **({"guests": guests} if guests else {}), **more}
    files = []
    for name, text in lists.items():
        files.append(folder / f"{name}.csv")
        files[-1].write_text(text, encoding="utf-8")
    path = folder / "event.db"
    result = invoke("import", *files, "--store", path)
    assert result.exit_code == 0, result.output
    return path


def rehearse(store: Path, *words: object, doors: str = "2") -> Result:
    common = ("--store", store, "--doors", doors, "--runs", 20)
    start = () if "--from" in words else ("--from", "08:30")
    return invoke("rehearse", *common, *start, *words)


def rehearsed(store: Path, *words: object, doors: str = "2") -> dict[str, Any]:
    result = rehearse(store, "--json", *words, doors=doors)
    assert result.exit_code == 0, result.output
    return dict(json.loads(result.stdout))


def expected(store: Path, checkpoint: str | None) -> int:
    rows = json.loads(invoke("show", "counts", "--store", store, "--json").stdout)
    (count,) = (
        row["expected"]
        for row in rows
        if row["checkpoint"] == checkpoint and row["category"] is None
    )
    return int(count)


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
