"""What may be asked of a database of somebody else: one statement that reads."""

from __future__ import annotations

import re
from collections.abc import Sequence

import sqlalchemy as sa

from kiosk.domain.text.messages import Sentence

LONGEST_QUERY = 10_000
# Texts, names in quotes and comments: no word in them is one of the statement's.
_QUOTED = re.compile(
    r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|\[[^\]]*\]"
    r"|\$(?P<tag>\w*)\$.*?\$(?P=tag)\$|--[^\n]*|/\*.*?\*/",
    re.DOTALL,
)
_WORD = re.compile(r"\w+")
_READS = ("select", "with", "values", "table")
_WRITES = frozenset(
    "insert update delete merge into drop alter create truncate grant revoke exec execute call copy"
    " attach detach pragma vacuum lock set do begin commit rollback".split()
)


def query_problem(query: str) -> Sentence | None:
    """Why a query is not asked; None for one statement that reads, as far as its words show.

    It runs in a transaction for reading only as well, in case its words do not show it.
    """
    plain = _QUOTED.sub(" ? ", query).strip()
    if len(query) > LONGEST_QUERY:
        return Sentence("connect.sql.long_query", {"most": LONGEST_QUERY})
    words = [word.casefold() for word in _WORD.findall(plain)]
    if not words or words[0] not in _READS or ";" in plain.rstrip("; \n\t"):
        return Sentence("connect.sql.no_select")
    word = next((word for word in words if word in _WRITES), None)
    return Sentence("connect.sql.writes", {"word": word.upper()}) if word else None


def select_table(name: str) -> sa.Select[tuple[str]]:
    """All columns of a table or view, whose name may begin with its schema."""
    return sa.select(sa.literal_column("*")).select_from(table_named(name))


def table_named(name: str, columns: Sequence[sa.ColumnClause[object]] = ()) -> sa.TableClause:
    """A table by its name, perhaps with its schema before a full stop."""
    schema, dot, own = name.partition(".")
    return sa.table(own, *columns, schema=schema) if dot else sa.table(name, *columns)


def select_query(query: str) -> sa.TextClause:
    """A query as it was written: a colon in it begins no parameter of ours."""
    return sa.text(_escaped(query))


def select_changed(query: str, column: str, dialect: sa.Dialect) -> sa.TextClause:
    """The rows of a query with at least `:since` in a column."""
    name = dialect.identifier_preparer.quote(column)
    # In lines of their own: the query may end with a comment.
    text = f"SELECT * FROM (\n{_escaped(query)}\n) AS kiosk_list WHERE {name} >= :since"  # noqa: S608 - a query of the organiser
    return sa.text(text)


def _escaped(query: str) -> str:
    return query.strip().rstrip(";").replace(":", r"\:")
