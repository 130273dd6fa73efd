"""The questions of `kiosk setup` on a terminal; Enter keeps what stands in brackets."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

import typer

from kiosk.cli import terminal
from kiosk.cli.machine.answers import EVENT
from kiosk.domain.equipment.machine_setup import ROTATIONS, MachineRole
from kiosk.domain.text.messages import Sentence
from kiosk.settings import Settings
from kiosk.texts import LANGUAGES


def ask_about_machine(
    current: Settings, has_event: bool, problem_of: Callable[[str], Sentence | None]
) -> dict[str, Any]:
    """The answers that are needed before the event is there: language, role, event.

    `problem_of` says what is wrong with the answer about the event. Raises Abort at the end of
    the input.
    """
    language = _choose("language", LANGUAGES, current.language)
    os.environ["KIOSK_LANGUAGE"] = language  # everything that follows speaks it
    role = _choose("role", list(MachineRole), current.role or MachineRole.KIOSK)
    question = Sentence("setup.ask.event_again" if has_event else "setup.ask.event")
    while True:
        event = _typed(question, "")
        if (problem := problem_of(event)) is None:
            return {"language": language, "role": role, EVENT: event}
        terminal.print_error(problem)


def ask_about_place(
    current: Settings, role: MachineRole, checkpoints: Sequence[str]
) -> dict[str, Any]:
    """Where the machine stands: its checkpoint of those, its screen, its sound."""
    answers: dict[str, Any] = {}
    if "attendee" in role.faces:
        if checkpoints:
            known = current.checkpoint if current.checkpoint in checkpoints else checkpoints[0]
            answers["checkpoint"] = _choose("checkpoint", checkpoints, known)
        answers["rotation"] = int(_choose("rotation", ROTATIONS, current.rotation))
    if role.faces:
        sound = _choose("sound", ("yes", "no"), "yes" if current.sound else "no")
        answers["sound"] = sound == "yes"
    return answers


def _choose(key: str, choices: Sequence[object], current: object) -> str:
    """One of the choices, as it is or by its number."""
    words = [str(one) for one in choices]
    terminal.say(f"setup.ask.{key}")
    for number, word in enumerate(words, start=1):
        id_ = f"setup.choice.{word}"
        meaning = Sentence(id_) if terminal.texts().has(id_) else ""
        terminal.say("setup.choice", number=number, word=word, meaning=meaning)
    while True:
        typed = _typed(Sentence("setup.number_or_word"), str(current)).strip()
        if typed.isdecimal() and 1 <= int(typed) <= len(words) and typed not in words:
            return words[int(typed) - 1]
        if typed in words:
            return typed
        terminal.print_error(Sentence("setup.choose", {"typed": typed, "known": ", ".join(words)}))


def _typed(question: Sentence, default: str) -> str:
    text = terminal.texts().say(question)
    return str(typer.prompt(text, default=default, show_default=bool(default)))
