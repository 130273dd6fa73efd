"""Command with which a new device joins an event."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import StorePath, from_input, open_for_reading
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.device_code import read_device_code
from kiosk.domain.membership.roster import rank


def join(
    code: Annotated[
        str, typer.Argument(callback=from_input, help="The device code; - reads the input.")
    ],
    store: StorePath,
) -> None:
    """Make this machine a device of an event, with the code that another device shows."""
    from kiosk.exchange.exporting.atomic_write import make_folder
    from kiosk.replication.joining.client import NotJoined, join_event
    from kiosk.store.snapshots.later_facts import still_missing

    device_code = terminal.result_or_exit(read_device_code(code))
    make_folder(store.absolute().parent)
    try:
        with terminal.progress() as progress:
            own = asyncio.run(
                join_event(device_code, store, lambda done, total: progress("join", done, total))
            )
    except NotJoined as error:
        terminal.end(error.sentence)
    terminal.say("join.done", name=own.name, path=store)
    with open_for_reading(store) as opened_store:
        if following := opened_store.read(still_missing):
            terminal.say("join.following", n=f"{following:,}")
    if own.role == DeviceRole.BOARD:
        terminal.say("join.board", command=f"kiosk replicate --store {store}")
        return
    is_desk = rank(own.role) >= rank(DeviceRole.DESK)
    command = f"kiosk run {'desk' if is_desk else 'attendee'} --store {store}"
    terminal.say("join.next", command=command)
