"""What a picture of the attendee face is derived from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.journal.kiosk_controls import NO_MESSAGE, KioskMessage
from kiosk.domain.kiosk_flow.state import KioskState, offered_languages
from kiosk.domain.names.guest_names import Drawable
from kiosk.domain.records.entities import Checkpoint, Guest, Programme
from kiosk.domain.text.messages import Texts
from kiosk.ui.attendee.props import AttendeeProps
from kiosk.ui.shared.localizer import Localizer


@dataclass(frozen=True, slots=True)
class AttendeeInputs:
    """Everything around the state.

    `now` is in seconds of the state's clock, `wall` the time in the event's zone. `camera` is as
    in `Props`; `deaf` says that there is nothing left to read a code with. `loading` is how many
    entries of the event are still missing here. `message` is what staff at a desk say to guests,
    `clock_offset_ms` how far this clock is ahead of others.
    """

    programme: Programme
    checkpoint: str
    texts: Mapping[str, Texts]
    now: float
    wall: datetime
    can_draw: Drawable
    reduce_motion: bool = False
    camera: str = ""
    deaf: bool = False
    loading: int = 0
    message: KioskMessage = NO_MESSAGE
    clock_offset_ms: int = 0


@dataclass(frozen=True, slots=True)
class AttendeeView:
    """A state, its surroundings, the voice to speak with and the frame that every screen has."""

    state: KioskState
    inputs: AttendeeInputs
    voice: Localizer
    frame: AttendeeProps

    @property
    def programme(self) -> Programme:
        return self.inputs.programme

    @property
    def checkpoint(self) -> Checkpoint | None:
        return self.programme.checkpoints.get(self.inputs.checkpoint)

    @property
    def answer(self) -> ScanAnswer:
        answer = self.state.answer
        if answer is None:
            raise LookupError(f"nobody is at the screen {self.state.screen}")
        return answer

    @property
    def guest(self) -> Guest:
        return self.answer.guest or Guest()

    def shows(self, **content: object) -> AttendeeProps:
        return replace(self.frame, **content)  # type: ignore[arg-type] # names are checked at run time

    def other_voice(self) -> Localizer | None:
        """The voice of the event's first language that is not shown; None if there is no other."""
        others = [one for one in offered_languages(self.programme) if one != self.voice.language]
        return replace(self.voice, texts=self.inputs.texts[others[0]]) if others else None


Scene = Callable[[AttendeeView], AttendeeProps]
