"""Records received facts that were not taken in, until staff decide or the chain goes on."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.membership.intake_results import RefusalReason, RefusedFact
from kiosk.store.local_tables import refusal
from kiosk.store.prepared import Prepared, one_of, texts
from kiosk.store.schema import head

_REACHED = sa.select(head.c.sequence).where(head.c.device == refusal.c.device)
_PASSING = [reason.value for reason in RefusalReason if not reason.is_lasting]
_FORGET_PASSED = Prepared(
    sa.delete(refusal).where(
        one_of(refusal.c.reason, "passing"), refusal.c.sequence <= _REACHED.scalar_subquery()
    )
)


def record_refusals(
    connection: sa.Connection, refused: Iterable[RefusedFact], wall_ms: int
) -> None:
    """Record refused facts, each once, and forget those whose chain has gone on."""
    for one in refused:
        row = {
            "device": one.device,
            "sequence": one.sequence,
            "reason": one.reason.value,
            "stored": one.stored,
            "received": one.received,
            "at": wall_ms,
        }
        connection.execute(insert(refusal).values(row).on_conflict_do_nothing())
    _FORGET_PASSED.run(connection, passing=texts(_PASSING))
