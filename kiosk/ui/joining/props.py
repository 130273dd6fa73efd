"""Derives the screen on which a machine joins an event, in both languages of staff. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.records.entities import Checkpoint
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.ui.desk.parts.props import DeskAction

_MEGABYTE = 1_000_000
_MOST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class JoiningState:
    """What the machine does: it waits for a code, loads the event, or asks where it stands.

    `total` is the size of the event in bytes, 0 while it is not known; `done` is the received part.
    `checkpoints` are set once the event is there and nobody has said at which one it stands.
    """

    joining: bool = False
    done: int = 0
    total: int = 0
    problem: Sentence | None = None
    checkpoints: Sequence[Checkpoint] = ()


@dataclass(frozen=True, slots=True)
class JoiningProps:
    """Content of the screen; `progress` is a share from 0 to 1, or -1 while nothing is loaded."""

    title: str = ""
    second_title: str = ""
    text: str = ""
    second_text: str = ""
    problem: str = ""
    second_problem: str = ""
    progress: float = -1.0
    progress_text: str = ""
    choices: tuple[DeskAction, ...] = ()


def derive(state: JoiningState, texts: Mapping[str, Texts]) -> JoiningProps:
    """The screen, in the first of the languages above the second."""
    first, second = texts.values()
    what = "ask" if state.checkpoints else "load" if state.joining else "wait"
    return JoiningProps(
        first.say(f"joining.{what}"),
        second.say(f"joining.{what}"),
        first.say(f"joining.{what}.how"),
        second.say(f"joining.{what}.how"),
        first.say(state.problem) if state.problem else "",
        second.say(state.problem) if state.problem else "",
        _progress(state),
        _amount(state),
        tuple(
            DeskAction(one.id, _name(one), str(number) if number <= _MOST_DIGITS else "")
            for number, one in enumerate(state.checkpoints, start=1)
        ),
    )


def _progress(state: JoiningState) -> float:
    if not state.joining:
        return -1.0
    return state.done / state.total if state.total else 0.0


def _amount(state: JoiningState) -> str:
    if not state.joining or not state.total:
        return ""
    return f"{state.done / _MEGABYTE:.1f} / {state.total / _MEGABYTE:.1f} MB"


def _name(checkpoint: Checkpoint) -> str:
    names = (checkpoint.name_ko, checkpoint.name_en)
    return " · ".join(dict.fromkeys(filter(None, names))) or checkpoint.id
