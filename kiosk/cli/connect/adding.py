"""The commands that set a source of guests up: a registration system, or a database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from kiosk.cli import terminal
from kiosk.cli.connect.set_up import (
    access,
    ask_token,
    check_name,
    event_of,
    headers_of,
    lists_of,
    watch_file,
)
from kiosk.cli.options import StorePath, open_store
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.connectors.sql.set_up import PreviewColumn
    from kiosk.connectors.sql.table import TableSettings

_USUAL = "system"
_LONGEST_EVENT = 60


class _SystemUnlessNamed(TyperGroup):
    """Options without a command before them are those of a registration system."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        is_named = bool(args) and (args[0] in self.commands or args[0] == "--help")
        return super().parse_args(ctx, args if is_named else [_USUAL, *args])


add = typer.Typer(cls=_SystemUnlessNamed)


class SystemOption(StrEnum):
    """The registration systems that can be set up."""

    PRETIX = "pretix"
    INDICO = "indico"


@add.command("system")
def add_system(
    store: StorePath,
    *,
    system: Annotated[
        SystemOption, typer.Option("--system", help="Which system it is: pretix or indico.")
    ] = SystemOption.PRETIX,
    url: Annotated[str, typer.Option("--url", help="The address of the system.")] = "",
    organizer: Annotated[
        str, typer.Option("--organizer", help="The organizer's short name there.")
    ] = "",
    event: Annotated[str, typer.Option("--event", help="The event's short name there.")] = "",
    name: Annotated[
        str, typer.Option("--name", help="How the system is called here; else as its event.")
    ] = "",
    token_file: Annotated[
        Path | None,
        typer.Option("--token-file", metavar="FILE", help="The code or token is its first line."),
    ] = None,
    checkpoints: Annotated[
        list[str] | None,
        typer.Option(
            "--checkpoint", metavar="LIST=ID", help="A check-in list of theirs is this checkpoint."
        ),
    ] = None,
) -> None:
    """Take guests from a registration system and tell it who arrives.

    A token, or the QR code of a device of pretix, is asked for: scan it, or paste it.
    """
    from kiosk.store.connectors.systems import Connector, add_connector

    lists = lists_of(checkpoints or [])
    if name:
        check_name(name)
    given = access(system, ask_token(token_file), url.rstrip("/"), organizer)
    slug = event_of(system, given, event)
    added = Connector(
        name=name or slug,
        system=system,
        address=given.address,
        organizer=given.organizer,
        event=slug,
        is_device=given.is_device,
        checkpoints=lists,
    )
    with open_store(store, create=True) as opened_store:
        opened_store.transact(lambda connection: add_connector(connection, added, given.token))
    terminal.say("connect.added", name=added.name, address=given.address, event=slug)


UrlArgument = Annotated[
    str,
    typer.Argument(
        metavar="URL", help="A database, as postgresql://user@host/name or sqlite:///file.db."
    ),
]
TableOption = Annotated[
    str, typer.Option("--table", help="The table or view that lists the guests.")
]
QueryOption = Annotated[
    str, typer.Option("--query", help="A SELECT that lists them, in place of a table.")
]
HeadersOption = Annotated[
    list[str] | None,
    typer.Option("--map", metavar="COLUMN=HEADER", help="Read a column as one with this header."),
]
ChangedOption = Annotated[
    str, typer.Option("--changed-column", help="It grows with each change of a row.")
]
ArrivalsOption = Annotated[
    str, typer.Option("--arrivals-table", help="A table that arrivals are written into.")
]
CreateOption = Annotated[
    bool, typer.Option("--create-arrivals-table", help="Make that table, if there is none.")
]
PasswordOption = Annotated[
    Path | None,
    typer.Option("--password-file", metavar="FILE", help="The password is its first line."),
]


@add.command("sql")
def add_sql(
    address: UrlArgument,
    store: StorePath,
    *,
    table: TableOption = "",
    query: QueryOption = "",
    headers: HeadersOption = None,
    changed: ChangedOption = "",
    arrivals: ArrivalsOption = "",
    create: CreateOption = False,
    name: Annotated[str, typer.Option("--name", help="How the list is called here.")] = "",
    password_file: PasswordOption = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Take guests from a table or query of a database. Five rows are shown before it is recorded.

    The password is asked for. Nothing is written there but arrivals, and those only on request.
    """
    from kiosk.connectors.faults import SystemFault
    from kiosk.connectors.http_client import SECONDS
    from kiosk.connectors.sql.arrivals_table import DEFAULT_NAME
    from kiosk.connectors.sql.database import database_problem, wants_password
    from kiosk.connectors.sql.set_up import create_arrivals, preview, settings_problem
    from kiosk.connectors.sql.table import TableSettings

    called = name or table.rpartition(".")[2] or "sql"
    check_name(called)
    written = arrivals or (DEFAULT_NAME if create else "")
    settings = TableSettings(table, query, headers_of(headers or []), (), changed, written)
    if problem := database_problem(address) or settings_problem(settings):
        terminal.end(problem, terminal.USAGE)
    password = ask_token(password_file, "connect.sql.ask") if wants_password(address) else ""
    try:
        columns, settings = preview(address, password, settings, SECONDS)
        _show(columns)
        if not (yes or typer.confirm(terminal.texts().say("connect.sql.confirm"), err=True)):
            terminal.end(Sentence("connect.sql.unrecorded"))
        if create and create_arrivals(address, password, written, SECONDS):
            terminal.say("connect.sql.created", table=written)
    except SystemFault as fault:
        terminal.end(fault.sentence, terminal.FAILED)
    _record_sql(store, called, address, settings, password)


def _show(columns: Sequence[PreviewColumn]) -> None:
    """Each column with what it is taken for, and its cells in the first rows."""
    from kiosk.domain.records.entities import Guest
    from kiosk.exchange.importing.columns.field_labels import label_of

    texts = terminal.texts()
    for one in columns:
        field = label_of(Guest, one.field, texts.language) if one.field else ""
        values = {"column": one.header, "field": field, "values": " | ".join(one.values)}
        terminal.say("connect.sql.column" if field else "connect.sql.extra", **values)


def _record_sql(
    store: Path, name: str, address: str, settings: TableSettings, password: str
) -> None:
    from kiosk.connectors.sql.system import SYSTEM
    from kiosk.store.connectors.systems import Connector, add_connector

    event = settings.table or " ".join(settings.query.split())[:_LONGEST_EVENT]
    options = {one.name: getattr(settings, one.name) for one in fields(settings)}
    added = Connector(name, SYSTEM, address, "", event, options=options)
    with open_store(store, create=True) as opened_store:
        opened_store.transact(lambda connection: add_connector(connection, added, password))
    terminal.say("connect.sql.added", name=name)


@add.command("programme")
def add_programme(
    address: Annotated[
        str,
        typer.Argument(
            metavar="URL|FILE",
            help="An address such as https://talks.example.org/schedule.json, or a file.",
        ),
    ],
    store: StorePath,
    *,
    name: Annotated[str, typer.Option("--name", help="How the programme is called here.")] = "",
) -> None:
    """Follow a programme: of pretalx, frab, Sessionize, a calendar, or in our sheets."""
    from kiosk.connectors.programme_address import SYSTEM, programme_problem
    from kiosk.store.connectors.systems import Connector, add_connector

    if Path(address).exists():
        watch_file(Path(address), store, name)
        return
    called = name or SYSTEM
    check_name(called)
    if problem := programme_problem(address):
        terminal.end(problem, terminal.USAGE)
    added = Connector(called, SYSTEM, address, "", called)
    with open_store(store, create=True) as opened_store:
        opened_store.transact(lambda connection: add_connector(connection, added, ""))
    terminal.say("connect.programme.added", name=called, address=address)
