"""Writes the sounds of the kiosk: 48 kHz, 16 bit, mono, peak -12 dBFS."""

from __future__ import annotations

import math
import sys
import wave
from array import array
from pathlib import Path
from typing import NamedTuple

RATE = 48_000
PEAK = round(32_767 * 10 ** (-12 / 20))


class Note(NamedTuple):
    """`hertz` for `ms`; 0 Hz is silence. `soft` notes swell and die away slowly."""

    hertz: float
    ms: int
    soft: bool = False


A5, C5, E5, E6, C6, G6 = 880.0, 523.25, 659.26, 1318.51, 1046.5, 1567.98
SOUNDS = {
    "beep_read": [Note(1_000, 40)],
    "ok": [Note(A5, 90), Note(E6, 140)],
    "already": [Note(A5, 60), Note(0, 60), Note(A5, 60)],
    "desk": [Note(E5, 160, soft=True), Note(C5, 200, soft=True)],
    "error": [Note(220, 250)],
    "key": [Note(1_800, 15)],
    "print": [Note(C6, 80)],
    "vip": [Note(C6, 90), Note(E6, 90), Note(G6, 90)],
}
FADE_IN_MS, FADE_OUT_MS = 4, 10
SOFT_IN_MS, SOFT_OUT_MS = 25, 120


def synthesise(notes: list[Note]) -> bytes:
    """The notes one after the other as little-endian 16-bit samples."""
    samples = [sample for note in notes for sample in _sound(note)]
    loudest = max(map(abs, samples))
    scaled = array("h", (round(sample / loudest * PEAK) for sample in samples))
    if sys.byteorder == "big":
        scaled.byteswap()
    return scaled.tobytes()


def write(folder: Path) -> None:
    """One WAV file for each of `SOUNDS`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, notes in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(synthesise(notes))


def _sound(note: Note) -> list[float]:
    count = RATE * note.ms // 1_000
    return [_wave(note, index) * _fade(note, index, count) for index in range(count)]


def _wave(note: Note, index: int) -> float:
    """A sine with a little of its octave, so that small loudspeakers carry low notes too."""
    phase = 2 * math.pi * note.hertz * index / RATE
    return math.sin(phase) + 0.2 * math.sin(2 * phase)


def _fade(note: Note, index: int, count: int) -> float:
    """From 0 up and down to 0 again on a cosine, without a click."""
    rise = RATE * min(SOFT_IN_MS if note.soft else FADE_IN_MS, note.ms // 3) // 1_000
    fall = RATE * min(SOFT_OUT_MS if note.soft else FADE_OUT_MS, note.ms * 2 // 3) // 1_000
    share = min(index / rise, (count - 1 - index) / fall, 1.0)
    return (1 - math.cos(math.pi * share)) / 2


if __name__ == "__main__":
    write(Path(__file__).resolve().parent.parent / "resources" / "sounds")
