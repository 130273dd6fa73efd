"""Names of guests in lists for one language."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from kiosk.domain.names.companion_names import display_name, is_unnamed_companion
from kiosk.domain.records.entities import Event, Guest
from kiosk.domain.text.messages import Texts
from kiosk.store.queries.companions import principals_of


def display_names(
    connection: sa.Connection, guests: Sequence[Guest], event: Event, texts: Texts
) -> dict[str, str]:
    """The name of each guest in the language of the texts, by id.

    Of an unnamed companion it says with whom they come.
    """
    principals = principals_of(connection, filter(is_unnamed_companion, guests))
    return {one.id: display_name(one, principals.get(one.id), event, texts) for one in guests}
