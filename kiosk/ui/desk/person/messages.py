"""What the line at the foot says of a person: their name, and what happened. Pure."""

from __future__ import annotations

from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.person.commands import CommandResult
from kiosk.ui.desk.person.derive import PersonProps

SECOND_LOOK = "desk"
"""The sound of what Enter alone does not do."""


def result_message(told: CommandResult, name: str, *, can_undo: bool) -> Sentence:
    """What came of a decision about somebody, with the key that takes it back."""
    sentence = Sentence(told.sentence.id, {**told.sentence.values, "name": name})
    if told.problem:
        return Sentence("front.told", {"name": name, "told": sentence})
    return Sentence("front.done.undo_key", {"told": sentence}) if can_undo else sentence


def enter_hint(person: PersonProps) -> Sentence:
    """Why Enter did nothing, and which key does what comes next."""
    action = person.primary
    values = {"name": person.name, "status": person.status}
    if not action.key:
        return Sentence("front.enter.nothing", values)
    return Sentence("front.enter.other_key", {**values, "key": action.key, "deed": action.text})
