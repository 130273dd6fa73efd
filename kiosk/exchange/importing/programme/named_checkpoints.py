"""The checkpoints that rows of a sheet describe, of which a rule in another row may name one."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.domain.records.entities import Checkpoint
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.references import Referable


def named_checkpoints(rows: Iterable[ImportRow]) -> dict[str, Referable]:
    """The checkpoints of rows by their ids, or by their names where they have none."""
    found: dict[str, Referable] = {}
    for values in (row.values for row in rows):
        names = [values.get(name) or "" for name in ("id", "name_ko", "name_en")]
        if any(names):
            id_ = str(next(filter(None, names)))
            found[id_] = Checkpoint(id=id_, name_ko=names[1], name_en=names[2])
    return found
