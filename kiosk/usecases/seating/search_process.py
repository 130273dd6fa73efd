"""Runs the search of a plan in a child process, so that neither window nor scan waits for it."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from kiosk.process import forbid_dumps
from kiosk.usecases.seating.event_to_seat import SeatingEvent
from kiosk.usecases.seating.plan_search import (
    Plan,
    PlanOptions,
    PlanRefusal,
    SearchFailed,
    search_plan,
)

_LOOK_EVERY_S = 0.1
"""How often it is looked whether the search was cancelled."""
_NICENESS = 10
"""How far a search stands behind every other process, see nice(2)."""
_log = logging.getLogger(__name__)


def search_apart(
    event: SeatingEvent,
    options: PlanOptions,
    report: Callable[[int], None],
    is_cancelled: Callable[[], bool],
) -> Plan | PlanRefusal | None:
    """As `search_plan`, in a child; None once it was cancelled, which kills the child.

    `report` is called with each new percentage of the iterations.
    """
    if is_cancelled():
        return None
    with _child(event, options) as (child, receiver):
        while not is_cancelled():
            try:
                if not receiver.poll(_LOOK_EVERY_S):
                    continue
                message = receiver.recv()
            except (EOFError, OSError):
                child.join()
                _log.error("the search of seats ended with exit code %s", child.exitcode)
                return SearchFailed()
            if not isinstance(message, int):
                return _result(message)
            report(message)
    return None


def _result(message: Any) -> Plan | PlanRefusal:
    if isinstance(message, str):
        _log.error("the search of seats failed: %s", message)
        return SearchFailed()
    found: Plan | PlanRefusal = message
    return found


@contextmanager
def _child(event: SeatingEvent, options: PlanOptions) -> Iterator[tuple[BaseProcess, Connection]]:
    """A child that searches, and what it sends; it is killed with the context."""
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=_search_into, args=(sender, event, options), daemon=True)
    child.start()
    sender.close()
    try:
        with receiver:
            yield child, receiver
    finally:
        child.kill()
        child.join()
        child.close()


def _search_into(sender: Connection, event: SeatingEvent, options: PlanOptions) -> None:
    """The main function of the child: sends percentages, then the plan, or a text of what failed.

    Once nobody listens any more it ends.
    """
    forbid_dumps()
    if sys.platform != "win32":
        os.nice(_NICENESS)
    shown = 0

    def progress(made: int, cost: int) -> bool:
        nonlocal shown
        percent = 100 * made // max(1, options.iterations)
        if percent > shown:
            shown = percent
            sender.send(percent)
        return cost > 0

    with closing(sender), suppress(BrokenPipeError):
        try:
            sender.send(search_plan(event, options, progress))
        except BrokenPipeError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the window goes on
            sender.send(repr(error))
