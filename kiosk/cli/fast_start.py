"""Starts the attendee face without the imports that its first screen (K1) does not need."""

from __future__ import annotations

import argparse
import contextlib
import os
import socket
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from kiosk.domain.records.entities import Direction
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.faces.attendee import AttendeeFace, run_attendee
from kiosk.settings import read_settings, terminal_language
from kiosk.texts import load_texts

# Pixels; no display is larger, and no larger image could be drawn.
_MOST = 16_384
# The exit code of a usage error.
_USAGE = 2


def run_attendee_command(arguments: Sequence[str]) -> int:
    """Run `kiosk run attendee`; returns the exit code.

    Raises the exceptions of `run_attendee` and `read_settings`.
    """
    options = _parser().parse_args(arguments)
    if options.picture and options.picture.is_file() and not options.force:
        sys.stderr.write(_texts().say("cli.taken", path=options.picture) + "\n")
        return _USAGE
    return run_attendee(_face(options), read_settings(os.environ), print_message)


def _face(options: argparse.Namespace) -> AttendeeFace:
    return AttendeeFace(
        store=options.store,
        checkpoint=options.checkpoint,
        device=options.device or socket.gethostname(),
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
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        text = _texts().say("cli.usage.attendee", command=self.prog, why=message)
        self.exit(2, f"{text}\n")


def _texts() -> Texts:
    return load_texts(terminal_language(os.environ))


def _parser() -> _Parser:
    # Importing Typer alone takes 0.1 s, a third of the time allowed for K1.
    parser = _Parser(
        prog="kiosk run attendee",
        description="Open the face for guests, full screen; staff leave it with their code or PIN.",
    )
    add = parser.add_argument
    add("--store", type=Path, required=True, metavar="PATH", help="the event's store, one file")
    add("--checkpoint", required=True, metavar="ID", help="where codes are scanned")
    add("--device", default="", metavar="NAME", help="this machine's name in the journal")
    add(
        "--direction",
        type=Direction,
        default=Direction.ENTRY,
        metavar="entry|exit",
        help="which way its guests pass",
    )
    add("--windowed", action="store_true", help="a window instead of full screen")
    add("--size", type=read_size, metavar="WIDTHxHEIGHT", help="in pixels, like 1080x1920")
    add("--picture", type=Path, metavar="FILE", help="draw the first screen to a PNG and end")
    add("--force", action="store_true", help="replace a file that is there already")
    return parser
