"""Commands of connectors: the registration system of the organiser, wherever it is."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli import terminal
from kiosk.cli.connect.adding import add
from kiosk.cli.connect.set_up import watch_file
from kiosk.cli.options import AsJson, StorePath, open_for_reading, open_store
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.store.connectors.systems import Connector

connect = typer.Typer(no_args_is_help=True)
connect.add_typer(add, name="add", help="Take guests from a system and tell it who arrives.")

NameArgument = Annotated[str, typer.Argument(help="The name of a system, as the list has it.")]
_SHOWN = 20


@connect.command()
def watch(
    file: Annotated[Path, typer.Argument(help="A file, or a folder with files.")],
    store: StorePath,
    *,
    name: Annotated[
        str, typer.Option("--name", help="How the file is called here; else as it is.")
    ] = "",
) -> None:
    """Take a list in again each time that it is saved, while a window is open on the store."""
    watch_file(file, store, name)


@connect.command("list")
def list_(store: StorePath, *, as_json_list: AsJson = False) -> None:
    """Say of each system when it last answered, what waits, and what it does not take."""
    with open_for_reading(store) as opened_store:
        rows = [_row(opened_store, one) for one in _all(opened_store)]
        if as_json_list:
            terminal.print_json(rows)
        elif not rows:
            terminal.say("connect.none")
        for one in [] if as_json_list else _all(opened_store):
            _print(opened_store, one)
    if any(row["problem"] or row["refused"] or row["not_taken_in"] for row in rows):
        raise typer.Exit(terminal.REFUSED)


@connect.command()
def check(store: StorePath, name: NameArgument, *, as_json_object: AsJson = False) -> None:
    """Say what the token of a system is allowed, before the event. Nothing is written there."""
    from kiosk.connectors.faults import SystemFault
    from kiosk.connectors.systems import open_system
    from kiosk.store.connectors.systems import token_of

    with open_for_reading(store) as opened_store:
        connector = _known(opened_store, name)
        token = opened_store.read(lambda connection: token_of(connection, name))
    system = open_system(connector, token)
    try:
        checks = system.checks()
    except SystemFault as fault:
        terminal.end(fault.sentence, terminal.FAILED)
    finally:
        system.close()
    minutes = round(abs(system.clock_offset_s or 0.0) / 60)
    if as_json_object:
        texts = terminal.texts()
        shown = [{"allowed": one.passed, "what": texts.say(one.sentence)} for one in checks]
        terminal.print_json({"name": name, "checks": shown, "clock_minutes": minutes})
    else:
        for one in checks:
            id_ = "connect.check.passed" if one.passed else "connect.check.failed"
            terminal.say(id_, what=one.sentence)
        if minutes:
            terminal.say("connect.clock", minutes=minutes)
    if not all(one.passed for one in checks):
        raise typer.Exit(terminal.REFUSED)


@connect.command()
def retry(store: StorePath, name: NameArgument) -> None:
    """Tell a system once more what it did not take."""
    from kiosk.store.connectors.deliveries import try_again

    with open_store(store) as opened_store:
        _known(opened_store, name)
        number = opened_store.transact(lambda connection: try_again(connection, name))
    terminal.say("connect.retried", name=name, number=number)


@connect.command()
def remove(store: StorePath, name: NameArgument) -> None:
    """Forget a system with its token; what it was not told is dropped. Guests stay."""
    from kiosk.store.connectors.systems import remove_connector

    with open_store(store) as opened_store:
        _known(opened_store, name)
        opened_store.transact(lambda connection: remove_connector(connection, name))
    terminal.say("connect.removed", name=name)


@connect.command()
def run(
    store: StorePath,
    *,
    once: Annotated[
        bool, typer.Option("--once", help="Take in and tell what there is, then end.")
    ] = False,
    supervised: Annotated[
        bool, typer.Option("--supervised", hidden=True, help="End with the standard input.")
    ] = False,
) -> None:
    """Exchange with every system until stopped; open windows do it by themselves."""
    from kiosk.cli.venue.supervised import waited
    from kiosk.connectors import engine
    from kiosk.logs import keep_log
    from kiosk.settings import read_settings
    from kiosk.store.sharing.process_lock import ConnectorLock

    if once:
        with open_for_reading(store) as opened_store:
            if not _all(opened_store):
                terminal.end(Sentence("connect.none"))
        problems = engine.run_once(store)
        for one in problems:
            terminal.print_error(one)
        if problems:
            raise typer.Exit(terminal.REFUSED)
        return
    keep_log(read_settings(os.environ).log_folder)
    lock = ConnectorLock(store)
    try:
        while not lock.acquire():
            if not supervised:
                terminal.end(Sentence("connect.runs"))
            if waited(1.0, supervised=True):
                return
        engine.run(store, lambda seconds: waited(seconds, supervised=supervised))
    finally:
        lock.close()


def _all(store: Store) -> list[Connector]:
    from kiosk.store.connectors.systems import connectors

    return store.read(connectors)


def _known(store: Store, name: str) -> Connector:
    found = next((one for one in _all(store) if one.name == name), None)
    if found is None:
        terminal.end(Sentence("connect.unknown", {"name": name}))
    return found


def _row(store: Store, connector: Connector) -> dict[str, Any]:
    from kiosk.store.connectors import deliveries
    from kiosk.store.connectors.systems import Progress, progress_of

    name, texts = connector.name, terminal.texts()
    progress = store.read(lambda connection: progress_of(connection, name)) or Progress()
    return {
        "name": name,
        "system": connector.system,
        "address": connector.address,
        "event": connector.event,
        "contact": progress.contact,
        "guests": progress.guests,
        "told": progress.told,
        "waiting": store.read(lambda connection: deliveries.waiting_number(connection, name)),
        "refused": store.read(lambda connection: deliveries.refused_number(connection, name)),
        "not_taken_in": len(progress.refused),
        "holder": progress.holder,
        "problem": texts.say(progress.problem) if progress.problem else "",
    }


def _print(store: Store, connector: Connector) -> None:
    from kiosk.store.connectors import deliveries
    from kiosk.store.connectors.systems import Progress, progress_of

    row, name = _row(store, connector), connector.name
    terminal.say("connect.row_of_list", **row | {"contact": row["contact"] or "—"})
    progress = store.read(lambda connection: progress_of(connection, name)) or Progress()
    if progress.holder:
        terminal.say("connect.held", device=progress.holder)
    if progress.problem:
        terminal.say(progress.problem)
    for notice in progress.notices:
        terminal.say(notice)
    for why in list(progress.refused.values())[:_SHOWN]:
        terminal.say(why)
    refused = store.read(lambda connection: deliveries.refused(connection, name, _SHOWN))
    for one in refused:
        terminal.say(one.why)
