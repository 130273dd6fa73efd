"""Who else sits at the tables that a scan's answer tells, as far as this device knows."""

from __future__ import annotations

from dataclasses import replace

import sqlalchemy as sa

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.tablemates import Tablemate, disclosed
from kiosk.domain.seating.live_rounds import may_be_told
from kiosk.store import Store
from kiosk.store.queries.seating.table_company import seated_beside


def with_tablemates(store: Store, answer: ScanAnswer) -> ScanAnswer:
    """The answer with whom its guest sits, unless the event does not want that said.

    Raises StoreError.
    """
    if answer.programme.event.hide_tablemates or not answer.seats:
        return answer
    return replace(answer, tablemates=store.read(lambda connection: _mates(connection, answer)))


def _mates(connection: sa.Connection, answer: ScanAnswer) -> tuple[Tablemate, ...]:
    programme = answer.programme
    told = {(one.round, one.table) for one in answer.seats if one.table}
    return tuple(
        Tablemate(seat.round, disclosed(mate, programme.event))
        for seat, mate in seated_beside(connection, answer.seats[0].guest)
        if (seat.round, seat.table) in told and may_be_told(seat, programme)
    )
