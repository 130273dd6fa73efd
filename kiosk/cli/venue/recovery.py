"""Commands for the recovery file, with which a new machine takes the founding one's place."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import (
    DeviceOption,
    Force,
    StorePath,
    admin_actor,
    check_free,
    open_store,
    write_text,
)
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.usecases.devices.root_recovery import (
    lacks_recovery_file,
    note_recovery_file,
    recover_root,
    recovery_text,
)

_LONGEST_LINE = 1000


def recovery_file(
    file: Annotated[Path, typer.Argument(help="Where to write it, best on a stick.")],
    store: StorePath,
    device: DeviceOption = "",
    *,
    force: Force = False,
) -> None:
    """Write the key of the founding machine, under a passphrase, for a machine that replaces it."""
    check_free(file, force=force)
    with open_store(store, device) as opened_store:
        passphrase = _ask_passphrase(repeat=True)
        text = terminal.result_or_exit(recovery_text(opened_store, admin_actor(), passphrase))
        write_text(file, text)
        note_recovery_file(opened_store)
    terminal.say("cli.recovery.written", path=file)
    terminal.print_error(Sentence("cli.recovery.limits"))


def recover(
    file: Annotated[Path, typer.Argument(help="The recovery file.")],
    store: StorePath,
    device: DeviceOption = "",
) -> None:
    """Let this machine take the place of the one that founded the event, which is lost."""
    try:
        text = file.read_text("utf-8", "replace")
    except OSError:
        terminal.end(Sentence("cli.devices.unreadable", {"path": file}))
    with open_store(store, device) as opened_store:
        passphrase = _ask_passphrase(repeat=False)
        recovered = terminal.result_or_exit(
            recover_root(opened_store, admin_actor(), text, passphrase)
        )
    terminal.say("cli.recovery.done", name=recovered.name)
    terminal.print_error(Sentence("cli.recovery.limits"))


def remind(store: Store) -> None:
    """Remind of the recovery file while none was written."""
    if lacks_recovery_file(store):
        terminal.print_error(Sentence("cli.recovery.missing", {"path": store.path}))


def _ask_passphrase(*, repeat: bool) -> str:
    """A passphrase: the first line of standard input, or hidden prompts, two equal to `repeat`."""
    if not sys.stdin.isatty():
        return sys.stdin.readline(_LONGEST_LINE).rstrip("\r\n")
    prompts = ("cli.recovery.passphrase", "cli.recovery.again")[: 1 + repeat]
    typed = [
        str(typer.prompt(terminal.texts().say(one), hide_input=True, err=True)) for one in prompts
    ]
    if typed[0] != typed[-1]:
        terminal.end(Sentence("cli.recovery.differ"))
    return typed[0]
