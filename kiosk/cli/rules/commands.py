"""The commands `rules show` and `rules try`: what checkpoints' rules say, and whom they admit."""

from __future__ import annotations

from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, StorePath, moment_of, now, open_for_reading
from kiosk.domain.text.messages import Sentence
from kiosk.usecases.checkin.admission_service import CheckpointMissing
from kiosk.usecases.checkin.rule_trial import (
    RuleTrial,
    name_of_guest,
    reason_of,
    rules_as_json,
    trial_as_json,
    try_rules,
)

rules = typer.Typer(no_args_is_help=True)
Place = Annotated[
    str, typer.Option("--checkpoint", help="One checkpoint, if not all that have a rule.")
]


@rules.command("show")
def show_rules(store: StorePath, checkpoint: Place = "", as_json_list: AsJson = False) -> None:
    """Show the rules of checkpoints as sentences."""
    texts = terminal.texts()
    with open_for_reading(store) as opened_store:
        try:
            found = rules_as_json(opened_store.programme(), texts, checkpoint)
        except CheckpointMissing as error:
            terminal.end(error.sentence, terminal.USAGE)
    if as_json_list:
        terminal.print_json(found)
    elif not found:
        terminal.say("cli.rules.none")
    else:
        for one in found:
            terminal.say("cli.rules.one", checkpoint=one["checkpoint"], rule=one["says"])
    if not all(one["evaluable"] for one in found):
        raise typer.Exit(terminal.REFUSED)


@rules.command("try")
def try_everybody(
    store: StorePath,
    checkpoint: Place = "",
    at: Annotated[
        str, typer.Option("--at", metavar="TIME", help="09:30, or date and time; else now.")
    ] = "",
    as_json_list: AsJson = False,
) -> None:
    """Try the rules on everybody: who would enter, who not and why. Records nothing."""
    with open_for_reading(store) as opened_store:
        zone = ZoneInfo(opened_store.programme().event.timezone)
        moment = moment_of(at, zone) if at else now()
        if moment is None:
            terminal.end(Sentence("cli.rules.time", {"value": at}), terminal.USAGE)
        try:
            tried = try_rules(opened_store, moment, checkpoint)
        except CheckpointMissing as error:
            terminal.end(error.sentence, terminal.USAGE)
    if as_json_list:
        terminal.print_json([trial_as_json(one, terminal.texts()) for one in tried])
    elif not tried:
        terminal.say("cli.rules.none")
    else:
        for one in tried:
            _print(one)
    if any(one.is_fault for one in tried):
        raise typer.Exit(terminal.REFUSED)


def _print(trial: RuleTrial) -> None:
    says = trial_as_json(trial, terminal.texts())["says"]
    terminal.say("cli.rules.one", checkpoint=trial.checkpoint.id, rule=says)
    at = f"{trial.at:%Y-%m-%d %H:%M}"
    terminal.say("cli.rules.enter", n=trial.admitted, of=trial.everybody, at=at)
    for one in trial.refused:
        why = reason_of(one.outcome, trial.programme, terminal.texts().language)
        names = ", ".join(name_of_guest(guest, trial.programme) for guest in one.examples)
        more = one.count - len(one.examples)
        values = {"n": one.count, "why": why, "names": names, "more": more}
        terminal.say("cli.rules.kept_out_more" if more else "cli.rules.kept_out", **values)
