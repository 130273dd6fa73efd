"""Opens the face for guests as fast as it can: nothing is imported that K1 can do without."""

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
from kiosk.faces.attendee import Face, run_attendee
from kiosk.settings import read_settings, terminal_language
from kiosk.texts import load_texts

# Pixels; no display has more, and no picture of them could be drawn.
_MOST = 16_384
# The exit code for what was called wrongly.
_USAGE = 2


def attend(arguments: Sequence[str]) -> int:
    """`kiosk run attendee`: the exit code. Raises what `run_attendee` and `read_settings` do."""
    given = _parser().parse_args(arguments)
    if given.picture and given.picture.is_file() and not given.force:
        sys.stderr.write(_texts().say("cli.taken", path=given.picture) + "\n")
        return _USAGE
    face = Face(
        store=given.store,
        checkpoint=given.checkpoint,
        device=given.device or socket.gethostname(),
        direction=given.direction,
        windowed=given.windowed,
        size=given.size,
        picture=given.picture,
        only_picture=given.picture is not None,
    )
    return run_attendee(face, read_settings(os.environ), tell)


def tell(sentence: Sentence) -> None:
    """Print a sentence, at once, if anybody still reads."""
    with contextlib.suppress(BrokenPipeError):
        sys.stdout.write(_texts().say(sentence) + "\n")
        sys.stdout.flush()


def read_size(text: str) -> tuple[int, int]:
    """Pixels out of `1080x1920`. Raises ArgumentTypeError that says what would be right."""
    width, _, height = text.lower().partition("x")
    if not all(side.isdecimal() and 0 < int(side) <= _MOST for side in (width, height)):
        raise argparse.ArgumentTypeError(_texts().say("cli.size", value=text))
    return int(width), int(height)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        words = _texts().say("cli.usage.attendee", command=self.prog, why=message)
        self.exit(2, f"{words}\n")


def _texts() -> Texts:
    return load_texts(terminal_language(os.environ))


def _parser() -> _Parser:
    # Typer alone takes a tenth of a second to be imported, a third of what K1 may take.
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
