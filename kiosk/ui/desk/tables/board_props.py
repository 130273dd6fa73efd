"""All that the page of a round's tables shows (D7)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.ui.desk.parts.props import PLAIN, DeskAction


@dataclass(frozen=True, slots=True)
class TableCard:
    """A guest as a card. `same_organisation`: another guest of theirs sits at the same table.

    `told`: the guest was told this table, `tell`: another one, so that they have to be told.
    `chosen`: a rule is being written about them.
    """

    id: str = ""
    name: str = ""
    country: str = ""
    label: str = ""
    absent: bool = False
    picked: bool = False
    proposed: bool = False
    chosen: bool = False
    same_organisation: bool = False
    told: bool = False
    tell: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """A table with its cards, and how many seats are `free`.

    `hint` is the first reason against seating the moved guest there.
    """

    id: str = ""
    title: str = ""
    count: str = ""
    label: str = ""
    hint: str = ""
    tone: str = PLAIN
    drop_target: bool = False
    free: int = 0
    cards: tuple[TableCard, ...] = ()


@dataclass(frozen=True, slots=True)
class TablesProps:
    """All that the page shows.

    `unseated` are the guests without a seat, `untold` those who have to be told. `detail` describes
    the guest of the focused card or the current move, `why` is why they sit there. `question` asks
    whether to apply the plan, empty for none. `plan_shown`: the tables stand on the plan of their
    room.
    """

    title: str = ""
    note: str = ""
    empty: str = ""
    rounds: tuple[DeskAction, ...] = ()
    actions: tuple[DeskAction, ...] = ()
    tables: tuple[TableRow, ...] = ()
    unseated: TableRow = TableRow()
    untold: TableRow | None = None
    detail: str = ""
    why: str = ""
    question: str = ""
    moving: bool = False
    plan_shown: bool = False
