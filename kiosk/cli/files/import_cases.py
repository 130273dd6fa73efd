"""Command that shows what import lists and the desk disagree about."""

from __future__ import annotations

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, StorePath, open_for_reading


def cases(store: StorePath, as_json_list: AsJson = False) -> None:
    """Show what both a list and the desk changed, and nobody decided yet."""
    from kiosk.usecases.guests import import_conflicts

    with open_for_reading(store) as opened_store:
        conflicts = import_conflicts.open_cases(opened_store)
    if as_json_list:
        texts = terminal.texts()
        terminal.print_json([import_conflicts.as_json(conflict, texts) for conflict in conflicts])
    elif not conflicts:
        terminal.say("cli.cases.none")
    else:
        for conflict in conflicts:
            terminal.say("cli.cases.one", **import_conflicts.words_of(conflict, terminal.texts()))
