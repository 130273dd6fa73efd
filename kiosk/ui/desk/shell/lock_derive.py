"""What stands at the desk's state: who may unlock, and what is asked of them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.domain.text.hangul import initials
from kiosk.domain.text.korean import keys_behind
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.props import NO_FORM, DeskAction, Form, FormField, LineProps
from kiosk.ui.desk.parts.role_name import role_name
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.admin import staff

LONGEST_PIN = 64


@dataclass(frozen=True, slots=True)
class LockState:
    """Where somebody who wants in stands. `people` is None while the store is being opened.

    `letters` are the first of their name, as far as they were typed. `leaving` says that a PIN is
    asked for to close the desk rather than to work at it.
    """

    people: tuple[staff.StaffMember, ...] | None = None
    chosen: str = ""
    letters: str = ""
    leaving: bool = False
    problem: Sentence | None = None
    busy: bool = False
    fault: Sentence | None = None
    answers: tuple[tuple[str, str], ...] = ()

    @property
    def member(self) -> staff.StaffMember | None:
        """Who says that they are there."""
        return next((one for one in self.people or () if one.staff.id == self.chosen), None)

    @property
    def named(self) -> tuple[staff.StaffMember, ...]:
        """Whom the screen names: who worked on this device before, or who is called as was typed.

        Whoever walks by a locked desk need not learn who else works at the event.
        """
        people = self.people or ()
        if self.letters.strip():
            return tuple(one for one in people if begins(one.staff.name, self.letters))
        return tuple(one for one in people if one.here or one.staff.id == self.chosen)


@dataclass(frozen=True, slots=True)
class LockProps:
    """What the state shows; `stage` is opening, broken, set_up or choose."""

    stage: str = "opening"
    title: str = ""
    text: str = ""
    problem: str = ""
    chosen: str = ""
    pin_label: str = ""
    unlock: str = ""
    erase: str = ""
    busy: bool = True
    letters: str = ""
    letters_label: str = ""
    nobody: str = ""
    stay: str = ""
    people: tuple[LineProps, ...] = ()
    form: Form = NO_FORM


def begins(name: str, typed: str) -> bool:
    """Whether a name, or a word of it, begins with what was typed.

    Of a Korean name also its initial consonants, and the Latin keys that lie behind its letters:
    nobody has to switch the keyboard to say who they are.
    """
    wanted = keys_behind("".join(typed.split())).casefold()
    words = name.split()
    tails = ["".join(words[at:]) for at in range(len(words))]
    spelt = [keys_behind(tail) for tail in tails] + [keys_behind(initials(name))]
    return any(one.casefold().startswith(wanted) for one in spelt)


def derive(state: LockState, localizer: Localizer, wait: float = 0.0) -> LockProps:
    """One picture of the state; for `wait` seconds no PIN of the chosen one is heard."""
    say = localizer.say
    if state.fault is not None:
        return LockProps("broken", say("front.lock.broken"), say(state.fault), busy=False)
    if state.people is None:
        return LockProps("opening", say("front.lock.opening"))
    if not state.people:
        return LockProps(
            "set_up",
            say("front.setup.title"),
            say("front.setup.text"),
            busy=state.busy,
            form=_set_up_form(state, localizer),
        )
    chosen = state.member
    seconds = math.ceil(wait)
    part = "quit" if state.leaving else "lock"
    return LockProps(
        "choose",
        say(f"front.{part}.title"),
        say(f"front.{part}.text"),
        problem=say("front.lock.wait", seconds=seconds) if seconds else _problem(state, localizer),
        chosen=chosen.staff.name if chosen else "",
        pin_label=say("front.lock.pin"),
        unlock=say(f"front.{part}.unlock"),
        erase=say("front.lock.erase"),
        busy=state.busy or seconds > 0,
        letters=state.letters,
        letters_label=say("front.lock.letters"),
        nobody=_nobody(state, localizer),
        stay=say("front.quit.stay") if state.leaving else "",
        people=tuple(
            LineProps(
                one.staff.id,
                title=one.staff.name,
                detail=role_name(one.staff.role, localizer),
                chosen=one is chosen,
            )
            for one in state.named
        ),
    )


def _nobody(state: LockState, localizer: Localizer) -> str:
    """Why no name stands there; empty where one does."""
    if state.named:
        return ""
    return localizer.say("front.lock.nobody" if state.letters.strip() else "front.lock.unknown")


def _problem(state: LockState, localizer: Localizer) -> str:
    return localizer.say(state.problem) if state.problem else ""


def _set_up_form(state: LockState, localizer: Localizer) -> Form:
    say, answers = localizer.say, dict(state.answers)
    ready = all(answers.get(one) for one in ("name", "pin", "again")) and not state.busy
    return Form(
        "set_up",
        problem=_problem(state, localizer),
        entries=(
            FormField(
                "name", say("front.setup.name"), answers.get("name", ""), limit=80, wide=True
            ),
            FormField(
                "pin",
                say("front.setup.pin"),
                answers.get("pin", ""),
                kind="pin",
                hint=say("front.setup.pin.hint"),
                limit=LONGEST_PIN,
            ),
            FormField(
                "again",
                say("front.setup.again"),
                answers.get("again", ""),
                kind="pin",
                limit=LONGEST_PIN,
            ),
        ),
        submit=DeskAction(
            "submit", say("front.setup.submit"), "Enter", kind="primary", enabled=ready
        ),
    )
