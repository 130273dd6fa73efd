"""What was typed about a person and not saved: kept until it is taken up again or discarded."""

from __future__ import annotations

from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import LineProps
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.correction_form import changes_of, differences_of
from kiosk.ui.desk.person.form_state import FormState

DISCARD = "discard"


def is_unsaved(ask: FormState, formatter: GuestFormatter) -> bool:
    """Whether a correction or a note would lose something if its form just went."""
    if ask.action == actions.CORRECT:
        return any(changes_of(ask, formatter))
    return ask.action == actions.NOTE and bool(ask.said("words").strip())


class Drafts:
    """Unsaved corrections and notes by who typed them and about whom; in memory only."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], dict[str, FormState]] = {}

    def keep(self, staff: str, guest: str, ask: FormState) -> None:
        self._kept.setdefault((staff, guest), {})[ask.action] = ask

    def of(self, staff: str, guest: str) -> tuple[FormState, ...]:
        return tuple(self._kept.get((staff, guest), {}).values())

    def take(self, staff: str, guest: str, action: str) -> FormState | None:
        """The draft, which is kept no longer; None if there is none."""
        return self._kept.get((staff, guest), {}).pop(action, None)


def draft_lines(ask: FormState, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    """What a draft holds, with a button to discard it on the first line."""
    if ask.action == actions.CORRECT:
        told = differences_of(ask, formatter)
    else:
        told = (("", ask.said("words").strip()),)
    discard = formatter.say("front.draft.discard")
    return tuple(
        LineProps(f"{DISCARD}:{ask.action}", lead, title, action=discard if number == 0 else "")
        for number, (lead, title) in enumerate(told)
    )
