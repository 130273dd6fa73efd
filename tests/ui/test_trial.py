"""The page on which staff try scanners: what it says of every way to send a code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.devices.scanner import End, Received
from kiosk.domain.texts import Sentence
from kiosk.settings import Settings
from kiosk.texts import LANGUAGES, load_texts
from kiosk.trial import Trial, TrialFace
from kiosk.ui.trial_props import TrialRow, Tried, derive, visible
from tests.fakes import FakeKeyboard

CODE = "KSTF-7Q4K9M2X8R3TN5VW"
TEXTS = {language: load_texts(language) for language in LANGUAGES}
TYPED = Received(f"{CODE}\r", End.ENTER, 168.0, 22)


def row(received: Received | None, name: str = "wedge", fault: Sentence | None = None) -> TrialRow:
    [shown] = derive([Tried(name, fault, received, 1)], TEXTS["en"]).rows
    return shown


def test_control_characters_have_names() -> None:
    assert visible("\x02]Q1A\x1dB\x00\r\n") == "<STX>]Q1A<GS>B<00><CR><LF>"
    assert visible("김민서") == "김민서"
    assert len(visible("A" * 9000)) == 400


def test_keys_their_terminator_and_time_are_told() -> None:
    shown = row(TYPED)
    assert shown.sent == f"{CODE}<CR>"
    assert shown.how == (
        "Ended by Enter · 22 keys · 168 ms from first to last character · "
        "Korean input method off · CapsLock off"
    )
    assert (shown.tone, shown.advice) == ("ok", "All is well.")


@pytest.mark.parametrize(
    ("received", "advice"),
    [
        (Received("ㅏㄴㅅㄹ\r", End.ENTER, 30.0, 5, composed=True, caps=True), "composed"),
        (Received("kstf\r", End.ENTER, 30.0, 5, caps=True), "caps"),
        (Received("KSTF", End.SILENCE, 30.0, 4), "silence"),
        (Received("KSTF\t", End.TAB, 400.0, 5), "slow"),
    ],
)
def test_what_staff_should_change_first_is_said(received: Received, advice: str) -> None:
    shown = row(received)
    assert (shown.tone, shown.advice) == ("warn", TEXTS["en"].say(f"trial.advice.{advice}"))


def test_a_camera_and_a_port_have_no_keys() -> None:
    assert row(Received(CODE, End.SEEN, 83.4), "camera").how == "Read twice alike within 83 ms"
    sent = Received(f"{CODE}\r\n", End.CRLF, 2.0)
    assert row(sent, "serial:S/N 7").how == "Ended by CR LF · 2 ms from first to last character"
    assert row(sent, "serial:S/N 7").name == "Serial scanner · S/N 7"


def test_a_fault_goes_before_what_was_sent() -> None:
    shown = row(TYPED, "evdev:X", Sentence("devices.absent", {"name": "X"}))
    assert (shown.tone, shown.sent) == ("stop", "")
    assert "X" in shown.state


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("end", list(End))
def test_everything_can_be_said(language: str, end: End) -> None:
    tried = [Tried(kind, None, Received(CODE, end)) for kind in ("wedge", "evdev:A", "serial:B")]
    assert len(derive([*tried, Tried("camera")], TEXTS[language]).rows) == 4


@pytest.fixture
def trial(qtbot: QtBot) -> Iterator[Trial]:
    trial = Trial(TrialFace(size=(1280, 800)), Settings(scanners=("wedge", "serial:NONE")))
    trial.show()
    yield trial
    trial.close()


def test_a_scan_into_the_window_is_shown_in_both_languages(trial: Trial) -> None:
    FakeKeyboard(trial.window).scan(CODE)
    typed, absent = trial.view_model.props.rows
    assert (typed.sent, absent.tone) == (f"{CODE}<CR>", "stop")
    assert "22 keys" in typed.how
    trial.view_model.turn()
    assert "키 22개" in trial.view_model.props.rows[0].how


def test_a_person_at_the_keys_is_no_scanner(trial: Trial) -> None:
    FakeKeyboard(trial.window).type("hello\r", gap=150)
    assert trial.view_model.props.rows[0].sent == ""


def test_the_set_up_codes_can_be_read_from_the_screen(trial: Trial, tmp_path: Path) -> None:
    picture = tmp_path / "page.png"
    assert trial.window.grabWindow().save(str(picture))
    with Image.open(picture) as page:
        codes = zxingcpp.read_barcodes(page)
    assert {code.format for code in codes} == {zxingcpp.BarcodeFormat.Code128}
    assert [code.text for code in codes] == ["~TRMUSB130.", "SXUAH2000B"]


def test_closing_the_window_ends_it(trial: Trial, qtbot: QtBot) -> None:
    with qtbot.waitSignal(trial.left):
        trial.window.close()
