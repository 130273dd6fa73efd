"""Which reading of a code is a duplicate of an earlier one, by each of the rules."""

from __future__ import annotations

from kiosk.domain.codes.duplicate_scans import (
    AT_KIOSK,
    BETWEEN_SCANNERS,
    IN_CAMERA_VIEW,
    DuplicateRule,
    Reading,
    check_duplicate,
    open_readings,
)
from kiosk.domain.codes.scanned_code import ScannedCode

CODE = "KSTF-7Q4K9M2X8R3TN5VW"


def duplicates(rule: DuplicateRule, *scans: tuple[float, str, str]) -> list[bool]:
    """Whether each of the scans (time, scanner, text) is a duplicate."""
    readings: tuple[Reading, ...] = ()
    found = []
    for at, scanner, text in scans:
        latest = Reading(ScannedCode.of(text).keys_digest, at, scanner)
        readings, is_duplicate = check_duplicate(rule, readings, latest)
        found.append(is_duplicate)
    return found


def test_a_second_scanner_repeats_the_first() -> None:
    scans = ((0.0, "camera", CODE), (0.4, "wedge", CODE))
    assert duplicates(BETWEEN_SCANNERS, *scans) == [False, True]


def test_a_second_scanner_repeats_the_first_in_another_spelling() -> None:
    typed = "ㅏㄴㅅㄹ-7ㅂ4ㅏ9ㅡ2ㅌ8ㄱ3ㅅㅜ5ㅍㅈ"
    for text in (typed, CODE.lower(), f"]Q1{CODE}"):
        scans = ((0.0, "serial", CODE), (1.0, "wedge", text))
        assert duplicates(BETWEEN_SCANNERS, *scans) == [False, True]


def test_another_code_between_two_scanners_changes_nothing() -> None:
    scans = ((0.0, "camera", CODE), (0.5, "serial", "OTHER"), (1.0, "serial", CODE))
    assert duplicates(BETWEEN_SCANNERS, *scans) == [False, False, True]


def test_the_same_scanner_again_is_no_duplicate_between_scanners() -> None:
    scans = ((0.0, "wedge", CODE), (0.4, "wedge", CODE))
    assert duplicates(BETWEEN_SCANNERS, *scans) == [False, False]


def test_the_window_between_scanners_begins_with_the_first_reading() -> None:
    window = BETWEEN_SCANNERS.window
    scans = ((0.0, "camera", CODE), (2.0, "wedge", CODE), (window, "wedge", CODE))
    assert duplicates(BETWEEN_SCANNERS, *scans) == [False, True, False]


def test_every_duplicate_restarts_the_window_of_a_held_code() -> None:
    for rule in (AT_KIOSK, IN_CAMERA_VIEW):
        scans = [(0.9 * rule.window * number, "", CODE) for number in range(9)]
        assert duplicates(rule, *scans) == [False, *[True] * 8]
        last = scans[-1][0]
        later = (*scans, (last + rule.window, "", CODE))
        assert duplicates(rule, *later)[-1] is False


def test_at_the_kiosk_another_code_ends_the_first_one() -> None:
    scans = ((0.0, "", CODE), (1.0, "", "OTHER"), (2.0, "", CODE))
    assert duplicates(AT_KIOSK, *scans) == [False, False, False]
    assert duplicates(IN_CAMERA_VIEW, *scans) == [False, False, True]


def test_readings_are_forgotten_after_the_window_and_hold_no_text() -> None:
    first = Reading(ScannedCode.of(CODE).keys_digest, 0.0, "camera")
    readings, _ = check_duplicate(BETWEEN_SCANNERS, (), first)
    assert CODE not in repr(readings)
    second = Reading(ScannedCode.of("OTHER").keys_digest, BETWEEN_SCANNERS.window, "camera")
    assert check_duplicate(BETWEEN_SCANNERS, readings, second)[0] == (second,)
    assert open_readings(BETWEEN_SCANNERS, readings, BETWEEN_SCANNERS.window) == ()
