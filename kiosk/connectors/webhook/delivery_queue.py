"""What is still to be sent, and when it is tried again. Pure, and kept in a file.

The file has no names: what is sent is read from the store when it is sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from kiosk.domain.text.messages import Sentence
from kiosk.exchange.exporting.atomic_write import write_atomically

FIRST_WAIT_MS, LONGEST_WAIT_MS = 5_000, 600_000
GIVEN_UP_AFTER_MS = 24 * 3600 * 1000
_LONGEST_DOUBLING = 8


@dataclass(frozen=True, slots=True)
class Pending:
    """A message that is to be sent: when it was first due, how often it failed, and the next try.

    Times are in milliseconds since 1970; `fault` is why the last try failed.
    """

    since_ms: int
    tries: int = 0
    next_ms: int = 0
    fault: str = ""


@dataclass(frozen=True, slots=True)
class DeliveryQueue:
    """`row` is the journal's row up to which arrivals are in the queue, `pending` are by scan id.

    `given_up` is how many could not be delivered within a day, `delivered` how many were.
    """

    row: int = 0
    pending: Mapping[str, Pending] = field(default_factory=dict)
    delivered: int = 0
    given_up: int = 0
    last_fault: str = ""

    @property
    def failing(self) -> int:
        """How many messages failed at least once, and are still tried or were given up."""
        return sum(one.tries > 0 for one in self.pending.values()) + self.given_up


def added(queue: DeliveryQueue, scans: Iterable[str], row: int, now_ms: int) -> DeliveryQueue:
    """The queue with new arrivals, up to a row of the journal."""
    new = {one: Pending(now_ms) for one in scans if one not in queue.pending}
    return replace(queue, row=row, pending={**queue.pending, **new})


def due(queue: DeliveryQueue, now_ms: int) -> list[str]:
    """What is to be sent now: new messages first, then those that failed least."""
    ready = [(one.tries, one.since_ms, id_) for id_, one in queue.pending.items()]
    return [id_ for _, _, id_ in sorted(ready) if queue.pending[id_].next_ms <= now_ms]


def removed(queue: DeliveryQueue, id_: str, *, delivered: bool) -> DeliveryQueue:
    """The queue without a message that was delivered, or that has become void."""
    pending = {one: value for one, value in queue.pending.items() if one != id_}
    if not delivered:
        return replace(queue, pending=pending)
    return replace(queue, pending=pending, delivered=queue.delivered + 1, last_fault="")


def failed(
    queue: DeliveryQueue, id_: str, fault: str, now_ms: int, *, is_of_service: bool
) -> DeliveryQueue:
    """The queue after a try that failed; where the service fails, all others wait as long."""
    before = queue.pending[id_]
    wait_ms = min(FIRST_WAIT_MS << min(before.tries, _LONGEST_DOUBLING), LONGEST_WAIT_MS)
    next_ms = now_ms + wait_ms
    pending = dict(queue.pending)
    if now_ms - before.since_ms >= GIVEN_UP_AFTER_MS:
        del pending[id_]
        queue = replace(queue, given_up=queue.given_up + 1)
    else:
        pending[id_] = replace(before, tries=before.tries + 1, next_ms=next_ms, fault=fault)
    if is_of_service:
        pending = {
            other: replace(one, next_ms=max(one.next_ms, next_ms)) for other, one in pending.items()
        }
    return replace(queue, pending=pending, last_fault=fault)


def queue_path(store: Path) -> Path:
    """The file with the queue of a store on this machine."""
    return store.with_name(f"{store.stem}.webhook-queue.json")


def read_queue(store: Path) -> DeliveryQueue | None:
    """The queue that is kept; None without one, or if the file is damaged."""
    try:
        saved: Any = json.loads(queue_path(store).read_text(encoding="utf-8"))
        pending = {id_: Pending(**one) for id_, one in saved.pop("pending").items()}
        return DeliveryQueue(pending=pending, **saved)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_queue(store: Path, queue: DeliveryQueue) -> None:
    """Keep the queue, whole also after a power cut. Raises OSError."""
    with write_atomically(queue_path(store)) as making:
        making.write_text(json.dumps(asdict(queue)), encoding="utf-8")


def failing_sentence(queue: DeliveryQueue | None) -> Sentence | None:
    """What staff are told about messages that were not delivered; None if all were."""
    if queue is None or not queue.failing:
        return None
    return Sentence("webhook.failing", {"n": queue.failing})
