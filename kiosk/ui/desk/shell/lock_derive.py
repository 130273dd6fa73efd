"""Derives the lock screen: the staff to choose from, PIN entry, and set-up of the first admin."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.domain.text.hangul import initials
from kiosk.domain.text.korean import keystrokes_of
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.props import NO_FORM, Form, FormField, LineProps, submit_action
from kiosk.ui.desk.parts.words.role_name import role_name
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.admin import staff

LONGEST_PIN = 64


@dataclass(frozen=True, slots=True)
class LockState:
    """State of the lock screen. `people` is None while the store is being opened.

    `chosen` is the id of the chosen staff member, `letters` the typed beginning of a name.
    `leaving` is set while the PIN is to close the desk instead of unlocking it. `answers` are the
    typed fields of the set-up form.
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
        """The chosen staff member."""
        return next((one for one in self.people or () if one.staff.id == self.chosen), None)

    @property
    def listed(self) -> tuple[staff.StaffMember, ...]:
        """The staff listed on the screen: those whose names match `letters`.

        While nothing is typed, those who used this device before: a locked desk must not show to
        passers-by who else works at the event.
        """
        people = self.people or ()
        if self.letters.strip():
            return tuple(one for one in people if name_begins(one.staff.name, self.letters))
        return tuple(one for one in people if one.here or one.staff.id == self.chosen)


@dataclass(frozen=True, slots=True)
class LockProps:
    """Content of the lock screen; `stage` is opening, broken, set_up or choose."""

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


def name_begins(name: str, typed: str) -> bool:
    """Whether a name, or a word of it, begins with the typed text.

    A Korean name also matches by its initial consonants, and by the Latin letters on the keys of
    its letters, so that the input method need not be switched.
    """
    prefix = keystrokes_of("".join(typed.split())).casefold()
    words = name.split()
    tails = ["".join(words[at:]) for at in range(len(words))]
    spellings = [keystrokes_of(tail) for tail in tails] + [keystrokes_of(initials(name))]
    return any(spelling.casefold().startswith(prefix) for spelling in spellings)


def derive(state: LockState, localizer: Localizer, wait: float = 0.0) -> LockProps:
    """The lock screen for a state; PINs of the chosen one are refused for `wait` more seconds."""
    say = localizer.say
    if state.fault is not None:
        return LockProps("broken", say("desk.lock.broken"), say(state.fault), busy=False)
    if state.people is None:
        return LockProps("opening", say("desk.lock.opening"))
    if not state.people:
        title, text = say("desk.setup.title"), say("desk.setup.text")
        form = _set_up_form(state, localizer)
        return LockProps("set_up", title, text, busy=state.busy, form=form)
    return _choice(state, localizer, math.ceil(wait))


def _choice(state: LockState, localizer: Localizer, seconds: int) -> LockProps:
    """The list of names, and the PIN of the chosen one."""
    say, chosen = localizer.say, state.member
    part = "quit" if state.leaving else "lock"
    return LockProps(
        "choose",
        say(f"desk.{part}.title"),
        say(f"desk.{part}.text"),
        problem=say("desk.lock.wait", seconds=seconds) if seconds else _problem(state, localizer),
        chosen=chosen.staff.name if chosen else "",
        pin_label=say("desk.lock.pin"),
        unlock=say(f"desk.{part}.unlock"),
        erase=say("desk.lock.erase"),
        busy=state.busy or seconds > 0,
        letters=state.letters,
        letters_label=say("desk.lock.letters"),
        nobody=_nobody(state, localizer),
        stay=say("desk.quit.stay") if state.leaving else "",
        people=tuple(_member_line(one, localizer, chosen=one is chosen) for one in state.listed),
    )


def _member_line(member: staff.StaffMember, localizer: Localizer, *, chosen: bool) -> LineProps:
    role = role_name(member.staff.role, localizer)
    return LineProps(member.staff.id, title=member.staff.name, detail=role, chosen=chosen)


def _nobody(state: LockState, localizer: Localizer) -> str:
    """Why no name is listed; empty if one is."""
    if state.listed:
        return ""
    return localizer.say("desk.lock.nobody" if state.letters.strip() else "desk.lock.unknown")


def _problem(state: LockState, localizer: Localizer) -> str:
    return localizer.say(state.problem) if state.problem else ""


def _set_up_entries(answers: Mapping[str, str], localizer: Localizer) -> Iterator[FormField]:
    """The name of the first member of staff, and a PIN, typed twice."""
    say = localizer.say
    yield FormField("name", say("desk.setup.name"), answers.get("name", ""), limit=80, wide=True)
    pin = FormField(kind="pin", limit=LONGEST_PIN)
    for id_, hint in (("pin", say("desk.setup.pin.hint")), ("again", "")):
        label = say(f"desk.setup.{id_}")
        yield replace(pin, id=id_, label=label, value=answers.get(id_, ""), hint=hint)


def _set_up_form(state: LockState, localizer: Localizer) -> Form:
    answers = dict(state.answers)
    ready = all(answers.get(one) for one in ("name", "pin", "again")) and not state.busy
    return Form(
        "set_up",
        problem=_problem(state, localizer),
        entries=tuple(_set_up_entries(answers, localizer)),
        submit=submit_action(localizer.say("desk.setup.submit"), enabled=ready),
    )
