"""Scanner or person, over made-up hands and scanners."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.scanners.keyboard.key_strokes import KeyKind, Stroke, Timeline
from kiosk.devices.scanners.keyboard.keystroke_timing import (
    MAX_CODE_LENGTH,
    SILENCE,
    Burst,
    KeyAction,
    decide,
    end_by_silence,
)

PAUSE = st.integers(35, 90)
SCANNER_GAP = st.integers(1, 34)
CODE = st.text(st.characters(min_codepoint=33, max_codepoint=0xD7A3), min_size=7, max_size=60)
END = st.sampled_from(["\r", "\r\n", "\n", "\t"])


class Ears:
    """Feeds strokes and keeps what the person and the scanner each got to say."""

    def __init__(self) -> None:
        self.burst = Burst()
        self.typed: list[str] = []
        self.scans: list[str] = []
        self.started = 0
        self._held: list[str] = []

    def hear(self, strokes: Iterable[Stroke]) -> Ears:
        for stroke in strokes:
            self.burst, judgement = decide(self.burst, stroke)
            held, self._held = self._held, []
            if judgement.release:
                self.typed += held
            elif judgement.action is KeyAction.HOLD:
                self._held = held
            self.scans += [] if judgement.scanned is None else [judgement.scanned]
            self.started += judgement.started
            if judgement.action is KeyAction.HOLD:
                self._held.append(stroke.text)
            if judgement.action is KeyAction.PASS:
                self.typed.append(stroke.text)
        return self

    def silence(self) -> Ears:
        self.burst, judgement = end_by_silence(self.burst)
        self.typed += self._held if judgement.release else []
        self.scans += [] if judgement.scanned is None else [judgement.scanned]
        self._held = []
        return self


def keys(text: str, gaps: Iterable[int], at: int = 5_000) -> list[Stroke]:
    """One stroke per character, each so many milliseconds after the one before."""
    strokes = []
    for character, gap in zip(text, gaps, strict=True):
        at += gap
        strokes.append(
            Stroke(at, KeyKind.END if character in "\r\n\t" else KeyKind.CHARACTER, character)
        )
    return strokes


def scan(text: str, at: int = 5_000) -> list[Stroke]:
    return keys(text, [8] * len(text), at)


@st.composite
def scans(draw: st.DrawFn, end: st.SearchStrategy[str] = END) -> tuple[str, list[Stroke]]:
    """A code and how a scanner types it: with jitter, perhaps in two halves."""
    code = draw(CODE)
    ended = code + draw(end)
    gaps = draw(st.lists(SCANNER_GAP, min_size=len(ended), max_size=len(ended)))
    if draw(st.booleans()):
        gaps[draw(st.integers(1, len(ended) - 1))] = draw(PAUSE)
    return code, keys(ended, gaps)


@given(st.lists(scans(), min_size=1, max_size=4))
def test_every_scan_is_found_and_none_of_its_keys_goes_on(
    read: list[tuple[str, list[Stroke]]],
) -> None:
    ears = Ears()
    for later, (_, strokes) in enumerate(read):
        ears.hear(_moved(strokes, later * 20_000))
    assert ears.silence().scans == [code for code, _ in read]
    assert ears.typed == []


@given(scans(end=st.just("")))
def test_a_scan_without_an_end_is_ended_by_silence(read: tuple[str, list[Stroke]]) -> None:
    code, strokes = read
    ears = Ears().hear(strokes)
    assert ears.scans == []
    assert ears.silence().scans == [code]
    assert ears.started == 1


@given(scans(end=st.just("")), scans())
def test_silence_is_heard_in_the_stamps_too(
    first: tuple[str, list[Stroke]], second: tuple[str, list[Stroke]]
) -> None:
    pause = first[1][-1].at + SILENCE + 1 - second[1][0].at
    ears = Ears().hear(first[1]).hear(_moved(second[1], pause))
    assert (ears.scans, ears.typed) == ([first[0], second[0]], [])


@given(CODE, st.data(), END)
def test_whatever_the_gaps_a_code_is_read_whole_or_not_at_all(
    code: str, data: st.DataObject, end: str
) -> None:
    ended = code + end
    gap = st.integers(1, data.draw(st.sampled_from([40, 60, SILENCE])))
    gaps = data.draw(st.lists(gap, min_size=len(ended), max_size=len(ended)))
    ears = Ears().hear(keys(ended, gaps)).silence()
    assert ears.scans in ([code], [])
    assert ears.scans == [code] or ears.typed


@given(CODE, st.data())
def test_gaps_of_up_to_40_ms_at_random_are_a_scanner_s(code: str, data: st.DataObject) -> None:
    """Twelve characters or more, of whose gaps most are a scanner's by themselves."""
    code = (code * 2)[:12]
    gaps = data.draw(st.lists(st.integers(10, 30), min_size=13, max_size=13))
    for place in data.draw(st.sets(st.integers(1, 12), max_size=4)):
        gaps[place] = 40
    assert Ears().hear(keys(code + "\r", gaps)).scans == [code]


@given(scans(), st.integers(0, 60), st.data())
def test_what_follows_other_keys_at_once_is_not_read_in_part(
    read: tuple[str, list[Stroke]], place: int, data: st.DataObject
) -> None:
    """An arrow, a repeat or a control character in the midst of a code."""
    code, strokes = read
    place = place % len(code)
    kind = data.draw(st.sampled_from([KeyKind.OTHER, KeyKind.CONTROL]))
    strokes.insert(place + 1, Stroke(strokes[place].at, kind, "\x1d" * (kind is KeyKind.CONTROL)))
    ears = Ears().hear(strokes).silence()
    assert all(scan.replace("\x1d", "") == code for scan in ears.scans)


@given(CODE, st.integers(1, 130))
def test_a_prefix_key_makes_slow_codes_scans_too(code: str, gap: int) -> None:
    strokes = keys(code + "\r", [gap] * (len(code) + 1), at=0)
    ears = Ears().hear([Stroke(0, KeyKind.START), *strokes])
    assert (ears.scans, ears.typed) == ([code], [])


def test_the_silence_after_a_prefix_is_as_long_as_its_scanner_is_slow() -> None:
    fast, slow = (
        Ears().hear([Stroke(0, KeyKind.START), *keys("abc", [gap] * 3, at=0)]) for gap in (8, 120)
    )
    assert (fast.burst.silence, slow.burst.silence) == (SILENCE, 360)
    assert Ears().hear([Stroke(0, KeyKind.START)]).burst.silence == 400


def test_an_end_at_a_scanner_s_pace_acts_on_nothing() -> None:
    """Its code was not certain; Enter would press whatever has the focus."""
    ears = Ears().hear(keys("12345\r", [60, 60, 60, 8, 8, 8]))
    assert (ears.scans, ears.typed) == ([], list("12345"))


@st.composite
def typing(draw: st.DrawFn) -> list[Stroke]:
    """A person: bursts as fast as 60 ms, pauses, now and then two keys nearly at once."""
    text = draw(
        st.text(
            st.characters(min_codepoint=32, max_codepoint=0xD7A3) | st.sampled_from("\r\t"),
            max_size=80,
        )
    )
    gaps = [draw(st.integers(60, 400)) for _ in text]
    for index in range(0, len(gaps), 3):
        gaps[index] = draw(st.sampled_from([gaps[index], 15]))
    return keys(text, gaps)


@given(typing())
def test_a_person_is_never_taken_for_a_scanner(strokes: list[Stroke]) -> None:
    ears = Ears().hear(strokes).silence()
    assert (ears.scans, ears.started) == ([], 0)
    assert "".join(ears.typed) == "".join(stroke.text for stroke in strokes)


@given(typing(), scans())
def test_a_scan_after_typing_is_found(typed: list[Stroke], read: tuple[str, list[Stroke]]) -> None:
    pause = (typed[-1].at if typed else 0) + SILENCE + 1 - read[1][0].at
    ears = Ears().hear(typed).hear(_moved(read[1], pause))
    assert ears.scans == [read[0]]
    assert "".join(ears.typed) == "".join(stroke.text for stroke in typed)


def _moved(strokes: list[Stroke], by: int) -> list[Stroke]:
    return [Stroke(s.at + by, s.kind, s.text, s.composing) for s in strokes]


def test_keys_that_write_nothing_wait_for_nobody() -> None:
    ears = Ears()
    for at, kind in ((0, KeyKind.END), (1, KeyKind.OTHER), (2, KeyKind.END), (3, KeyKind.OTHER)):
        ears.hear([Stroke(at, kind, str(at))])
        assert ears.typed[-1] == str(at)


def test_a_person_who_goes_on_to_the_next_field_keeps_the_order() -> None:
    assert Ears().hear(keys("kim\t", [0, 70, 80, 70])).typed == list("kim\t")


def test_a_scanner_may_send_as_little_as_three_characters_if_it_ends_them() -> None:
    assert Ears().hear(scan("abc\r")).scans == ["abc"]
    assert Ears().hear(scan("ab\r")).scans == []


def test_the_line_feed_after_the_return_goes_nowhere_even_late() -> None:
    ears = Ears().hear(scan("7Q4K9M\r")).hear([Stroke(5_056 + SILENCE, KeyKind.END, "\n")])
    assert (ears.scans, ears.typed) == (["7Q4K9M"], [])
    assert ears.hear([Stroke(5_057 + SILENCE, KeyKind.END, "\r")]).typed == ["\r"]


def test_a_prefix_key_makes_anything_a_scan() -> None:
    ears = Ears().hear([Stroke(0, KeyKind.START), *keys("a\r", [90, 90], at=0)])
    assert (ears.scans, ears.started, ears.typed) == (["a"], 1, [])


def test_a_prefix_key_alone_leads_to_nothing() -> None:
    ears = Ears().hear([Stroke(0, KeyKind.START)]).silence()
    assert (ears.scans, ears.typed) == ([], [])


def test_a_second_prefix_ends_a_scan_that_lost_its_end() -> None:
    first, second = scan("first", at=0), scan("second\r", at=40)
    ears = Ears().hear([Stroke(0, KeyKind.START), *first, Stroke(40, KeyKind.START), *second])
    assert ears.scans == ["first", "second"]


def test_a_prefix_that_people_type_too_is_left_out_of_the_code_but_not_of_typing() -> None:
    mark = Stroke(4_992, KeyKind.MARK, "#")
    assert Ears().hear([mark, *scan("abc\r")]).scans == ["abc"]
    assert Ears().hear([mark, *keys("abc\r", [70] * 4)]).typed == list("#abc\r")
    assert Ears().hear([mark]).silence().typed == ["#"]


def test_what_an_input_method_shows_replaces_what_it_showed() -> None:
    shown = [("", "ㄷ"), ("", "다"), ("", "당"), ("당", "ㄴ"), ("", "나"), ("나", ""), ("", "ㄱ")]
    shown += [("", "가"), ("가", ""), ("", "ㅁ"), ("", "마")]
    strokes = [
        Stroke(at * 8, KeyKind.CHARACTER, commit, composing)
        for at, (commit, composing) in enumerate(shown)
    ]
    ears = Ears().hear([*strokes, Stroke(96, KeyKind.END, "\r")])
    assert ears.scans == ["당나가마"]
    late = Stroke(100, KeyKind.CHARACTER, "마", "")
    assert ears.hear([late]).typed == []


def test_seven_syllables_handled_at_once_are_no_scan() -> None:
    strokes = [Stroke(0, KeyKind.CHARACTER, syllable, "") for syllable in "안녕하세요하하"]
    assert Ears().hear(strokes).silence().scans == []


@pytest.mark.parametrize(
    ("length", "read"), [(MAX_CODE_LENGTH, MAX_CODE_LENGTH), (MAX_CODE_LENGTH + 1, 0), (9_999, 0)]
)
def test_what_is_longer_than_any_code_is_read_as_nothing(length: int, read: int) -> None:
    ears = Ears().hear(scan("ab" * (length // 2) + "c" * (length % 2) + "\r"))
    assert [len(code) for code in ears.scans] == [read]
    assert ears.typed == []


def test_stamps_may_wrap_and_may_be_missing() -> None:
    line = Timeline()
    line.place(2**32 - 5, 100)
    before = line.place(2**32 - 1, 900)
    assert line.place(6, 900) - before == 7
    assert line.place(None, 950) - before == 57
    assert line.place(3, 960) - before == 67
    assert line.place(2, 960) - before > SILENCE
