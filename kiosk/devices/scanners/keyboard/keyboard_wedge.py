"""Keyboard wedge: filters scanner key events out of the window's input, independent of focus."""

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
from kiosk.devices.scanners.keyboard.key_events import (
    BurstTrace,
    ProgrammedKey,
    ProgrammedKeys,
    is_modifier_key,
)
from kiosk.devices.scanners.keyboard.key_strokes import KeyKind, Stroke, Timeline
from kiosk.devices.scanners.keyboard.keystroke_timing import (
    Burst,
    BurstPhase,
    KeyAction,
    KeyDecision,
    decide,
    end_by_silence,
)
from kiosk.devices.scanners.keyboard.numeric_keypad import Keypad
from kiosk.devices.scanners.keyboard.slow_keys import KeySeries, extend
from kiosk.devices.scanners.scanner_hub import SilenceTimer
from kiosk.domain.equipment.scanner_kinds import ScannerKind
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
    """Event filter of the application that reports scans and removes their key events.

    Works from construction until `stop`; the caller keeps a reference. `scanned` gives the text
    without prefix and suffix. Typed characters reach their item up to `SILENCE` ms late, keys that
    write no character at once. `held_text_changed` gives at once the text that is being held back,
    empty once it was delivered or was part of a scan, and whether an input method composes it.
    `slowed` reports characters at an even pace that is too slow for a scanner, in ms per character.
    """

    name = ScannerKind.WEDGE.word
    began = Signal()
    scanned = Signal(str)
    received = Signal(object)
    changed = Signal()
    held_text_changed = Signal(str, bool)
    slowed = Signal(float)

    def __init__(self, application: QCoreApplication, prefix: str = "", suffix: str = "") -> None:
        """Raises ValueError for a `prefix` or `suffix` that names no key; see ProgrammedKey."""
        super().__init__()
        self._programmed = ProgrammedKeys(ProgrammedKey(prefix), ProgrammedKey(suffix))
        self._keypad, self._held_keys = Keypad(), HeldKeys()
        self._burst, self._series = Burst(), KeySeries()
        self._timeline = Timeline()
        self._held: list[tuple[QObject, QEvent]] = []
        self._kept_down: set[int] = set()
        self._sending = False
        self._trace = self._series_trace = BurstTrace()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._silence = SilenceTimer(self)
        self._silence.elapsed.connect(self._on_silence)
        self._application = application
        self.start()

    @property
    def fault(self) -> Sentence | None:
        """Always None: a keyboard that is not connected cannot be detected."""
        return None

    def start(self) -> None:
        self._application.installEventFilter(self)

    def stop(self) -> None:
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for a filtered event: it belongs to a scan, or is held until that is known."""
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
        if is_modifier_key(event):
            return False
        if not Keypad.accepts(event):
            return self._key(window, event)
        as_digit = self._keypad.as_digit(event)
        if as_digit is not None and not self._key(window, as_digit):
            self._forward(window, as_digit)
        return True

    def _key(self, window: QWindow, event: QKeyEvent, since: int | None = None) -> bool:
        """Whether a key is filtered; `since` is the time stamp of the first of several keys."""
        stamp, marked = event.timestamp(), event.isAutoRepeat()
        kind = KeyKind.OTHER
        if not self._held_keys.is_repeat(event.key(), stamp, marked=marked):
            within = self._burst.phase is not BurstPhase.IDLE
            kind = self._programmed.kind_of(event, within=within, typing=_is_typing())
        at = self._timeline.place(stamp or None, self._clock.elapsed())
        started = None if since is None else at - (stamp - since)
        stroke = Stroke(at, kind, event.text(), since=started)
        self._trace = self._current_trace().add(event, kind, at)
        self._series_trace = self._current_series_trace(stroke).add(event, kind, at)
        return self._take(stroke, window, event)

    def _release(self, window: QWindow, event: QKeyEvent) -> bool:
        if Keypad.accepts(event):
            return True
        completed = self._keypad.completed(event)
        if completed is not None and not self._key(window, *completed):
            self._forward(window, completed[0])
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
        self._trace = self._current_trace().compose(at)
        self._series_trace = self._current_series_trace(stroke).compose(at)
        return self._take(stroke, item, event)

    def _current_trace(self) -> BurstTrace:
        """The trace of the running burst, an empty one if a new burst starts."""
        return (
            BurstTrace() if self._burst.phase in (BurstPhase.IDLE, BurstPhase.OVER) else self._trace
        )

    def _current_series_trace(self, stroke: Stroke) -> BurstTrace:
        return self._series_trace if self._series.continues_with(stroke) else BurstTrace()

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        busy = self._burst.phase not in (BurstPhase.IDLE, BurstPhase.TYPING) or Keypad.accepts(
            event
        )
        if busy:
            event.accept()
        return busy

    def _take(self, stroke: Stroke, receiver: QObject, event: QEvent) -> bool:
        """Decides about a key and acts on it; returns whether it is filtered."""
        self._burst, decision = self._decide(stroke)
        self._restart_silence_timer()
        self._act(decision)
        if decision.action is KeyAction.HOLD:
            self._held.append((receiver, event.clone()))
        if decision.action is not KeyAction.PASS and isinstance(event, QKeyEvent):
            self._kept_down.add(event.key())
        self._emit_held_text()
        return decision.action is not KeyAction.PASS

    def _decide(self, stroke: Stroke) -> tuple[Burst, KeyDecision]:
        """Decides by timing; where that gives no result, by the series of a slow scanner."""
        self._series = extend(self._series, stroke, typing=_is_typing())
        burst, decision = decide(self._burst, stroke)
        if burst.phase in (BurstPhase.SCANNING, BurstPhase.OVER):
            self._series = replace(self._series, ended=True)
        elif stroke.kind.ends and (code := self._series.code(stroke.kind)):
            self._trace = self._series_trace
            decision = KeyDecision(scanned=code, action=KeyAction.CONSUME)
            return Burst(BurstPhase.OVER, stroke.at), decision
        elif stroke.kind.ends and self._series.is_faster_than_typing:
            decision = replace(decision, action=KeyAction.CONSUME)
        elif self._series.pace:
            self.slowed.emit(self._series.pace)
        return burst, decision

    def _restart_silence_timer(self) -> None:
        if self._burst.phase is BurstPhase.IDLE:
            self._silence.stop()
        else:
            self._silence.restart(self._burst.silence)

    def _on_silence(self) -> None:
        self._burst, decision = end_by_silence(self._burst)
        self._restart_silence_timer()
        self._act(decision)
        self._emit_held_text()

    def _emit_held_text(self) -> None:
        burst = self._burst if self._held else Burst()
        self.held_text_changed.emit(burst.text + burst.composing, bool(burst.composing))

    def _act(self, decision: KeyDecision) -> None:
        if decision.release or decision.action is not KeyAction.HOLD:
            self._release_held(forward=decision.release)
        if decision.scanned is not None:
            QGuiApplication.inputMethod().reset()
            self.received.emit(self._trace.received(decision.scanned))
            self.scanned.emit(decision.scanned)
        if decision.started:
            self.began.emit()

    def _release_held(self, *, forward: bool) -> None:
        """Drops the held events, or sends them to their receivers in order."""
        held, self._held = self._held, []
        for receiver, event in held:
            if forward:
                self._forward(receiver, event)
            # A cloned event has no owner in Python, so it is deleted explicitly.
            delete(event)

    def _forward(self, receiver: QObject, event: QEvent) -> None:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._kept_down.discard(event.key())
        if isValid(receiver):
            self._sending = True
            QCoreApplication.sendEvent(receiver, event)
            self._sending = False


def _is_typing() -> bool:
    """Whether the focused item accepts text input."""
    item = QGuiApplication.focusObject()
    if item is None:
        return False
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QCoreApplication.sendEvent(item, query)
    return bool(query.value(Qt.InputMethodQuery.ImEnabled))
