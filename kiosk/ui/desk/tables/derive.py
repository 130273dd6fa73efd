"""Derives the page of a round's tables (D7) from its seats and the current move. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.records.entities import Guest, Round, Table
from kiosk.domain.records.seating_proposal import Hint, Move, RoundGuest, hints, moved
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import PLAIN, STOP, WARN, DeskAction
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.programme.seats import RoundTables

UNDO_LIMIT = 20


@dataclass(frozen=True, slots=True)
class UndoStep:
    """Moves that were made together at this desk and can be undone."""

    round: str
    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True)
class TablesState:
    """State of the page.

    `picked` is the id of the guest who is being moved, empty for none, and `target` the table where
    a drop would put them, empty for no seat; `cursor` is the guest whose card has the focus.
    `proposal` are proposed moves that are not applied yet, `undo` the latest moves, newest last.
    """

    rounds: tuple[Round, ...] = ()
    chosen: str = ""
    board: RoundTables | None = None
    cursor: str = ""
    picked: str = ""
    target: str = ""
    proposal: tuple[Move, ...] = ()
    undo: tuple[UndoStep, ...] = ()
    loaded: bool = False


@dataclass(frozen=True, slots=True)
class TableCard:
    """A guest as a card. `same_organisation`: another guest of theirs sits at the same table."""

    id: str = ""
    name: str = ""
    country: str = ""
    label: str = ""
    absent: bool = False
    picked: bool = False
    proposed: bool = False
    same_organisation: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """A table with its cards; `hint` is the first reason against seating the moved guest there."""

    id: str = ""
    title: str = ""
    count: str = ""
    label: str = ""
    hint: str = ""
    tone: str = PLAIN
    drop_target: bool = False
    cards: tuple[TableCard, ...] = ()


@dataclass(frozen=True, slots=True)
class TablesProps:
    """All that the page shows.

    `unseated` are the guests without a seat, `detail` describes the guest of the focused card or
    the current move, `question` asks whether to apply the proposal, empty for none.
    """

    title: str = ""
    note: str = ""
    empty: str = ""
    rounds: tuple[DeskAction, ...] = ()
    actions: tuple[DeskAction, ...] = ()
    tables: tuple[TableRow, ...] = ()
    unseated: TableRow = TableRow()
    detail: str = ""
    question: str = ""
    moving: bool = False


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


def derive(state: TablesState, formatter: GuestFormatter) -> TablesProps:
    """The props of the page."""
    say, board = formatter.say, state.board
    rounds = tuple(_tab(one, state, formatter.localizer) for one in state.rounds)
    props = TablesProps(title=say("d7.title"), rounds=rounds if state.loaded else ())
    if not state.loaded:
        return replace(props, empty=say("d7.loading"))
    if board is None:
        return replace(props, empty=say("d7.no_rounds"))
    round_guests = moved(board.round_guests, state.proposal)
    guests = {guest.id: guest for guest in board.guests}
    proposed = frozenset(move.guest for move in state.proposal)
    return _board(props, _View(state, board, formatter, round_guests, guests, proposed))


def _board(props: TablesProps, view: _View) -> TablesProps:
    say, board, state = view.localizer.say, view.board, view.state
    return replace(
        props,
        note=_note(view),
        empty="" if board.tables else say("d7.no_tables"),
        actions=_actions(view),
        tables=tuple(_table(table, view) for table in board.tables),
        unseated=_unseated(view),
        detail=_detail(view),
        question=say("d7.apply", n=len(state.proposal)) if state.proposal else "",
        moving=bool(state.picked),
    )


def neighbour(tables: Sequence[Table], table: str, step: tuple[int, int], columns: int) -> str:
    """The id of the table one step right or down of another, on a grid of so many columns.

    Left of the first column are the unseated guests (an empty id), right of them the first table;
    without a table in that direction it stays the same.
    """
    ids = [table.id for table in tables]
    right, down = step
    if table not in ids:
        return ids[0] if right > 0 and ids else ""
    index = ids.index(table)
    if right < 0 and index % columns == 0:
        return ""
    index += right + down * columns
    return ids[index] if 0 <= index < len(ids) else table


def _tab(one: Round, state: TablesState, localizer: Localizer) -> DeskAction:
    name = localizer.own(one.name_ko, one.name_en) or one.id
    icon = "lock" if one.locked else ""
    return DeskAction(f"round.{one.id}", name, icon=icon, chosen=one.id == state.chosen)


def _note(view: _View) -> str:
    """When the round starts, how many are seated and have arrived, and whether it is locked."""
    round_, localizer = view.board.round, view.localizer
    starts = localizer.when(round_.starts) if round_.starts else ""
    locked = localizer.say("d7.locked") if round_.locked else ""
    seated = sum(1 for one in view.round_guests if one.table)
    arrived = sum(1 for one in view.round_guests if one.table and one.present)
    return DOT.join(
        filter(None, (starts, localizer.say("d7.seated", n=seated, here=arrived), locked))
    )


def _actions(view: _View) -> tuple[DeskAction, ...]:
    say, state = view.localizer.say, view.state
    if state.proposal:
        return (
            DeskAction("apply", say("d7.apply_yes"), "Enter", kind="primary"),
            DeskAction("discard", say("d7.discard"), "Esc"),
        )
    if state.picked:
        return (
            DeskAction("drop", say("d7.drop"), "Enter", kind="primary"),
            DeskAction("cancel", say("d7.cancel"), "Esc"),
        )
    return _round_actions(view)


def _round_actions(view: _View) -> tuple[DeskAction, ...]:
    say, state, locked = view.localizer.say, view.state, view.board.round.locked
    undo = say("d7.undo_n", n=len(state.undo)) if state.undo else say("d7.undo")
    return (
        DeskAction("fill", say("d7.fill"), enabled=not locked),
        DeskAction("undo", undo, "Ctrl+Z", enabled=bool(state.undo)),
        DeskAction("lock", say("d7.unlock") if locked else say("d7.lock"), icon="lock"),
    )


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
        cards=_cards(seated, view),
    )


def _hint(table: Table, view: _View) -> tuple[str, str]:
    round_guest = view.moved_guest
    if round_guest is None or round_guest.table == table.id:
        return "", PLAIN
    table_hints = hints(round_guest, table, view.round_guests, len(view.board.tables))
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


def _cards(round_guests: Sequence[RoundGuest], view: _View) -> tuple[TableCard, ...]:
    listed = (one for one in round_guests if one.guest in view.guests)
    ordered = sorted(listed, key=lambda one: (not one.present, one.rank, one.guest))
    seated = Counter(one.organisation for one in round_guests if one.organisation and one.table)
    return tuple(
        _card(one, view, same_organisation=seated[one.organisation] > 1) for one in ordered
    )


def _card(round_guest: RoundGuest, view: _View, *, same_organisation: bool) -> TableCard:
    return TableCard(
        id=round_guest.guest,
        name=view.formatter.name(view.guests[round_guest.guest]),
        country=round_guest.country,
        label=_label(round_guest, view),
        absent=not round_guest.present,
        picked=round_guest.guest == view.state.picked,
        proposed=round_guest.guest in view.proposed,
        same_organisation=same_organisation,
    )


def _label(round_guest: RoundGuest, view: _View) -> str:
    guest, formatter = view.guests[round_guest.guest], view.formatter
    country = formatter.country(round_guest.country) if round_guest.country else ""
    state = "" if round_guest.present else formatter.say("d7.absent")
    parts = (
        formatter.name(guest),
        formatter.position(guest),
        formatter.organisation(guest),
        country,
        state,
    )
    return DOT.join(filter(None, parts))


def _detail(view: _View) -> str:
    """The guest of the focused card in full, or the current move with all hints against it."""
    focused = next((one for one in view.round_guests if one.guest == view.state.cursor), None)
    if view.moved_guest is None:
        return _label(focused, view) if focused else view.localizer.say("d7.how")
    label, state = _label(view.moved_guest, view), view.state
    table = next((one for one in view.board.tables if one.id == state.target), None)
    if table is None:
        return view.localizer.say("d7.moving_out", who=label)
    table_hints = hints(view.moved_guest, table, view.round_guests, len(view.board.tables))
    reasons = DOT.join(view.localizer.say(f"d7.hint.{hint}") for hint in table_hints)
    moving = view.localizer.say("d7.moving", who=label, n=table.id)
    return f"{moving}{DOT}{reasons}" if reasons else moving
