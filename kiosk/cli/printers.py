"""Commands for badge printers; they run with the rights of an admin."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, StorePath, admin_actor, now, open_for_reading, open_store
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.equipment.printer_status import Printed, Result, Troubled
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
        printer = _find_printer(opened_store, name) or Printer(
            id=secrets.token_hex(_ID_BYTES), name=name
        )
        saved = _save(
            opened_store,
            replace(printer, kind=kind, address=address, layout=layout, active=True),
        )
    terminal.say("cli.printers.kept", name=saved.name, id=saved.id)


@printers.command()
def remove(name: NameArgument, store: StorePath) -> None:
    """Use a printer no more; what it printed stays known."""
    with open_store(store) as opened_store:
        removed = _save(opened_store, replace(_require(opened_store, name), active=False))
    terminal.say("cli.printers.removed", name=removed.name)


@printers.command("list")
def list_(store: StorePath, *, as_json_list: AsJson = False) -> None:
    """List printers with their labels and how many badges wait."""
    with open_for_reading(store) as opened_store:
        rows = [_row(queue) for queue in queues(opened_store)]
    terminal.print_list(rows, tuple(rows[0]) if rows else (), as_json_list=as_json_list)


@printers.command()
def find(*, as_json_list: AsJson = False) -> None:
    """Find printers at USB, in CUPS and on the network; nothing is set up or printed."""
    from kiosk.devices.printers.network_search import find_on_network
    from kiosk.devices.printers.printer_search import find_local

    rows = [asdict(one) for one in (*find_local(), *find_on_network())]
    if not rows and not as_json_list:
        terminal.end(Sentence("cli.printers.none_found"))
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

    _print_page(store, name, print_sample)


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
            _save(opened_store, replace(printer, shift_x=right, shift_y=down))
    _print_page(store, name, print_alignment)


def _print_page(store: StorePath, name: str, print_page: Callable[[Printer], Result]) -> None:
    with open_store(store) as opened_store:
        printer = _require(opened_store, name)
    _check_layout(printer.layout)
    result = print_page(printer)
    if isinstance(result, Printed):
        terminal.say("cli.printers.printed", name=printer.name)
    else:
        terminal.end(_trouble_message(printer, result))


def _trouble_message(printer: Printer, result: Troubled) -> Sentence:
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
    from kiosk.exchange.badges.layout_table import LayoutError
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
    if not all(abs(millimetres) <= desk.FARTHEST_SHIFT for millimetres in (right, down)):
        terminal.end(Sentence("cli.printers.shift", {"given": text}))
    return right, down


def _save(store: Store, printer: Printer) -> Printer:
    return terminal.result_or_exit(desk.set_up(store, admin_actor(), printer))


def _find_printer(store: Store, name: str) -> Printer | None:
    wanted = name.strip().casefold()
    all_printers = [state.printer for state in desk.printers(store)]
    matching = (
        printer for printer in all_printers if wanted in (printer.id, printer.name.casefold())
    )
    return next(iter(sorted(matching, key=lambda printer: not printer.active)), None)


def _require(store: Store, name: str) -> Printer:
    printer = _find_printer(store, name)
    if printer is None or not printer.active:
        names = ", ".join(
            state.printer.name for state in desk.printers(store) if state.printer.active
        )
        terminal.end(Sentence("cli.printers.unknown", {"name": name, "known": names or "–"}))
    return printer
