"""One code through two scanners is one scan."""

from __future__ import annotations

from kiosk.domain.codes.duplicate_scans import ECHO_FOR, RecentScan, hear

CODE = "KSTF-7Q4K9M2X8R3TN5VW"
HEARD: tuple[RecentScan, ...] = ()


def news(*scans: tuple[float, str, str]) -> list[bool]:
    heard, told = HEARD, []
    for at, source, text in scans:
        heard, is_news = hear(heard, source, text, at)
        told.append(is_news)
    return told


def test_a_second_scanner_is_an_echo_of_the_first() -> None:
    assert news((0.0, "camera", CODE), (0.4, "wedge", CODE)) == [True, False]


def test_however_the_second_one_spells_it() -> None:
    typed = "ㅏㄴㅅㄹ-7ㅂ4ㅏ9ㅡ2ㅌ8ㄱ3ㅅㅜ5ㅍㅈ"
    assert news((0.0, "serial", CODE), (1.0, "wedge", typed)) == [True, False]
    assert news((0.0, "serial", CODE), (1.0, "wedge", CODE.lower())) == [True, False]
    assert news((0.0, "serial", CODE), (1.0, "wedge", f"]Q1{CODE}")) == [True, False]


def test_another_code_in_between_does_not_make_it_news() -> None:
    scans = ((0.0, "camera", CODE), (0.5, "serial", "OTHER"), (1.0, "serial", CODE))
    assert news(*scans) == [True, True, False]


def test_the_same_scanner_again_is_for_the_journey_to_judge() -> None:
    assert news((0.0, "wedge", CODE), (0.4, "wedge", CODE)) == [True, True]


def test_later_it_is_another_scan() -> None:
    assert news((0.0, "camera", CODE), (ECHO_FOR, "wedge", CODE)) == [True, True]


def test_nothing_is_kept_for_longer_nor_in_clear() -> None:
    heard, _ = hear(HEARD, "camera", CODE, 0.0)
    assert CODE not in repr(heard)
    heard, _ = hear(heard, "camera", "OTHER", ECHO_FOR)
    assert len(heard) == 1
