"""A scanned text, cleaned."""

from __future__ import annotations

import pytest

from kiosk.domain.codes import code_text
from kiosk.domain.codes.scanned_code import ScannedCode

CODE = "KSTF-7Q4K9M2X8R3TN5VW"
TYPED = "ㅏㄴㅅㄹ-7ㅂ4ㅏ9ㅡ2ㅌ8ㄱ3ㅅㅜ5ㅍㅈ"


@pytest.mark.parametrize("prefix", ["", "]Q1", "\\000026", "]Q1\\000026"])
def test_symbology_prefixes_are_dropped(prefix: str) -> None:
    assert ScannedCode.of(prefix + CODE.lower()).spellings == (CODE,)


def test_a_symbology_prefix_typed_through_a_korean_input_method_is_dropped() -> None:
    for prefix in ("", "]ㅃ1", "]ㅂ1"):
        code = ScannedCode.of(prefix + TYPED)
        assert code.spellings[-1] == CODE
        assert code.keys_digest == ScannedCode.of(CODE).digest


def test_the_case_is_kept_only_in_the_raw_text() -> None:
    code = ScannedCode.of("\x02aB1 ")
    assert (code.raw, code.spellings) == ("aB1", ("AB1",))


def test_a_json_object_is_read_with_its_case_and_through_a_korean_input_method() -> None:
    assert ScannedCode.of('{"ticket": "aB"}').object == {"ticket": "aB"}
    typed = ScannedCode.of('{"샻ㅏㄷㅅ": "1"}')
    assert (typed.object, typed.typed) == ({"샻ㅏㄷㅅ": "1"}, {"ticket": "1"})
    assert ScannedCode.of('["ticket"]').object == {}


@pytest.mark.parametrize("text", ["", " \t\x00\u200b", "]Q1"])
def test_a_text_without_usable_characters_is_blank(text: str) -> None:
    assert ScannedCode.of(text).is_blank


def test_a_text_that_is_too_long_is_no_code_and_not_blank() -> None:
    code = ScannedCode.of("x" * (code_text.LONGEST + 1))
    assert (code.raw, code.spellings, code.is_blank) == ("", ("",), False)
    assert code.is_too_long
    assert code.digest != ScannedCode.of("x" * (code_text.LONGEST + 2)).digest


def test_the_text_is_not_in_the_representation() -> None:
    assert CODE not in repr(ScannedCode.of(CODE))
