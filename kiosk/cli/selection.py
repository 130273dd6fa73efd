"""Selects guests on the command line by values of their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.usecases.guests.selection import Selection

Only = Annotated[
    list[str] | None, typer.Option("--only", metavar="FIELD=VALUE", help="Whose; repeatable.")
]


def guests_with(only: list[str]) -> Selection:
    """The selection by conditions such as `category=press`; ends the command for a wrong one.

    Several values of one field are alternatives.
    """
    from kiosk.usecases.guests.selection import SELECTABLE, Selection

    values: dict[str, set[str]] = {}
    for condition in only:
        field, equals, value = condition.partition("=")
        if not equals or field not in SELECTABLE:
            message_values = {"given": condition, "known": ", ".join(SELECTABLE)}
            terminal.end(Sentence("cli.badges.only", message_values), terminal.USAGE)
        values.setdefault(field, set()).add(value)
    return Selection({field: frozenset(accepted) for field, accepted in values.items()})
