"""The sounds equal those of the script; without an audio output nothing is played."""

from __future__ import annotations

import runpy
import wave
from array import array
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.sound import SOUNDS, Loudspeaker
from kiosk.resources import resource
from kiosk.texts import LANGUAGES, load_texts

SCRIPT = resource().parent / "packaging" / "synthesise_sounds.py"


def test_the_sound_files_are_those_of_the_script(tmp_path: Path) -> None:
    runpy.run_path(str(SCRIPT))["write"](tmp_path)
    written = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert written == {path.name: path.read_bytes() for path in resource("sounds").glob("*.wav")}
    assert sorted(written) == sorted(f"{token}.wav" for token in SOUNDS)


@pytest.mark.parametrize(
    ("token", "ms"),
    [("beep_read", 40), ("ok", 230), ("already", 180), ("desk", 360), ("error", 250), ("key", 15)],
)
def test_a_sound_has_the_specified_duration_and_level(token: str, ms: int) -> None:
    with wave.open(str(resource("sounds", f"{token}.wav"))) as file:
        assert file.getparams()[:4] == (1, 2, 48_000, ms * 48)
        samples = array("h", file.readframes(file.getnframes()))
    assert max(map(abs, samples)) == 8231  # -12 dBFS
    assert samples[0] == samples[-1] == 0


def test_without_an_audio_output_the_fault_is_reported(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("PULSE_SERVER", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, "/nonexistent")
    loudspeaker = Loudspeaker()
    loudspeaker.play("ok")
    loudspeaker.prepare()
    loudspeaker.play("ok")
    loudspeaker.set_volume(0.2)
    assert loudspeaker.fault is not None
    for language in LANGUAGES:
        assert load_texts(language).say(loudspeaker.fault)
    assert capfd.readouterr().err == ""
