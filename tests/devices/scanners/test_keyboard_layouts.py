"""What the test code becomes under other keyboard layouts."""

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
def test_what_arrives_tells_the_layout(arrived: str, layout: str) -> None:
    assert layout_of(arrived) == layout


def test_every_layout_is_told_from_every_other() -> None:
    assert len(names()) == len(set(names())) >= 30
