"""Who sits elsewhere by the shown plan, in words. Pure."""

from __future__ import annotations

from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.tables.board_state import TablesState

NO_TABLE = "–"


def plan_moves(state: TablesState, formatter: GuestFormatter) -> tuple[str, ...]:
    """A line of each guest whose table of the shown round differs, by name.

    It differs from where they sit now, or from the plan that is compared.
    """
    plan, other, board = state.plan.plan, state.plan.other, state.board
    if plan is None or board is None:
        return ()
    found = []
    for guest in board.guests:
        key = (state.chosen, guest.id)
        if key not in plan.seats:
            continue
        now, then = plan.before.get(key, ""), plan.seats[key]
        elsewhere = other.seats.get(key, "") if other is not None else then
        if then == now and elsewhere == then:
            continue
        values = {"who": formatter.name(guest), "a": now or NO_TABLE, "b": then or NO_TABLE}
        word = "d7.plan.move" if elsewhere == then else "d7.plan.move_other"
        found.append(formatter.say(word, **values, c=elsewhere or NO_TABLE))
    return tuple(sorted(found))
