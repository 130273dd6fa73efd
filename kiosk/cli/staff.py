"""Commands for staff; they run with the rights of an admin."""

from __future__ import annotations

import secrets
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli import terminal
from kiosk.cli.options import (
    AsJson,
    Force,
    StorePath,
    admin_actor,
    check_free,
    from_input,
    now,
    open_for_reading,
    open_store,
)
from kiosk.domain.codes import code_text
from kiosk.domain.records import pins
from kiosk.domain.records.permissions import Actor, Role, Staff
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.code_images import PictureUnusable, draw_code
from kiosk.settings import hashed, hashed_code
from kiosk.store import Store
from kiosk.usecases.admin.staff import (
    StaffMember,
    add_staff,
    change_staff,
    set_up_admin,
    staff_list,
)

staff = typer.Typer(no_args_is_help=True)

StaffNameArgument = Annotated[
    str, typer.Argument(callback=from_input, help="What everybody calls them; - reads the input.")
]
RoleOption = Annotated[Role | None, typer.Option("--role", help="What they may do.")]

_LONGEST_LINE = 4096


@staff.command()
def add(name: StaffNameArgument, store: StorePath, role: RoleOption = None) -> None:
    """Add somebody; asks for their PIN, or reads it from standard input. The first is an admin."""
    with open_store(store) as opened_store:
        first = not any(member.staff.active for member in staff_list(opened_store, now()))
        if first and role not in (None, Role.ADMIN):
            terminal.end(Sentence("cli.staff.first"))
        pin = _ask_pin()
        added: Actor | Staff
        if first:
            added = terminal.result_or_exit(set_up_admin(opened_store, name, pin, now()))
        else:
            added = terminal.result_or_exit(
                add_staff(opened_store, admin_actor(), name, role or Role.VOLUNTEER, pin)
            )
    terminal.say("cli.staff.added", name=added.name)


@staff.command("list")
def list_(store: StorePath, as_json_list: AsJson = False) -> None:
    """List everybody with their role."""
    with open_for_reading(store) as opened_store:
        rows = [_row(member) for member in staff_list(opened_store, now())]
    terminal.print_list(rows, ("name", "role", "active", "again_at"), as_json_list=as_json_list)


@staff.command()
def role(
    name: StaffNameArgument,
    role: Annotated[Role, typer.Argument(help="What they may do.")],
    store: StorePath,
) -> None:
    """Give somebody another role."""
    _change(store, name, role=role)


@staff.command()
def pin(name: StaffNameArgument, store: StorePath) -> None:
    """Give somebody a new PIN; asks for it, or reads it from standard input."""
    _change(store, name, pin=_ask_pin())


@staff.command()
def remove(name: StaffNameArgument, store: StorePath) -> None:
    """Let somebody in no more; what they did stays under their name."""
    _change(store, name, active=False)


@staff.command("exit-pin")
def exit_pin() -> None:
    """Print the setting of a PIN that closes kiosks; asks for it, or reads standard input."""
    pin = _ask_pin()
    if (problem := pins.problem_of_new(pin)) is not None:
        terminal.end(problem)
    terminal.print_words(f'staff_pin = "{hashed(pin)}"')
    terminal.print_error(Sentence("cli.staff.setting"))


@staff.command("exit-code")
def exit_code(
    out: Annotated[Path, typer.Option("--out", help="Draw the code, for example as PNG.")],
    *,
    force: Force = False,
) -> None:
    """Make a code that closes kiosks: draw it, and print the setting of it."""
    code = code_text.new_code_text(secrets.token_bytes(code_text.RANDOM_BYTES), "STAFF")
    check_free(out, force=force)
    try:
        draw_code(out, code)
    except PictureUnusable as error:
        terminal.end(error.sentence, terminal.FAILED)
    terminal.print_words(f'staff_code = "{hashed_code(code_text.clean(code))}"')
    terminal.print_error(Sentence("cli.staff.setting"))


def _change(store: StorePath, name: str, **changes: Any) -> None:
    with open_store(store) as opened_store:
        changed = terminal.result_or_exit(
            change_staff(opened_store, admin_actor(), _staff_id(opened_store, name), **changes)
        )
    terminal.say("cli.staff.changed", name=changed.name)


def _staff_id(store: Store, name: str) -> str:
    ids = {
        member.staff.name.casefold(): member.staff.id
        for member in staff_list(store, now())
        if member.staff.active
    }
    if name.casefold() not in ids:
        terminal.end(Sentence("cli.staff.unknown", {"name": name}))
    return ids[name.casefold()]


def _ask_pin() -> str:
    """Reads a PIN: the first line of standard input, or two equal hidden prompts."""
    if not sys.stdin.isatty():
        return sys.stdin.readline(_LONGEST_LINE).strip()
    typed, repeated = (
        str(typer.prompt(terminal.texts().say(message), hide_input=True))
        for message in ("cli.staff.pin", "cli.staff.pin_again")
    )
    if typed != repeated:
        terminal.end(Sentence("cli.staff.differ"))
    return typed


def _row(member: StaffMember) -> dict[str, Any]:
    person = member.staff
    locked_until = member.again_at.isoformat() if member.again_at else None
    return {
        "id": person.id,
        "name": person.name,
        "role": str(person.role),
        "active": person.active,
        "again_at": locked_until,
    }
