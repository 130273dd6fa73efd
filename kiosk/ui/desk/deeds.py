"""What staff may do with the person before them: the one big button, and the others."""

from __future__ import annotations

from kiosk.desk.persons import Card
from kiosk.domain.acts import Act, lacking
from kiosk.domain.outcomes import Admitted
from kiosk.domain.rights import Actor, Right, may
from kiosk.ui.desk.props import NO_DEED, Deed
from kiosk.ui.desk.speech import Speech

NOTE, CORRECT, CODES, MERGE, SEAT = "note", "correct", "codes", "merge", "seat"
SIGN = "sign"
PRINT = str(Act.PRINT)

# Per deed: the key that does it, its picture, the right where it is no Act.
_LOOKS = {
    Act.CHECK_IN: ("Enter", "check"),
    Act.CHECK_OUT: ("O", "leave"),
    Act.FORCE: ("F", "attention"),
    Act.UNDO: ("U", "undo"),
    Act.CONFIRM: ("Enter", "check"),
    Act.REINSTATE: ("Enter", "check"),
    Act.BLOCK: ("B", "block"),
    Act.UNBLOCK: ("Enter", "check"),
    Act.PRINT: ("P", "print"),
}
# All that an erased guest has left are scans.
_OF_SCANS = frozenset({Act.CHECK_IN, Act.CHECK_OUT, Act.FORCE, Act.UNDO})
_OTHERS = (
    (CORRECT, "E", "edit", Right.CORRECT),
    (NOTE, "M", "paper", Right.NOTE),
    (SEAT, "S", "table", Right.CORRECT),
    (CODES, "K", "code", Right.CODES),
    (SIGN, "V", "code", Right.CODES),
    (MERGE, "G", "merge", Right.MERGE),
)


def allowed(card: Card, actor: Actor) -> tuple[Act, ...]:
    """The acts that fit and that the role may do, the likeliest first."""
    acts = [act for act in card.acts if act in _OF_SCANS or not card.guest.erased]
    return tuple(act for act in acts if lacking(actor.role, act, card.guest) is None)


def primary(card: Card, actor: Actor, speech: Speech) -> Deed:
    """What comes next; nothing where the role may do nothing of it."""
    acts = [act for act in allowed(card, actor) if act not in (Act.UNDO, Act.PRINT, Act.BLOCK)]
    return _deed(acts[0], card, speech, kind="primary") if acts else NO_DEED


def deeds(card: Card, actor: Actor, speech: Speech) -> tuple[Deed, ...]:
    """Everything else."""
    first = primary(card, actor, speech).id
    acts = tuple(_deed(act, card, speech) for act in allowed(card, actor) if str(act) != first)
    others = tuple(
        Deed(id_, speech.say(f"front.deed.{id_}"), key, icon)
        for id_, key, icon, right in _OTHERS
        if may(actor.role, right) and not card.guest.erased
    )
    return acts + others


def _deed(act: Act, card: Card, speech: Speech, kind: str = "plain") -> Deed:
    key, icon = _LOOKS[act]
    again = act is Act.CHECK_IN and isinstance(card.outcome, Admitted) and not card.outcome.first
    printed = act is Act.PRINT and bool(card.prints)
    label = "check_in.again" if again else "print.again" if printed else str(act)
    if kind != "primary" and key == "Enter":
        key = ""
    return Deed(str(act), speech.say(f"front.deed.{label}"), key, icon, kind)
