"""The test code as other keyboard layouts write it."""

from __future__ import annotations

import pytest

from kiosk.devices.scanners.keyboard.keyboard_layouts import (
    FITS,
    GARBLED,
    TEST_CODE,
    layout_of,
    names,
)


@pytest.mark.parametrize(
    ("arrived", "layout"),
    [
        (TEST_CODE, FITS),
        ('tEST-2qz;"@/', FITS),
        ('Testß2QYöÄ"-', "de"),
        ("Test)éAWm%2!", "fr"),
        ("Test)éAWm%2=", "be"),
        ('Test-2QZ;@"/', "gb"),
        ('Y.oy[2":s_@z', "dvorak"),
        ('Test-2QZ;*"/', "jp"),
        ("Test-2QZ;@/", "us_intl"),
        ("Test-2QZ;/", "us_intl"),
        ("Test'2QZñ\"-", "es"),
        ("Test'2QZñ¨-", "es"),
        ("Test/2QY<@&", GARBLED),
        ('Test-2QZ;"@', GARBLED),
        ("STF-7Q4K9M2X8R3TN5VW", ""),
        ("8809012345678", ""),
        ("", ""),
    ],
)
def test_the_layout_is_detected_from_the_received_text(arrived: str, layout: str) -> None:
    assert layout_of(arrived) == layout


def test_all_layouts_are_distinguished() -> None:
    assert len(names()) == len(set(names())) >= 30
