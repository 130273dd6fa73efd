"""An unknown code that is a part of one of ours, or no event's code at all, is told apart."""

from __future__ import annotations

import pytest

from kiosk.domain.codes import code_text
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.codes.unknown_codes import CodeHint, code_hint

OURS = code_text.new_code_text(b"0123456789", "KSTF")


@pytest.mark.parametrize("length", range(6, len(OURS)))
def test_the_beginning_of_a_code_of_ours_is_half_read(length: int) -> None:
    assert code_hint(ScannedCode.of(OURS[:length].lower()), "KSTF") is CodeHint.HALF_READ


@pytest.mark.parametrize("cut", range(1, 4))
def test_the_end_of_a_code_of_ours_is_half_read(cut: int) -> None:
    assert code_hint(ScannedCode.of(OURS[cut:]), "KSTF") is CodeHint.HALF_READ


@pytest.mark.parametrize(
    ("text", "prefix", "hint"),
    [
        (OURS, "KSTF", CodeHint.NONE),
        (OURS, "ABC", CodeHint.NONE),
        (OURS[:12], "ABC", CodeHint.NONE),
        (OURS[5:17], "", CodeHint.HALF_READ),
        ("KSTF-", "KSTF", CodeHint.NONE),
        ("12345678", "KSTF", CodeHint.NONE),
        ("ABCDEFGH", "KSTF", CodeHint.NONE),
        ("FK1:ABC123", "KSTF", CodeHint.HALF_READ),
        ("FK1:" + "A" * 150, "KSTF", CodeHint.NONE),
        ("https://example.org/menu", "KSTF", CodeHint.OTHER_CONTENT),
        ("www.example.org", "KSTF", CodeHint.OTHER_CONTENT),
        ("WIFI:S:guest;;", "KSTF", CodeHint.OTHER_CONTENT),
        ("BEGIN:VCARD\nN:Kim", "KSTF", CodeHint.OTHER_CONTENT),
        ("hello", "KSTF", CodeHint.NONE),
        ("", "KSTF", CodeHint.NONE),
    ],
)
def test_what_a_code_looks_like(text: str, prefix: str, hint: CodeHint) -> None:
    assert code_hint(ScannedCode.of(text), prefix) is hint


def test_a_code_through_a_korean_input_method_is_known_as_half_read() -> None:
    assert code_hint(ScannedCode.of("ㅏㄴㅅㄹ-12ㅁㅠ"), "KSTF") is CodeHint.HALF_READ
