"""Plays the feedback sounds without delay on the default audio output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from kiosk.devices.qt_log_filter import qt_messages_to_log
from kiosk.domain.text.messages import Sentence
from kiosk.resources import resource

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

SOUNDS = ("beep_read", "ok", "already", "desk", "error", "key", "print", "vip")


class Loudspeaker(QObject):
    """Plays the sounds of `SOUNDS` on the machine's default output.

    Nothing is loaded before `prepare`, which takes some 50 ms: call it after the first frame.
    Before that, and without an output, `play` is silent. An output that is connected later is used.
    """

    def __init__(self, volume: float = 0.7) -> None:
        """`volume` is from 0 to 1 on a perceptual (logarithmic) scale."""
        super().__init__()
        self._volume = volume
        self._effects: dict[str, QSoundEffect] = {}
        self._devices: QMediaDevices | None = None

    @property
    def fault(self) -> Sentence | None:
        """Why no sound can be played; None if it can."""
        return None if self._effects else Sentence("devices.no_sound")

    def prepare(self) -> None:
        """Detects the audio outputs and loads the sounds."""
        with qt_messages_to_log():
            from PySide6.QtMultimedia import QMediaDevices

            if self._devices is None:
                self._devices = QMediaDevices(self)
                self._devices.audioOutputsChanged.connect(self.prepare)
            self._effects = self._load() if QMediaDevices.audioOutputs() else {}
        self.set_volume(self._volume)

    def set_volume(self, volume: float) -> None:
        """Sets the volume, from 0 to 1 on a perceptual (logarithmic) scale."""
        from PySide6.QtMultimedia import QtAudio

        self._volume = volume
        linear = QtAudio.convertVolume(
            volume,
            QtAudio.VolumeScale.LogarithmicVolumeScale,
            QtAudio.VolumeScale.LinearVolumeScale,
        )
        for effect in self._effects.values():
            effect.setVolume(linear)

    def play(self, token: str) -> None:
        """Plays a sound of `SOUNDS`; restarts it if it is still playing."""
        if effect := self._effects.get(token):
            effect.play()

    def _load(self) -> dict[str, QSoundEffect]:
        from PySide6.QtMultimedia import QSoundEffect

        effects = {token: QSoundEffect(self) for token in SOUNDS}
        for token, effect in effects.items():
            effect.setSource(QUrl.fromLocalFile(resource("sounds", f"{token}.wav")))
        return effects
