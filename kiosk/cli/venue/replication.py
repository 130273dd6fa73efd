"""Command that exchanges a store's facts with other devices."""

from __future__ import annotations

import asyncio
import os
from typing import Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import StorePath
from kiosk.domain.text.messages import Sentence
from kiosk.logs import keep_log
from kiosk.settings import read_settings


def replicate(
    store: StorePath,
    *,
    listen: Annotated[
        int, typer.Option("--listen", min=0, max=65535, help="Port; 0 takes the usual one.")
    ] = 0,
    peer: Annotated[
        list[str] | None, typer.Option("--peer", help="Address of another device; repeatable.")
    ] = None,
    discover: Annotated[
        bool, typer.Option("--discover/--no-discover", help="Find devices on the network.")
    ] = True,
    supervised: Annotated[
        bool, typer.Option("--supervised", hidden=True, help="End with the standard input.")
    ] = False,
) -> None:
    """Exchange entries with the event's other devices until stopped; open windows do it alone."""
    from importlib.metadata import version

    from kiosk.replication.link.addresses import Address, read_address
    from kiosk.replication.process import NotReplicated
    from kiosk.replication.process import replicate as run
    from kiosk.replication.replicator import ReplicatorOptions

    addresses: list[Address] = []
    for text in peer or ():
        address = read_address(text)
        if address is None:
            terminal.end(Sentence("replication.address", {"address": text}), terminal.USAGE)
        addresses.append(address)
    keep_log(read_settings(os.environ).log_folder)

    def listening(port: int) -> None:
        terminal.say("replication.listening", port=port)

    options = ReplicatorOptions(listen, tuple(addresses), discover)
    try:
        asyncio.run(
            run(
                store,
                options,
                listening,
                program=version("forum-kiosk"),
                is_supervised=supervised,
            )
        )
    except NotReplicated as error:
        terminal.end(error.sentence)
