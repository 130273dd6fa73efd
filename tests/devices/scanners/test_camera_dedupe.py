"""When a code before the camera counts."""

from __future__ import annotations

from kiosk.devices.scanners.camera import camera_dedupe
from kiosk.devices.scanners.camera.camera_dedupe import GONE_AFTER, TWICE_WITHIN, Sightings


def counted(*reads: tuple[float, str]) -> list[tuple[float, str]]:
    """What counted, and when."""
    seen, scans = Sightings(), []
    for at, text in reads:
        seen, result = camera_dedupe.register_read(seen, text, at)
        if result.scanned:
            scans.append((at, result.scanned))
    return scans


def test_a_code_counts_when_it_is_read_twice() -> None:
    assert counted((0.0, "A")) == []
    assert counted((0.0, "A"), (0.08, "A")) == [(0.08, "A")]


def test_not_if_the_second_read_is_too_late_or_another() -> None:
    assert counted((0.0, "A"), (TWICE_WITHIN + 0.01, "A")) == []
    assert counted((0.0, "A"), (0.1, "B"), (0.2, "A")) == []


def test_once_as_long_as_it_is_in_view() -> None:
    assert counted(*((0.5 * number, "A") for number in range(60))) == []
    assert counted((0.0, "A"), *((0.1 + 2.4 * number, "A") for number in range(60))) == [(0.1, "A")]


def test_again_after_it_was_gone() -> None:
    back = 0.1 + GONE_AFTER
    scans = counted((0.0, "A"), (0.1, "A"), (back, "A"), (back + 0.1, "A"))
    assert scans == [(0.1, "A"), (back + 0.1, "A")]


def test_the_next_guest_counts_at_once() -> None:
    assert counted((0.0, "A"), (0.1, "A"), (0.3, "B"), (0.4, "B")) == [(0.1, "A"), (0.4, "B")]


def test_a_scan_begins_with_its_first_read() -> None:
    seen, result = camera_dedupe.register_read(Sightings(), "A", 0.0)
    assert result.started
    seen, result = camera_dedupe.register_read(seen, "A", 0.1)
    assert not result.started
    assert not camera_dedupe.register_read(seen, "A", 0.2)[1].started


def test_a_code_of_nobody_must_be_in_view_longer() -> None:
    seen, scans = Sightings(), []
    for at in (0.0, 0.3, 0.6, 0.9):
        seen, result = camera_dedupe.register_read(seen, "shop", at, is_ours=False)
        scans.append(result.scanned)
    assert scans == ["", "", "", "shop"]


def test_what_stood_beside_ours_is_done_with_it() -> None:
    seen, scans = Sightings(), []
    for at, text, is_ours in (
        (0.0, "shop", False), (0.1, "A", True), (0.2, "A", True), (0.3, "shop", False),
        (1.3, "shop", False), (2.3, "shop", False), (2.6, "B", True), (2.7, "B", True),
    ):  # fmt: skip
        seen, result = camera_dedupe.register_read(
            seen, text, at, is_ours=is_ours, beside=("shop", text)
        )
        scans.append(result.scanned)
    assert list(filter(None, scans)) == ["A", "B"]
