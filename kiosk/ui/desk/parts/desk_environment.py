"""The dependencies of a desk: store workers, clocks, texts and the checkpoint."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.domain.names.guest_names import Drawable
from kiosk.domain.text.messages import Texts
from kiosk.jobs import Jobs

if TYPE_CHECKING:
    from kiosk.store import Store


@dataclass(frozen=True, slots=True)
class StoreWorker:
    """A worker thread and its own store connection; `store` may open it, on that thread."""

    jobs: Jobs
    store: Callable[[], Store]


@dataclass(frozen=True, slots=True)
class DeskEnvironment:
    """The dependencies of a desk.

    `clock` counts seconds and is monotonic; `wall` is timezone-aware. `quick` runs jobs for which
    staff wait, `slow` long ones in parallel, `waiting` those that mostly wait for another
    machine, `lists` those of long lists, so that typing waits for none. `checkpoint` is the
    configured id, empty for none.
    `can_draw` tells whether the fonts have all characters of a text.
    """

    quick: StoreWorker
    slow: StoreWorker
    waiting: StoreWorker
    lists: StoreWorker
    checkpoint: str
    texts: Mapping[str, Texts]
    clock: Callable[[], float]
    wall: Callable[[], datetime]
    can_draw: Drawable
    language: str = "ko"
