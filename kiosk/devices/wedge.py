"""Scanners that type: takes their keys out of a person's, whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from shiboken6 import delete, isValid

from kiosk.devices.keys import ProgrammedKey, Trace, is_silent, kind_of
from kiosk.devices.keystrokes import (
    Burst,
    Fate,
    Judgement,
    Kind,
    Phase,
    Stroke,
    Timeline,
    hush,
    judge,
)
from kiosk.devices.scanner import Silence
from kiosk.domain.texts import Sentence

_WATCHED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
    }
)


class Wedge(QObject):
    """Reports what scanners type into the application, and keeps it from everything else.

    Works from its making until `stop`, as long as it is kept. `scanned` gives the text without
    prefix and suffix. A person's characters reach their item up to `SILENCE` ms late, keys that
    write nothing at once; `withheld` says at once what is on its way, nothing once it is there or
    was a scan's, and whether an input method composes it.
    """

    name = "wedge"
    began = Signal()
    scanned = Signal(str)
    received = Signal(object)
    changed = Signal()
    withheld = Signal(str, bool)

    def __init__(self, application: QCoreApplication, prefix: str = "", suffix: str = "") -> None:
        """Raises ValueError for a `prefix` or `suffix` that names no key; see ProgrammedKey."""
        super().__init__()
        self._prefix, self._suffix = ProgrammedKey(prefix), ProgrammedKey(suffix)
        self._burst = Burst()
        self._timeline = Timeline()
        self._held: list[tuple[QObject, QEvent]] = []
        self._kept_down: set[int] = set()
        self._sending = False
        self._trace = Trace()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._silence = Silence(self)
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
        kind = kind_of(event, self._prefix, self._suffix, self._burst.phase is not Phase.IDLE)
        at = self._timeline.place(event.timestamp() or None, self._clock.elapsed())
        self._trace = self._begun().add(event, kind, at)
        return self._take(Stroke(at, kind, event.text()), window, event)

    def _release(self, window: QWindow, event: QKeyEvent) -> bool:
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
        self._trace = self._begun().compose(at)
        return self._take(Stroke(at, Kind.CHARACTER, text, composing), item, event)

    def _begun(self) -> Trace:
        """What is known of the burst so far, nothing if a new one begins."""
        return Trace() if self._burst.phase in (Phase.IDLE, Phase.OVER) else self._trace

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        busy = self._burst.phase is not Phase.IDLE
        if busy:
            event.accept()
        return busy

    def _take(self, stroke: Stroke, receiver: QObject, event: QEvent) -> bool:
        """Judges a key and acts on it; whether it goes no further."""
        self._burst, judgement = judge(self._burst, stroke)
        self._await_silence()
        self._act(judgement)
        if judgement.fate is Fate.HOLD:
            self._held.append((receiver, event.clone()))
        if judgement.fate is not Fate.PASS and isinstance(event, QKeyEvent):
            self._kept_down.add(event.key())
        self._tell_withheld()
        return judgement.fate is not Fate.PASS

    def _await_silence(self) -> None:
        if self._burst.phase is Phase.IDLE:
            self._silence.stop()
        else:
            self._silence.heard()

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
        self._sending = True
        for receiver, event in held:
            if send_on:
                self._send_on(receiver, event)
            # A clone belongs to nobody: Python would never free it.
            delete(event)
        self._sending = False

    def _send_on(self, receiver: QObject, event: QEvent) -> None:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._kept_down.discard(event.key())
        if isValid(receiver):
            QCoreApplication.sendEvent(receiver, event)
