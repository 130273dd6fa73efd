"""When a code in view of the camera counts as a scan."""

from __future__ import annotations

from kiosk.devices.scanners.camera import camera_dedupe
from kiosk.devices.scanners.camera.camera_dedupe import GONE_AFTER, TWICE_WITHIN, Sightings


def scans_of(*reads: tuple[float, str]) -> list[tuple[float, str]]:
    """The scans of reads at these times, with their times."""
    sightings, scans = Sightings(), []
    for at, text in reads:
        sightings, result = camera_dedupe.register_read(sightings, text, at)
        if result.scanned:
            scans.append((at, result.scanned))
    return scans


def test_a_code_read_twice_is_a_scan() -> None:
    assert scans_of((0.0, "A")) == []
    assert scans_of((0.0, "A"), (0.08, "A")) == [(0.08, "A")]


def test_reads_too_far_apart_or_of_different_codes_are_no_scan() -> None:
    assert scans_of((0.0, "A"), (TWICE_WITHIN + 0.01, "A")) == []
    assert scans_of((0.0, "A"), (0.1, "B"), (0.2, "A")) == []


def test_a_code_is_scanned_once_while_it_is_in_view() -> None:
    assert scans_of(*((0.5 * number, "A") for number in range(60))) == []
    assert scans_of((0.0, "A"), *((0.1 + 2.4 * number, "A") for number in range(60))) == [
        (0.1, "A")
    ]


def test_a_code_is_scanned_again_after_it_was_out_of_view() -> None:
    returned = 0.1 + GONE_AFTER
    scans = scans_of((0.0, "A"), (0.1, "A"), (returned, "A"), (returned + 0.1, "A"))
    assert scans == [(0.1, "A"), (returned + 0.1, "A")]


def test_another_code_is_scanned_without_delay() -> None:
    assert scans_of((0.0, "A"), (0.1, "A"), (0.3, "B"), (0.4, "B")) == [(0.1, "A"), (0.4, "B")]


def test_a_scan_starts_with_its_first_read() -> None:
    sightings, result = camera_dedupe.register_read(Sightings(), "A", 0.0)
    assert result.started
    sightings, result = camera_dedupe.register_read(sightings, "A", 0.1)
    assert not result.started
    assert not camera_dedupe.register_read(sightings, "A", 0.2)[1].started


def test_a_foreign_code_must_be_in_view_longer() -> None:
    sightings, scans = Sightings(), []
    for at in (0.0, 0.3, 0.6, 0.9):
        sightings, result = camera_dedupe.register_read(sightings, "shop", at, is_ours=False)
        scans.append(result.scanned)
    assert scans == ["", "", "", "shop"]


def test_a_foreign_code_beside_a_scanned_one_is_not_scanned() -> None:
    sightings, scans = Sightings(), []
    for at, text, is_ours in (
        (0.0, "shop", False), (0.1, "A", True), (0.2, "A", True), (0.3, "shop", False),
        (1.3, "shop", False), (2.3, "shop", False), (2.6, "B", True), (2.7, "B", True),
    ):  # fmt: skip
        sightings, result = camera_dedupe.register_read(
            sightings, text, at, is_ours=is_ours, beside=("shop", text)
        )
        scans.append(result.scanned)
    assert list(filter(None, scans)) == ["A", "B"]
