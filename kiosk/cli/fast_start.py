"""Starts the attendee face without the imports that its first screen (K1) does not need."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from kiosk.cli.help.texts import help_text
from kiosk.domain.equipment.machine_setup import MachineRole
from kiosk.domain.records.entities import Direction
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.faces.attendee import AttendeeFace, run_attendee
from kiosk.settings import Settings, read_settings, terminal_language
from kiosk.texts import load_texts

# Pixels; no display is larger, and no larger image could be drawn.
_MOST = 16_384
# The exit code of a usage error.
_USAGE = 2


def run_attendee_command(arguments: Sequence[str]) -> int:
    """Run `kiosk run attendee`; returns the exit code.

    Raises the exceptions of `run_attendee` and `read_settings`.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.picture and options.picture.is_file() and not options.force:
        sys.stderr.write(_texts().say("cli.taken", path=options.picture) + "\n")
        return _USAGE
    settings = _settings_of_start()
    is_bare = options.store is None and not options.checkpoint
    options.store = options.store or settings.event_store
    if is_bare and options.store.exists() and _is_desk(options.store):
        return _start_again(options)
    # Who names a checkpoint means an event that is here; its missing store is an error.
    if not options.checkpoint and options.store.exists():
        chosen = settings.checkpoint if is_bare else ""
        options.checkpoint = chosen or _known_checkpoint(options.store, options.device)
    if not options.checkpoint:
        return _ask_first(options, settings)
    return run_attendee(_face(options), settings, print_message)


def start_attendee() -> int | None:
    """Open the kiosk as `kiosk setup` set this machine up; without an event it asks for a code.

    Returns its exit code; None where the machine was set up as something else. Raises as
    `run_attendee_command` does.
    """
    settings = read_settings(os.environ)
    if "attendee" not in MachineRole(settings.role or MachineRole.KIOSK).faces:
        return None
    store = settings.event_store
    where = ["--store", str(store)] if store.exists() else []
    place = ["--checkpoint", settings.checkpoint] if where and settings.checkpoint else []
    return run_attendee_command([*where, *place])


def _settings_of_start() -> Settings:
    settings = read_settings(os.environ)
    if "NOTIFY_SOCKET" not in os.environ:
        return settings
    from kiosk.faces.service_starts import settings_of_start

    return settings_of_start(settings, "attendee")


def _ask_first(options: argparse.Namespace, settings: Settings) -> int:
    """Wait for the code of a device, or ask where the kiosk stands; then start again as that."""
    from kiosk.exchange.exporting.atomic_write import make_folder
    from kiosk.faces.joining import JoiningFace, run_joining

    make_folder(options.store.absolute().parent)
    face = JoiningFace(
        options.store,
        options.device,
        options.windowed,
        options.size,
        options.picture,
        options.picture is not None,
    )
    has_joined = run_joining(face, settings, print_message)
    return _start_again(options) if has_joined else 0


def _start_again(options: argparse.Namespace) -> int:
    """Run the kiosk, or the desk that the machine joined as, in a new process.

    A program has one application of Qt.
    """
    is_desk = not options.checkpoint and _is_desk(options.store)
    face = ["desk"] if is_desk else ["attendee", "--direction", options.direction.value]
    command = [sys.executable, "-m", "kiosk", "run", *face, "--store", str(options.store)]
    command += ["--device", options.device] if options.device else []
    command += ["--windowed"] if options.windowed else []
    command += ["--size", "x".join(map(str, options.size))] if options.size else []
    if sys.platform == "win32":  # where a process cannot become another program
        import subprocess

        return subprocess.run(command, check=False).returncode  # noqa: S603 - ours
    return os.execv(sys.executable, command)  # noqa: S606 - ours


def _is_desk(path: Path) -> bool:
    from kiosk.usecases.devices.device_names import joined_as_desk

    return joined_as_desk(path)


def _known_checkpoint(path: Path, device: str) -> str:
    """The checkpoint that was chosen for the kiosk of a store, else its only one; else empty.

    Raises StoreError.
    """
    from kiosk.store import Store
    from kiosk.store.snapshots.received_snapshot import joined_as
    from kiosk.usecases.devices.device_names import kiosk_name

    # Not for reading alone: a store of an earlier version is migrated first.
    with contextlib.closing(Store.open(path, device or kiosk_name(path))) as store:
        _, chosen = store.read(joined_as)
        checkpoints = list(store.programme().checkpoints)
    if chosen in checkpoints:
        return chosen
    return checkpoints[0] if len(checkpoints) == 1 else ""


def _face(options: argparse.Namespace) -> AttendeeFace:
    return AttendeeFace(
        store=options.store,
        checkpoint=options.checkpoint,
        device=options.device,
        direction=options.direction,
        windowed=options.windowed,
        size=options.size,
        picture=options.picture,
        only_picture=options.picture is not None,
    )


def print_message(sentence: Sentence) -> None:
    """Print a sentence and flush; a closed pipe is ignored."""
    with contextlib.suppress(BrokenPipeError):
        sys.stdout.write(_texts().say(sentence) + "\n")
        sys.stdout.flush()


def read_size(text: str) -> tuple[int, int]:
    """Width and height in pixels of a text like `1080x1920`. Raises ArgumentTypeError."""
    width, _, height = text.lower().partition("x")
    if not all(side.isdecimal() and 0 < int(side) <= _MOST for side in (width, height)):
        raise argparse.ArgumentTypeError(_texts().say("cli.size", value=text))
    return int(width), int(height)


class _Parser(argparse.ArgumentParser):
    def format_help(self) -> str:
        from kiosk.cli.help.layout import HelpFormatter

        self.formatter_class = HelpFormatter
        usage = _texts().say("help.title.usage")
        return super().format_help().replace("usage:", usage, 1)

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        text = _texts().say("cli.usage.attendee", command=self.prog, why=message)
        self.exit(2, f"{text}\n")


def _texts() -> Texts:
    return load_texts(terminal_language(os.environ))


def _parser() -> _Parser:
    # Importing Typer alone takes 0.1 s, a third of the time allowed for K1.
    texts = _texts()

    def shown(english: str) -> str:
        return help_text(english, texts)

    parser = _Parser(
        prog="kiosk run attendee",
        description=shown(
            "Open the face for guests, full screen; staff leave it with their code or PIN."
        ),
        add_help=False,
    )
    add = parser.add_argument_group(texts.say("help.title.options")).add_argument
    add("--store", type=Path, metavar="PATH", help=shown("The event's store, one file."))
    add("--checkpoint", default="", metavar="ID", help=shown("Where codes are scanned."))
    add("--device", default="", metavar="NAME", help=shown("This machine's name in the journal."))
    add(
        "--direction",
        type=Direction,
        default=Direction.ENTRY,
        metavar="entry|exit",
        help=shown("Which way its guests pass."),
    )
    add("--windowed", action="store_true", help=shown("A window instead of full screen."))
    add("--size", type=read_size, metavar="WIDTHxHEIGHT", help=shown("In pixels, like 1080x1920."))
    add(
        "--picture",
        type=Path,
        metavar="FILE",
        help=shown("Draw the first screen to a PNG and end."),
    )
    add("--force", action="store_true", help=shown("Replace a file that is there already."))
    add("-h", "--help", action="help", help=texts.say("help.title.help"))
    return parser
