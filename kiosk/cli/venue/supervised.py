"""Processes that run beside a window, and end with it."""

from __future__ import annotations

import os
import select
import sys
from typing import Annotated

import typer

_READ_BYTES = 1024

Supervised = Annotated[
    bool, typer.Option("--supervised", hidden=True, help="End with the standard input.")
]


def waited(seconds: float, *, supervised: bool) -> bool:
    """Wait; True if the standard input of a supervised process has ended meanwhile."""
    if not supervised:
        select.select([], [], [], seconds)
        return False
    readable, _, _ = select.select([sys.stdin], [], [], seconds)
    return bool(readable) and not os.read(sys.stdin.fileno(), _READ_BYTES)
