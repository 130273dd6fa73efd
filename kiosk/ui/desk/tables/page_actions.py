"""The buttons of the tables page, and their keys. Pure."""

from __future__ import annotations

from kiosk.ui.desk.parts.props import DeskAction
from kiosk.ui.desk.tables.board_state import TablesState
from kiosk.ui.shared.localizer import Localizer

PLAN_ALL, PLAN_ROUND = "P", "O"
"""The keys that plan all rounds, and the round that is shown."""
ANOTHER, NEXT_PLAN = "A", "C"
"""The keys that search another plan, and show the next one of those that were found."""
TOLD, LOCK, RULES, VIEW, LIVE, SEAT = "G", "F", "S", "V", "K", "E"
"""Tell the focused guest, lock the round, open the rules, show the room, seat live or one guest."""


def page_actions(state: TablesState, localizer: Localizer) -> tuple[DeskAction, ...]:
    """The buttons in the head of the page."""
    say = localizer.say
    if state.plan.is_open:
        return _plan_actions(state, localizer)
    if state.picked:
        return (
            DeskAction("drop", say("d7.drop"), "Enter", kind="primary"),
            DeskAction("cancel", say("d7.cancel"), "Esc"),
        )
    if state.ruling:
        return (
            DeskAction("rules", say("d7.rules.close"), "Esc", kind="primary"),
            _undo(state, localizer),
        )
    return _round_actions(state, localizer)


def _plan_actions(state: TablesState, localizer: Localizer) -> tuple[DeskAction, ...]:
    say = localizer.say
    if state.plan.searching:
        return (DeskAction("discard", say("d7.cancel"), "Esc"),)
    if not state.plan.changes:
        return (DeskAction("discard", say("d7.plan.close"), "Esc", kind="primary"),)
    other = DeskAction("next_plan", say("d7.plan.next"), NEXT_PLAN)
    return (
        DeskAction("apply", say("d7.apply_yes"), "Enter", kind="primary"),
        DeskAction("another", say("d7.plan.another"), ANOTHER),
        *((other,) if len(state.plan.kept) > 1 else ()),
        DeskAction("discard", say("d7.discard"), "Esc"),
    )


def _round_actions(state: TablesState, localizer: Localizer) -> tuple[DeskAction, ...]:
    say = localizer.say
    locked = state.board is not None and state.board.round.locked
    live = state.board is not None and state.board.round.live
    several = len(state.rounds) > 1
    one = DeskAction("plan_round", say("d7.plan_round"), PLAN_ROUND, enabled=not locked)
    return (
        DeskAction("plan", say("d7.plan_all" if several else "d7.plan_one"), PLAN_ALL),
        *((one,) if several else ()),
        *((DeskAction("told", say("d7.told"), TOLD, kind="primary"),) if state.untold else ()),
        *((DeskAction("seat", say("d7.seat"), SEAT, kind="primary"),) if state.waiting else ()),
        DeskAction("rules", say("d7.rules"), RULES),
        DeskAction("view", say("d7.room.list" if state.planned_view else "d7.room.plan"), VIEW),
        _undo(state, localizer),
        DeskAction("live", say("d7.live.begin"), LIVE, chosen=live),
        DeskAction("lock", say("d7.unlock") if locked else say("d7.lock"), LOCK, icon="lock"),
    )


def _undo(state: TablesState, localizer: Localizer) -> DeskAction:
    undo = localizer.say("d7.undo_n", n=len(state.undo)) if state.undo else localizer.say("d7.undo")
    return DeskAction("undo", undo, "Ctrl+Z", enabled=bool(state.undo))
