"""What stands at the desk's door: who may unlock, and what is asked of them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime

from kiosk.desk import staff
from kiosk.domain.texts import Sentence
from kiosk.ui.desk.props import NO_FORM, Deed, Entry, Form, Line
from kiosk.ui.voice import Voice

LONGEST_PIN = 64


@dataclass(frozen=True, slots=True)
class Door:
    """Where somebody who wants in stands. `people` is None while the store is being opened."""

    people: tuple[staff.Member, ...] | None = None
    chosen: str = ""
    problem: Sentence | None = None
    busy: bool = False
    fault: Sentence | None = None
    answers: tuple[tuple[str, str], ...] = ()

    @property
    def member(self) -> staff.Member | None:
        """Who says that they are there."""
        return next((one for one in self.people or () if one.staff.id == self.chosen), None)


@dataclass(frozen=True, slots=True)
class LockProps:
    """What the door shows; `stage` is opening, broken, set_up or choose."""

    stage: str = "opening"
    title: str = ""
    text: str = ""
    problem: str = ""
    chosen: str = ""
    pin_label: str = ""
    unlock: str = ""
    erase: str = ""
    busy: bool = True
    people: tuple[Line, ...] = ()
    form: Form = NO_FORM


def derive(door: Door, voice: Voice) -> LockProps:
    """One picture of the door."""
    say = voice.say
    if door.fault is not None:
        return LockProps("broken", say("front.lock.broken"), say(door.fault), busy=False)
    if door.people is None:
        return LockProps("opening", say("front.lock.opening"))
    if not door.people:
        return LockProps(
            "set_up",
            say("front.setup.title"),
            say("front.setup.text"),
            busy=door.busy,
            form=_set_up_form(door, voice),
        )
    chosen = door.member
    seconds = _seconds_left(chosen, voice.now)
    return LockProps(
        "choose",
        say("front.lock.title"),
        say("front.lock.text"),
        problem=say("front.lock.wait", seconds=seconds) if seconds else _problem(door, voice),
        chosen=chosen.staff.name if chosen else "",
        pin_label=say("front.lock.pin"),
        unlock=say("front.lock.unlock"),
        erase=say("front.lock.erase"),
        busy=door.busy or seconds > 0,
        people=tuple(
            Line(
                one.staff.id,
                title=one.staff.name,
                detail=say(f"front.role.{one.staff.role}"),
                chosen=one is chosen,
            )
            for one in door.people
        ),
    )


def _seconds_left(member: staff.Member | None, now: datetime) -> int:
    if member is None or member.again_at is None:
        return 0
    return max(0, math.ceil((member.again_at - now).total_seconds()))


def _problem(door: Door, voice: Voice) -> str:
    return voice.say(door.problem) if door.problem else ""


def _set_up_form(door: Door, voice: Voice) -> Form:
    say, answers = voice.say, dict(door.answers)
    ready = all(answers.get(one) for one in ("name", "pin", "again")) and not door.busy
    return Form(
        "set_up",
        problem=_problem(door, voice),
        entries=(
            Entry("name", say("front.setup.name"), answers.get("name", ""), limit=80, wide=True),
            Entry(
                "pin",
                say("front.setup.pin"),
                answers.get("pin", ""),
                kind="pin",
                hint=say("front.setup.pin.hint"),
                limit=LONGEST_PIN,
            ),
            Entry(
                "again",
                say("front.setup.again"),
                answers.get("again", ""),
                kind="pin",
                limit=LONGEST_PIN,
            ),
        ),
        submit=Deed("submit", say("front.setup.submit"), "Enter", kind="primary", enabled=ready),
    )
