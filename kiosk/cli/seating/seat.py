"""The command `seat`: plans networking tables, and says how good the plan is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, StorePath, admin_actor, open_for_reading, open_store
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.usecases.seating.plan_search import Plan, PlanOptions, PlanRefusal

RoundsOption = Annotated[
    str, typer.Option("--rounds", metavar="IDS", help="Divided by commas; all if not given.")
]
Iterations = Annotated[
    int, typer.Option("--iterations", min=0, max=2_000_000, help="How long to search.")
]
SeedOption = Annotated[int, typer.Option("--seed", min=0, help="The same seed, the same plan.")]
Prove = Annotated[bool, typer.Option("--prove", help="Prove what no plan goes below.")]
Afresh = Annotated[bool, typer.Option("--afresh", help="Do not begin with the seats that stand.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Record nothing.")]


def seat(
    store: StorePath,
    rounds: RoundsOption = "",
    iterations: Iterations = 20_000,
    seed: SeedOption = 1,
    *,
    prove: Prove = False,
    afresh: Afresh = False,
    dry_run: DryRun = False,
    as_json_object: AsJson = False,
) -> None:
    """Plan who sits at which networking table in each round; told and hand-given seats stay."""
    from kiosk.usecases.seating.plan_search import Plan, PlanOptions

    chosen = tuple(filter(None, (one.strip() for one in rounds.split(","))))
    options = PlanOptions(chosen, iterations, seed, prove, afresh)
    found = planned(store, options)
    if not isinstance(found, Plan):
        end_refused(found)
    changed = 0 if dry_run else record(store, found)
    if as_json_object:
        _print_json(found, changed)
        return
    _print(found, is_proven=prove)
    done = "seating.dry_run" if dry_run else "seating.recorded"
    terminal.say(done, n=len(found.moves) if dry_run else changed)
    if found.to_tell:
        terminal.say("seating.to_tell", n=len(found.to_tell))


def planned(store: Path, options: PlanOptions) -> Plan | PlanRefusal:
    """Search a plan, and show how far it is."""
    from kiosk.usecases.seating.plans import make_plan

    with open_for_reading(store) as opened_store, terminal.progress() as progress:

        def report(made: int, _cost: int) -> bool:
            progress("seat", made, options.iterations)
            return True

        return make_plan(opened_store, options, report)


def record(store: Path, plan: Plan) -> int:
    """Record a plan, and return how many seats changed; exits with a sentence if it is refused."""
    from kiosk.usecases.programme.seats import MovedMeanwhile
    from kiosk.usecases.seating.plans import PlanRecorded, record_plan

    with open_store(store) as opened_store:
        recorded = record_plan(opened_store, admin_actor(), plan)
    if isinstance(recorded, PlanRecorded):
        return recorded.changed
    if isinstance(recorded, MovedMeanwhile):
        terminal.end(Sentence("seating.moved_meanwhile", {"n": len(recorded.guests)}))
    raise TypeError("an admin is allowed every action")


def _print_json(plan: Plan, changed: int) -> None:
    from kiosk.usecases.seating.plan_json import plan_as_json

    terminal.print_json(plan_as_json(plan) | {"changed": changed})


def _print(plan: Plan, *, is_proven: bool) -> None:
    say = terminal.texts().say
    report, stamp = plan.report, plan.stamp
    terminal.say("seating.planned", n=stamp.people, rounds=stamp.rounds, seed=stamp.seed)
    terms = [
        {
            say("seating.column.term"): say(f"seating.term.{one.term.value}"),
            say("seating.column.count"): one.count,
            say("seating.column.points"): one.points,
            say("seating.column.least"): one.least,
        }
        for one in report.terms
    ]
    terminal.print_rows(terms, tuple(terms[0]))
    terminal.say("seating.total", total=report.total, bound=report.bound, random=report.random)
    terminal.say("seating.captured", n=report.captured)
    if not is_proven:
        terminal.say("seating.unproven")
    elif report.bound == report.total:
        terminal.say("seating.best")
    else:
        terminal.say("seating.proven", bound=report.bound, total=report.total)
    if report.repeated_pairs:
        terminal.say("seating.repeats", n=report.repeated_pairs)


def end_refused(refused: PlanRefusal) -> NoReturn:
    """Exit with the sentences of a refusal."""
    from kiosk.usecases.seating.refusals import refusal_sentences

    first, *more = refusal_sentences(refused, terminal.texts().language)
    for sentence in more:
        terminal.print_error(sentence)
    terminal.end(first)
