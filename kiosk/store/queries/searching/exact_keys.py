"""People by a key that was typed whole: a code, the organiser's own id, the id of a guest."""

from __future__ import annotations

import sqlalchemy as sa
from anyascii import anyascii

from kiosk.domain.codes.code_text import clean
from kiosk.domain.codes.key_folding import comparison_form
from kiosk.domain.text.transliteration import LONGEST_WORD, words_of
from kiosk.store.queries.scans import guest_of
from kiosk.store.schema import code, guest

_MOST = 50
_PERSON = sa.func.coalesce(sa.func.nullif(guest.c.merged, ""), guest.c.id)
_BY_CODE = (
    sa.select(_PERSON)
    .join_from(code, guest, guest.c.id == code.c.guest)
    .where(code.c.code.in_(sa.bindparam("codes", expanding=True)), ~code.c.revoked)
)
_BY_ID = sa.select(_PERSON).where(guest.c.id == sa.bindparam("id"), ~guest.c.erased)
# Guests with the words of the key among the marks of the index; the records tell whose key it is.
_BY_MARK = (
    "SELECT g.record, coalesce(nullif(g.merged, ''), g.id) AS person FROM"
    " (SELECT rowid AS number FROM finding_index WHERE finding_index MATCH ? LIMIT ?) i"
    " JOIN finding f ON f.rowid = i.number JOIN guest g ON g.id = f.guest"
)


def people_with_key(connection: sa.Connection, text: str, code_prefix: str) -> list[str]:
    """The people whose code, reference or id a text is; a code also without the event's prefix.

    The text is compared without case and with everything that scanners and spreadsheets add.
    """
    key = clean(text)
    if not key:
        return []
    codes = [key, f"{code_prefix}-{key}"] if code_prefix else [key]
    found = list(connection.execute(_BY_CODE, {"codes": codes}).scalars())
    found += connection.execute(_BY_ID, {"id": text.strip()}).scalars()
    return list(dict.fromkeys((*found, *_by_reference(connection, text))))


def _by_reference(connection: sa.Connection, text: str) -> list[str]:
    term, wanted = "".join(words_of(text, anyascii))[:LONGEST_WORD], comparison_form(text)
    if not term:
        return []
    rows = connection.exec_driver_sql(_BY_MARK, (f'marks : "{term}"', _MOST))
    return [row.person for row in rows if comparison_form(guest_of(row.record).reference) == wanted]
