"""Scanners that type: takes their keys out of a person's, whatever has the focus."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
    QWindow,
)
from shiboken6 import delete, isValid

from kiosk.devices.scanners.keyboard.held_keys import HeldKeys
from kiosk.devices.scanners.keyboard.key_events import Programmed, ProgrammedKey, Trace, is_silent
from kiosk.devices.scanners.keyboard.key_strokes import KeyKind, Stroke, Timeline
from kiosk.devices.scanners.keyboard.keystroke_timing import (
    Burst,
    BurstPhase,
    Fate,
    Judgement,
    hush,
    judge,
)
from kiosk.devices.scanners.keyboard.numeric_keypad import Keypad
from kiosk.devices.scanners.keyboard.slow_keys import Series, follow
from kiosk.devices.scanners.scanner_hub import ScannerSilent
from kiosk.domain.records.scanner_kinds import ScannerKind
from kiosk.domain.text.messages import Sentence

_WATCHED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
    }
)


class KeyboardWedge(QObject):
    """Reports what scanners type into the application, and keeps it from everything else.

    Works from its making until `stop`, as long as it is kept. `scanned` gives the text without
    prefix and suffix. A person's characters reach their item up to `SILENCE` ms late, keys that
    write nothing at once; `withheld` says at once what is on its way, nothing once it is there or
    was a scan's, and whether an input method composes it. `slowed` says that characters come evenly
    but too slowly for a scanner, with the milliseconds that each takes.
    """

    name = ScannerKind.WEDGE.word
    began = Signal()
    scanned = Signal(str)
    received = Signal(object)
    changed = Signal()
    withheld = Signal(str, bool)
    slowed = Signal(float)

    def __init__(self, application: QCoreApplication, prefix: str = "", suffix: str = "") -> None:
        """Raises ValueError for a `prefix` or `suffix` that names no key; see ProgrammedKey."""
        super().__init__()
        self._programmed = Programmed(ProgrammedKey(prefix), ProgrammedKey(suffix))
        self._keypad, self._held_keys = Keypad(), HeldKeys()
        self._burst, self._series = Burst(), Series()
        self._timeline = Timeline()
        self._held: list[tuple[QObject, QEvent]] = []
        self._kept_down: set[int] = set()
        self._sending = False
        self._trace = self._series_trace = Trace()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._silence = ScannerSilent(self)
        self._silence.fell.connect(self._hush)
        self._application = application
        self.start()

    @property
    def fault(self) -> Sentence | None:
        """Never: a keyboard that is not there types nothing."""
        return None

    def start(self) -> None:
        self._application.installEventFilter(self)

    def stop(self) -> None:
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event goes no further: it is a scanner's, or held until that is clear."""
        if event.type() not in _WATCHED or self._sending:
            return False
        if isinstance(event, QInputMethodEvent):
            return self._compose(watched, event)
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press(watched, event)
        if event.type() == QEvent.Type.KeyRelease:
            return self._release(watched, event)
        return self._keep_from_shortcuts(event)

    def _press(self, window: QWindow, event: QKeyEvent) -> bool:
        if is_silent(event):
            return False
        if not Keypad.takes(event):
            return self._key(window, event)
        written = self._keypad.written(event)
        if written is not None and not self._key(window, written):
            self._send_on(window, written)
        return True

    def _key(self, window: QWindow, event: QKeyEvent, since: int | None = None) -> bool:
        """Whether a key goes no further; `since` is the stamp of the first of several keys."""
        stamp, marked = event.timestamp(), event.isAutoRepeat()
        kind = KeyKind.OTHER
        if not self._held_keys.is_repeat(event.key(), stamp, marked=marked):
            within = self._burst.phase is not BurstPhase.IDLE
            kind = self._programmed.kind_of(event, within=within, typing=_is_typing())
        at = self._timeline.place(stamp or None, self._clock.elapsed())
        begun = None if since is None else at - (stamp - since)
        stroke = Stroke(at, kind, event.text(), since=begun)
        self._trace = self._begun().add(event, kind, at)
        self._series_trace = self._series_begun(stroke).add(event, kind, at)
        return self._take(stroke, window, event)

    def _release(self, window: QWindow, event: QKeyEvent) -> bool:
        if Keypad.takes(event):
            return True
        completed = self._keypad.completed(event)
        if completed is not None and not self._key(window, *completed):
            self._send_on(window, completed[0])
        if event.key() not in self._kept_down:
            return False
        self._kept_down.discard(event.key())
        if self._held:
            self._held.append((window, event.clone()))
        return True

    def _compose(self, item: QObject, event: QInputMethodEvent) -> bool:
        text, composing = event.commitString(), event.preeditString()
        if not text and composing == self._burst.composing:
            return False
        at = self._timeline.place(None, self._clock.elapsed())
        stroke = Stroke(at, KeyKind.CHARACTER, text, composing)
        self._trace = self._begun().compose(at)
        self._series_trace = self._series_begun(stroke).compose(at)
        return self._take(stroke, item, event)

    def _begun(self) -> Trace:
        """What is known of the burst so far, nothing if a new one begins."""
        return Trace() if self._burst.phase in (BurstPhase.IDLE, BurstPhase.OVER) else self._trace

    def _series_begun(self, stroke: Stroke) -> Trace:
        return self._series_trace if self._series.goes_on_with(stroke) else Trace()

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        busy = self._burst.phase not in (BurstPhase.IDLE, BurstPhase.TYPING) or Keypad.takes(event)
        if busy:
            event.accept()
        return busy

    def _take(self, stroke: Stroke, receiver: QObject, event: QEvent) -> bool:
        """Judges a key and acts on it; whether it goes no further."""
        self._burst, judgement = self._judge(stroke)
        self._await_silence()
        self._act(judgement)
        if judgement.fate is Fate.HOLD:
            self._held.append((receiver, event.clone()))
        if judgement.fate is not Fate.PASS and isinstance(event, QKeyEvent):
            self._kept_down.add(event.key())
        self._tell_withheld()
        return judgement.fate is not Fate.PASS

    def _judge(self, stroke: Stroke) -> tuple[Burst, Judgement]:
        """By its time, and where that says nothing, as the end of a slow scanner's code."""
        self._series = follow(self._series, stroke, typing=_is_typing())
        burst, judgement = judge(self._burst, stroke)
        if burst.phase in (BurstPhase.SCANNING, BurstPhase.OVER):
            self._series = replace(self._series, ended=True)
        elif stroke.kind.ends and (code := self._series.code(stroke.kind)):
            self._trace = self._series_trace
            return Burst(BurstPhase.OVER, stroke.at), Judgement(scanned=code, fate=Fate.SWALLOW)
        elif stroke.kind.ends and self._series.is_hasty:
            judgement = replace(judgement, fate=Fate.SWALLOW)
        elif self._series.pace:
            self.slowed.emit(self._series.pace)
        return burst, judgement

    def _await_silence(self) -> None:
        if self._burst.phase is BurstPhase.IDLE:
            self._silence.stop()
        else:
            self._silence.heard(self._burst.silence)

    def _hush(self) -> None:
        self._burst, judgement = hush(self._burst)
        self._await_silence()
        self._act(judgement)
        self._tell_withheld()

    def _tell_withheld(self) -> None:
        burst = self._burst if self._held else Burst()
        self.withheld.emit(burst.text + burst.composing, bool(burst.composing))

    def _act(self, judgement: Judgement) -> None:
        if judgement.release or judgement.fate is not Fate.HOLD:
            self._let_go(send_on=judgement.release)
        if judgement.scanned is not None:
            QGuiApplication.inputMethod().reset()
            self.received.emit(self._trace.received(judgement.scanned))
            self.scanned.emit(judgement.scanned)
        if judgement.begun:
            self.began.emit()

    def _let_go(self, *, send_on: bool) -> None:
        """Drops the held keys, or gives them to those they were meant for, in order of typing."""
        held, self._held = self._held, []
        for receiver, event in held:
            if send_on:
                self._send_on(receiver, event)
            # A clone belongs to nobody: Python would never free it.
            delete(event)

    def _send_on(self, receiver: QObject, event: QEvent) -> None:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._kept_down.discard(event.key())
        if isValid(receiver):
            self._sending = True
            QCoreApplication.sendEvent(receiver, event)
            self._sending = False


def _is_typing() -> bool:
    """Whether something has the focus that takes text."""
    item = QGuiApplication.focusObject()
    if item is None:
        return False
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QCoreApplication.sendEvent(item, query)
    return bool(query.value(Qt.InputMethodQuery.ImEnabled))
