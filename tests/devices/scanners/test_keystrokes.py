"""Scanner or person, decided over generated keystrokes of both."""

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


class KeyReceiver:
    """Feeds strokes to the decision; records typed text and scans."""

    def __init__(self) -> None:
        self.burst = Burst()
        self.typed: list[str] = []
        self.scans: list[str] = []
        self.started = 0
        self._held: list[str] = []

    def feed(self, strokes: Iterable[Stroke]) -> KeyReceiver:
        for stroke in strokes:
            self.burst, decision = decide(self.burst, stroke)
            held_before, self._held = self._held, []
            if decision.release:
                self.typed += held_before
            elif decision.action is KeyAction.HOLD:
                self._held = held_before
            self.scans += [] if decision.scanned is None else [decision.scanned]
            self.started += decision.started
            if decision.action is KeyAction.HOLD:
                self._held.append(stroke.text)
            if decision.action is KeyAction.PASS:
                self.typed.append(stroke.text)
        return self

    def silence(self) -> KeyReceiver:
        self.burst, decision = end_by_silence(self.burst)
        self.typed += self._held if decision.release else []
        self.scans += [] if decision.scanned is None else [decision.scanned]
        self._held = []
        return self


def keys(text: str, gaps: Iterable[int], at: int = 5_000) -> list[Stroke]:
    """One stroke per character, each after its gap in milliseconds."""
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
    """A code and its strokes from a scanner: with jitter, possibly in two halves."""
    code = draw(CODE)
    ended = code + draw(end)
    gaps = draw(st.lists(SCANNER_GAP, min_size=len(ended), max_size=len(ended)))
    if draw(st.booleans()):
        gaps[draw(st.integers(1, len(ended) - 1))] = draw(PAUSE)
    return code, keys(ended, gaps)


@given(st.lists(scans(), min_size=1, max_size=4))
def test_every_scan_is_read_and_none_of_its_keys_is_delivered(
    read: list[tuple[str, list[Stroke]]],
) -> None:
    receiver = KeyReceiver()
    for later, (_, strokes) in enumerate(read):
        receiver.feed(_moved(strokes, later * 20_000))
    assert receiver.silence().scans == [code for code, _ in read]
    assert receiver.typed == []


@given(scans(end=st.just("")))
def test_a_silence_ends_a_scan_without_an_end_key(read: tuple[str, list[Stroke]]) -> None:
    code, strokes = read
    receiver = KeyReceiver().feed(strokes)
    assert receiver.scans == []
    assert receiver.silence().scans == [code]
    assert receiver.started == 1


@given(scans(end=st.just("")), scans())
def test_a_silence_between_time_stamps_ends_a_scan(
    first: tuple[str, list[Stroke]], second: tuple[str, list[Stroke]]
) -> None:
    pause = first[1][-1].at + SILENCE + 1 - second[1][0].at
    receiver = KeyReceiver().feed(first[1]).feed(_moved(second[1], pause))
    assert (receiver.scans, receiver.typed) == ([first[0], second[0]], [])


@given(CODE, st.data(), END)
def test_with_any_gaps_a_code_is_read_completely_or_not_at_all(
    code: str, data: st.DataObject, end: str
) -> None:
    ended = code + end
    gap = st.integers(1, data.draw(st.sampled_from([40, 60, SILENCE])))
    gaps = data.draw(st.lists(gap, min_size=len(ended), max_size=len(ended)))
    receiver = KeyReceiver().feed(keys(ended, gaps)).silence()
    assert receiver.scans in ([code], [])
    assert receiver.scans == [code] or receiver.typed


@given(CODE, st.data())
def test_random_gaps_of_up_to_40_ms_come_from_a_scanner(code: str, data: st.DataObject) -> None:
    """At least twelve characters, most of whose gaps are as short as a scanner's."""
    code = (code * 2)[:12]
    gaps = data.draw(st.lists(st.integers(10, 30), min_size=13, max_size=13))
    for place in data.draw(st.sets(st.integers(1, 12), max_size=4)):
        gaps[place] = 40
    assert KeyReceiver().feed(keys(code + "\r", gaps)).scans == [code]


@given(scans(), st.integers(0, 60), st.data())
def test_a_code_interrupted_by_other_keys_is_not_read_in_part(
    read: tuple[str, list[Stroke]], place: int, data: st.DataObject
) -> None:
    """An arrow, a repeat or a control character within a code."""
    code, strokes = read
    place = place % len(code)
    kind = data.draw(st.sampled_from([KeyKind.OTHER, KeyKind.CONTROL]))
    strokes.insert(place + 1, Stroke(strokes[place].at, kind, "\x1d" * (kind is KeyKind.CONTROL)))
    receiver = KeyReceiver().feed(strokes).silence()
    assert all(scan.replace("\x1d", "") == code for scan in receiver.scans)


@given(CODE, st.integers(1, 130))
def test_after_a_prefix_key_slow_codes_are_scans(code: str, gap: int) -> None:
    strokes = keys(code + "\r", [gap] * (len(code) + 1), at=0)
    receiver = KeyReceiver().feed([Stroke(0, KeyKind.START), *strokes])
    assert (receiver.scans, receiver.typed) == ([code], [])


def test_after_a_prefix_the_silence_depends_on_the_pace() -> None:
    fast, slow = (
        KeyReceiver().feed([Stroke(0, KeyKind.START), *keys("abc", [gap] * 3, at=0)])
        for gap in (8, 120)
    )
    assert (fast.burst.silence, slow.burst.silence) == (SILENCE, 360)
    assert KeyReceiver().feed([Stroke(0, KeyKind.START)]).burst.silence == 400


def test_an_end_key_at_a_scanners_pace_is_not_delivered() -> None:
    """The code was not certain; Enter would press the focused button."""
    receiver = KeyReceiver().feed(keys("12345\r", [60, 60, 60, 8, 8, 8]))
    assert (receiver.scans, receiver.typed) == ([], list("12345"))


@st.composite
def typing(draw: st.DrawFn) -> list[Stroke]:
    """Strokes of a person: gaps from 60 ms, pauses, sometimes two keys almost together."""
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
def test_typing_is_never_read_as_a_scan(strokes: list[Stroke]) -> None:
    receiver = KeyReceiver().feed(strokes).silence()
    assert (receiver.scans, receiver.started) == ([], 0)
    assert "".join(receiver.typed) == "".join(stroke.text for stroke in strokes)


@given(typing(), scans())
def test_a_scan_after_typing_is_read(typed: list[Stroke], read: tuple[str, list[Stroke]]) -> None:
    pause = (typed[-1].at if typed else 0) + SILENCE + 1 - read[1][0].at
    receiver = KeyReceiver().feed(typed).feed(_moved(read[1], pause))
    assert receiver.scans == [read[0]]
    assert "".join(receiver.typed) == "".join(stroke.text for stroke in typed)


def _moved(strokes: list[Stroke], by: int) -> list[Stroke]:
    return [Stroke(s.at + by, s.kind, s.text, s.composing) for s in strokes]


def test_keys_that_write_no_character_are_not_held() -> None:
    receiver = KeyReceiver()
    for at, kind in ((0, KeyKind.END), (1, KeyKind.OTHER), (2, KeyKind.END), (3, KeyKind.OTHER)):
        receiver.feed([Stroke(at, kind, str(at))])
        assert receiver.typed[-1] == str(at)


def test_typed_text_and_tab_keep_their_order() -> None:
    assert KeyReceiver().feed(keys("kim\t", [0, 70, 80, 70])).typed == list("kim\t")


def test_three_characters_with_an_end_key_are_a_scan() -> None:
    assert KeyReceiver().feed(scan("abc\r")).scans == ["abc"]
    assert KeyReceiver().feed(scan("ab\r")).scans == []


def test_a_late_line_feed_after_the_return_is_not_delivered() -> None:
    receiver = (
        KeyReceiver().feed(scan("7Q4K9M\r")).feed([Stroke(5_056 + SILENCE, KeyKind.END, "\n")])
    )
    assert (receiver.scans, receiver.typed) == (["7Q4K9M"], [])
    assert receiver.feed([Stroke(5_057 + SILENCE, KeyKind.END, "\r")]).typed == ["\r"]


def test_after_a_prefix_key_a_single_character_is_a_scan() -> None:
    receiver = KeyReceiver().feed([Stroke(0, KeyKind.START), *keys("a\r", [90, 90], at=0)])
    assert (receiver.scans, receiver.started, receiver.typed) == (["a"], 1, [])


def test_a_prefix_key_alone_is_no_scan() -> None:
    receiver = KeyReceiver().feed([Stroke(0, KeyKind.START)]).silence()
    assert (receiver.scans, receiver.typed) == ([], [])


def test_a_second_prefix_ends_a_scan_without_an_end_key() -> None:
    first, second = scan("first", at=0), scan("second\r", at=40)
    receiver = KeyReceiver().feed(
        [Stroke(0, KeyKind.START), *first, Stroke(40, KeyKind.START), *second]
    )
    assert receiver.scans == ["first", "second"]


def test_a_prefix_that_people_also_type_is_removed_from_scans_and_kept_in_typing() -> None:
    mark = Stroke(4_992, KeyKind.MARK, "#")
    assert KeyReceiver().feed([mark, *scan("abc\r")]).scans == ["abc"]
    assert KeyReceiver().feed([mark, *keys("abc\r", [70] * 4)]).typed == list("#abc\r")
    assert KeyReceiver().feed([mark]).silence().typed == ["#"]


def test_composed_text_replaces_the_previous_composition() -> None:
    compositions = [
        ("", "ㄷ"),
        ("", "다"),
        ("", "당"),
        ("당", "ㄴ"),
        ("", "나"),
        ("나", ""),
        ("", "ㄱ"),
    ]
    compositions += [("", "가"), ("가", ""), ("", "ㅁ"), ("", "마")]
    strokes = [
        Stroke(at * 8, KeyKind.CHARACTER, commit, composing)
        for at, (commit, composing) in enumerate(compositions)
    ]
    receiver = KeyReceiver().feed([*strokes, Stroke(96, KeyKind.END, "\r")])
    assert receiver.scans == ["당나가마"]
    late = Stroke(100, KeyKind.CHARACTER, "마", "")
    assert receiver.feed([late]).typed == []


def test_seven_syllables_committed_together_are_no_scan() -> None:
    strokes = [Stroke(0, KeyKind.CHARACTER, syllable, "") for syllable in "안녕하세요하하"]
    assert KeyReceiver().feed(strokes).silence().scans == []


@pytest.mark.parametrize(
    ("length", "read"), [(MAX_CODE_LENGTH, MAX_CODE_LENGTH), (MAX_CODE_LENGTH + 1, 0), (9_999, 0)]
)
def test_a_text_longer_than_any_code_is_read_as_empty(length: int, read: int) -> None:
    receiver = KeyReceiver().feed(scan("ab" * (length // 2) + "c" * (length % 2) + "\r"))
    assert [len(code) for code in receiver.scans] == [read]
    assert receiver.typed == []


def test_time_stamps_may_wrap_and_may_be_missing() -> None:
    timeline = Timeline()
    timeline.place(2**32 - 5, 100)
    before = timeline.place(2**32 - 1, 900)
    assert timeline.place(6, 900) - before == 7
    assert timeline.place(None, 950) - before == 57
    assert timeline.place(3, 960) - before == 67
    assert timeline.place(2, 960) - before > SILENCE
