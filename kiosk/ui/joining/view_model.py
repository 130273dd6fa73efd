"""View model of the screen on which a machine joins an event, or learns where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import assert_never

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.membership.device_code import DeviceCode, read_device_code
from kiosk.domain.records.entities import Checkpoint
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.jobs import Jobs
from kiosk.ui.attendee.layout import item_layout  # noqa: F401 - QML uses what it registers
from kiosk.ui.attendee.rows import ActionViewModel, KeyRowViewModel
from kiosk.ui.joining.event_loader import EventLoader, LoadedEvent
from kiosk.ui.joining.props import JoiningProps, JoiningState, JoiningStep, JoiningVoice, derive
from kiosk.ui.shared.props_view_model import PropsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_MOST_TYPED = 200
_ELSEWHERE = ("join.unreachable", "join.closed", "join.certificate")


@QmlElement
class JoiningVoiceViewModel(PropsViewModel[JoiningVoice]):
    """What is said in one language."""

    blank = JoiningVoice()


@QmlElement
class JoiningViewModel(PropsViewModel[JoiningProps]):
    """Joins the event of a scanned or typed device code, and makes the store.

    Where the store is there already it only asks for the checkpoint, after the PIN that `is_pin`
    knows, if there is one. `joined` is emitted at the end with the id of the checkpoint, which is
    empty for a desk.
    """

    blank = JoiningProps()
    nested = (JoiningVoiceViewModel, ActionViewModel, KeyRowViewModel)
    joined = Signal(str)
    _received = Signal(int, int)
    _interrupted = Signal(object)

    def __init__(
        self,
        loader: EventLoader,
        texts: Mapping[str, Texts],
        jobs: Jobs,
        px_per_mm: float,
        is_pin: Callable[[str], bool] | None = None,
    ) -> None:
        """`texts` are in the languages of staff."""
        super().__init__()
        self.state = JoiningState()
        self._texts, self._jobs, self._is_pin = texts, jobs, is_pin
        self._px_per_mm = px_per_mm
        self._loader = loader
        self._device_code: DeviceCode | None = None
        self._received.connect(self._show_progress)
        self._interrupted.connect(self._show_interruption)
        self._set(self.state)
        if loader.path.exists():
            self._set(JoiningState(JoiningStep.PIN if is_pin else JoiningStep.ASK))
            self._jobs.run(self, self._loader.checkpoints, self._ask, self._failed)

    @Property(float, constant=True)
    def pxPerMm(self) -> float:
        """Pixels per millimetre of the panel."""
        return self._px_per_mm

    def read(self, code: ScannedCode) -> None:
        """Join with a scanned code, unless the machine is joining already."""
        if self.state.step.takes_codes:
            self._read_code(code.raw)

    @Slot(str)
    def type(self, text: str) -> None:
        """Take in characters of a keyboard; the first one of a code opens the field."""
        typed = "".join(filter(str.isprintable, text)).upper()
        step = JoiningStep.TYPE if self.state.step is JoiningStep.WAIT else self.state.step
        if typed and step.is_typing:
            more = (self.state.typed + typed)[:_MOST_TYPED]
            self._set(replace(self.state, step=step, typed=more, problem=None))

    @Slot(str)
    def act(self, action: str) -> None:
        """A button or a key of the screen was pressed, or the key of a keyboard that does that."""
        if action.startswith("key."):
            self.type(action.removeprefix("key."))
        elif action == "delete":
            self._set(replace(self.state, typed=self.state.typed[:-1]))
        elif action == "enter":
            self._enter()
        elif action in ("type", "address") and self.state.step is JoiningStep.WAIT:
            self._set(JoiningState(JoiningStep(action), has_code=self.state.has_code))
        elif action == "back" and self.state.step.takes_codes:
            self._set(JoiningState(has_code=self.state.has_code))

    @Slot(str)
    def choose(self, checkpoint: str) -> None:
        """Stand at a checkpoint."""
        if self.state.step is JoiningStep.ASK:
            self._settle(checkpoint)

    def _enter(self) -> None:
        match self.state.step:
            case JoiningStep.TYPE:
                self._read_code(self.state.typed)
            case JoiningStep.ADDRESS:
                self._use_address(self.state.typed)
            case JoiningStep.PIN:
                self._check_pin(self.state.typed)
            case JoiningStep.WAIT | JoiningStep.LOAD | JoiningStep.ASK:
                return
            case _:
                assert_never(self.state.step)

    def _read_code(self, text: str) -> None:
        device_code = read_device_code(text)
        if isinstance(device_code, InvalidInput):
            self._set(replace(self.state, problem=device_code.sentence))
        else:
            self._load(device_code)

    def _use_address(self, text: str) -> None:
        """Join with the code that was read before, at another address."""
        found = self._loader.at_address(self._device_code, text)
        if isinstance(found, InvalidInput):
            self._set(replace(self.state, problem=found.sentence))
        else:
            self._load(found)

    def _check_pin(self, text: str) -> None:
        if self._is_pin is None or self._is_pin(text):
            self._set(JoiningState(JoiningStep.ASK, checkpoints=self.state.checkpoints))
        else:
            self._set(replace(self.state, typed="", problem=Sentence("joining.pin.wrong")))

    def _load(self, device_code: DeviceCode) -> None:
        self._device_code = device_code
        self._set(JoiningState(JoiningStep.LOAD, has_code=True))
        emit = (self._received.emit, self._interrupted.emit)
        work = partial(self._loader.load, device_code, *emit)
        self._jobs.run(self, work, self._loaded, self._failed)

    def _loaded(self, event: LoadedEvent) -> None:
        self._set(JoiningState(JoiningStep.ASK))
        if event.checkpoint or event.is_desk:
            self.joined.emit(event.checkpoint)
        else:
            self._ask(event.checkpoints)

    def _ask(self, checkpoints: tuple[Checkpoint, ...]) -> None:
        """Stand at the only checkpoint, or ask at which one."""
        problem = None if checkpoints else Sentence("joining.no_checkpoint")
        self._set(replace(self.state, checkpoints=checkpoints, problem=problem))
        if len(checkpoints) == 1:
            self._settle(checkpoints[0].id)

    def _settle(self, checkpoint: str) -> None:
        work = partial(self._loader.remember, checkpoint)
        self._jobs.run(self, work, self.joined.emit, self._failed)

    def _failed(self, error: Exception) -> None:
        sentence = getattr(error, "sentence", None)
        if not isinstance(sentence, Sentence):
            sentence = Sentence("joining.failed", {"path": self._loader.path})
        self._set(JoiningState(problem=sentence, has_code=sentence.id in _ELSEWHERE))

    def _show_progress(self, done: int, total: int) -> None:
        if self.state.step is JoiningStep.LOAD:
            self._set(replace(self.state, done=done, total=total, problem=None))

    def _show_interruption(self, why: Sentence) -> None:
        if self.state.step is JoiningStep.LOAD:
            self._set(replace(self.state, problem=why))

    def _set(self, state: JoiningState) -> None:
        self.state = state
        self.show(derive(state, self._texts))
