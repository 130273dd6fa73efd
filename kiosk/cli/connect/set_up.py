"""What `kiosk connect add` asks, and what it asks the system; it exits where that leads nowhere."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from kiosk.cli import terminal
from kiosk.cli.files.passwords import read_password
from kiosk.cli.options import open_store
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.connectors.pretix.set_up import Access, Handshake

_NAME = re.compile(r"[\w.-]{1,60}")


def check_name(name: str) -> None:
    """Exit with a sentence where that cannot be the name of a system here."""
    if not _NAME.fullmatch(name):
        terminal.end(Sentence("connect.name", {"name": name}), terminal.USAGE)


def ask_token(file: Path | None, question: str = "connect.ask_token") -> str:
    """The QR code, token or password: of a file, of standard input, or typed unseen."""
    if file is not None or not sys.stdin.isatty():
        return read_password(file)
    asked = terminal.texts().say(question)
    return str(typer.prompt(asked, err=True, hide_input=True, default="")).strip()


def access(system: str, text: str, url: str, organizer: str) -> Access:
    """The access that a QR code of a device or a token gives; exits where there is none."""
    from kiosk.connectors.http_client import address_problem
    from kiosk.connectors.pretix.set_up import SYSTEM, Access, read_handshake

    handshake = read_handshake(text) if system == SYSTEM else None
    address = handshake.address if handshake else url
    if problem := address_problem(address):
        terminal.end(problem, terminal.USAGE)
    if handshake is not None:
        return _initialised(handshake)
    if not organizer and system == SYSTEM:
        terminal.end(Sentence("connect.organizer"), terminal.USAGE)
    return Access(address, text, organizer, is_device=False)


def watch_file(file: Path, store: Path, name: str) -> None:
    """Set up that a file or folder is taken in each time that it is saved."""
    from kiosk.connectors.watched_files import SYSTEM
    from kiosk.store.connectors.systems import Connector, add_connector

    path = file.absolute()
    called = name or re.sub(r"[^\w.-]+", "-", path.name)
    if not path.exists():
        terminal.end(Sentence("connect.fault.missing", {"host": path}))
    check_name(called)
    added = Connector(called, SYSTEM, str(path), "", path.name)
    with open_store(store, create=True) as opened_store:
        opened_store.transact(lambda connection: add_connector(connection, added, ""))
    terminal.say("connect.watched", name=called, file=path)


def lists_of(given: list[str]) -> dict[str, str]:
    """The ids of checkpoints by those of check-in lists."""
    lists = dict[str, str]()
    for one in given:
        list_id, equals, checkpoint = one.partition("=")
        if not equals or not list_id.strip().isdecimal() or not checkpoint.strip():
            terminal.end(Sentence("connect.list_option", {"value": one}), terminal.USAGE)
        lists[list_id.strip()] = checkpoint.strip()
    return lists


def headers_of(given: list[str]) -> dict[str, str]:
    """Headers by the columns of a table; an empty one for a column to leave out."""
    headers = dict[str, str]()
    for one in given:
        column, equals, header = one.partition("=")
        if not equals or not column.strip():
            terminal.end(Sentence("connect.sql.map_option", {"value": one}), terminal.USAGE)
        headers[column.strip()] = header.strip()
    return headers


def _initialised(handshake: Handshake) -> Access:
    from importlib.metadata import version

    from kiosk.connectors.faults import SystemFault
    from kiosk.connectors.http_client import HttpClient
    from kiosk.connectors.pretix.set_up import initialise

    http = HttpClient(handshake.address, {})
    try:
        made = initialise(http, handshake, version("forum-kiosk"))
    except SystemFault as fault:
        terminal.end(fault.sentence, terminal.FAILED)
    finally:
        http.close()
    if made is None:
        terminal.end(Sentence("connect.used_code", {"address": handshake.address}))
    return made


def event_of(system: str, given: Access, event: str) -> str:
    """The event that was named, or the only one that the token may see."""
    from kiosk.connectors.faults import SystemFault
    from kiosk.connectors.systems import events_of

    try:
        known = events_of(system, given, event)
    except SystemFault as fault:
        terminal.end(fault.sentence, terminal.FAILED)
    if event not in known and (event or len(known) != 1):
        values = {"event": event, "known": ", ".join(known) or "—"}
        terminal.end(Sentence("connect.event" if event else "connect.which_event", values))
    return event or known[0]
