"""Reads passwords for commands: never from an argument, which others can see."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from kiosk.cli import terminal
from kiosk.domain.text.messages import Sentence

_LONGEST = 1000


def read_password(file: Path | None, question: str) -> str:
    """The password from the first line of a file or of standard input, or asked for.

    `question` is the id of the message that asks. Exits for a file that cannot be read.
    """
    if file is not None:
        try:
            with file.open(encoding="utf-8") as opened:
                return opened.readline(_LONGEST).rstrip("\r\n")
        except (OSError, UnicodeDecodeError):
            terminal.end(Sentence("cli.password_file", {"file": file}), terminal.USAGE)
    if sys.stdin.isatty():
        return str(typer.prompt(terminal.texts().say(question), hide_input=True, err=True))
    return sys.stdin.readline(_LONGEST).rstrip("\r\n")
