"""Reads passwords and other secrets of a command, never from its arguments."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from kiosk.cli import terminal
from kiosk.domain.text.messages import Sentence

_LONGEST_LINE = 1000
_PROMPTS = ("cli.password.ask", "cli.password.again")


def read_password(file: Path | None) -> str:
    """A password: the first line of a file or of standard input, or two equal hidden prompts."""
    if file is not None:
        return _first_line(file)
    if not sys.stdin.isatty():
        return sys.stdin.readline(_LONGEST_LINE).rstrip("\r\n")
    typed, repeated = (
        str(typer.prompt(terminal.texts().say(prompt), hide_input=True, default="", err=True))
        for prompt in _PROMPTS
    )
    if typed != repeated:
        terminal.end(Sentence("cli.password.differ"))
    return typed


def _first_line(file: Path) -> str:
    try:
        with file.open(encoding="utf-8-sig", errors="replace") as opened:
            return opened.readline(_LONGEST_LINE).rstrip("\r\n")
    except OSError as error:
        values = {"file": file, "reason": terminal.reason_of(error)}
        terminal.end(Sentence("cli.password.unread", values), terminal.FAILED)
