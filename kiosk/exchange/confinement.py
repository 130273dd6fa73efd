"""Reads files in a process of its own, with little memory and time, for a hostile one may abort it.

A spreadsheet reader ends its whole process on some files (a cell far from all others, a zip bomb);
here that ends in a sentence.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.domain.texts import Sentence
from kiosk.exchange import reading
from kiosk.exchange.refusals import Unfit
from kiosk.exchange.sheets import NumberedRow, Sheet

MOST_MEMORY = 1 << 30
MOST_SECONDS = 30
_CHUNK = 1000

Message = list[Sheet | NumberedRow] | Sentence | None


def read_confined(path: Path, encoding: str = "") -> Iterator[list[Sheet | NumberedRow]]:
    """What `reading.read` yields, in chunks, out of a confined process.

    Raises Unfit as it does, and also when the process died or said nothing for `MOST_SECONDS`.
    """
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_read_into, args=(sender, path, encoding), daemon=True)
    process.start()
    sender.close()
    try:
        with receiver:
            while (message := _receive(receiver)) is not None:
                if isinstance(message, Sentence):
                    raise Unfit(message.id, **message.values)
                yield message
    finally:
        process.kill()
        process.join()
        process.close()


def _receive(receiver: Connection) -> Message:
    if not receiver.poll(MOST_SECONDS):
        raise Unfit("import.file.slow", seconds=MOST_SECONDS)
    try:
        message: Message = receiver.recv()
    except EOFError as error:
        raise Unfit("import.file.too_much") from error
    return message


def _read_into(sender: Connection, path: Path, encoding: str) -> None:
    """The confined process's whole life."""
    _confine()
    with closing(sender):
        try:
            rows = iter(reading.read(path, encoding))
            while chunk := list(islice(rows, _CHUNK)):
                sender.send(chunk)
            sender.send(None)
        except Unfit as error:
            sender.send(error.sentence)
        except MemoryError:
            sender.send(Sentence("import.file.too_much"))


def _confine() -> None:
    """Bounds memory and processor time where the system can, and silences a dying reader."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 2)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS + 5))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
