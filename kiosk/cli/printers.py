"""Commands for badge printers; they run with the rights of an admin."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, StorePath, admin_actor, now, open_for_reading, open_store
from kiosk.domain.records.equipment import Printer
from kiosk.domain.records.printer_status import Printed, Result, Troubled
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.usecases.printing import printers as desk
from kiosk.usecases.printing.print_queue import Queue, queues

printers = typer.Typer(no_args_is_help=True)

NameArgument = Annotated[str, typer.Argument(help="What everybody calls the printer, or its id.")]
LayoutOption = Annotated[
    str, typer.Option("--layout", help="What it prints: a layout, or its file.")
]

_ID_BYTES = 3


@printers.command()
def add(
    name: NameArgument,
    store: StorePath,
    kind: Annotated[str, typer.Option("--kind", help="ipp, brother or zebra.")],
    address: Annotated[str, typer.Option("--address", help="Host and port, URL, device file.")],
    layout: LayoutOption = "62x100",
) -> None:
    """Set a printer up, or change the one of that name."""
    _check_layout(layout)
    # The kiosk is usually started in another folder.
    layout = str(Path(layout).absolute()) if layout.endswith(".toml") else layout
    with open_store(store) as opened_store:
        before = _found(opened_store, name) or Printer(id=secrets.token_hex(_ID_BYTES), name=name)
        made = _keep(
            opened_store,
            replace(before, kind=kind, address=address, layout=layout, active=True),
        )
    terminal.say("cli.printers.kept", name=made.name, id=made.id)


@printers.command()
def remove(name: NameArgument, store: StorePath) -> None:
    """Use a printer no more; what it printed stays known."""
    with open_store(store) as opened_store:
        gone = _keep(opened_store, replace(_require(opened_store, name), active=False))
    terminal.say("cli.printers.removed", name=gone.name)


@printers.command("list")
def list_(store: StorePath, *, as_json_list: AsJson = False) -> None:
    """List printers with their labels and how many badges wait."""
    with open_for_reading(store) as opened_store:
        rows = [_row(queue) for queue in queues(opened_store)]
    terminal.print_list(rows, tuple(rows[0]) if rows else (), as_json_list=as_json_list)


@printers.command()
def labels(
    name: NameArgument,
    count: Annotated[int, typer.Argument(help="How many were put in.")],
    store: StorePath,
) -> None:
    """Say how many labels a printer has now; they are counted down from here."""
    with open_store(store) as opened_store:
        printer = _require(opened_store, name)
        terminal.result_or_exit(
            desk.load_labels(opened_store, admin_actor(), printer.id, count, now())
        )
    terminal.say("cli.printers.labels", name=printer.name, count=count)


@printers.command()
def test(name: NameArgument, store: StorePath) -> None:
    """Ask a printer how it is, and print a sample badge. Nothing is recorded."""
    from kiosk.usecases.printing.print_jobs import print_sample

    _try(store, name, print_sample)


@printers.command()
def align(
    name: NameArgument,
    store: StorePath,
    shift: Annotated[
        str, typer.Option("--shift", metavar="RIGHT,DOWN", help="Millimetres to move by.")
    ] = "",
) -> None:
    """Print a page of rulers, moved as the printer's pages are; `--shift` sets by how much."""
    from kiosk.usecases.printing.print_jobs import print_alignment

    if shift:
        with open_store(store) as opened_store:
            right, down = _read_shift(shift)
            printer = _require(opened_store, name)
            _keep(opened_store, replace(printer, shift_x=right, shift_y=down))
    _try(store, name, print_alignment)


def _try(store: StorePath, name: str, work: Callable[[Printer], Result]) -> None:
    with open_store(store) as opened_store:
        printer = _require(opened_store, name)
    _check_layout(printer.layout)
    result = work(printer)
    if isinstance(result, Printed):
        terminal.say("cli.printers.printed", name=printer.name)
    else:
        terminal.end(_said(printer, result))


def _said(printer: Printer, result: Troubled) -> Sentence:
    trouble = Sentence(f"badge.trouble.{result.trouble}")
    detail = f" ({result.detail})" if result.detail else ""
    return Sentence(
        "cli.printers.troubled", {"name": printer.name, "trouble": trouble, "detail": detail}
    )


def _row(queue: Queue) -> dict[str, object]:
    printer = queue.printer.printer
    return {
        "name": printer.name,
        "id": printer.id,
        "kind": printer.kind,
        "address": printer.address,
        "layout": printer.layout,
        "labels": queue.printer.left,
        "waiting": len(queue.jobs),
        "active": printer.active,
    }


def _check_layout(name: str) -> None:
    from kiosk.exchange.badges.layout_files import LayoutError
    from kiosk.usecases.printing.badge_pictures import layout_named

    try:
        layout_named(name)
    except LayoutError as error:
        terminal.end(error.sentence)


def _read_shift(text: str) -> tuple[float, float]:
    try:
        right, down = (float(part) for part in text.split(","))
    except ValueError:
        terminal.end(Sentence("cli.printers.shift", {"given": text}))
    if not all(abs(way) <= desk.FARTHEST_SHIFT for way in (right, down)):
        terminal.end(Sentence("cli.printers.shift", {"given": text}))
    return right, down


def _keep(store: Store, printer: Printer) -> Printer:
    return terminal.result_or_exit(desk.set_up(store, admin_actor(), printer))


def _found(store: Store, name: str) -> Printer | None:
    wanted = name.strip().casefold()
    known = [state.printer for state in desk.printers(store)]
    named = (one for one in known if wanted in (one.id, one.name.casefold()))
    return next(iter(sorted(named, key=lambda one: not one.active)), None)


def _require(store: Store, name: str) -> Printer:
    printer = _found(store, name)
    if printer is None or not printer.active:
        known = ", ".join(s.printer.name for s in desk.printers(store) if s.printer.active)
        terminal.end(Sentence("cli.printers.unknown", {"name": name, "known": known or "–"}))
    return printer
