"""The sounds of the kiosk, played without delay where there is something to play them on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from kiosk.devices.qt_log_filter import quiet
from kiosk.domain.text.messages import Sentence
from kiosk.resources import resource

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

TOKENS = ("beep_read", "ok", "already", "desk", "error", "key", "print", "vip")


class Loudspeaker(QObject):
    """Plays the sounds of `TOKENS` on the machine's default output.

    Nothing is loaded before `prepare`, which takes some 50 ms: call it after the first frame.
    Before it, and with no output, `play` is silent. An output that comes later is taken up.
    """

    def __init__(self, volume: float = 0.7) -> None:
        """`volume` is from 0 to 1, as the ear hears it."""
        super().__init__()
        self._volume = volume
        self._effects: dict[str, QSoundEffect] = {}
        self._devices: QMediaDevices | None = None

    @property
    def fault(self) -> Sentence | None:
        """Why nothing is heard; None if all is well."""
        return None if self._effects else Sentence("devices.no_sound")

    def prepare(self) -> None:
        """Finds out what there is to play on and loads the sounds."""
        with quiet():
            from PySide6.QtMultimedia import QMediaDevices

            if self._devices is None:
                self._devices = QMediaDevices(self)
                self._devices.audioOutputsChanged.connect(self.prepare)
            self._effects = self._load() if QMediaDevices.audioOutputs() else {}
        self.set_volume(self._volume)

    def set_volume(self, volume: float) -> None:
        """From 0 to 1, as the ear hears it."""
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
        """Starts a sound of `TOKENS`; the same one anew if it still plays."""
        if effect := self._effects.get(token):
            effect.play()

    def _load(self) -> dict[str, QSoundEffect]:
        from PySide6.QtMultimedia import QSoundEffect

        effects = {token: QSoundEffect(self) for token in TOKENS}
        for token, effect in effects.items():
            effect.setSource(QUrl.fromLocalFile(resource("sounds", f"{token}.wav")))
        return effects
