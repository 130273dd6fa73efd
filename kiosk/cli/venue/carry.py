"""Commands that exchange entries in a file, between devices that no network joins."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, Force, StorePath, check_free, open_for_reading, open_store
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.replication.carry import CarriedIn

carry = typer.Typer(no_args_is_help=True)


@carry.command("out")
def carry_out(
    file: Annotated[Path, typer.Argument(help="Where to write the entries.")],
    store: StorePath,
    *,
    since: Annotated[
        Path | None,
        typer.Option("--since", metavar="FILE", help="Only what the device of that file lacks."),
    ] = None,
    force: Force = False,
    as_json_object: AsJson = False,
) -> None:
    """Write the entries of all devices into a file, to be taken in by another device."""
    from kiosk.replication import carry
    from kiosk.replication.carry_file import CarryFileUnusable

    check_free(file, force=force)
    try:
        with open_for_reading(store) as opened_store:
            out = carry.carry_out(opened_store, file, version("forum-kiosk"), since=since)
    except CarryFileUnusable as error:
        terminal.end(error.sentence)
    total = sum(out.facts.values())
    if as_json_object:
        terminal.print_json({"facts": total, "devices": dict(out.facts)})
        return
    terminal.say("carry.out", path=file, facts=total, devices=len(out.facts))
    for device, facts in out.facts.items():
        terminal.say("carry.device", device=device, facts=facts)


@carry.command("in")
def carry_in(
    file: Annotated[Path, typer.Argument(help="What another device wrote.")],
    store: StorePath,
    *,
    as_json_object: AsJson = False,
) -> None:
    """Take in the entries of such a file; doing it twice changes nothing."""
    from kiosk.replication import carry
    from kiosk.replication.carry_file import CarryFileUnusable

    try:
        with open_store(store) as opened_store:
            taken = carry.carry_in(opened_store, file)
    except CarryFileUnusable as error:
        terminal.end(error.sentence)
    if as_json_object:
        terminal.print_json(_as_json(taken))
    else:
        _print(file, taken)
    if not taken.is_whole:
        raise typer.Exit(terminal.REFUSED)


def _print(file: Path, taken: CarriedIn) -> None:
    total = sum(taken.facts.values())
    terminal.say("carry.in", path=file, facts=total, source=taken.source)
    for device, facts in taken.facts.items():
        terminal.say("carry.device", device=device, facts=facts)
    if taken.deferred:
        terminal.print_error(Sentence("carry.deferred", {"devices": ", ".join(taken.deferred)}))
    if taken.left_out:
        values = {"devices": ", ".join(taken.left_out), "source": taken.source}
        terminal.print_error(Sentence("carry.left_out", values))
    for device, refused in taken.refused:
        reason = Sentence(f"carry.reason.{refused.reason}")
        about = {"device": device, "sequence": refused.sequence, "reason": reason}
        terminal.print_error(Sentence("carry.refused", about))


def _as_json(taken: CarriedIn) -> dict[str, object]:
    return {
        "source": taken.source,
        "facts": sum(taken.facts.values()),
        "devices": taken.facts,
        "deferred": taken.deferred,
        "left_out": taken.left_out,
        "refused": [
            {"device": device, "sequence": one.sequence, "reason": one.reason}
            for device, one in taken.refused
        ],
    }
