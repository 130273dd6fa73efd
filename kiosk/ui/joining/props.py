"""Derives the screen on which a machine joins an event, in both languages of staff. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.domain.records.entities import Checkpoint
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.ui.attendee.props import Action, Key, KeyRow

_MEGABYTE = 1_000_000
_ROWS = ("1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM.:")
_DIGIT_ROWS = ("123", "456", "789", "0")
DELETE = "⌫"


class JoiningStep(StrEnum):
    """What the screen is for: it waits for a code, has one or an address typed, loads the event.

    `PIN`: it asks staff for their PIN before the checkpoint. `ASK`: it asks where the kiosk stands.
    """

    WAIT = "wait"
    TYPE = "type"
    ADDRESS = "address"
    LOAD = "load"
    PIN = "pin"
    ASK = "ask"

    @property
    def takes_codes(self) -> bool:
        """Whether a scanned device code begins to join."""
        match self:
            case JoiningStep.WAIT | JoiningStep.TYPE | JoiningStep.ADDRESS:
                return True
            case JoiningStep.LOAD | JoiningStep.PIN | JoiningStep.ASK:
                return False
            case _:
                assert_never(self)

    @property
    def is_typing(self) -> bool:
        """Whether the screen shows keys."""
        match self:
            case JoiningStep.TYPE | JoiningStep.ADDRESS | JoiningStep.PIN:
                return True
            case JoiningStep.WAIT | JoiningStep.LOAD | JoiningStep.ASK:
                return False
            case _:
                assert_never(self)


@dataclass(frozen=True, slots=True)
class JoiningState:
    """What the machine does.

    `total` is the size of the event in bytes, 0 while it is not known; `done` is the received part.
    `problem` is why it did not go on, while it loads why it is interrupted. `has_code` says that a
    code was read whose device may be elsewhere. `typed` is what was typed so far.
    """

    step: JoiningStep = JoiningStep.WAIT
    done: int = 0
    total: int = 0
    problem: Sentence | None = None
    has_code: bool = False
    typed: str = ""
    checkpoints: Sequence[Checkpoint] = ()


@dataclass(frozen=True, slots=True)
class JoiningVoice:
    """What is said in one language; `text` is a problem, or what to do."""

    title: str = ""
    text: str = ""
    is_problem: bool = False


@dataclass(frozen=True, slots=True)
class JoiningProps:
    """Content of the screen; `progress` is a share from 0 to 1, or -1 while nothing is loaded.

    `entry` is what was typed, `is_typing` says that something may be. `choices` are checkpoints.
    """

    voices: tuple[JoiningVoice, ...] = ()
    progress: float = -1.0
    progress_text: str = ""
    is_typing: bool = False
    entry: str = ""
    keys: tuple[KeyRow, ...] = ()
    choices: tuple[Action, ...] = ()
    actions: tuple[Action, ...] = ()


def derive(state: JoiningState, texts: Mapping[str, Texts]) -> JoiningProps:
    """The screen, in the first of the languages beside the second."""
    hidden = "●" * len(state.typed) if state.step is JoiningStep.PIN else state.typed
    return JoiningProps(
        tuple(_voice(state, one) for one in texts.values()),
        _progress(state),
        _amount(state, texts),
        state.step.is_typing,
        hidden if state.step.is_typing else "",
        _keys(state.step, texts) if state.step.is_typing else (),
        tuple(map(_choice, state.checkpoints)) if state.step is JoiningStep.ASK else (),
        tuple(_action(id_, texts, primary=id_ == "enter") for id_ in _action_ids(state)),
    )


def _voice(state: JoiningState, texts: Texts) -> JoiningVoice:
    title = texts.say(f"joining.{state.step}")
    if state.problem is not None:
        return JoiningVoice(title, texts.say(state.problem), is_problem=True)
    return JoiningVoice(title, texts.say(f"joining.{state.step}.how"))


def _progress(state: JoiningState) -> float:
    if state.step is not JoiningStep.LOAD:
        return -1.0
    return state.done / state.total if state.total else 0.0


def _amount(state: JoiningState, texts: Mapping[str, Texts]) -> str:
    """What is done of the load: the other device prepares it, it arrives, it is verified."""
    if state.step is not JoiningStep.LOAD:
        return ""
    if 0 < state.done < state.total:
        return f"{state.done / _MEGABYTE:.1f} / {state.total / _MEGABYTE:.1f} MB"
    phase = "verify" if state.total and state.done >= state.total else "prepare"
    return " · ".join(one.say(f"joining.load.{phase}") for one in texts.values())


def _choice(checkpoint: Checkpoint) -> Action:
    first = checkpoint.name_ko or checkpoint.name_en or checkpoint.id
    second = checkpoint.name_en if checkpoint.name_en != first else ""
    return Action(checkpoint.id, first, second)


def _action_ids(state: JoiningState) -> tuple[str, ...]:
    match state.step:
        case JoiningStep.WAIT:
            return ("address", "type") if state.has_code else ("type",)
        case JoiningStep.TYPE | JoiningStep.ADDRESS:
            return ("back", "enter")
        case JoiningStep.PIN:
            return ("enter",)
        case JoiningStep.LOAD | JoiningStep.ASK:
            return ()
        case _:
            assert_never(state.step)


def _action(id_: str, texts: Mapping[str, Texts], *, primary: bool) -> Action:
    first, second = (one.say(f"joining.key.{id_}") for one in texts.values())
    return Action(id_, first, second, primary)


def _keys(step: JoiningStep, texts: Mapping[str, Texts]) -> tuple[KeyRow, ...]:
    """The keys to touch: letters for a code or an address, digits for a PIN."""
    rows = _DIGIT_ROWS if step is JoiningStep.PIN else _ROWS
    spoken = " / ".join(one.say("joining.key.delete") for one in texts.values())
    typed = [[Key(f"key.{one}", one) for one in row] for row in rows]
    typed[-1].append(Key("delete", DELETE, spoken))
    return tuple(KeyRow(tuple(row)) for row in typed)
