"""Commands of the webhook: a service of the organiser is told who arrived."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.files.passwords import read_password
from kiosk.cli.options import AsJson, StorePath, open_for_reading
from kiosk.cli.venue.supervised import Supervised, waited
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.connectors.webhook.configuration import WebhookConfiguration

webhook = typer.Typer(no_args_is_help=True)


@webhook.command("set")
def set_(
    store: StorePath,
    *,
    url_file: Annotated[
        Path | None,
        typer.Option("--url-file", metavar="FILE", help="The address is its first line."),
    ] = None,
    key_file: Annotated[
        Path | None,
        typer.Option("--key-file", metavar="FILE", help="A signing key that the service made."),
    ] = None,
) -> None:
    """Tell a service from now on who arrived; the address is asked for, and the key is shown once.

    It concerns this machine, and guests who are VIPs, need attention or have an escort.
    """
    from kiosk.connectors.webhook import configuration, sender

    url = read_password(url_file) if url_file or not sys.stdin.isatty() else _ask_url()
    key = read_password(key_file) if key_file else configuration.new_key()
    if problem := configuration.url_problem(url) or configuration.key_problem(key):
        terminal.end(problem, terminal.USAGE)
    chosen = configuration.WebhookConfiguration(url, key)
    try:
        sender.begin(store)
        configuration.write_configuration(store, chosen)
    except OSError as error:
        file = configuration.configuration_path(store)
        values = {"file": file, "reason": terminal.reason_of(error)}
        terminal.end(Sentence("webhook.unwritten", values), terminal.FAILED)
    terminal.say("webhook.set", address=chosen.shown_address)
    if not key_file:
        terminal.say("webhook.key_made", key=key)


@webhook.command()
def test(store: StorePath) -> None:
    """Send a message about nobody, and say whether the service took it."""
    from kiosk.connectors.webhook.sender import send_test

    chosen = _configured(store)
    with open_for_reading(store) as opened_store:
        result = send_test(opened_store, chosen)
    answer = f" (HTTP {result.status})" if result.status else ""
    values = {"address": chosen.shown_address, "answer": answer}
    if result.fault is not None:
        fault = Sentence(f"webhook.fault.{result.fault}")
        terminal.end(Sentence("webhook.untaken", values | {"fault": fault}), terminal.FAILED)
    terminal.say("webhook.taken", **values)


@webhook.command()
def status(store: StorePath, *, as_json_object: AsJson = False) -> None:
    """Say where messages go, and which were not delivered."""
    from kiosk.connectors.webhook.configuration import read_configuration
    from kiosk.connectors.webhook.delivery_queue import DeliveryQueue, read_queue

    chosen, queue = read_configuration(store), read_queue(store) or DeliveryQueue()
    numbers = {
        "delivered": queue.delivered,
        "waiting": len(queue.pending),
        "given_up": queue.given_up,
    }
    if as_json_object:
        address = chosen.shown_address if chosen else ""
        terminal.print_json({"address": address, **numbers, "fault": queue.last_fault})
    elif chosen is None:
        terminal.say("webhook.none")
    else:
        terminal.say("webhook.status", address=chosen.shown_address, **numbers)
        if queue.last_fault:
            terminal.say(f"webhook.fault.{queue.last_fault}")
    if queue.failing:
        raise typer.Exit(terminal.REFUSED)


@webhook.command()
def remove(store: StorePath) -> None:
    """Tell the service nothing more; what was not delivered is dropped."""
    from kiosk.connectors.webhook.configuration import configuration_path
    from kiosk.connectors.webhook.delivery_queue import queue_path

    was_set = configuration_path(store).exists()
    configuration_path(store).unlink(missing_ok=True)
    queue_path(store).unlink(missing_ok=True)
    terminal.say("webhook.removed" if was_set else "webhook.none")


@webhook.command(hidden=True)
def send(
    store: StorePath,
    *,
    supervised: Supervised = False,
) -> None:
    """Send what arrives until stopped; open windows do it alone."""
    from kiosk.connectors.webhook.sender import run
    from kiosk.logs import keep_log
    from kiosk.settings import read_settings
    from kiosk.store.sharing.process_lock import WebhookLock

    keep_log(read_settings(os.environ).log_folder)
    lock = WebhookLock(store)
    try:
        while not lock.acquire():
            if not supervised or waited(1.0, supervised=True):
                return
        run(store, lambda seconds: waited(seconds, supervised=supervised))
    finally:
        lock.close()


def _ask_url() -> str:
    return str(typer.prompt(terminal.texts().say("webhook.ask_url"), err=True)).strip()


def _configured(store: Path) -> WebhookConfiguration:
    from kiosk.connectors.webhook.configuration import configuration_path, read_configuration

    chosen = read_configuration(store)
    if chosen is None:
        is_there = configuration_path(store).exists()
        values = {"file": configuration_path(store)}
        terminal.end(Sentence("webhook.damaged" if is_there else "webhook.none", values))
    return chosen
