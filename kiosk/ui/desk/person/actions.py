"""The actions of a guest's card for a role: the primary button and the others. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from kiosk.domain.admission.outcomes import Admitted, NeedsDesk, Reason
from kiosk.domain.admission.staff_actions import StaffAction, missing_right
from kiosk.domain.journal.scan_history import Presence
from kiosk.domain.records.entities import Direction
from kiosk.domain.records.permissions import Actor, Right, may
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import NO_ACTION, DeskAction
from kiosk.ui.desk.person.party.party_actions import COMPANION, WITHDRAW, applies_to
from kiosk.usecases.guests.person_card import PersonCard

NOTE, CORRECT, CODES, MERGE, SEAT = "note", "correct", "codes", "merge", "seat"
SIGN, SEPARATE, SESSIONS, PHOTO = "sign", "separate", "sessions", "photo"
MAIL = "mail"
ANSWERS, ANSWERS_KEY = "answers", "Ctrl+J"
"""The form of the questions at the door, and its key on every card."""
NEXT = "next"
PRINT = str(StaffAction.PRINT)
WAITING = frozenset({MAIL})
"""Actions that wait for another machine: the next guest does not wait for them."""

OTHER = "other"
FORM_SOUND = "desk"
"""The sound when a form opens, and when Enter does nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffActionTraits:
    """How the card offers an action.

    `reasons` are those that its form offers; an action without any has no such form. An action that
    `records_scan` is possible for an erased guest. Only one that `can_be_primary` is offered as
    the primary button. A `dangerous` one has a red button, one that is `held` a button that must be
    held down.
    """

    key: str
    icon: str
    reasons: tuple[str, ...] = ()
    records_scan: bool = False
    is_entry_or_exit: bool = False
    can_be_primary: bool = False
    dangerous: bool = False
    held: bool = False


# Enter is the shortcut of the check-in only.
STAFF_ACTIONS: dict[StaffAction, StaffActionTraits] = {
    StaffAction.CHECK_IN: StaffActionTraits(
        key="Enter", icon="check", records_scan=True, is_entry_or_exit=True, can_be_primary=True
    ),
    StaffAction.CHECK_OUT: StaffActionTraits(
        key="O", icon="leave", records_scan=True, is_entry_or_exit=True
    ),
    StaffAction.FORCE: StaffActionTraits(
        key="F",
        icon="attention",
        reasons=("organiser", "mistake", "escorted", OTHER),
        records_scan=True,
        is_entry_or_exit=True,
        can_be_primary=True,
    ),
    StaffAction.UNDO: StaffActionTraits(
        key="U",
        icon="undo",
        reasons=("wrong_person", "same_name", "not_entered", OTHER),
        records_scan=True,
        dangerous=True,
        held=True,
    ),
    StaffAction.CONFIRM: StaffActionTraits(
        key="W", icon="check", reasons=("organiser", "documents", OTHER), can_be_primary=True
    ),
    StaffAction.REINSTATE: StaffActionTraits(
        key="C",
        icon="check",
        reasons=("attends", "organiser", "cancelled_by_mistake", OTHER),
        can_be_primary=True,
    ),
    StaffAction.BLOCK: StaffActionTraits(
        key="B",
        icon="block",
        reasons=("organiser_request", "behaviour", "shared_code", OTHER),
        dangerous=True,
    ),
    StaffAction.UNBLOCK: StaffActionTraits(
        key="A",
        icon="check",
        reasons=("settled", "blocked_by_mistake", "organiser", OTHER),
        can_be_primary=True,
    ),
    StaffAction.PRINT: StaffActionTraits(key="P", icon="print"),
}
REASONS: dict[str, tuple[str, ...]] = {
    action: traits.reasons for action, traits in STAFF_ACTIONS.items() if traits.reasons
}
ENTRIES_AND_EXITS = frozenset(
    action for action, traits in STAFF_ACTIONS.items() if traits.is_entry_or_exit
)
_UNDO_EXIT = "undo_exit"
_REASONS_TO_UNDO_EXIT = ("still_inside", "wrong_person", "same_name", OTHER)
_OTHER_ACTIONS = (
    (CORRECT, "E", "edit", Right.CORRECT),
    (NOTE, "M", "paper", Right.NOTE),
    (SEAT, "S", "table", Right.CORRECT),
    (CODES, "K", "code", Right.CODES),
    (SIGN, "V", "code", Right.CODES),
    (MAIL, "Ctrl+E", "mail", Right.INVITATIONS),
    (MERGE, "G", "merge", Right.MERGE),
    (SEPARATE, "Z", "merge", Right.MERGE),
    (COMPANION, "+", "person", Right.WALK_IN),
    (WITHDRAW, "-", "block", Right.CORRECT),
)


def reasons_for(action: StaffAction, card: PersonCard) -> tuple[str, ...]:
    """The reasons that the form of an action offers for this guest."""
    if wording_of(action, card) == _UNDO_EXIT:
        return _REASONS_TO_UNDO_EXIT
    return STAFF_ACTIONS[action].reasons


def wording_of(action: StaffAction, card: PersonCard) -> str:
    """The end of the ids of an action's texts: an undone exit has other texts than an entry."""
    if action is not StaffAction.UNDO:
        return str(action)
    scans = (item.scan for item in card.history if item.fact == card.undoable)
    scan = next(scans, None)
    return _UNDO_EXIT if scan and scan.direction is Direction.EXIT else str(action)


def allowed(card: PersonCard, actor: Actor) -> tuple[StaffAction, ...]:
    """The actions that the guest's state and the role permit, the most likely first."""
    candidates = [
        action
        for action in card.acts
        if STAFF_ACTIONS[action].records_scan or not card.guest.erased
    ]
    return tuple(
        action for action in candidates if missing_right(actor.role, action, card.guest) is None
    )


def presence_here(card: PersonCard) -> Presence:
    """The guest's presence at the desk's own checkpoint."""
    return next(
        (at.presence for at in card.whereabouts if at.checkpoint == card.checkpoint), Presence()
    )


def is_waiting_for_answers(card: PersonCard) -> bool:
    """Whether only a required question keeps the guest out."""
    return isinstance(card.outcome, NeedsDesk) and card.outcome.reason is Reason.UNANSWERED


def primary(
    card: PersonCard, actor: Actor, formatter: GuestFormatter, *, resting: bool = False
) -> DeskAction:
    """The primary button: check in, what is needed before that, or the next guest.

    `NO_ACTION` if the role may do none of these. It never checks out. It is disabled while
    `resting`, shortly after a check-in.
    """
    if presence_here(card).inside:
        key = DeskAction(NEXT, formatter.say("desk.key.next"), "Enter", "search", kind="primary")
        return replace(key, enabled=not resting)
    if is_waiting_for_answers(card) and may(actor.role, Right.CHECK_IN):
        text = formatter.say("desk.action.answers")
        return DeskAction(ANSWERS, text, ANSWERS_KEY, "edit", kind="primary")
    candidates = [action for action in allowed(card, actor) if STAFF_ACTIONS[action].can_be_primary]
    return _action(candidates[0], card, formatter, kind="primary") if candidates else NO_ACTION


def secondary_actions(
    card: PersonCard,
    actor: Actor,
    formatter: GuestFormatter,
    *,
    resting: bool = False,
    drafts: Collection[str] = (),
) -> tuple[DeskAction, ...]:
    """All other actions; those of `drafts` are labelled as continued."""
    primary_id = primary(card, actor, formatter).id
    candidates = [action for action in allowed(card, actor) if str(action) != primary_id]
    # Last, and disabled while resting, so that a double click on the primary button misses it.
    check_outs = [action for action in candidates if action is StaffAction.CHECK_OUT]
    shown = [_action(action, card, formatter) for action in candidates if action not in check_outs]
    shown += [
        DeskAction(
            id_, formatter.say(f"desk.action.{id_}{'.draft' if id_ in drafts else ''}"), key, icon
        )
        for id_, key, icon, right in _OTHER_ACTIONS
        if may(actor.role, right) and not card.guest.erased
        if id_ != SEPARATE or card.merged
        if id_ != MAIL or card.guest.email
        if applies_to(id_, card)
    ]
    return (
        *shown,
        *(replace(_action(action, card, formatter), enabled=not resting) for action in check_outs),
    )


def _action(
    action: StaffAction, card: PersonCard, formatter: GuestFormatter, kind: str = "plain"
) -> DeskAction:
    key, icon = STAFF_ACTIONS[action].key, STAFF_ACTIONS[action].icon
    is_reentry = (
        action is StaffAction.CHECK_IN
        and isinstance(card.outcome, Admitted)
        and not card.outcome.first
    )
    is_reprint = action is StaffAction.PRINT and bool(card.prints)
    wording = wording_of(action, card)
    label = "check_in.again" if is_reentry else "print.again" if is_reprint else wording
    if kind != "primary" and key == "Enter":
        key = "A"
    return DeskAction(str(action), formatter.say(f"desk.action.{label}"), key, icon, kind)
