"""Reads files in a separate process with limited memory and time.

A hostile file may abort the spreadsheet reader's process (a cell far from all others, a zip bomb);
here that becomes an error message.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.files import reading
from kiosk.exchange.importing.files.sheets import NumberedRow, Sheet
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.process import forbid_dumps

MOST_MEMORY = 1 << 30
MOST_SECONDS = 30
_CHUNK = 1000

T = TypeVar("T")

Message = list[Sheet | NumberedRow] | Sentence | None


def read_confined(path: Path, encoding: str = "") -> Iterator[list[Sheet | NumberedRow]]:
    """The items of `reading.read`, in chunks, from a confined process.

    Raises InvalidCell as it does, and also when the process died or sent nothing for
    `MOST_SECONDS`.
    """
    with _process(_read_into, path, encoding) as receiver:
        message: Message
        while (message := _receive(receiver)) is not None:
            if isinstance(message, Sentence):
                raise InvalidCell(message.id, **message.values)
            yield message


def confined(work: Callable[..., T], *arguments: object) -> T:
    """The result of `work`, a module-level function, called in a confined process.

    Raises InvalidCell when the process died or sent nothing for `MOST_SECONDS`.
    """
    with _process(_work_into, work, arguments) as receiver:
        result: T = _receive(receiver)
        return result


@contextmanager
def _process(life: Callable[..., None], *arguments: object) -> Iterator[Connection]:
    """The connection to a confined process, which is ended with the context."""
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=life, args=(sender, *arguments), daemon=True)
    process.start()
    sender.close()
    try:
        with receiver:
            yield receiver
    finally:
        process.kill()
        process.join()
        process.close()


def _receive(receiver: Connection) -> Any:
    if not receiver.poll(MOST_SECONDS):
        raise InvalidCell("import.file.slow", seconds=MOST_SECONDS)
    try:
        return receiver.recv()
    except EOFError as error:
        raise InvalidCell("import.file.too_much") from error


def _work_into(sender: Connection, work: Callable[..., object], arguments: tuple[object]) -> None:
    """The main function of a confined process that calls one function."""
    _confine()
    with closing(sender), suppress(MemoryError):
        sender.send(work(*arguments))


def _read_into(sender: Connection, path: Path, encoding: str) -> None:
    """The main function of a confined process that reads a file."""
    _confine()
    with closing(sender):
        try:
            rows = iter(reading.read(path, encoding))
            while chunk := list(islice(rows, _CHUNK)):
                sender.send(chunk)
            sender.send(None)
        except InvalidCell as error:
            sender.send(error.sentence)
        except MemoryError:
            sender.send(Sentence("import.file.too_much"))


def _confine() -> None:
    """Limits memory and processor time where the system can, and disables crash output."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 2)
    forbid_dumps()
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS + 5))
        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
