"""Work with the store that mostly waits for another machine, such as a mail server."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from kiosk.ui.desk.parts.desk_context import DeskContext

if TYPE_CHECKING:
    from kiosk.store import Store

T = TypeVar("T")


def run_waiting(
    context: DeskContext,
    receiver: QObject,
    work: Callable[[Store], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
) -> None:
    """Run `work` on a worker of its own, then `done` or `failed` on the GUI thread.

    Nothing else waits for it. It has to end soon after `context.closing`.
    """
    worker = context.environment.waiting
    wrapped = context.updates.wrap(done), context.updates.wrap(failed)
    worker.jobs.run(receiver, lambda: work(worker.store()), *wrapped)


def waiting(context: DeskContext) -> Callable[..., None]:
    """`run_waiting` with that context."""
    return partial(run_waiting, context)
