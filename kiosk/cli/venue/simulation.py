"""Commands that measure this machine, and simulate venues of many devices."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson

if TYPE_CHECKING:
    from kiosk.replication.hub.hub_database import HubDatabase
    from kiosk.replication.simulation.simulation import SimulationResult


def bench(
    guests: Annotated[int, typer.Option("--guests", min=100, help="How large an event.")] = 100_000,
    *,
    venue: Annotated[bool, typer.Option("--venue", help="Several devices, not one.")] = False,
    invitations: Annotated[
        bool, typer.Option("--invitations", help="Letters of guests only.")
    ] = False,
    seating: Annotated[bool, typer.Option("--seating", help="Networking tables only.")] = False,
    connectors: Annotated[
        bool, typer.Option("--connectors", help="Exchange with other systems only.")
    ] = False,
    as_json_object: AsJson = False,
) -> None:
    """Measure this machine; takes some minutes, and wants it to be quiet otherwise."""
    from kiosk import bench as benchmarks
    from kiosk.bench.figures import machine

    figures = []
    if venue:
        measured = benchmarks.measure_venue(guests)
    elif invitations:
        measured = benchmarks.measure_invitations()
    elif connectors:
        measured = benchmarks.measure_connectors()
    else:
        measured = benchmarks.measure_seating() if seating else benchmarks.measure(guests)
    for figure in measured:
        figures.append(figure.as_json())
        if not as_json_object:
            terminal.print_rows([figures[-1]], tuple(figures[-1]))
    if as_json_object:
        terminal.print_json({"machine": machine(), "figures": figures})
    if not all(figure["reached"] for figure in figures):
        raise typer.Exit(terminal.REFUSED)


def simulate(
    devices: Annotated[int, typer.Option("--devices", min=3, max=500, help="How many.")] = 50,
    guests: Annotated[int, typer.Option("--guests", min=1, help="How many.")] = 20_000,
    hours: Annotated[float, typer.Option("--hours", min=0.01, max=24, help="How long.")] = 3,
    seed: Annotated[int, typer.Option("--seed", min=0, help="What happens follows from it.")] = 1,
    *,
    seeds: Annotated[
        int, typer.Option("--seeds", min=0, help="Run as many small venues instead.")
    ] = 0,
    hub: Annotated[
        str,
        typer.Option("--hub", metavar="URL", help="All use a hub in this PostgreSQL database."),
    ] = "",
    as_json_object: AsJson = False,
) -> None:
    """Simulate a venue: scans, cut connections, crashes, wrong clocks, lost and forged devices.

    With real stores, in a temporary folder. Afterwards nothing may be lost, and all devices must
    agree; what fails is told with as few events as show it. The same seed gives the same result.
    With --hub, as for kiosk hub init, devices also use a hub, which is away for a while and
    replaced by older backups; what was written to the database is removed in the end.
    """
    from kiosk.bench.devices.simulated_venues import large_plan, run_large, run_small

    database = _hub_at(hub) if hub else None
    if seeds:
        results = list(run_small(seed, seeds, os.cpu_count() or 1, database))
    else:
        results = [run_large(large_plan(seed, devices, guests, hours), database)]
    failed = [result for result in results if result.violations]
    if as_json_object:
        listed = failed if seeds else results
        totals = _totals(results) | {"venues": len(results), "failed": len(failed)}
        terminal.print_json(totals | {"results": [result.as_json() for result in listed]})
    elif failed:
        terminal.say("simulation.failed", failed=len(failed), venues=len(results))
        _tell(failed[0], database, is_small=bool(seeds))
    else:
        terminal.say("simulation.passed", venues=len(results), **_totals(results))
    if failed:
        raise typer.Exit(terminal.FAILED)


def _totals(results: list[SimulationResult]) -> dict[str, int]:
    names = ("facts", "scans", "admitted", "twice")
    return {name: sum(result.counts.get(name, 0) for result in results) for name in names}


def _hub_at(url: str) -> HubDatabase:
    """The database of a URL, after a look whether it can be a hub."""
    from kiosk.replication.hub.hub_database import HubNotSetUp, database_at, owner_connection

    try:
        database = database_at(url)
        with owner_connection(database.conninfo):
            return database
    except HubNotSetUp as error:
        terminal.end(error.sentence)


def _tell(result: SimulationResult, hub: HubDatabase | None, *, is_small: bool) -> None:
    """Print the story of a venue that failed; a large one is not shrunk, which would take days."""
    from kiosk.bench.devices.simulated_venues import shrunk
    from kiosk.replication.simulation.story import story

    told = shrunk(result, hub) if is_small else result
    for sentence in story(told.plan):
        terminal.say(sentence)
    for one in told.violations:
        terminal.say(f"simulation.check.{one.check}", detail=one.detail)
