"""Derives the page of a round's tables (D7) from its seats and the current move. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.records.entities import Guest, Round, Table
from kiosk.domain.records.seating.seating_proposal import Hint, RoundGuest, hints, moved
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import PLAIN, STOP, WARN, DeskAction
from kiosk.ui.desk.tables.board_props import TableCard, TableRow, TablesProps
from kiosk.ui.desk.tables.board_state import TablesState
from kiosk.ui.desk.tables.page_actions import page_actions
from kiosk.ui.desk.tables.seat_words import cost_hint, cost_text, why_text
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.programme.seats import RoundTables


@dataclass(frozen=True, slots=True)
class _View:
    """Input of the functions below; `round_guests` are those of the board after the proposal."""

    state: TablesState
    board: RoundTables
    formatter: GuestFormatter
    round_guests: tuple[RoundGuest, ...]
    guests: dict[str, Guest]
    proposed: frozenset[str]

    @property
    def localizer(self) -> Localizer:
        return self.formatter.localizer

    @property
    def moved_guest(self) -> RoundGuest | None:
        """The guest who is being moved."""
        return next((one for one in self.round_guests if one.guest == self.state.picked), None)

    def name(self, guest: str) -> str:
        """The name; of a companion without one, the guest with whom they come."""
        principal = self.board.principals.get(guest)
        return self.formatter.companion_name(self.guests[guest], principal)

    def place(self, one: RoundGuest) -> tuple[bool, tuple[int, str], str, int, str]:
        """Where a guest stands on a table: who is here first, and companions by their number."""
        guest = self.guests[one.guest]
        party = guest.companion_of or guest.id
        return (not one.present, one.rank, party, guest.companion_number or 0, guest.id)


def derive(state: TablesState, formatter: GuestFormatter) -> TablesProps:
    """The props of the page."""
    say, board = formatter.say, state.board
    rounds = tuple(_tab(one, state, formatter.localizer) for one in state.rounds)
    props = TablesProps(title=say("d7.title"), rounds=rounds if state.loaded else ())
    if not state.loaded:
        return replace(props, empty=say("d7.loading"))
    if board is None:
        return replace(props, empty=say("d7.no_rounds"))
    proposal = state.plan.moves_of(state.chosen)
    round_guests = moved(board.round_guests, proposal)
    guests = {guest.id: guest for guest in board.guests}
    proposed = frozenset(move.guest for move in proposal)
    return _board(props, _View(state, board, formatter, round_guests, guests, proposed))


def _board(props: TablesProps, view: _View) -> TablesProps:
    say, board, state = view.localizer.say, view.board, view.state
    return replace(
        props,
        note=_note(view),
        empty="" if board.tables else say("d7.no_tables"),
        actions=page_actions(state, view.localizer),
        tables=tuple(_table(table, view) for table in board.tables),
        unseated=_unseated(view),
        untold=_untold(view),
        detail=_detail(view),
        why=_why(view),
        question=say("d7.apply", n=state.plan.changes) if state.plan.changes else "",
        moving=bool(state.picked),
        plan_shown=state.planned_view,
    )


def _tab(one: Round, state: TablesState, localizer: Localizer) -> DeskAction:
    name = localizer.own(one.name_ko, one.name_en) or one.id
    icon = "lock" if one.locked else ""
    return DeskAction(f"round.{one.id}", name, icon=icon, chosen=one.id == state.chosen)


def _note(view: _View) -> str:
    """When the round starts, how many are seated and here, whether it is live, and locked."""
    round_, localizer = view.board.round, view.localizer
    starts = localizer.when(round_.starts) if round_.starts else ""
    seated = sum(1 for one in view.round_guests if one.table)
    arrived = sum(1 for one in view.round_guests if one.table and one.present)
    told = (starts, localizer.say("d7.seated", n=seated, here=arrived), _live(view), _locked(view))
    return DOT.join(filter(None, told))


def _live(view: _View) -> str:
    """That seats are given at check-in, and how many who are here got none."""
    if not view.board.round.live:
        return ""
    waiting = sum(1 for one in view.round_guests if one.present and not one.table)
    say = view.localizer.say
    return say("d7.live.waiting", n=waiting) if waiting else say("d7.live")


def _locked(view: _View) -> str:
    """That the round is locked, and by whom."""
    if not view.board.round.locked:
        return ""
    if (by := view.board.locked_by) is None:
        return view.localizer.say("d7.locked")
    return view.localizer.say("d7.locked_by", name=by.name, time=view.localizer.when(by.at))


def _table(table: Table, view: _View) -> TableRow:
    localizer, state = view.localizer, view.state
    seated = [one for one in view.round_guests if one.table == table.id]
    count = f"{len(seated)}/{table.capacity}" if table.capacity is not None else str(len(seated))
    capacity = table.capacity if table.capacity is not None else localizer.say("d7.any")
    label = localizer.say("d7.table", n=table.id, a=len(seated), c=capacity)
    hint, tone = _hint(table, view)
    return TableRow(
        id=table.id,
        title=table.id,
        count=count,
        label=f"{label}{DOT}{hint}" if hint else label,
        hint=hint,
        tone=tone,
        drop_target=bool(state.picked) and state.target == table.id,
        free=max(0, (table.capacity or 0) - len(seated)),
        cards=_cards(seated, view),
    )


def _hint(table: Table, view: _View) -> tuple[str, str]:
    round_guest = view.moved_guest
    if round_guest is None or round_guest.table == table.id:
        return "", PLAIN
    table_hints = hints(round_guest, table, view.round_guests, len(view.board.tables))
    explanation = view.state.explanation
    cost = explanation.joining.get(table.id) if explanation else None
    if cost is not None and Hint.FULL not in table_hints:
        return cost_hint(cost, view.localizer)
    if not table_hints:
        return "", PLAIN
    worst = table_hints[0]
    return view.localizer.say(f"d7.hint.{worst}"), STOP if worst is Hint.FULL else WARN


def _unseated(view: _View) -> TableRow:
    seated = {one.guest for one in view.board.round_guests if one.table}
    waiting = [one for one in view.round_guests if not one.table]
    removed = sum(1 for one in view.round_guests if one.guest in seated and not one.table)
    placed = sum(1 for one in view.round_guests if one.guest not in seated and one.table)
    count = view.board.unseated + removed - placed
    return TableRow(
        title=view.localizer.say("d7.unseated"),
        count=str(count),
        label=view.localizer.say("d7.unseated_n", n=count),
        hint=view.localizer.say("d7.more", n=count - len(waiting)) if count > len(waiting) else "",
        drop_target=bool(view.state.picked) and not view.state.target,
        cards=_cards(waiting, view),
    )


def _untold(view: _View) -> TableRow | None:
    """The guests who were told another table than that where they sit now."""
    guests = [one for one in view.board.round_guests if one.has_to_be_told]
    if not guests:
        return None
    title, label = view.localizer.say("d7.tell"), view.localizer.say("d7.tell_n", n=len(guests))
    cards = _cards(guests, view)
    return TableRow("untold", title, str(len(guests)), label, tone=WARN, cards=cards)


def _cards(round_guests: Sequence[RoundGuest], view: _View) -> tuple[TableCard, ...]:
    listed = (one for one in round_guests if one.guest in view.guests)
    ordered = sorted(listed, key=view.place)
    seated = Counter(one.organisation for one in round_guests if one.organisation and one.table)
    return tuple(
        _card(one, view, same_organisation=seated[one.organisation] > 1) for one in ordered
    )


def _card(round_guest: RoundGuest, view: _View, *, same_organisation: bool) -> TableCard:
    return TableCard(
        id=round_guest.guest,
        name=view.name(round_guest.guest),
        country=round_guest.country,
        label=_label(round_guest, view),
        absent=not round_guest.present,
        picked=round_guest.guest == view.state.picked,
        proposed=round_guest.guest in view.proposed,
        chosen=round_guest.guest in view.state.about,
        same_organisation=same_organisation,
        told=round_guest.is_told,
        tell=round_guest.has_to_be_told,
    )


def _label(round_guest: RoundGuest, view: _View) -> str:
    guest, formatter = view.guests[round_guest.guest], view.formatter
    country = formatter.country(round_guest.country) if round_guest.country else ""
    state = "" if round_guest.present else formatter.say("d7.absent")
    told = ""
    if round_guest.has_to_be_told:
        told = formatter.say("d7.tell_label", n=round_guest.told)
    elif round_guest.is_told:
        told = formatter.say("d7.is_told")
    parts = (
        view.name(guest.id),
        formatter.position(guest),
        formatter.organisation(guest),
        country,
        state,
        told,
    )
    return DOT.join(filter(None, parts))


def _detail(view: _View) -> str:
    """The guest of the focused card in full, or the current move with all hints against it."""
    focused = next((one for one in view.round_guests if one.guest == view.state.cursor), None)
    if view.moved_guest is None:
        hint = "d7.plan.marked" if view.state.plan.is_open else "d7.how"
        return _label(focused, view) if focused else view.localizer.say(hint)
    label, state = _label(view.moved_guest, view), view.state
    table = next((one for one in view.board.tables if one.id == state.target), None)
    if table is None:
        return view.localizer.say("d7.moving_out", who=label)
    table_hints = hints(view.moved_guest, table, view.round_guests, len(view.board.tables))
    reasons = DOT.join(view.localizer.say(f"d7.hint.{hint}") for hint in table_hints)
    cost = state.explanation.joining.get(table.id) if state.explanation else None
    if cost is not None and Hint.FULL not in table_hints:
        reasons = cost_text(cost, view.localizer)
    moving = view.localizer.say("d7.moving", who=label, n=table.id)
    return f"{moving}{DOT}{reasons}" if reasons else moving


def _why(view: _View) -> str:
    """Why the focused guest sits where they sit; dots until that is known."""
    state = view.state
    if not state.cursor or state.picked or state.plan.is_open:
        return ""
    if state.explanation is None:
        return "…"
    return why_text(state.explanation, view.localizer)
